/**
 * Put into the add-in's pages by the sandbox's server. Defines `window.nestedAppAuthBridge`, by which msal-browser reaches the
 * host's nested app authentication (host-protocol §6): the npm office.js is too old to bring it. Transpiled to a classic script.
 */
(function defineNestedAppAuthBridge() {
  interface Bridge {
    addEventListener(type: 'message', listener: (response: string) => void): void;
    removeEventListener(type: 'message', listener: (response: string) => void): void;
    postMessage(request: string): void;
  }

  /** The host's origin and its offer, from the name it gave this frame before it loaded. */
  function readHost(): { origin: string; offered: boolean } | undefined {
    try {
      const name = JSON.parse(window.name) as { xdmInfo?: unknown; nestedAppAuth?: unknown };
      const origin = typeof name.xdmInfo === 'string' ? name.xdmInfo.split('|')[2] : undefined;
      return origin === undefined ? undefined : { origin, offered: name.nestedAppAuth === true };
    } catch {
      return undefined;
    }
  }

  const host = readHost();
  // A bridge that nobody answers would hang msal for ever (host-protocol §6): none is better.
  if (host?.offered !== true || window.top === null || window.top === window) return;
  const top = window.top;
  const listeners = new Set<(response: string) => void>();
  const awaited = new Set<string>();
  let count = 0;

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== top || event.origin !== host.origin) return;
    const message = event.data as { uuidAsString?: unknown; args?: unknown } | null;
    if (typeof message !== 'object' || message === null || typeof message.uuidAsString !== 'string') return;
    if (!awaited.delete(message.uuidAsString) || !Array.isArray(message.args)) return;
    const response: unknown = message.args[1];
    if (typeof response === 'string') for (const listener of [...listeners]) listener(response);
  });

  const bridge: Bridge = {
    addEventListener: (_type, listener) => {
      listeners.add(listener);
    },
    removeEventListener: (_type, listener) => {
      listeners.delete(listener);
    },
    postMessage: (request) => {
      const uuidAsString = crypto.randomUUID();
      awaited.add(uuidAsString);
      top.postMessage(
        { id: count++, uuidAsString, func: 'nestedAppAuth.execute', timestamp: Date.now(), args: [], data: request },
        host.origin,
      );
    },
  };
  Object.assign(window, { nestedAppAuthBridge: bridge });
})();
