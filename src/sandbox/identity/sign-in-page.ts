import { html } from 'hono/html';
import type { DirectoryUser } from '../graph/store/directory.ts';
import { plainPage } from '../plain-page.ts';

/** Instead of a password: who do you want to be? `hint` is the mail address the app asked for; that person comes first. */
export async function signInPage(
  people: readonly DirectoryUser[],
  action: string,
  hint: string | undefined,
): Promise<string> {
  const members = people.filter((person) => person.kind === 'member');
  const rank = (person: DirectoryUser): number =>
    person.mail === hint?.toLowerCase() ? 0 : person.persona === undefined ? 2 : 1;
  const first = members.filter((person) => rank(person) < 2).sort((one, other) => rank(one) - rank(other));
  const rest = members.filter((person) => rank(person) === 2);
  return plainPage(
    'Sign in',
    html`<h1>Who do you want to be?</h1>
      <p>
        This is the sign-in of Contoso Climate, a company that does not exist. There are no passwords; nothing leaves
        this machine.
      </p>
      <form method="post" action="${action}">
        <ul class="people">
          ${first.map(entry)}
        </ul>
        ${
          rest.length === 0
            ? ''
            : html`<h2>Everybody else</h2>
                <ul class="people">
                  ${rest.map(entry)}
                </ul>`
        }
      </form>`,
  );
}

function entry(person: DirectoryUser): ReturnType<typeof html> {
  return html`<li>
    <button type="submit" name="account" value="${person.id}">
      ${person.displayName}<br /><span class="quiet">${person.jobTitle} · ${person.mail}</span>
    </button>
  </li>`;
}

/** What Entra shows for a scope that only an administrator may grant, and nobody has. */
export async function consentPage(refused: readonly string[], action: string): Promise<string> {
  return plainPage(
    'Approval needed',
    html`<h1>An administrator has to approve this first</h1>
      <p>
        Account Rituals asks for something that Contoso Climate has not approved: <code>${refused.join(' ')}</code>.
      </p>
      <form method="post" action="${action}">
        <button type="submit" name="answer" value="refused">Back to the app without approval</button>
      </form>`,
  );
}

export async function signInErrorPage(error: string, description: string): Promise<string> {
  return plainPage(
    'Sign-in did not work',
    html`<h1>The sign-in request cannot be answered</h1>
      <p>${description === '' ? error : description}</p>
      <p>Close this window and start again from the app. The app's code is: <code>${error}</code>.</p>`,
  );
}
