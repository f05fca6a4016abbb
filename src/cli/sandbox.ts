import { fileURLToPath } from 'node:url';
import { startSandbox } from '../sandbox/server.ts';
import { trustCertificate } from '../sandbox/trust-certificate.ts';

const FOLDER = fileURLToPath(new URL('../../.sandbox', import.meta.url));

/** Runs the sandbox until Ctrl-C; `began` (ms since 1970) is when the person pressed Enter. */
export async function runSandbox(options: {
  port: number;
  reset: boolean;
  trust: boolean;
  calendar: string | undefined;
  began: number;
}): Promise<void> {
  const running = await startSandbox({
    port: options.port,
    folder: FOLDER,
    reset: options.reset,
    log: (line) => console.log(line),
    ...(options.calendar === undefined ? {} : { calendar: options.calendar }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nThe sandbox is closed; what you did is kept in .sandbox/.');
      void running.close().then(() => process.exit(0));
    });
  }
  if (options.trust) for (const line of await trustCertificate(running.authorityFile)) console.log(line);
  const seconds = ((Date.now() - options.began) / 1000).toFixed(1);
  console.log(`\nAccount Rituals in a company that does not exist. Nothing leaves this machine.\n`);
  console.log(`  ${running.origin}   (ready after ${seconds} s; Ctrl-C ends it)\n`);
  if (!options.trust)
    console.log('Your browser warns about the certificate once: accept it, or run npm start -- --trust');
}
