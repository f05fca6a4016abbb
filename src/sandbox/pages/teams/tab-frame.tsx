import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { answerNestedAppAuth, readNestedAppAuth } from '../outlook/host/nested-app-auth-relay.ts';
import { readAppMessage } from './host/app-message.ts';
import type { TabSituation } from './host/tab-context.ts';
import { createTabHost, type TabHostActions } from './host/tab-host.ts';
import type { ThemeName } from './page-parameters.ts';

/**
 * What Teams lets a tab do; without the last one a sign-in window would be as limited as the tab. No modals: in Teams the tab stands on
 * another origin than its host, where browsers let alert, confirm and prompt do nothing.
 */
const FRAME_RIGHTS =
  'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** The app's own page in a frame of its own, and the conversation with it. One situation, one frame. */
export function TabFrame({
  situation,
  theme,
  signIn,
  open,
  share,
  setWebsite,
}: Pick<TabHostActions, 'open' | 'share' | 'setWebsite'> & {
  readonly situation: TabSituation;
  readonly theme: ThemeName;
  readonly signIn: (request: string) => Promise<string>;
}) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const [failure, setFailure] = useState<string>();
  const actions = useLatest({ open, share, setWebsite });
  const host = useMemo(
    () =>
      createTabHost(situation, location.origin, {
        ready: () => setReady(true),
        failed: setFailure,
        open: (link) => actions.current.open(link),
        share: (link) => actions.current.share(link),
        setWebsite: (url) => actions.current.setWebsite(url),
      }),
    [situation, actions],
  );

  useEffect(() => {
    const post = (message: object) => frame.current?.contentWindow?.postMessage(message, location.origin);
    const listen = (event: MessageEvent<unknown>) => {
      // Other windows of this origin are none of the tab's business.
      if (event.source !== frame.current?.contentWindow || event.origin !== location.origin) return;
      const asked = readNestedAppAuth(event.data);
      if (asked !== undefined) {
        if (!situation.start.noNestedAppAuth) void answerNestedAppAuth(asked, signIn).then(post);
        return;
      }
      const message = readAppMessage(event.data);
      const answer = message === undefined ? undefined : host.answer(message);
      if (answer !== undefined) post(answer);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [host, signIn, situation]);

  useEffect(() => {
    for (const event of host.themeChanged(theme)) frame.current?.contentWindow?.postMessage(event, location.origin);
  }, [host, theme]);

  const name = situation.start.app?.name ?? '';
  if (failure !== undefined) {
    return (
      <div className={styles.failure} role="alert">
        <Text weight="semibold">{name} says that it could not start.</Text>
        <Text>{failure === '' ? 'It gives no reason.' : failure}</Text>
        <Button onClick={() => location.reload()}>Try again</Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.progress}>{ready ? null : <ProgressBar aria-label={`Opening ${name}`} />}</div>
      <iframe
        ref={frame}
        className={styles.frame}
        title={name}
        src={situation.tab.contentUrl}
        sandbox={FRAME_RIGHTS}
        allow="clipboard-write"
      />
    </>
  );
}

/** The newest value for handlers that outlive a render. */
function useLatest<T>(value: T) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

const useStyles = makeStyles({
  // Takes its height always: the tab must not jump when it is ready.
  progress: { height: '2px', flexShrink: 0 },
  frame: { flex: 1, width: '100%', border: 'none', backgroundColor: tokens.colorNeutralBackground1 },
  failure: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
  },
});
