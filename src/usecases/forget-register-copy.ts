import type { RegisterCopy } from '../ports/register-copy.ts';

/** Removes what this browser keeps of the register for who is signed in; the register itself stays. Throws SignInNeeded. */
export async function forgetRegisterCopy({ registerCopy }: { readonly registerCopy: RegisterCopy }): Promise<void> {
  await registerCopy.forget();
}
