import { makeStyles, tokens } from '@fluentui/react-components';
import { Unseen } from '../shared/unseen.tsx';
import { usePaneWords } from './pane-context.tsx';

/** Where the pane will be in a moment: what taskpane.html shows from the first, and its styles. */
export function PaneSkeleton() {
  const styles = useStyles();
  return (
    <main className={styles.page} aria-busy="true">
      <SkeletonLines />
    </main>
  );
}

/** The same for a part of it. */
export function SkeletonLines() {
  const words = usePaneWords();
  return (
    <>
      <Unseen role="status">{words.say('state.loading')}</Unseen>
      <div aria-hidden className="skeleton">
        <div />
        <div />
        <div />
        <div />
        <div />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM },
});
