/**
 * The query of a request, checked: `readQuery(url, { allowed, plain, maxTop })` → the options that are there. An option that the
 * route does not take is an error, as on Graph, never ignored. `nextLink` makes an opaque link to the following page.
 */
import { badRequest } from '../graph-error.ts';

type SystemOption =
  | 'select'
  | 'expand'
  | 'filter'
  | 'orderby'
  | 'search'
  | 'top'
  | 'skip'
  | 'count'
  | 'skiptoken'
  | 'deltatoken'
  | 'format';

const SYSTEM_OPTIONS: ReadonlySet<string> = new Set<SystemOption>([
  'select',
  'expand',
  'filter',
  'orderby',
  'search',
  'top',
  'skip',
  'count',
  'skiptoken',
  'deltatoken',
  'format',
]);

export interface QueryRules {
  readonly allowed: readonly SystemOption[];
  /** Plain parameters of the route, such as `startDateTime` (compared without regard to case). */
  readonly plain?: readonly string[];
  /** The `$` may be left out (SharePoint's pages write `expand=fields(select=…)`). */
  readonly dollarOptional?: boolean;
  /** Largest `$top`; 1000 unless said. */
  readonly maxTop?: number;
}

export interface Query {
  get(option: SystemOption): string | undefined;
  plain(name: string): string | undefined;
  readonly top: number | undefined;
  readonly skip: number;
  readonly count: boolean;
}

export function readQuery(url: URL, rules: QueryRules): Query {
  const system = new Map<string, string>();
  const plain = new Map<string, string>();
  const plainNames = new Set((rules.plain ?? []).map((name) => name.toLowerCase()));
  for (const [name, value] of url.searchParams) {
    const lower = name.toLowerCase();
    const bare = lower.replace(/^\$/, '');
    const isSystem = SYSTEM_OPTIONS.has(bare) && (lower.startsWith('$') || rules.dollarOptional === true);
    if (isSystem && !plainNames.has(lower)) {
      if (system.has(bare))
        throw badRequest(`Query option '${name}' was specified more than once, but it must be specified at most once.`);
      if (bare !== 'format' && !(rules.allowed as readonly string[]).includes(bare)) {
        throw badRequest(`The query option '${name}' is not supported on this resource.`, 'ErrorInvalidUrlQuery');
      }
      system.set(bare, value);
    } else if (plainNames.has(lower)) plain.set(lower, value);
    else
      throw badRequest(
        `The query parameter '${name}' is not recognised on this resource.`,
        'ErrorInvalidUrlQueryFilter',
      );
  }
  const count = system.get('count');
  if (count !== undefined && count !== 'true' && count !== 'false')
    throw badRequest(`Invalid value '${count}' for $count query option found.`);
  return {
    get: (option) => system.get(option),
    plain: (name) => plain.get(name.toLowerCase()),
    top: whole(system.get('top'), '$top', 1, rules.maxTop ?? 1000),
    skip: whole(system.get('skip'), '$skip', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    count: count === 'true',
  };
}

function whole(value: string | undefined, option: string, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const parsed = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(parsed) || parsed < least || parsed > most) {
    throw badRequest(
      `Invalid value '${value}' for ${option} query option found. It must be a whole number from ${least} to ${most}.`,
    );
  }
  return parsed;
}

/** `$skiptoken` is opaque to callers; it carries where the next page starts. */
export const skipTokenFor = (state: unknown): string => Buffer.from(JSON.stringify(state)).toString('base64url');

export function readSkipToken(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as unknown;
  } catch {
    throw badRequest('The skip token is not valid.', 'ErrorInvalidUrlQuery');
  }
}

/** The request's own address with `$skiptoken` instead of `$skip`; absolute, as Graph sends it. */
export function nextLink(origin: string, url: URL, token: string): string {
  const kept = [...url.searchParams].filter(([name]) => !/^\$?(skip|skiptoken)$/i.test(name));
  const query = [...kept, ['$skiptoken', token]].map(
    ([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${origin}${url.pathname}?${query.join('&')}`;
}

export interface Page<T> {
  readonly items: T[];
  /** State for the next page's skip token; undefined on the last page. */
  readonly next: { skip: number } | undefined;
}

/** One page of `items`: `$top`, else the preferred page size, else `standard` (Outlook 10). */
export function pageOf<T>(items: readonly T[], query: Query, standard: number, preferred?: number): Page<T> {
  const token = query.get('skiptoken');
  const state = token === undefined ? undefined : readSkipToken(token);
  const from = state === undefined ? query.skip : Number((state as { skip?: unknown }).skip);
  if (!Number.isInteger(from) || from < 0) throw badRequest('The skip token is not valid.', 'ErrorInvalidUrlQuery');
  const size = Math.min(query.top ?? preferred ?? standard, preferred ?? Number.MAX_SAFE_INTEGER);
  const to = from + size;
  return { items: items.slice(from, to), next: to < items.length ? { skip: to } : undefined };
}
