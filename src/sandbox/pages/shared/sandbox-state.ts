import type { DirectoryUser } from '../../graph/store/directory.ts';
import type { SwitchSettings } from '../../switches.ts';
import { fetchJson } from './fetch-json.ts';

/** GET /__sandbox/api/state */
export interface SandboxState {
  organisation: string;
  tenantId: string;
  personas: readonly DirectoryUser[];
  /** `now` is an ISO instant of the sandbox's clock, `offsetMs` how far it is from the machine's. */
  clock: { now: string; offsetMs: number };
  switches: SwitchSettings;
}

export function readSandboxState(): Promise<SandboxState> {
  return fetchJson<SandboxState>('/__sandbox/api/state');
}
