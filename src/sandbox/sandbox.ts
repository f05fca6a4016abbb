/**
 * What every part of the sandbox is handed. The sandbox shares no code with the rest of `src`
 * (docs/decisions/0004-the-sandbox-shares-no-code.md): its words are Microsoft's, not ours.
 */
import type { Directory } from './graph/store/directory.ts';
import type { Exchange } from './graph/store/exchange.ts';
import type { SharePoint } from './graph/store/sharepoint.ts';
import type { SandboxClock } from './clock.ts';
import type { Switches } from './switches.ts';

export interface Sandbox {
  /** `https://localhost:3443`, no slash at the end: one origin for everything (host-protocol §2.3). */
  readonly origin: string;
  readonly clock: SandboxClock;
  readonly switches: Switches;
  readonly directory: Directory;
  readonly exchange: Exchange;
  readonly sharepoint: SharePoint;
}
