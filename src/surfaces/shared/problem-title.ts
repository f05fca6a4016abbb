import type { Problem } from './problem.ts';

/** Key of the sentence that names a problem. */
export function problemTitle({ kind }: Problem) {
  switch (kind) {
    case 'sign-in':
      return 'sign-in.title';
    case 'sign-in-unavailable':
      return 'sign-in.unavailable.title';
    case 'consent':
      return 'consent.title';
    case 'offline':
      return 'offline.title';
    case 'not-granted':
      return 'register.not-granted.title';
    case 'not-provisioned':
      return 'register.not-provisioned.title';
    case 'calendar-not-granted':
      return 'calendar.not-granted.title';
    case 'unavailable':
      return 'register.unavailable.title';
    case 'row-refused':
      return 'register.refused.title';
    case 'host':
      return 'host.title';
    case 'failure':
      return 'failure.title';
  }
}
