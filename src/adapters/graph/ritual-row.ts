import * as v from 'valibot';
import { TEAM_FUNCTIONS } from '../../domain/account-team.ts';
import { knownName } from '../../domain/person-name.ts';
import { type Attendance, GATE_CAUSES, type GateRecord, RITUAL_STATES, type Ritual } from '../../domain/ritual.ts';
import {
  accountKeys,
  address,
  flag,
  focus,
  instant,
  keys,
  optionalText,
  readJsonObject,
  ref,
  ritualType,
  singleLine,
  textOrNull,
  writeKeys,
  writeRitualType,
} from './column-values.ts';
import type { ListItem } from './list-item.ts';

/** The Rituals list (docs/register.md). */
const Row = v.object({
  Key: ref,
  Title: optionalText,
  RitualType: ritualType,
  AccountKeys: accountKeys,
  Focus: v.nullish(v.union([focus, v.literal('')])),
  SecondaryFocus: v.pipe(keys, v.array(focus)),
  Statement: optionalText,
  Evidence: optionalText,
  InternalObjective: optionalText,
  ServesStrategicObjective: flag,
  OwnObjective: flag,
  Organiser: address,
  OrganiserName: optionalText,
  StartsAt: instant,
  EndsAt: instant,
  AllDay: flag,
  SeriesUid: optionalText,
  MeetingUid: optionalText,
  MeetingId: optionalText,
  State: v.picklist(RITUAL_STATES),
  InternalCount: v.nullish(v.number()),
  ClientCount: v.nullish(v.number()),
  FunctionCounts: optionalText,
  CharterVersion: v.fallback(v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined),
  GateVerdict: optionalText,
  OverrideReason: optionalText,
});

export const RITUAL_COLUMNS = Object.keys(Row.entries);

/** `undefined` when the row cannot be read. */
export function toRitual(item: ListItem): Ritual | undefined {
  const read = v.safeParse(Row, item.fields);
  if (!read.success) return undefined;
  const row = read.output;
  const gate = readGate(row.GateVerdict, row.OverrideReason);
  return {
    ref: row.Key,
    type: row.RitualType,
    accounts: row.AccountKeys,
    objective: {
      focus: row.Focus === '' ? undefined : (row.Focus ?? undefined),
      secondary: row.SecondaryFocus,
      statement: row.Statement,
      evidence: row.Evidence,
    },
    servesStrategicObjective: row.ServesStrategicObjective,
    internalObjective: row.InternalObjective,
    // What toRitualFields writes for a meeting without subject.
    subject: row.Title === row.Key ? '' : row.Title,
    organiser: row.Organiser,
    organiserName: knownName(row.OrganiserName, row.Organiser) ?? row.Organiser,
    start: row.StartsAt,
    end: row.EndsAt,
    allDay: row.AllDay,
    state: row.State,
    meetingUid: row.MeetingUid === '' ? undefined : row.MeetingUid,
    meetingId: row.MeetingId === '' ? undefined : row.MeetingId,
    ...(row.SeriesUid === '' ? {} : { seriesUid: row.SeriesUid }),
    attendance:
      typeof row.InternalCount !== 'number' || typeof row.ClientCount !== 'number'
        ? undefined
        : { internal: row.InternalCount, client: row.ClientCount, ...readFunctions(row.FunctionCounts) },
    ...(row.OwnObjective ? { ownObjective: true as const } : {}),
    ...(typeof row.CharterVersion === 'number' ? { charterVersion: row.CharterVersion } : {}),
    ...(gate === undefined ? {} : { gate }),
  };
}

/** Every column the product keeps, `null` where there is nothing: a PATCH of it leaves nothing old behind. */
export function toRitualFields(ritual: Ritual): Readonly<Record<string, string | number | boolean | null>> {
  const { objective, attendance } = ritual;
  return {
    Key: ritual.ref,
    // SharePoint refuses an empty Title in some lists; a meeting without subject is found by its Ref.
    Title: ritual.subject.trim() === '' ? ritual.ref : singleLine(ritual.subject),
    RitualType: writeRitualType(ritual.type),
    AccountKeys: writeKeys(ritual.accounts),
    Focus: objective.focus ?? null,
    SecondaryFocus: textOrNull(writeKeys(objective.secondary)),
    Statement: textOrNull(objective.statement),
    Evidence: textOrNull(objective.evidence),
    InternalObjective: textOrNull(ritual.internalObjective),
    ServesStrategicObjective: ritual.servesStrategicObjective,
    OwnObjective: ritual.ownObjective ?? false,
    Organiser: ritual.organiser,
    OrganiserName: textOrNull(singleLine(knownName(ritual.organiserName, ritual.organiser) ?? '')),
    StartsAt: ritual.start,
    EndsAt: ritual.end,
    AllDay: ritual.allDay,
    SeriesUid: ritual.seriesUid ?? null,
    MeetingUid: ritual.meetingUid ?? null,
    MeetingId: ritual.meetingId ?? null,
    State: ritual.state,
    InternalCount: attendance?.internal ?? null,
    ClientCount: attendance?.client ?? null,
    FunctionCounts: attendance?.functions === undefined ? null : JSON.stringify(attendance.functions),
    CharterVersion: ritual.charterVersion ?? null,
    GateVerdict: ritual.gate === undefined ? null : `${ritual.gate.verdict}: ${ritual.gate.because}`,
    OverrideReason: textOrNull(ritual.gate?.reason ?? ''),
  };
}

/** `{"sales":2,"logistics":1}`; `{}`: it is known that nobody of a function was there. */
function readFunctions(text: string): Pick<Attendance, 'functions'> {
  const counted = readJsonObject(text);
  if (counted === undefined) return {};
  const functions = TEAM_FUNCTIONS.flatMap((name) => {
    const people = counted[name];
    return typeof people === 'number' && people > 0 ? [[name, people] as const] : [];
  });
  return { functions: Object.fromEntries(functions) };
}

/** `asked: objective-vague` */
function readGate(verdict: string, reason: string): GateRecord | undefined {
  const read = /^(asked|held): (.+)$/.exec(verdict);
  const because = GATE_CAUSES.find((cause) => cause === read?.[2]);
  return because === undefined ? undefined : { verdict: read?.[1] === 'held' ? 'held' : 'asked', because, reason };
}

/** Would the two be the same row? */
export function isSameRitual(one: Ritual, other: Ritual): boolean {
  return JSON.stringify(toRitualFields(one)) === JSON.stringify(toRitualFields(other));
}
