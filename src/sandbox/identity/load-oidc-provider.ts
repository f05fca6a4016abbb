/**
 * oidc-provider 9 warns on every start that Node 20 is "unsupported". It works there (test/sandbox/identity runs every flow we use
 * on it; stack.md has seen the same), and a person who only wants to try the product should not be alarmed: this one line is held back.
 */
export async function loadOidcProvider(): Promise<typeof import('oidc-provider')> {
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
