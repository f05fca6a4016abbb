import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ref } from '../../domain/ref.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import { usePane, usePaneWords } from './pane-context.tsx';

interface AgendaOfferProps {
  readonly type: RitualType;
  /** Of the objective line under which the agenda goes. */
  readonly under: Ref;
}

type Agenda =
  | { readonly kind: 'offered' }
  | { readonly kind: 'inserted'; readonly lines: readonly string[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed' };

/** Questions to answer rather than topics, for the type at hand; on request only, and taken out again with one click. */
export function AgendaOffer({ type, under }: AgendaOfferProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { ports } = usePane();
  const [agenda, setAgenda] = useState<Agenda>({ kind: 'offered' });

  async function attempt(write: () => Promise<Agenda>) {
    try {
      setAgenda(await write());
    } catch {
      setAgenda({ kind: 'failed' });
    }
  }

  const insert = () =>
    attempt(async () => {
      const questions = words.say(`pane.agenda.${type}`).split('|');
      const lines = [words.say('pane.agenda.title'), ...questions.map((question, at) => `${at + 1}. ${question}`)];
      await ports.openMeeting.insertLines(lines, under);
      return { kind: 'inserted', lines };
    });

  const takeOut = (lines: readonly string[]) =>
    attempt(async () => ((await ports.openMeeting.removeLines(lines)) ? { kind: 'offered' } : { kind: 'changed' }));

  return (
    <div className={styles.agenda}>
      {agenda.kind === 'inserted' ? (
        <Link as="button" onClick={() => void takeOut(agenda.lines)}>
          {words.say('pane.agenda.undo')}
        </Link>
      ) : (
        <Link as="button" onClick={() => void insert()}>
          {words.say('pane.agenda.offer')}
        </Link>
      )}
      <Text role="status" size={200}>
        {agenda.kind === 'inserted' ? words.say('pane.agenda.inserted') : ''}
        {agenda.kind === 'changed' ? words.say('pane.agenda.changed') : ''}
        {agenda.kind === 'failed' ? words.say('pane.not-a-ritual.host') : ''}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  agenda: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
});
