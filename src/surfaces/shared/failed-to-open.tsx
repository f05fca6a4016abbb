import { ConfigScreen } from './config-screen.tsx';
import { ProblemScreen } from './problem-screen.tsx';
import { problemOf } from './problem.ts';
import { ConfigBroken } from './read-config.ts';

/** A surface that could not even be wired: set up wrong, or its code did not arrive. Nobody has signed in yet, so nothing is lost. */
export function FailedToOpen({ error }: { readonly error: unknown }) {
  if (error instanceof ConfigBroken) return <ConfigScreen broken={error} />;
  return (
    <ProblemScreen
      problem={problemOf(error, navigator.onLine)}
      site=""
      onRetry={() => window.location.reload()}
      onSignIn={() => Promise.resolve()}
    />
  );
}
