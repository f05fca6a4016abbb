/** What the address of the page says: who, which theme, which language, which page of the app. */
export const THEME_NAMES = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export interface PageParameters {
  as: string;
  theme: ThemeName;
  /** Overrides the person's own language. */
  language: string | undefined;
  subPageId: string;
  /** A deep link that led here: `/l/entity/…`. */
  link: string | undefined;
}

export function readParameters(url: URL): PageParameters {
  const query = url.searchParams;
  const theme = query.get('theme');
  return {
    as: query.get('as') ?? '',
    theme: THEME_NAMES.find((name) => name === theme) ?? 'default',
    language: query.get('lang') ?? undefined,
    subPageId: query.get('sub') ?? '',
    link: query.get('link') ?? undefined,
  };
}

/** The page's own address, so that a reload shows the same again. */
export function addressOf({ as, theme, language, subPageId }: PageParameters): string {
  const query = new URLSearchParams({ as });
  if (theme !== 'default') query.set('theme', theme);
  if (language !== undefined) query.set('lang', language);
  if (subPageId !== '') query.set('sub', subPageId);
  return `/teams?${query}`;
}

/** Of the Outlook page, for the same person. */
export function meetingAddress({ as, language }: PageParameters, meeting: Record<string, string>): string {
  const query = new URLSearchParams({ as, ...meeting });
  if (language !== undefined) query.set('lang', language);
  return `/outlook/meeting?${query}`;
}
