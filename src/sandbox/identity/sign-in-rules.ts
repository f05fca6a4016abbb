import type { interactionPolicy, KoaContext } from 'oidc-provider';
import type { Directory } from '../graph/store/directory.ts';
import { readScopes } from './scopes.ts';

/** When the provider asks the person for something, and for what: who they are, or that the administrator must consent. */
export function createSignInRules({ Check, Prompt, base }: typeof interactionPolicy, directory: Directory): object {
  const policy = base();
  // Several personas share one browser here, so a session alone does not say who is meant: only a hint that names it does.
  policy.get('login').checks.add(
    new Check('choose_person', 'The person has to choose who they are', 'login_required', (ctx) => {
      if (ctx.oidc.result?.login !== undefined) return Check.NO_NEED_TO_PROMPT;
      const hint = ctx.oidc.params['login_hint'];
      if (hint === undefined) return ctx.oidc.prompts.has('none') ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
      const hinted = directory.byMail(hint.toLowerCase()) ?? directory.byId(hint);
      return hinted?.id === ctx.oidc.session.accountId ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
    }),
  );
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  const consent = policy.get('consent').checks;
  consent.clear();
  consent.add(
    new Check(
      'not_consented',
      'AADSTS65001: The administrator has not consented to this scope',
      'consent_required',
      (ctx) => refusedScopes(ctx).length > 0,
      (ctx) => ({ refused: refusedScopes(ctx) }),
    ),
  );
  return policy;
}

function refusedScopes(ctx: KoaContext): string[] {
  return readScopes(ctx.oidc.params['scope'] ?? '', ctx.oidc.client.clientId).refused;
}
