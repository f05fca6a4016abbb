import { html } from 'hono/html';

type Markup = ReturnType<typeof html>;

/**
 * A page that the server writes itself: sign-in, "there is nobody of that name", "build first". No script, no file beside it,
 * so that it also shows when dist/ is missing. `html` of hono escapes what is put into it.
 */
export async function plainPage(title: string, content: Markup): Promise<string> {
  return String(
    await html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title} · Account Rituals sandbox</title>
          <style>
            :root {
              color-scheme: light dark;
            }
            body {
              margin: 0 auto;
              max-width: 44rem;
              padding: 2rem 1rem;
              font:
                400 1rem/1.5 'Segoe UI',
                system-ui,
                sans-serif;
              color: light-dark(#242424, #f5f5f5);
              background: light-dark(#fafafa, #1f1f1f);
            }
            h1 {
              font-size: 1.5rem;
              line-height: 1.3;
            }
            h2 {
              font-size: 1.125rem;
            }
            a {
              color: light-dark(#0f548c, #77b7f7);
            }
            code {
              background: light-dark(#ebebeb, #333333);
              padding: 0.1em 0.3em;
            }
            ul {
              list-style: none;
              padding: 0;
            }
            .people li {
              margin: 0.5rem 0;
            }
            button {
              font: inherit;
              width: 100%;
              text-align: start;
              padding: 0.6rem 0.9rem;
              border: 1px solid light-dark(#616161, #adadad);
              border-radius: 4px;
              color: inherit;
              background: light-dark(#ffffff, #292929);
              cursor: pointer;
            }
            button:hover {
              background: light-dark(#ebf3fc, #0c3b5e);
            }
            :focus-visible {
              outline: 2px solid light-dark(#0f548c, #77b7f7);
              outline-offset: 2px;
            }
            .quiet {
              color: light-dark(#616161, #adadad);
            }
          </style>
        </head>
        <body>
          <main>${content}</main>
        </body>
      </html>`,
  );
}

/** Headers of such a page: nothing may be loaded, and nothing may frame it. */
export const PLAIN_PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'",
};
