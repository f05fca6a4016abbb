/** The part of oidc-provider 9 that we use; the package brings no types, and those of DefinitelyTyped stop at version 8. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface KoaContext {
    req: IncomingMessage;
    res: ServerResponse;
    method: string;
    path: string;
    status: number;
    body: unknown;
    respond?: boolean;
    set(headers: Record<string, string>): void;
    redirect(url: string): void;
    oidc: OidcContext;
  }

  export interface OidcContext {
    params: Record<string, string | undefined>;
    body?: Record<string, string | undefined>;
    prompts: Set<string>;
    client: { clientId: string };
    session: { accountId?: string; state?: { secret: string }; grantIdFor(clientId: string): string | undefined };
    urlFor(route: 'code_verification'): string;
    result?: { login?: unknown };
    provider: Provider;
  }

  export interface Adapter {
    upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void>;
    find(id: string): Promise<AdapterPayload | undefined>;
    findByUid(uid: string): Promise<AdapterPayload | undefined>;
    findByUserCode(userCode: string): Promise<AdapterPayload | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export interface AdapterPayload {
    uid?: string;
    grantId?: string;
    scope?: string;
    clientId?: string;
    userCode?: string;
    consumed?: number;
  }

  export interface Interaction {
    uid: string;
    prompt: { name: string; reasons: string[]; details: Record<string, unknown> };
    params: Record<string, string | undefined>;
  }

  export interface Grant {
    accountId?: string;
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    readonly Grant: {
      new (claims: { accountId: string; clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    callback(): (req: IncomingMessage, res: ServerResponse) => void;
    use(middleware: (ctx: KoaContext, next: () => Promise<void>) => Promise<void>): void;
    on(event: 'server_error', listener: (ctx: KoaContext, error: Error) => void): void;
    interactionDetails(req: IncomingMessage, res: ServerResponse): Promise<Interaction>;
    interactionFinished(
      req: IncomingMessage,
      res: ServerResponse,
      result: object,
      options?: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }

  export namespace interactionPolicy {
    class Check {
      static readonly REQUEST_PROMPT: true;
      static readonly NO_NEED_TO_PROMPT: false;
      constructor(
        reason: string,
        description: string,
        error: string | undefined,
        check: (ctx: KoaContext) => boolean,
        details?: (ctx: KoaContext) => Record<string, unknown>,
      );
    }
    class Prompt {
      constructor(info: { name: string; requestable?: boolean }, ...checks: Check[]);
      readonly checks: Check[] & { add(check: Check): void; clear(): void };
    }
    function base(): Prompt[] & {
      get(name: string): Prompt;
      add(prompt: Prompt, index?: number): void;
    };
  }
}
