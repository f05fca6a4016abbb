// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instant, makeRitual, OTHER_REF, REF } from '../../support/builders.ts';
import { openPane } from './open-pane.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const content = {
  tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const,
  bodyText: `Objective: agree · Key Account Review · Northwind Traders · ${REF}`,
};
const empty = makeRitual({ objective: { ...makeRitual().objective, statement: '' } });
const statementField = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'By the end of the meeting …' });
const hint = 'One sentence: what will be decided or agreed.';
const example = 'For example: “Decide which two sites the pilot starts with.”';

describe('the judgement of an objective', () => {
  it('is quiet while the person types, and is said once they pause, politely, as the field’s description', async () => {
    const { user } = await openPane({ rituals: [empty], content });
    const field = await statementField();
    expect(screen.getByText(example)).toBeTruthy();
    await user.type(field, 'discuss opportunities');
    expect(screen.getByText(hint)).toBeTruthy();
    expect(screen.queryByText(example)).toBeNull();
    expect(screen.queryByText(/^Not yet/)).toBeNull();
    const said = await screen.findByText(
      'Not yet. “discuss” is an activity. Say what will be decided.',
      {},
      { timeout: 3000 },
    );
    const region = said.closest('[role="status"]');
    expect(region?.id).toBe(field.getAttribute('aria-describedby'));
    expect(screen.queryByText(hint)).toBeNull();
    await user.type(field, '!');
    expect(screen.queryByText(/^Not yet/)).toBeNull();
    expect(screen.getByText(hint)).toBeTruthy();
  });

  it('does not wait for the pause when the field is left, and says that an objective is explicit', async () => {
    const { user } = await openPane({ rituals: [empty], content });
    await user.type(await statementField(), 'agree with purchasing on the 3 pilot sites in Lyon');
    await user.tab();
    expect(screen.getByText('Explicit: an attendee can say yes or no.')).toBeTruthy();
  });

  it('judges what is there at opening, and nothing where nothing is', async () => {
    await openPane({ rituals: [makeRitual()], content });
    expect(await screen.findByText(/^Explicit/)).toBeTruthy();
    cleanup();
    await openPane({ rituals: [empty], content });
    expect(await screen.findByText(hint)).toBeTruthy();
  });

  it('begins a better sentence on a click only, keeps what was typed, and can be undone', async () => {
    const { user, register } = await openPane({ rituals: [empty], content });
    const field = await statementField();
    await user.type(field, 'discuss opportunities');
    await user.tab();
    expect(field.value).toBe('discuss opportunities');
    await user.click(await screen.findByRole('button', { name: 'Begin with “Agree with Northwind Traders on …”' }));
    expect(field.value).toBe('Agree with Northwind Traders on discuss opportunities');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('discuss opportunities');
    await waitFor(() => expect(register.rows.get(REF)?.ritual.objective.statement).toMatch(/^Agree with/), {
      timeout: 3000,
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(field.value).toBe('discuss opportunities');
  });

  it('judges a French sentence in a French pane', async () => {
    const { user } = await openPane({ rituals: [empty], content, language: 'fr-FR' });
    await user.type(
      await screen.findByRole('textbox', { name: 'D’ici la fin de la réunion…' }),
      'échanger sur le projet',
    );
    await user.tab();
    expect(screen.getByText(/^Pas encore\. «\séchanger\s»\s: c’est une activité\./u)).toBeTruthy();
  });
});

describe('last time', () => {
  const before = makeRitual({
    ref: OTHER_REF,
    start: instant('2026-06-04T09:00:00Z'), // Thursday
    end: instant('2026-06-04T10:30:00Z'),
    state: 'held',
    meetingUid: 'uid-0',
  });

  it('is in sight with its objective and its outcome', async () => {
    await openPane({ rituals: [empty, before], content });
    const last = await screen.findByRole('region', { name: 'Last time, 4 June' });
    expect(within(last).getByText('“agree with purchasing on the 3 pilot sites”')).toBeTruthy();
    expect(within(last).getByText('No answers.')).toBeTruthy();
  });

  it('is there as soon as a ritual is chosen on a new meeting', async () => {
    const { user } = await openPane({ rituals: [before] });
    await user.click(await screen.findByRole('button', { name: /^Use it/ }));
    expect(await screen.findByRole('region', { name: 'Last time, 4 June' })).toBeTruthy();
  });

  it('is named when its sentence comes back, explicit or not', async () => {
    await openPane({ rituals: [makeRitual(), before], content });
    expect(
      await screen.findByText(
        /^Explicit.*It is the same sentence as last time: say what is to be settled this time\.$/,
      ),
    ).toBeTruthy();
  });
});
