import type { OfficeHost } from './office-host.ts';
import { createPromiseBridge, type OfficeCall } from './promise-bridge.ts';

/** How the host looks: `undefined` when it does not say, then the browser's own preference counts. */
type HostTheme = 'light' | 'dark';

export interface OutlookLook {
  /** BCP 47, of Outlook's menus and buttons: `fr-FR`. */
  readonly language: string;
  theme(): HostTheme | undefined;
  /** Calls back after the theme changed, where the host tells. Returns how to stop. */
  onThemeChange(listener: (theme: HostTheme | undefined) => void): () => void;
}

export function createOutlookLook(office: OfficeHost, call: OfficeCall = createPromiseBridge()): OutlookLook {
  const theme = () => themeOf(office.context.officeTheme?.bodyBackgroundColor);
  return {
    language: office.context.displayLanguage,
    theme,
    onThemeChange(listener) {
      const { mailbox } = office.context;
      const changed = () => listener(theme());
      const event = office.EventType.OfficeThemeChanged;
      call<void>((done) => mailbox.addHandlerAsync(event, changed, done)).catch(() => undefined);
      return () => {
        call<void>((done) => mailbox.removeHandlerAsync(event, done)).catch(() => undefined);
      };
    },
  };
}

/** Dark when the background is (relative luminance below a half by BT.601 weights, which is what the eye needs here). */
function themeOf(background: string | undefined): HostTheme | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (parts === null) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue) < 128 ? 'dark' : 'light';
}
