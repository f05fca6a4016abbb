/** The page's calls to its own server side, always as one person. Rejects with the server's own sentence. */
import type { TeamsStart } from '../../hosts/teams/teams-host-types.ts';
import { fetchJson } from '../shared/fetch-json.ts';

export interface TeamsApi {
  readonly start: () => Promise<TeamsStart>;
  /** One nested app authentication message, answered by the shell. */
  readonly signIn: (request: string) => Promise<string>;
}

export function createTeamsApi(as: string, language: string | undefined): TeamsApi {
  const query = new URLSearchParams(language === undefined ? { as } : { as, lang: language });
  return {
    start: () => fetchJson<TeamsStart>(`/__sandbox/api/teams/start?${query}`),
    signIn: async (request) =>
      (await fetchJson<{ response: string }>('/__sandbox/api/nested-app-auth', { json: { as, request } })).response,
  };
}
