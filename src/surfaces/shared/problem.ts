import { SignInNeeded } from '../../ports/identity.ts';
import { CalendarUnavailable } from '../../ports/my-calendar.ts';
import { OpenMeetingFailed } from '../../ports/open-meeting.ts';
import { RegisterUnavailable, RowRefused } from '../../ports/register.ts';

/** Why a surface cannot go on, in the terms in which it speaks to a person. */
export type Problem =
  | { readonly kind: 'sign-in'; readonly cancelled: boolean }
  | { readonly kind: 'sign-in-unavailable' }
  | { readonly kind: 'consent'; readonly adminConsentUrl: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'not-granted' }
  | { readonly kind: 'not-provisioned' }
  | { readonly kind: 'calendar-not-granted' }
  | { readonly kind: 'unavailable'; readonly retryAfterSeconds: number | undefined }
  /** `detail` is the register's own short code, for the administrator. */
  | { readonly kind: 'row-refused'; readonly detail: string }
  | { readonly kind: 'host' }
  /** A fault of ours; `detail` is for the administrator, in English, without personal data. */
  | { readonly kind: 'failure'; readonly detail: string };

/** `online` is what the browser says: a refused connection means something else without a network. */
export function problemOf(error: unknown, online: boolean): Problem {
  if (error instanceof SignInNeeded) {
    switch (error.problem.because) {
      case 'interaction-needed':
        return { kind: 'sign-in', cancelled: false };
      case 'cancelled':
        return { kind: 'sign-in', cancelled: true };
      case 'consent-needed':
        return { kind: 'consent', adminConsentUrl: error.problem.adminConsentUrl };
      case 'unavailable':
        return online ? { kind: 'sign-in-unavailable' } : { kind: 'offline' };
    }
  }
  if (error instanceof RegisterUnavailable) {
    if (error.because !== 'unavailable') return { kind: error.because };
    return online ? { kind: 'unavailable', retryAfterSeconds: error.retryAfterSeconds } : { kind: 'offline' };
  }
  if (error instanceof CalendarUnavailable) {
    if (error.because === 'not-granted') return { kind: 'calendar-not-granted' };
    return online ? { kind: 'unavailable', retryAfterSeconds: error.retryAfterSeconds } : { kind: 'offline' };
  }
  if (error instanceof RowRefused) return { kind: 'row-refused', detail: error.detail };
  if (error instanceof OpenMeetingFailed) return { kind: 'host' };
  // A chunk (sign-in, Graph) that did not arrive: the browser's own words say nothing a person can use.
  if (!online) return { kind: 'offline' };
  return { kind: 'failure', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
