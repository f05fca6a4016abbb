import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { fetchJson } from '../shared/fetch-json.ts';
import type { SandboxState } from '../shared/sandbox-state.ts';
import { FrontSection } from './front-section.tsx';

interface ClockProps {
  readonly clock: SandboxState['clock'];
  readonly onState: (state: SandboxState) => void;
}

/**
 * "Today is …", and how to move it. The page is served with its own Date moved already, by the offset of the moment it was loaded;
 * the server's clock is therefore shown from what the server says, not from this page's Date.
 */
export function Clock({ clock, onState }: ClockProps) {
  const styles = useStyles();
  const [problem, setProblem] = useState<string>();
  const now = useRunningClock(clock.now);
  const [typed, setTyped] = useState<{ date?: string; time?: string }>({});
  const date = typed.date ?? localDate(now);
  const time = typed.time ?? localTime(now);

  async function move(instant: Date | null): Promise<void> {
    try {
      onState(
        await fetchJson<SandboxState>('/__sandbox/api/clock', {
          method: 'PUT',
          json: { now: instant?.toISOString() ?? null },
        }),
      );
      setTyped({});
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  function moveToTyped(): void {
    const instant = new Date(`${date}T${time}`);
    if (Number.isNaN(instant.getTime())) setProblem('Give a date and a time.');
    else void move(instant);
  }

  return (
    <FrontSection
      title={`Today is ${now.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}`}
    >
      <Text>
        {now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })} in the sandbox
        {Math.abs(clock.offsetMs) < 1000 ? ', as on your own clock.' : ', which is not the real time.'} Move it to see
        what a ritual looks like afterwards. Windows that are open follow when they are loaded again.
      </Text>
      <div className={styles.row}>
        <Button onClick={() => void move(daysAfter(now, 1))}>One day on</Button>
        <Button onClick={() => void move(daysAfter(now, 7))}>One week on</Button>
        <Button onClick={() => void move(null)} disabledFocusable={Math.abs(clock.offsetMs) < 1000}>
          Back to now
        </Button>
      </div>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          moveToTyped();
        }}
      >
        <Field label="Date">
          <Input type="date" value={date} onChange={(_event, data) => setTyped({ ...typed, date: data.value })} />
        </Field>
        <Field label="Time">
          <Input type="time" value={time} onChange={(_event, data) => setTyped({ ...typed, time: data.value })} />
        </Field>
        <Button type="submit">Move the clock</Button>
      </form>
      {problem !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </FrontSection>
  );
}

/** The server's clock, running on from `at` by the monotonic clock, which nobody moves; a step every ten seconds. */
function useRunningClock(at: string): Date {
  const [elapsed, setElapsed] = useState({ at, ms: 0 });
  useEffect(() => {
    const since = performance.now();
    const ticking = setInterval(() => setElapsed({ at, ms: performance.now() - since }), 10_000);
    return () => clearInterval(ticking);
  }, [at]);
  return new Date(Date.parse(at) + (elapsed.at === at ? elapsed.ms : 0));
}

/** The same time of day, also across a change to or from summer time. */
function daysAfter(instant: Date, days: number): Date {
  const moved = new Date(instant.getTime());
  moved.setDate(moved.getDate() + days);
  return moved;
}

function localDate(instant: Date): string {
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

function localTime(instant: Date): string {
  return `${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
});
