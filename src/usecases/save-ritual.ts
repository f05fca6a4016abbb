import type { MeetingTag, OpenMeetingContent } from '../domain/meeting.ts';
import { composeObjectiveLine } from '../domain/compose-objective-line.ts';
import { findObjectiveLine, type ObjectiveLineWords } from '../domain/objective-line.ts';
import { BYTES_FOR_REF, isOccurrenceRef, mintRef } from '../domain/mint-ref.ts';
import { knownName } from '../domain/person-name.ts';
import { type Ref, seriesRef } from '../domain/ref.ts';
import {
  changedFields,
  draftOfRitual,
  mergeUnheard,
  type RitualDraft,
  type TypedField,
} from '../domain/ritual-merge.ts';
import { ATTRIBUTES } from '../domain/ritual-type.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { GateTeller } from '../ports/gate-teller.ts';
import { SignInNeeded } from '../ports/identity.ts';
import { type OpenMeeting, OpenMeetingFailed } from '../ports/open-meeting.ts';
import type { Outbox } from '../ports/outbox.ts';
import { type Register, RegisterConflict, RegisterUnavailable, RowRefused, type Stored } from '../ports/register.ts';
import { forgetSaved, forgetSent, keepUnsaved, type KnownRitual, sentOnceMore } from './keep-unsaved-ritual.ts';
import { isExcused, type JudgeAtHand, toldOf } from './told-of.ts';

export interface SaveRitualPorts {
  readonly openMeeting: Pick<OpenMeeting, 'read' | 'writeTag' | 'writeObjectiveLine'>;
  readonly register: Pick<Register, 'saveRitual'>;
  readonly chance: Chance;
  readonly clock: Clock;
  /** Where given, a first save and one that the register cannot take now wait there. */
  readonly outbox?: Pick<Outbox, 'keep' | 'pending' | 'remove'>;
  /** Where given, the send gate knows what was typed before it is written anywhere. */
  readonly gateTeller?: GateTeller;
  /** Where given, it is told how it is judged, too. */
  readonly judgeAtHand?: JudgeAtHand;
  /** Where given, a ritual that begins says which version of the charter it is made under; undefined: the register does not say. Never fails. */
  readonly versionInForce?: () => Promise<number | undefined>;
}

export type { KnownRitual };

export type SaveStep = 'tag' | 'objective-line';

export type SaveRitualResult =
  | {
      readonly kind: 'saved';
      readonly ritual: Stored<Ritual>;
      readonly known: KnownRitual;
      /** Later steps that failed; the next save does them again. */
      readonly unfinished: readonly SaveStep[];
      /** Fields that somebody else had changed meanwhile and that were taken over. */
      readonly merged: readonly TypedField[];
    }
  /** Somebody else changed the same fields. Nothing was written. Save again with `known` = theirs to keep one's own. */
  | {
      readonly kind: 'conflict';
      readonly mine: Ritual;
      readonly theirs: Stored<Ritual>;
      readonly fields: readonly TypedField[];
      readonly known: KnownRitual;
    }
  /** The register cannot take it now. Nothing was written. Save again with `known`; `kept`: it waits in the outbox as well. */
  | ({
      readonly kind: 'waiting';
      readonly mine: Ritual;
      readonly known: KnownRitual;
      readonly kept: boolean;
    } & WhyItWaits);

export type WhyItWaits =
  | {
      readonly because: 'not-granted' | 'not-provisioned' | 'unavailable';
      readonly retryAfterSeconds: number | undefined;
    }
  /** Not before an administrator has mended its lists; `detail` is its own short code. */
  | { readonly because: 'refused'; readonly detail: string };

/**
 * Two colliding Refs in a row, or two other people quicker in a row: not worth more. Then the person sees a conflict; nothing is lost.
 */
const ATTEMPTS = 4;

/**
 * Saves what the organiser typed, in this order: register row (a new one is `drafted`), hidden tag, objective line. Mints the Ref
 * on the first save. Tag and line are compared with what stands in the meeting and written only where they differ, so what failed
 * once is made up for by the next save. Never saves or sends the meeting. `words` are those of the draft's type and accounts.
 * Throws SignInNeeded, and OpenMeetingFailed when the meeting cannot be read or is not the one that `isMeant` knows.
 */
export async function saveRitual(
  ports: SaveRitualPorts,
  draft: RitualDraft,
  words: ObjectiveLineWords,
  known?: KnownRitual,
  isMeant?: (content: OpenMeetingContent) => boolean,
): Promise<SaveRitualResult> {
  // Beside the reading: a new ritual says it.
  const version = known?.stored === undefined ? ports.versionInForce?.() : undefined;
  const content = await ports.openMeeting.read();
  // A pinned pane may stand beside another meeting by now.
  if (isMeant?.(content) === false) throw new OpenMeetingFailed('content', undefined);
  // Nobody waits for it.
  void ports.gateTeller?.tell(toldOf(draft, known?.stored?.value, ports.judgeAtHand));
  const written = await writeRow(ports, draft, content, known, version);
  if (written.kind !== 'saved') return written;
  const { ritual, merged } = written;
  // A reason to send it as it is, or a field, came with the row meanwhile: what was told above lacks it.
  if (merged.length > 0 || isExcused(ritual.value.gate) !== isExcused(known?.stored?.value.gate)) {
    void ports.gateTeller?.tell(toldOf(ritual.value, ritual.value, ports.judgeAtHand));
  }
  if (ports.outbox !== undefined) {
    await forgetSaved(ports.outbox, ritual, { stored: known?.stored, sent: [...(known?.sent ?? []), draft] });
  }
  const unfinished = await writeIntoMeeting(ports.openMeeting, content, ritual.value, words, merged);
  return { kind: 'saved', ritual, known: { ref: ritual.value.ref, stored: ritual }, unfinished, merged };
}

/**
 * Puts what is typed into the outbox, before the first `await` of anything: the page may be gone in a moment. `content` is the meeting
 * it was typed in. `sent`: a save under way that may or may not arrive.
 */
export async function keepRitual(
  { outbox, clock }: { readonly outbox: Pick<Outbox, 'keep'>; readonly clock: Clock },
  draft: RitualDraft,
  content: OpenMeetingContent,
  known: KnownRitual,
  sent?: RitualDraft,
): Promise<boolean> {
  const row = rowOf(known.ref, draft, content, known.stored?.value);
  return keepUnsaved(outbox, clock, row, sent === undefined ? known : sentOnceMore(known, sent));
}

type RowWritten = { readonly kind: 'saved'; readonly ritual: Stored<Ritual>; readonly merged: readonly TypedField[] };

async function writeRow(
  { register, chance, clock, outbox }: SaveRitualPorts,
  draft: RitualDraft,
  content: OpenMeetingContent,
  known: KnownRitual | undefined,
  version: Promise<number | undefined> | undefined,
): Promise<RowWritten | Exclude<SaveRitualResult, { readonly kind: 'saved' }>> {
  const mint = () => mintRef(chance.bytes(BYTES_FOR_REF));
  const before = known?.stored;
  let typed = rowOf(known?.ref ?? mint(), draft, content, before?.value);
  let [mine, basis] = [typed, before];
  const merged = new Set<TypedField>();
  const knownNow = () => sentOnceMore({ ...known, ref: typed.ref, stored: before }, draft);
  const keep = async () =>
    outbox !== undefined && keepUnsaved(outbox, clock, typed, { stored: before, sent: known?.sent ?? [] });
  const forget = async () => outbox && forgetSent(outbox, typed.ref, [...(known?.sent ?? []), draft]);
  // Whoever opens this meeting before the answer, in whichever window, finds there what was begun, and begins no second ritual.
  if (before === undefined) {
    await keep();
    const charterVersion = await version;
    if (charterVersion !== undefined) {
      mine = typed = { ...typed, charterVersion };
      await keep();
    }
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { kind: 'saved', ritual: await register.saveRitual(mine, basis?.version), merged: [...merged] };
    } catch (problem) {
      const why = whyItWaits(problem);
      if (why !== undefined) return { kind: 'waiting', mine, known: knownNow(), ...why, kept: await keep() };
      if (!(problem instanceof RegisterConflict)) {
        // What the register will never take would stand in the way of all else that waits.
        if (before === undefined && !(problem instanceof SignInNeeded)) await forget();
        throw problem;
      }
      const theirs = problem.current;
      const conflict = (fields: readonly TypedField[]) =>
        ({ kind: 'conflict', mine, theirs, fields, known: knownNow() }) as const;
      if (attempt === ATTEMPTS) return conflict(changedFields(mine, theirs.value));
      // A Ref that was never known cannot be ours: two mints met. A known one is ours unless another organiser has it.
      if (before === undefined && (known === undefined || theirs.value.organiser !== typed.organiser)) {
        await forget();
        mine = typed = { ...typed, ref: mint() };
        await keep();
        continue;
      }
      const merge = mergeUnheard(before?.value, known?.sent ?? [], typed, theirs.value);
      if (merge.kind === 'conflict') return conflict(merge.fields);
      merge.takenOver.forEach((field) => merged.add(field));
      [mine, basis] = [merge.ritual, theirs];
    }
  }
}

function whyItWaits(problem: unknown): WhyItWaits | undefined {
  if (problem instanceof RowRefused) return { because: 'refused', detail: problem.detail };
  // No click would help: nobody answers.
  if (problem instanceof SignInNeeded && problem.problem.because === 'unavailable') {
    return { because: 'unavailable', retryAfterSeconds: undefined };
  }
  if (!(problem instanceof RegisterUnavailable)) return undefined;
  const { because, retryAfterSeconds } = problem;
  return { because, retryAfterSeconds };
}

/** The row as it should stand. Times of a row that stands for a whole series are not those of the occurrence that is open. */
function rowOf(ref: Ref, draft: RitualDraft, content: OpenMeetingContent, stored: Ritual | undefined): Ritual {
  const shown = {
    subject: content.subject,
    organiser: content.organiser.address,
    organiserName: organiserNameIn(content, stored),
    start: content.start,
    end: content.end,
    allDay: content.allDay,
  };
  const typed = draftOfRitual(draft);
  if (stored === undefined) {
    const unlinked = { meetingUid: undefined, meetingId: undefined, attendance: undefined };
    return { ref, ...typed, ...shown, state: 'drafted', ...unlinked };
  }
  const own = isOccurrenceRef(ref) ? ({ ownObjective: true } as const) : {};
  const isSeries = stored.seriesUid !== undefined && !isOccurrenceRef(ref);
  return { ...stored, ...typed, ...own, ...(isSeries ? {} : shown), state: revived(stored) };
}

/** Outlook's own word for who organises: somebody else may be the one who writes on their behalf. */
function organiserNameIn({ organiser }: OpenMeetingContent, stored: Ritual | undefined): string {
  const before = stored?.organiser === organiser.address ? stored.organiserName : organiser.address;
  return knownName(organiser.name, organiser.address) ?? before;
}

/** Saving is wanting it: an expired draft is one again, and what was marked as no ritual is planned again. */
function revived(stored: Ritual): Ritual['state'] {
  if (stored.state !== 'cancelled') return stored.state;
  return stored.meetingUid === undefined && stored.seriesUid === undefined ? 'drafted' : 'planned';
}

async function writeIntoMeeting(
  openMeeting: SaveRitualPorts['openMeeting'],
  content: OpenMeetingContent,
  ritual: Ritual,
  words: ObjectiveLineWords,
  merged: readonly TypedField[],
): Promise<readonly SaveStep[]> {
  const unfinished: SaveStep[] = [];
  const attempt = async (step: SaveStep, write: () => Promise<void>) => {
    try {
      await write();
    } catch (problem) {
      if (!(problem instanceof OpenMeetingFailed)) throw problem;
      unfinished.push(step);
    }
  };
  const tag = await tagOf(ritual);
  // Properties on an occurrence are lost or break the series (platform-facts A7): it has its master's.
  const isOccurrence = isOccurrenceRef(ritual.ref) || content.series?.part === 'occurrence';
  if (!isOccurrence && JSON.stringify(content.tag) !== JSON.stringify(tag)) {
    await attempt('tag', () => openMeeting.writeTag(tag));
  }
  const line = composeObjectiveLine(words, ritual.objective.statement, ritual.ref);
  if (merged.includes('type') || merged.includes('accounts')) {
    // The words name what I had chosen, not what stands now: the next save, with the right words, writes the line.
    unfinished.push('objective-line');
  } else if (!stands(content.bodyText, line, ritual.ref)) {
    await attempt('objective-line', () => openMeeting.writeObjectiveLine(line, seriesRef(ritual.ref)));
  }
  return unfinished;
}

/** What the meeting of a ritual should carry. */
export async function tagOf(ritual: Ritual): Promise<MeetingTag> {
  const { type, objective, ref, gate } = ritual;
  const hasObjective = objective.statement.trim() !== '';
  const verdict = hasObjective ? await verdictOf(ritual) : undefined;
  return {
    v: 1,
    kind: 'ritual',
    ref: seriesRef(ref),
    hasObjective,
    type,
    ...(verdict === undefined ? {} : { objective: verdict }),
    ...(isExcused(gate) ? { excused: true } : {}),
  };
}

/**
 * The judgement's words are heavy: they are chunks of their own. `undefined` where one cannot be fetched now: a save does not fail for want
 * of a judgement, the gate lets an objective go that nobody judged, and the next save writes it.
 */
async function verdictOf({ type, objective }: Ritual): Promise<'explicit' | 'vague' | undefined> {
  const { statement, evidence } = objective;
  try {
    const { judgeFetched } = await import('./fetched-judgement.ts');
    const { verdict } = await judgeFetched({ text: statement, evidence, place: ATTRIBUTES[type].place });
    return verdict === 'explicit' ? 'explicit' : 'vague';
  } catch {
    return undefined;
  }
}

/** Whether the body carries this very line; hosts change spaces. A line without a statement is the end of one that has one. */
function stands(bodyText: string, line: string, ref: Ref): boolean {
  const found = findObjectiveLine(bodyText, ref);
  if (found === undefined || !squeezed(bodyText).includes(squeezed(line))) return false;
  return (found.statement === '') === (findObjectiveLine(line)?.statement === '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
