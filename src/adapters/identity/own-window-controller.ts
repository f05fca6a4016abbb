/**
 * Stands in for msal's controller of its own sign-in windows, which the build fetches only where the host does not sign in
 * (src/cli/bundling/msal-own-window.mjs). msal opens a client by `initialize` and uses nothing of it before.
 */
interface Controller {
  initialize(...given: unknown[]): Promise<unknown>;
}

export class StandardController {
  constructor(...given: unknown[]) {
    let fetched: Controller | undefined;
    const initialize = async (...how: unknown[]) => {
      const { StandardController: OwnWindows } = await import('msal-own-windows');
      fetched = new OwnWindows(...given);
      await fetched.initialize(...how);
    };
    return new Proxy(this, {
      get(_, name) {
        if (name === 'initialize') return initialize;
        if (fetched === undefined) return undefined;
        const member: unknown = Reflect.get(fetched, name, fetched);
        return typeof member === 'function' ? (member.bind(fetched) as unknown) : member;
      },
    });
  }
}
