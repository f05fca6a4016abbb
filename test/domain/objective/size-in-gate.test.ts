import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** In characters; the engine with the lexicons of all four languages, minified without changing syntax. */
const LARGEST = 60 * 1024;

it('fits into the send gate', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/domain/objective/judge-objective.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'judgement',
    target: 'es2016',
    minifyWhitespace: true,
    minifyIdentifiers: true,
  });
  const engine = outputFiles[0]?.text ?? '';
  console.log(`engine and lexicons: ${Buffer.byteLength(engine)} bytes of ${LARGEST}`);
  expect(Buffer.byteLength(engine)).toBeGreaterThan(LARGEST / 4);
  expect(Buffer.byteLength(engine)).toBeLessThanOrEqual(LARGEST);
});
