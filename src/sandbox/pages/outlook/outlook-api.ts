/** The page's calls to its own server side, always as one person. Rejects with the server's own sentence. */
import type {
  CalendarEntry,
  InboxMessage,
  Meeting,
  MeetingDraft,
  OutlookStart,
  Person,
} from '../../hosts/outlook/outlook-host-types.ts';
import { fetchJson } from '../shared/fetch-json.ts';

export type MeetingResponse = 'accepted' | 'tentativelyAccepted' | 'declined';

export interface Suggestion extends Person {
  title: string;
}

export interface OutlookApi {
  readonly as: string;
  start(): Promise<OutlookStart>;
  week(from: number, to: number): Promise<CalendarEntry[]>;
  people(search: string): Promise<Suggestion[]>;
  inbox(): Promise<InboxMessage[]>;
  meeting(id: string): Promise<Meeting>;
  save(id: string | undefined, draft: MeetingDraft, send: boolean): Promise<Meeting>;
  remove(id: string): Promise<void>;
  respond(id: string, response: MeetingResponse): Promise<Meeting>;
  storeCustomProperties(id: string, json: string): Promise<void>;
  roamingSettings(): Promise<Record<string, string>>;
  storeRoamingSettings(settings: Record<string, string>): Promise<void>;
  /** One nested app authentication message, answered by the shell. */
  signIn(request: string): Promise<string>;
}

const ROOT = '/__sandbox/api/outlook';

/** `calendar`: whose calendar is open, where it is somebody else's. */
export function createOutlookApi(as: string, language: string | undefined, calendar: string | undefined): OutlookApi {
  function call<T>(method: string, path: string, query: Record<string, string> = {}, json?: unknown): Promise<T> {
    const search = new URLSearchParams({ as, ...(calendar !== undefined && { calendar }), ...query });
    return fetchJson<T>(`${ROOT}/${path}?${search}`, { method, ...(json === undefined ? {} : { json }) });
  }
  return {
    as,
    start: () => call('GET', 'start', language === undefined ? {} : { lang: language }),
    week: (from, to) => call('GET', 'week', { from: String(from), to: String(to) }),
    people: (search) => call('GET', 'people', { search }),
    inbox: () => call('GET', 'inbox'),
    meeting: (id) => call('GET', 'meeting', { id }),
    save: (id, draft, send) => call('PUT', 'meeting', id === undefined ? {} : { id }, { draft, send }),
    remove: (id) => call('DELETE', 'meeting', { id }),
    respond: (id, response) => call('POST', 'meeting/response', { id }, { response }),
    storeCustomProperties: (id, json) => call('PUT', 'meeting/custom-properties', { id }, { customProperties: json }),
    roamingSettings: () => call('GET', 'roaming-settings'),
    storeRoamingSettings: (settings) => call('PUT', 'roaming-settings', {}, settings),
    signIn: async (request) =>
      (await fetchJson<{ response: string }>('/__sandbox/api/nested-app-auth', { json: { as, request } })).response,
  };
}
