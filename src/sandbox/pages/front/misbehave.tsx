import { Button, makeStyles, MessageBar, MessageBarBody, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SwitchSettings } from '../../switches.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { SandboxState } from '../shared/sandbox-state.ts';
import { FrontSection } from './front-section.tsx';
import { isOn, SWITCH_WORDS } from './switch-words.ts';

interface MisbehaveProps {
  readonly switches: SwitchSettings;
  readonly onState: (state: SandboxState) => void;
}

/** Make Microsoft 365 misbehave, to see that nothing a person typed is lost. */
export function Misbehave({ switches, onState }: MisbehaveProps) {
  const styles = useStyles();
  const [problem, setProblem] = useState<string>();
  const count = SWITCH_WORDS.filter(({ name }) => isOn(switches[name])).length;

  async function set(change: Partial<Record<keyof SwitchSettings, number | boolean>>): Promise<void> {
    try {
      onState(await fetchJson<SandboxState>('/__sandbox/api/switches', { method: 'PUT', json: change }));
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <FrontSection title="Make Microsoft 365 misbehave">
      <div className={styles.summary}>
        <Text role="status">
          {count === 0 ? 'Everything works as it should.' : `${count} of ${SWITCH_WORDS.length} on.`}
        </Text>
        <Button
          disabledFocusable={count === 0}
          onClick={() =>
            void set(
              Object.fromEntries(SWITCH_WORDS.map(({ name, on }) => [name, typeof on === 'boolean' ? false : 0])),
            )
          }
        >
          All off
        </Button>
      </div>
      <ul className={styles.switches}>
        {SWITCH_WORDS.map(({ name, label, says, on }) => {
          const value = switches[name];
          return (
            <li key={name} className={styles.item}>
              <Switch
                checked={isOn(value)}
                label={
                  <>
                    <strong>{label}</strong>: {says}
                    {typeof value === 'number' && value !== 0 && value !== on ? ` (set to ${value})` : ''}
                  </>
                }
                onChange={(_event, data) =>
                  void set({ [name]: data.checked ? on : typeof on === 'boolean' ? false : 0 })
                }
              />
            </li>
          );
        })}
      </ul>
      {problem !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </FrontSection>
  );
}

const useStyles = makeStyles({
  summary: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  switches: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
    listStyleType: 'none',
    padding: 0,
    margin: 0,
  },
  item: { display: 'flex' },
});
