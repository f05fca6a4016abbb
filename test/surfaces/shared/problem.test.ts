import { describe, expect, it } from 'vitest';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { CalendarUnavailable } from '../../../src/ports/my-calendar.ts';
import { OpenMeetingFailed } from '../../../src/ports/open-meeting.ts';
import { RegisterUnavailable } from '../../../src/ports/register.ts';
import { problemOf } from '../../../src/surfaces/shared/problem.ts';

const adminConsentUrl = 'https://login.example/adminconsent';

describe('why a surface cannot go on', () => {
  it.each([
    [new SignInNeeded({ because: 'interaction-needed' }), true, { kind: 'sign-in', cancelled: false }],
    [new SignInNeeded({ because: 'cancelled' }), true, { kind: 'sign-in', cancelled: true }],
    [new SignInNeeded({ because: 'consent-needed', adminConsentUrl }), true, { kind: 'consent', adminConsentUrl }],
    [new SignInNeeded({ because: 'unavailable' }), true, { kind: 'sign-in-unavailable' }],
    [new SignInNeeded({ because: 'unavailable' }), false, { kind: 'offline' }],
    [new RegisterUnavailable('not-granted'), true, { kind: 'not-granted' }],
    [new RegisterUnavailable('not-provisioned'), false, { kind: 'not-provisioned' }],
    [new RegisterUnavailable('unavailable', 30), true, { kind: 'unavailable', retryAfterSeconds: 30 }],
    [new RegisterUnavailable('unavailable', 30), false, { kind: 'offline' }],
    [new CalendarUnavailable('not-granted'), true, { kind: 'calendar-not-granted' }],
    [new CalendarUnavailable('unavailable', 4), true, { kind: 'unavailable', retryAfterSeconds: 4 }],
    [new OpenMeetingFailed('content', 5001), true, { kind: 'host' }],
    [new TypeError('x is undefined'), true, { kind: 'failure', detail: 'TypeError: x is undefined' }],
    [new Error('Loading chunk 12 failed'), false, { kind: 'offline' }],
  ])('%s, online %s', (error, online, problem) => {
    expect(problemOf(error, online)).toEqual(problem);
  });
});
