import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import configurations from '../../../webpack.config.ts';

/** The text of launchevent.js as the product's own build writes it, in a folder of its own, and of events.html beside it. */
export async function buildGate(): Promise<{ readonly script: string; readonly page: string }> {
  const gate = configurations.find((configuration) => configuration.name === 'gate');
  if (gate === undefined) throw new Error('webpack.config.ts has no configuration "gate"');
  const folder = await mkdtemp(path.join(tmpdir(), 'send-gate-'));
  try {
    const compiler = webpack({ ...gate, output: { ...gate.output, path: folder } });
    await new Promise<void>((resolve, reject) => {
      compiler.run((problem, stats) => {
        if (problem !== null) reject(problem);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
        else compiler.close((closing) => (closing instanceof Error ? reject(closing) : resolve()));
      });
    });
    const [script, page] = await Promise.all([
      readFile(path.join(folder, 'launchevent.js'), 'utf8'),
      readFile(path.join(folder, 'events.html'), 'utf8'),
    ]);
    return { script, page };
  } finally {
    await rm(folder, { recursive: true });
  }
}
