/** The pane in Outlook: finds out language and look from the host, then fetches who serves it. */
import { createRoot, type Root } from 'react-dom/client';
import { createOutlookLook } from '../../adapters/outlook/outlook-look.ts';
import { createPromiseBridge } from '../../adapters/outlook/promise-bridge.ts';
import { chooseLanguage } from '../../i18n/language.ts';
import { loadPaneCatalogue, type PaneKey } from '../../i18n/load-pane-catalogue.ts';
import { createWords, type Words } from '../../i18n/words.ts';
import { OpenMeetingFailed } from '../../ports/open-meeting.ts';
import { FailedToOpen } from '../shared/failed-to-open.tsx';
import { readConfig } from '../shared/read-config.ts';
import { sayBarely } from '../shared/say-barely.ts';
import { SurfaceFrame } from '../shared/surface-frame.tsx';
import type { Look } from '../shared/use-look.ts';
import { meetingRules } from './deferred.ts';
import { PaneApp } from './pane-app.tsx';
import { PaneProvider, type WiredPane } from './pane-context.tsx';
import { PaneSkeleton } from './pane-skeleton.tsx';
import { usePaneThemes } from './pane-themes.ts';

type Content =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'pane'; readonly pane: WiredPane }
  | { readonly kind: 'failed'; readonly error: unknown };

async function open(): Promise<void> {
  // Fetched while Outlook gets ready. What goes wrong with it is said where it is waited for.
  const wiring = Promise.all([readConfig(), import('./wiring.ts')]);
  wiring.catch(() => undefined);
  meetingRules.fetch();
  await Office.onReady();
  const chosen = chooseLanguage([Office.context.displayLanguage, ...navigator.languages]);
  document.documentElement.lang = chosen.locale;
  const words = createWords(await loadPaneCatalogue(chosen.language), chosen);
  document.title = words.say('app.name');
  const root = createRoot(document.getElementById('surface') ?? document.body);
  if (!isInOutlook()) {
    draw(root, words, undefined, { kind: 'failed', error: new OpenMeetingFailed('content', undefined) });
    return;
  }

  const call = createPromiseBridge();
  const outlook = createOutlookLook(Office, call);
  let look: Look | undefined = outlook.theme();
  let content: Content = { kind: 'waiting' };
  const show = () => draw(root, words, look, content);
  outlook.onThemeChange((theme) => {
    look = theme;
    show();
  });
  show();
  try {
    const [config, { wirePane }] = await wiring;
    const partition = [Office.context.partitionKey, Office.context.mailbox.userProfile.emailAddress]
      .filter(Boolean)
      .join('.');
    content = { kind: 'pane', pane: await wirePane({ config, office: Office, call, partition }) };
  } catch (error) {
    content = { kind: 'failed', error };
  }
  show();
}

/** Somebody may open the page in a plain tab; office.js then knows no mailbox, whatever its types say. */
function isInOutlook(): boolean {
  const mailbox: unknown = Office.context.mailbox;
  return mailbox !== undefined && mailbox !== null;
}

function draw(root: Root, words: Words<PaneKey>, look: Look | undefined, content: Content): void {
  root.render(
    <SurfaceFrame words={words} look={look} useThemes={usePaneThemes}>
      {content.kind === 'waiting' ? <PaneSkeleton /> : null}
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
