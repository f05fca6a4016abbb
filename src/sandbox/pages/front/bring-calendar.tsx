import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { DirectoryUser } from '../../graph/store/directory.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { FrontSection } from './front-section.tsx';

interface CalendarImport {
  readonly imported: number;
  readonly series: number;
  readonly alreadyThere: number;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

type Outcome =
  { readonly file: string; readonly person: string; readonly result: CalendarImport } | { readonly problem: string };

/** A calendar export of one's own into a mailbox of the sandbox; it stays on this machine. */
export function BringCalendar({ personas }: { readonly personas: readonly DirectoryUser[] }) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const field = useId();
  const [handle, setHandle] = useState('claire');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const people = personas.filter(({ persona }) => persona === 'key account manager');

  async function bring(): Promise<void> {
    const chosen = file.current?.files?.[0];
    if (chosen === undefined) {
      setOutcome({
        problem: 'Choose the .ics file first: in Outlook, File, Save Calendar; in Google Calendar, Settings, Export.',
      });
      return;
    }
    setBusy(true);
    try {
      const result = await fetchJson<CalendarImport>(
        `/__sandbox/api/calendar/import?as=${encodeURIComponent(handle)}`,
        {
          file: chosen,
        },
      );
      setOutcome({
        file: chosen.name,
        person: personas.find((person) => person.handle === handle)?.givenName ?? handle,
        result,
      });
    } catch (error) {
      setOutcome({ problem: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <FrontSection title="Bring your own calendar">
      <Text>
        An export (.ics) of your own meetings shows more than invented ones. It goes into this machine&rsquo;s sandbox
        and nowhere else.
      </Text>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void bring();
        }}
      >
        <label htmlFor={field}>Calendar export</label>
        <input id={field} ref={file} type="file" accept=".ics,text/calendar" className={styles.file} />
        <Field label="Into the mailbox of">
          <Select value={handle} onChange={(_event, data) => setHandle(data.value)}>
            {people.map((person) => (
              <option key={person.handle} value={person.handle}>
                {person.displayName}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" disabledFocusable={busy} className={styles.button}>
          {busy ? 'Reading …' : 'Put it in'}
        </Button>
      </form>
      <div role="status">{outcome !== undefined && <OutcomeBar outcome={outcome} />}</div>
    </FrontSection>
  );
}

function OutcomeBar({ outcome }: { readonly outcome: Outcome }) {
  if ('problem' in outcome) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{outcome.problem}</MessageBarBody>
      </MessageBar>
    );
  }
  const { file, person, result } = outcome;
  return (
    <MessageBar intent={result.problems.length === 0 ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {file}: {result.imported === 1 ? '1 event is' : `${result.imported} events are`} in {person}&rsquo;s calendar (
        {result.series} series).
        {result.alreadyThere > 0 && ` ${result.alreadyThere} were there already.`}
        {result.imported + result.alreadyThere === 0 && ' It holds no meetings.'}
        {result.problems.length > 0 && (
          <>
            {' '}
            {result.problems.length === 1 ? 'One thing' : `${result.problems.length} things`} could not be read as
            written:
            <ul>
              {result.problems.map(({ line, message }) => (
                <li key={`${line} ${message}`}>
                  line {line}: {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '24rem' },
  file: { font: 'inherit', color: 'inherit' },
  button: { alignSelf: 'start' },
});
