import { html } from 'hono/html';
import type { KoaContext } from 'oidc-provider';
import { PLAIN_PAGE_HEADERS, plainPage } from '../plain-page.ts';

/** The pages on which a person types the code that a command line shows, and says that it is theirs (RFC 8628 §3.3). */
export function deviceCodePages(): object {
  return {
    // Nothing is told about the machine that asks: it is this one.
    deviceInfo: () => ({}),
    userCodeInputSource: async (ctx: KoaContext, _form: string, _out?: unknown, problem?: Error) => {
      await show(
        ctx,
        'Enter the code',
        html`<h1>Enter the code</h1>
          ${problem === undefined ? '' : html`<p role="alert">${sayProblem(problem)}</p>`}
          <form method="post" action="${ctx.oidc.urlFor('code_verification')}">
            <input type="hidden" name="xsrf" value="${secretOf(ctx)}" />
            <p>
              <label for="code">The code that the command line shows</label><br />
              <input id="code" name="user_code" autocomplete="off" autofocus required />
            </p>
            <button type="submit">Next</button>
          </form>`,
      );
    },
    userCodeConfirmSource: async (
      ctx: KoaContext,
      _form: string,
      client: { clientName?: string; clientId: string },
      _device: object,
      code: string,
    ) => {
      await show(
        ctx,
        'Is this you?',
        html`<h1>Are you trying to sign in to ${client.clientName ?? client.clientId}?</h1>
          <p>Only continue if your own command line shows the code <code>${code}</code>.</p>
          <form method="post" action="${ctx.oidc.urlFor('code_verification')}">
            <input type="hidden" name="xsrf" value="${secretOf(ctx)}" />
            <input type="hidden" name="user_code" value="${code}" />
            <p><button type="submit" name="confirm" value="yes">Continue</button></p>
            <p><button type="submit" name="abort" value="yes">No, stop it</button></p>
          </form>`,
      );
    },
    successSource: async (ctx: KoaContext) => {
      await show(
        ctx,
        'Signed in',
        html`<h1>You are signed in</h1>
          <p>You may close this window; the command line goes on by itself.</p>`,
      );
    },
  };
}

async function show(ctx: KoaContext, title: string, content: ReturnType<typeof html>): Promise<void> {
  ctx.set({
    ...PLAIN_PAGE_HEADERS,
    'content-security-policy': `${PLAIN_PAGE_HEADERS['content-security-policy']}; form-action 'self'`,
  });
  ctx.body = await plainPage(title, content);
}

function secretOf(ctx: KoaContext): string {
  return ctx.oidc.session.state?.secret ?? '';
}

/** By the names of oidc-provider's own errors (lib/helpers/re_render_errors.js). */
function sayProblem(problem: Error): string {
  switch (problem.name) {
    case 'AbortedError':
      return 'The sign-in was stopped. The command line knows.';
    case 'ExpiredError':
      return 'This code is too old: start the command again.';
    case 'AlreadyUsedError':
      return 'This code has been used already: start the command again.';
    default:
      return 'There is no such code. Type it exactly as the command line shows it.';
  }
}
