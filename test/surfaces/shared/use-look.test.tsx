// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useLook } from '../../../src/surfaces/shared/use-look.ts';
import { standInForMatchMedia } from '../../support/match-media.ts';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

afterEach(cleanup);

it.each([
  { host: undefined, system: [], look: 'light' },
  { host: undefined, system: [DARK], look: 'dark' },
  { host: 'light', system: [DARK], look: 'light' },
  { host: 'dark', system: [], look: 'dark' },
  { host: 'contrast', system: [DARK], look: 'contrast' },
  { host: 'light', system: [DARK, FORCED], look: 'contrast' },
] as const)('a host that says $host on a system with $system is drawn in $look', ({ host, system, look }) => {
  standInForMatchMedia(system);
  expect(renderHook(() => useLook(host)).result.current).toBe(look);
});

it('follows the system while the page is open', () => {
  const system = standInForMatchMedia();
  const { result } = renderHook(() => useLook(undefined));
  act(() => system.change([DARK]));
  expect(result.current).toBe('dark');
});
