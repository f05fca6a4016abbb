import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import configurations from '../../../webpack.config.ts';

/** The text of launchevent.js as the product's own build writes it, in a folder of its own, and of events.html beside it. */
export async function buildGate(): Promise<{ readonly script: string; readonly page: string }> {
  return inFolderOfItsOwn(async (folder) => {
    await build({ ...GATE, output: { ...GATE.output, path: folder } });
    const [script, page] = await Promise.all([
      readFile(path.join(folder, 'launchevent.js'), 'utf8'),
      readFile(path.join(folder, 'events.html'), 'utf8'),
    ]);
    return { script, page };
  });
}

/** All of src/domain, built as the gate is: a script that sets the global `domain`, each module by its path (`objective/judge-objective`). */
export async function buildDomain(): Promise<{ readonly script: string; readonly modules: readonly string[] }> {
  return inFolderOfItsOwn(async (folder) => {
    const domain = path.resolve('src/domain');
    const files = (await readdir(domain, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
    const modules = files.map((file) => file.slice(0, -'.ts'.length).replaceAll(path.sep, '/'));
    const imports = modules.map(
      (module, at) => `import * as module${at} from ${JSON.stringify(path.join(domain, `${module}.ts`))};`,
    );
    const names = modules.map((module, at) => `${JSON.stringify(module)}: module${at}`);
    const entry = path.join(folder, 'all.ts');
    await writeFile(entry, `${imports.join('\n')}\nexport default { ${names.join(', ')} };\n`);
    await build({
      ...GATE,
      entry: { domain: entry },
      output: { ...GATE.output, path: folder, library: { name: 'domain', type: 'assign', export: 'default' } },
    });
    return { script: await readFile(path.join(folder, 'domain.js'), 'utf8'), modules };
  });
}

const GATE = gateConfiguration();

function gateConfiguration(): Configuration {
  const gate = configurations.find((configuration) => configuration.name === 'gate');
  if (gate === undefined) throw new Error('webpack.config.ts has no configuration "gate"');
  return gate;
}

async function inFolderOfItsOwn<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'send-gate-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function build(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((problem, stats) => {
      if (problem !== null) reject(problem);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else compiler.close((closing) => (closing instanceof Error ? reject(closing) : resolve()));
    });
  });
}
