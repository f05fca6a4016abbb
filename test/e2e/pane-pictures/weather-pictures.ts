/** npm run pictures -- pane-pictures: the pane when something does not answer, refuses, or is changed by somebody else. */
import type { Route } from '@playwright/test';
import { takeLooks, WINDOW } from '../support/pane-looks.ts';
import { SPOKEN } from '../support/pane-spoken.ts';
import { begin, chooseType, newMeeting, REVIEW, saved, type } from '../support/pane-steps.ts';
import { refuseRowWrites } from '../support/refuse-writes.ts';
import { watchRegister } from '../support/register-rows.ts';
import { expect, test } from '../support/sandbox-fixture.ts';

/** A browser that knows of no network says so after the pause in typing, not when the last of five attempts has failed. */
const PROMPTLY = { timeout: 4_000 };

for (const spoken of SPOKEN) {
  const { language } = spoken;
  test.describe(`pane-${language}`, () => {
    test.use({ viewport: WINDOW });
    test.setTimeout(600_000);

    test('weather', async ({ page, sandbox }) => {
      const { say, meeting, snap } = await begin(page, sandbox, spoken);
      await meeting.fill(REVIEW);
      const pane = await meeting.openPane(spoken.ribbon);
      await chooseType(pane, say, 'ritual.account-review');
      await sandbox.misbehave({ unavailable: 1 });
      await type(pane, say, spoken.explicit);
      await expect(pane.getByRole('status').filter({ hasText: say('pane.save.waiting') })).toBeVisible({
        timeout: 60_000,
      });
      await snap('40-waiting');
      await meeting.page.close();
      await sandbox.misbehave({ unavailable: 0, noNestedAppAuth: true });
      const signedOut = await newMeeting(page, sandbox, spoken, REVIEW);
      await expect(
        (await signedOut.openPane(spoken.ribbon)).getByRole('button', { name: say('sign-in.action') }),
      ).toBeVisible();
      await takeLooks(signedOut.page, '42-sign-in', language);
      await signedOut.page.close();
      await sandbox.misbehave({ noNestedAppAuth: false, unavailable: 1 });
      const down = await newMeeting(page, sandbox, spoken, REVIEW);
      await expect((await down.openPane(spoken.ribbon)).getByRole('alert')).toBeVisible({ timeout: 60_000 });
      await takeLooks(down.page, '43-register-down', language);
    });

    test('offline', async ({ page, context, sandbox }) => {
      const { say, meeting, snap } = await begin(page, sandbox, spoken);
      await meeting.fill(REVIEW);
      const pane = await meeting.openPane(spoken.ribbon);
      await chooseType(pane, say, 'ritual.account-review');
      // The judgement of this language has come before the network goes.
      await type(pane, say, spoken.vague);
      await saved(pane);
      await context.setOffline(true);
      await type(pane, say, spoken.explicit);
      await expect(pane.getByRole('status').filter({ hasText: say('pane.save.waiting') })).toBeVisible(PROMPTLY);
      await snap('45-offline');
      await meeting.page.close();
      await context.setOffline(false);

      // The network goes after the pane itself has come and before the register has answered: nothing begun yet, or something.
      for (const begun of [false, true]) {
        const second = await newMeeting(page, sandbox, spoken, REVIEW);
        const held: Route[] = [];
        let isGone = false;
        await context.route('**/v1.0/**', async (route) => {
          if (isGone) await route.abort('internetdisconnected');
          else held.push(route);
        });
        const opened = await second.openPane(spoken.ribbon);
        if (begun) {
          await chooseType(opened, say, 'ritual.account-review');
          await type(opened, say, spoken.explicit);
        }
        await expect.poll(() => held.length, 'the register is asked').toBeGreaterThan(0);
        isGone = true;
        await context.setOffline(true);
        for (const route of held) await route.abort('internetdisconnected');
        if (!begun) await expect(opened.getByRole('alert')).toBeVisible();
        else
          await expect(opened.getByRole('status').filter({ hasText: say('pane.save.waiting') })).toBeVisible(PROMPTLY);
        await takeLooks(second.page, begun ? '45-offline-begun' : '45-offline-opened', language);
        await second.page.close();
        await context.unrouteAll({ behavior: 'ignoreErrors' });
        await context.setOffline(false);
      }
    });

    test('refused', async ({ page, context, sandbox }) => {
      const { say, meeting, snap } = await begin(page, sandbox, spoken);
      await meeting.fill(REVIEW);
      await refuseRowWrites(context);
      const pane = await meeting.openPane(spoken.ribbon);
      await chooseType(pane, say, 'ritual.account-review');
      await type(pane, say, spoken.explicit);
      await expect(pane.getByRole('status').filter({ hasText: '(invalidRequest)' })).toBeVisible();
      await snap('46-refused');
    });

    test('conflict', async ({ page, context, sandbox }) => {
      const register = watchRegister(context);
      const { say, meeting, snap } = await begin(page, sandbox, spoken);
      await meeting.fill(REVIEW);
      const pane = await meeting.openPane(spoken.ribbon);
      await chooseType(pane, say, 'ritual.account-review');
      await type(pane, say, spoken.vague);
      await saved(pane);
      await type(pane, say, spoken.explicit);
      await saved(pane);
      await register.changeLastRow({ Statement: spoken.longest });
      await type(pane, say, `${spoken.explicit} 2`);
      await expect(pane.getByRole('button', { name: say('pane.conflict.keep-mine') })).toBeVisible();
      await snap('47-conflict');
    });
  });
}
