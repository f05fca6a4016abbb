// @ts-check
/**
 * `npm start`: from a fresh clone to a served sandbox. Plain Node and no package until ensureInstalled has run, so
 * everything that needs a package is imported after it.
 */
const began = Date.now();

const HELP = `npm start [-- options]

  --port N          serve on https://localhost:N                      (default 3443)
  --reset           empty the sandbox's data first and seed it anew; the certificate stays
  --trust           make this person's browser trust the sandbox's certificate
  --calendar FILE   put a calendar export (.ics) into Claire's mailbox
  --help            this text

SANDBOX_TRAFFIC=file.jsonl npm start   records every Microsoft Graph exchange`;

try {
  const { checkNode } = await import('./check-node.mjs');
  checkNode();
  const { readOptions } = await import('./read-options.mjs');
  const options = readOptions(
    process.argv.slice(2),
    { port: 'port', reset: 'flag', trust: 'flag', calendar: 'file', help: 'flag' },
    'npm start -- --help',
  );
  if (options['help'] === true) {
    console.log(HELP);
  } else {
    const { ensureInstalled } = await import('./ensure-installed.mjs');
    await ensureInstalled();
    const { ensureBuilt } = await import('./ensure-built.mjs');
    await ensureBuilt();
    // tsx reads the TypeScript of the sandbox as it stands: one process, so that Ctrl-C closes it cleanly.
    const { register } = await import('tsx/esm/api');
    register();
    const { runSandbox } = await import('./sandbox.ts');
    await runSandbox({
      port: Number(options['port'] ?? 3443),
      reset: options['reset'] === true,
      trust: options['trust'] === true,
      calendar: typeof options['calendar'] === 'string' ? options['calendar'] : undefined,
      began,
    });
  }
} catch (error) {
  if (process.env['DEBUG'] !== undefined) console.error(error);
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof Error && 'exitCode' in error ? Number(error.exitCode) : 1);
}
