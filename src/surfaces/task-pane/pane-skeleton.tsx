import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { Unseen } from '../shared/unseen.tsx';
import { usePaneWords } from './pane-context.tsx';

/** Where the pane will be in a moment. */
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
  const styles = useStyles();
  return (
    <>
      <Unseen role="status">{words.say('state.loading')}</Unseen>
      <Skeleton aria-hidden className={styles.skeleton}>
        <SkeletonItem size={20} className={styles.half} />
        <SkeletonItem size={16} />
        <SkeletonItem size={56} />
        <SkeletonItem size={56} />
        <SkeletonItem size={56} />
      </Skeleton>
    </>
  );
}

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM },
  skeleton: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  half: { width: '60%' },
});
