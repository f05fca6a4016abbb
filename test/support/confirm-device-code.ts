import { HttpsTransport } from '../../src/cli/session/https-transport.ts';

/**
 * What a person does with the line of a device code sign-in: opens its page in a browser, types the code, confirms, and picks
 * who they are. `personId`: object id of a persona, or undefined to stop it at the confirmation. Gives the last page.
 */
export async function confirmDeviceCode(
  line: string,
  authority: string,
  personId: string | undefined,
): Promise<string> {
  const [, address = '', code = ''] = /page (\S+) and enter the code (\S+)/.exec(line) ?? [];
  const browser = new Browser(new HttpsTransport(authority));
  try {
    const first = await browser.go(address);
    const asked = await browser.go(address, { xsrf: secretOf(first), user_code: code });
    if (!asked.includes(code)) return asked;
    const decision = personId === undefined ? { abort: 'yes' } : { confirm: 'yes' };
    const people = await browser.go(address, { xsrf: secretOf(asked), user_code: code, ...decision });
    const action = /action="([^"]+\/interaction\/[^"]+)"/.exec(people)?.[1];
    if (action === undefined || personId === undefined) return people;
    return await browser.go(action, { account: personId });
  } finally {
    browser.close();
  }
}

function secretOf(page: string): string {
  return /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** Keeps cookies and follows redirects. */
class Browser {
  readonly #transport: HttpsTransport;
  readonly #cookies = new Map<string, string>();
  #at = '';

  constructor(transport: HttpsTransport) {
    this.#transport = transport;
  }

  async go(address: string, form?: Record<string, string>): Promise<string> {
    let url = new URL(address, this.#at === '' ? undefined : this.#at);
    let body = form === undefined ? undefined : new URLSearchParams(form).toString();
    for (;;) {
      this.#at = url.href;
      const answer = await this.#transport.send(url.href, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          Accept: 'text/html',
          ...(body === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
        },
        ...(body === undefined ? {} : { body }),
      });
      for (const cookie of (answer.headers.get('set-cookie') ?? '').split(/,(?=\s*[\w.]+=)/)) {
        const [, name = '', value = ''] = /^\s*([^=;]+)=([^;]*)/.exec(cookie) ?? [];
        this.#cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      if (location === null) return answer.text();
      url = new URL(location, url);
      body = undefined;
    }
  }

  close(): void {
    this.#transport.close();
  }
}
