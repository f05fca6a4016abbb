/** The pane in Outlook: finds out language and look from the host, and what the meeting says. */
import { createRoot, type Root } from 'react-dom/client';
import { createOutlookLook } from '../../adapters/outlook/outlook-look.ts';
import { createPromiseBridge, type OfficeCall } from '../../adapters/outlook/promise-bridge.ts';
import { chooseLanguage } from '../../i18n/language.ts';
import { loadPaneCatalogue, type PaneKey } from '../../i18n/load-pane-catalogue.ts';
import { createWords, type Words } from '../../i18n/words.ts';
import { OpenMeetingFailed } from '../../ports/open-meeting.ts';
import { FailedToOpen } from '../shared/failed-to-open.tsx';
import { type DeploymentConfig, readConfig } from '../shared/read-config.ts';
import { sayBarely } from '../shared/say-barely.ts';
import { SurfaceFrame } from '../shared/surface-frame.tsx';
import type { Look } from '../shared/use-look.ts';
import { meetingRules } from './deferred.ts';
import { PaneApp } from './pane-app.tsx';
import { PaneProvider, type WiredPane } from './pane-context.tsx';
import { usePaneThemes } from './pane-themes.ts';
import { whenIdle } from '../shared/when-idle.ts';
import { wirePane } from './wiring.ts';

type Content =
  { readonly kind: 'pane'; readonly pane: WiredPane } | { readonly kind: 'failed'; readonly error: unknown };

async function open(): Promise<void> {
  // Fetched while Outlook gets ready. What goes wrong with it is said where it is waited for.
  const config = readConfig();
  config.catch(() => undefined);
  meetingRules.fetch();
  // Outlook speaks the browser's language more often than not.
  void loadPaneCatalogue(chooseLanguage(navigator.languages).language).catch(() => undefined);
  await Office.onReady();
  const chosen = chooseLanguage([Office.context.displayLanguage, ...navigator.languages]);
  document.documentElement.lang = chosen.locale;
  const call = createPromiseBridge();
  const pane = isInOutlook() ? wire(config, call) : Promise.reject(new OpenMeetingFailed('content', undefined));
  pane.catch(() => undefined);
  const words = createWords(await loadPaneCatalogue(chosen.language), chosen);
  document.title = words.say('app.name');
  const root = createRoot(document.getElementById('surface') ?? document.body);
  let look: Look | undefined;
  let content: Content | undefined;
  const show = () => {
    if (content !== undefined) draw(root, words, look, content);
  };
  if (isInOutlook()) {
    const outlook = createOutlookLook(Office, call);
    look = outlook.theme();
    void whenIdle().then(() =>
      outlook.onThemeChange((theme) => {
        look = theme;
        show();
      }),
    );
  }
  try {
    content = { kind: 'pane', pane: await pane };
  } catch (error) {
    content = { kind: 'failed', error };
  }
  show();
}

async function wire(config: Promise<DeploymentConfig>, call: OfficeCall): Promise<WiredPane> {
  const partition = [Office.context.partitionKey, Office.context.mailbox.userProfile.emailAddress]
    .filter(Boolean)
    .join('.');
  return wirePane({ config: await config, office: Office, call, partition });
}

/** Somebody may open the page in a plain tab; office.js then knows no mailbox, whatever its types say. */
function isInOutlook(): boolean {
  const mailbox: unknown = Office.context.mailbox;
  return mailbox !== undefined && mailbox !== null;
}

function draw(root: Root, words: Words<PaneKey>, look: Look | undefined, content: Content): void {
  root.render(
    <SurfaceFrame words={words} look={look} useThemes={usePaneThemes}>
      {content.kind === 'pane' ? (
        <PaneProvider pane={content.pane}>
          <PaneApp />
        </PaneProvider>
      ) : null}
      {content.kind === 'failed' ? <FailedToOpen error={content.error} /> : null}
    </SurfaceFrame>,
  );
}

open().catch(() => sayBarely('not-loaded'));
