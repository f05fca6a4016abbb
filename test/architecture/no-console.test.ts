import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

it('whoever writes to the console is told the way out, wherever in the product it is', async () => {
  const linter = new ESLint({
    cwd: ROOT,
    // Types are not needed for it, and a text that stands in no file has none.
    overrideConfig: { languageOptions: { parserOptions: { projectService: false, program: null } } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-properties',
  });
  const text = 'console.log("token");\nwindow.console.error("token");\nglobalThis.console.warn("token");\n';
  for (const folder of [
    'domain',
    'ports',
    'usecases',
    'adapters/graph',
    'surfaces/task-pane',
    'surfaces/send-gate',
    'i18n',
  ]) {
    const [result] = await linter.lintText(text, { filePath: path.join(ROOT, 'src', folder, 'talkative.ts') });
    const told = (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-properties');
    expect(`${folder}: ${told.map(({ line }) => line).join()}`).toBe(`${folder}: 1,2,3`);
    expect(told[0]?.message).toContain('a surface tells the person');
  }
}, 60_000);
