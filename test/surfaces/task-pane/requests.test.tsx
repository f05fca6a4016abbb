// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { InMemoryRegister } from '../../support/in-memory-register.ts';
import { instant, makeRitual, OTHER_REF } from '../../support/builders.ts';
import { openPane } from './open-pane.tsx';

afterEach(cleanup);

/** Waits until nothing more is asked, and takes what was. */
async function askedOf({ calls }: InMemoryRegister): Promise<string> {
  let before = -1;
  await waitFor(
    () => {
      const isStill = calls.length === before;
      before = calls.length;
      expect(isStill).toBe(true);
    },
    { interval: 150, timeout: 3000 },
  );
  return calls.splice(0).sort().join(' ');
}

it('asks the register for the accounts and the years before once, whatever changes in the meeting', async () => {
  const held = { start: instant('2026-10-01T09:00:00Z'), end: instant('2026-10-01T10:00:00Z'), state: 'held' } as const;
  const { user, register, openMeeting } = await openPane({ rituals: [makeRitual({ ref: OTHER_REF, ...held })] });
  await screen.findByRole('button', { name: /^Use it: Key Account Review/ });
  const asked = { opened: await askedOf(register), chosen: '', stated: '', changed: '', again: '' };
  await user.click(screen.getByRole('button', { name: /^Use it: Key Account Review/ }));
  asked.chosen = await askedOf(register);
  await user.keyboard('agree on the 3 pilot sites');
  await user.tab();
  await screen.findByText(/^Saved/);
  asked.stated = await askedOf(register);
  // Outlook tells of a change of recipients or time just as of this one.
  openMeeting.change({ subject: 'Another subject' });
  asked.changed = await askedOf(register);
  openMeeting.change({ subject: 'A third subject' });
  asked.again = await askedOf(register);
  expect(asked).toEqual({
    // The pane, the send gate's memory and sync share the accounts; sync reads the rituals with their versions.
    // The second look into the rituals is for a draft whose tag never got into this meeting.
    // The suggestion names the last one: the years before and its answers, the third look, once for the life of the pane.
    opened: 'accounts answersOf rituals rituals rituals saveHealth',
    chosen: 'saveRitual',
    stated: 'saveRitual',
    changed: 'ritual',
    again: 'ritual',
  });
});
