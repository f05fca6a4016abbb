import type { Settings } from './graph/store/open-store.ts';
import type { Switches, SwitchSettings } from './switches.ts';

export const ALL_OFF: Readonly<SwitchSettings> = {
  latencyMs: 0,
  throttle: 0,
  unavailable: 0,
  drop: 0,
  expiredTokens: false,
  claimsChallenge: false,
  staleDeltaTokens: false,
  calendarViewOmitsExtendedProperties: false,
  customPropertyDoesNotReachGate: false,
  noNestedAppAuth: false,
};

/** Longer than any client waits; in milliseconds. */
const MOST_LATENCY = 120_000;

const KEY = 'switches';

/** Switches that survive a restart. */
export function createSwitches(settings: Settings): Switches {
  const kept = readSwitchChange(settings.get(KEY) ?? {});
  let current: SwitchSettings = { ...ALL_OFF, ...('change' in kept ? kept.change : {}) };
  return {
    get current() {
      return current;
    },
    set: (change) => {
      current = { ...current, ...change };
      settings.set(KEY, current);
    },
    reset: () => {
      current = { ...ALL_OFF };
      settings.set(KEY, undefined);
    },
  };
}

/** Reads JSON as a change of some switches; `problem` names the one that cannot be set so. */
export function readSwitchChange(json: unknown): { change: Partial<SwitchSettings> } | { problem: string } {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { problem: 'Send an object with the switches to set.' };
  const change: Partial<Record<keyof SwitchSettings, number | boolean>> = {};
  for (const [name, value] of Object.entries(json) as [string, unknown][]) {
    if (!isSwitch(name)) return { problem: `"${name}" is no switch; there are ${Object.keys(ALL_OFF).join(', ')}.` };
    const most = name === 'latencyMs' ? MOST_LATENCY : 1;
    if (typeof ALL_OFF[name] === 'boolean') {
      if (typeof value !== 'boolean') return { problem: `"${name}" is on or off: send true or false.` };
      change[name] = value;
    } else {
      if (typeof value !== 'number' || !(value >= 0 && value <= most))
        return { problem: `"${name}" is a number from 0 to ${most}.` };
      change[name] = value;
    }
  }
  return { change: change as Partial<SwitchSettings> };
}

function isSwitch(name: string): name is keyof SwitchSettings {
  return Object.hasOwn(ALL_OFF, name);
}
