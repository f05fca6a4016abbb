// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { chooseLanguage } from '../../../src/i18n/language.ts';
import { loadPaneCatalogue } from '../../../src/i18n/load-pane-catalogue.ts';
import { createWords } from '../../../src/i18n/words.ts';
import { SurfaceFrame } from '../../../src/surfaces/shared/surface-frame.tsx';
import { SaveBar, SLOW_SAVE } from '../../../src/surfaces/task-pane/save-bar.tsx';
import type { SaveStatus } from '../../../src/surfaces/task-pane/save-status.ts';
import { draftOfRitual } from '../../../src/domain/ritual-merge.ts';
import { makeRitual } from '../../support/builders.ts';
import { standInForMatchMedia } from '../../support/match-media.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('says of a save that takes long to leave the pane open, and no longer once it is over', async () => {
  const chosen = chooseLanguage(['en-GB']);
  const words = createWords(await loadPaneCatalogue(chosen.language), chosen);
  standInForMatchMedia();
  vi.useFakeTimers();
  const nothing = () => undefined;
  const bar = (status: SaveStatus) => (
    <SurfaceFrame words={words} look="light" useThemes={() => undefined}>
      <SaveBar
        state={{ draft: draftOfRitual(makeRitual()), known: undefined, status, canUndo: false }}
        isSent={false}
        onUndo={undefined}
        onRetry={nothing}
        onSignIn={nothing}
      />
    </SurfaceFrame>
  );
  const said = () => screen.getByRole('status').textContent;
  const wait = (ms: number) => {
    act(() => void vi.advanceTimersByTime(ms));
  };

  const { rerender } = render(bar({ kind: 'saving' }));
  wait(SLOW_SAVE - 1);
  expect(said()).toBe('Saving…');
  wait(1);
  expect(said()).toBe('Saving… Leave this pane open: your text will be saved automatically.');
  rerender(bar({ kind: 'saved', merged: [] }));
  expect(said()).toMatch(/^Saved/);
  rerender(bar({ kind: 'saving' }));
  expect(said()).toBe('Saving…');
});
