/** What one dispatch id of office.js is to the host (host-protocol §5.2). */
import type { Addin, Meeting, PermissionLevel } from '../../../hosts/outlook/outlook-host-types.ts';
import type { CallResult } from './call-result.ts';
import type { OpenItem } from './open-item.ts';

export const PERMISSION_RANK: Record<PermissionLevel, number> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteItem: 2,
  ReadWriteMailbox: 3,
};

/** What the methods need of the window around the item. Rejects when the calendar refuses. */
export interface ItemDealings {
  addin: Addin;
  /** Mail domains of the organisation, lower case. */
  ownDomains: readonly string[];
  masterCategories: readonly { displayName: string; color: string }[];
  save(): Promise<Meeting>;
  /** Read form only: there the bag is stored as soon as the add-in saves it. */
  storeCustomProperties(json: string): Promise<void>;
  storeRoamingSettings(settings: Record<string, string>): Promise<void>;
  openNewAppointment(fields: Record<string, unknown>): void;
  openAppointment(id: string): void;
  closeForm(): void;
  closePane(): void;
  /** `contextData` of the send decision that opened the pane; '' otherwise. */
  initializationContext(): string;
}

export interface MethodContext {
  item: OpenItem;
  dealings: ItemDealings;
  /** `event`: the hidden frame of a launch event, where forms and closing are refused (platform-facts A5). */
  frame: 'pane' | 'event';
  /** The switch `customPropertyDoesNotReachGate`: this frame sees an empty bag. */
  bagHidden: boolean;
}

export interface Method {
  /** Least rank of PERMISSION_RANK. */
  permission: 0 | 1 | 2 | 3;
  /** Where it exists; both if absent. */
  mode?: OpenItem['mode'];
  /** Counts towards the three calls that may be under way at once (platform-facts A14). */
  counted?: true;
  notInEvents?: true;
  run(context: MethodContext, parameters: Record<string, unknown>): CallResult | Promise<CallResult>;
}

export type MethodTable = Readonly<Record<number, Method>>;

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
