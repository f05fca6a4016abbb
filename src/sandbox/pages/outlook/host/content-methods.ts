/** Subject, location, body, times, all-day, sensitivity, recurrence. */
import { bodyText, rewriteHtml, textToHtml } from './body-html.ts';
import { done, ERROR, failed, notSupported, value, type CallResult } from './call-result.ts';
import { textOf, type MethodContext, type MethodTable } from './method.ts';
import { recurrenceFromWire, recurrenceToWire } from './recurrence-on-the-wire.ts';

const HTML = 3;
/** platform-facts A9; office.js itself checks it too. */
const LONGEST_BODY = 1_000_000;
const LONGEST_LINE = 255;
const END = 2;
const SENSITIVITIES = ['normal', 'personal', 'private', 'confidential'] as const;

const draftOf = ({ item }: MethodContext) => item.state().draft;

function asHtml(parameters: Record<string, unknown>): string {
  const data = textOf(parameters['data']);
  return Number(parameters['coercionType']) === HTML ? rewriteHtml(data) : textToHtml(data);
}

function setLine(key: 'subject' | 'location') {
  return ({ item }: MethodContext, parameters: Record<string, unknown>): CallResult => {
    const text = textOf(parameters[key]);
    if (text.length > LONGEST_LINE) return failed(ERROR.invalidParameter);
    item.change({ [key]: text });
    return done;
  };
}

/** Moving the start keeps the length; an end before the start is refused. */
function setTime({ item }: MethodContext, parameters: Record<string, unknown>): CallResult {
  const { start, end } = item.state().draft;
  const time = Number(parameters['time']);
  if (!Number.isFinite(time)) return failed(ERROR.invalidParameter);
  if (Number(parameters['TimeProperty']) === END) {
    if (time < start) return failed(ERROR.invalidEndTime);
    item.change({ end: time });
  } else {
    item.change({ start: time, end: time + (end - start) });
  }
  return done;
}

function setRecurrence({ item }: MethodContext, parameters: Record<string, unknown>): CallResult {
  const { saved } = item.state();
  if (saved !== undefined && saved.seriesMasterId !== null) return failed(ERROR.recurrenceOnInstance);
  const wire = parameters['recurrenceData'];
  if (wire === null || wire === undefined) {
    item.change({ recurrence: null });
    return done;
  }
  const read = recurrenceFromWire(wire, item.me.timeZone);
  if (read === undefined) return failed(ERROR.invalidRecurrence);
  item.change(read);
  return done;
}

export const CONTENT_METHODS: MethodTable = {
  14: { permission: 1, counted: true, run: () => value('html') },
  37: {
    permission: 1,
    run: (context, parameters) => {
      const html = draftOf(context).bodyHtml;
      return value(Number(parameters['coercionType']) === HTML ? wholePage(html) : bodyText(html));
    },
  },
  38: {
    permission: 2,
    mode: 'compose',
    run: ({ item }, parameters) => {
      const bodyHtml = asHtml(parameters);
      if (bodyHtml.length > LONGEST_BODY) return failed(ERROR.invalidParameter);
      item.change({ bodyHtml });
      return done;
    },
  },
  23: {
    permission: 2,
    mode: 'compose',
    counted: true,
    run: (context, parameters) => {
      const bodyHtml = asHtml(parameters) + draftOf(context).bodyHtml;
      if (bodyHtml.length > LONGEST_BODY) return failed(ERROR.invalidParameter);
      context.item.change({ bodyHtml });
      return done;
    },
  },
  // The page keeps no cursor while the pane has the focus: what is put "at the cursor" goes to the end.
  13: { permission: 2, mode: 'compose', counted: true, run: appendToBody },
  29: { permission: 2, mode: 'compose', counted: true, run: appendToBody },
  18: { permission: 1, mode: 'compose', counted: true, run: (context) => value(draftOf(context).subject) },
  17: { permission: 2, mode: 'compose', counted: true, run: setLine('subject') },
  26: { permission: 1, mode: 'compose', counted: true, run: (context) => value(draftOf(context).location) },
  27: { permission: 2, mode: 'compose', counted: true, run: setLine('location') },
  24: {
    permission: 1,
    mode: 'compose',
    counted: true,
    run: (context, parameters) =>
      value(Number(parameters['TimeProperty']) === END ? draftOf(context).end : draftOf(context).start),
  },
  25: { permission: 2, mode: 'compose', counted: true, run: setTime },
  169: { permission: 1, mode: 'compose', run: (context) => value(draftOf(context).isAllDay) },
  170: {
    permission: 2,
    mode: 'compose',
    run: ({ item }, parameters) => {
      item.change({ isAllDay: parameters['isAllDayEvent'] === true });
      return done;
    },
  },
  171: { permission: 1, mode: 'compose', run: (context) => value(draftOf(context).sensitivity) },
  172: {
    permission: 2,
    mode: 'compose',
    run: ({ item }, parameters) => {
      const sensitivity = SENSITIVITIES.find((known) => known === textOf(parameters['sensitivity']).toLowerCase());
      if (sensitivity === undefined) return failed(ERROR.invalidParameter);
      item.change({ sensitivity });
      return done;
    },
  },
  103: {
    permission: 1,
    mode: 'compose',
    run: (context) => {
      const { recurrence, start, end } = draftOf(context);
      const { timeZone, windowsTimeZone } = context.item.me;
      return value(
        recurrence === null ? null : recurrenceToWire(recurrence, { start, end, timeZone, windowsTimeZone }),
      );
    },
  },
  104: { permission: 2, mode: 'compose', run: setRecurrence },
  // Needs an extended permission that this host does not grant.
  100: { permission: 2, run: () => notSupported },
};

function appendToBody(context: MethodContext, parameters: Record<string, unknown>): CallResult {
  context.item.change({ bodyHtml: draftOf(context).bodyHtml + asHtml(parameters) });
  return done;
}

/** Outlook hands out a page, not a fragment. */
function wholePage(html: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${html}</body></html>`;
}
