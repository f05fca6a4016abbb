// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Terminal colours, which some tools write even into a pipe. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * @typedef {object} Step
 * @property {string} name what a person reads
 * @property {string} command a program of node_modules/.bin, or `node`
 * @property {readonly string[]} args
 * @property {(output: string) => string | undefined} [verify] reads the output of a step that exited with 0 and answers what is
 *   wrong with it: a gate that looked at nothing is red (reference/stack.md §2: two tools were green over 0 modules)
 * @property {Record<string, string>} [env]
 * @property {boolean} [live] show the output while it runs
 */

/**
 * @param {Step} step
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function runStep(step) {
  const started = process.hrtime.bigint();
  const file = step.command === 'node' ? process.execPath : `${ROOT}node_modules/.bin/${step.command}`;
  return new Promise((resolve) => {
    const child = spawn(file, [...step.args], {
      cwd: ROOT,
      env: { ...process.env, ...step.env },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (step.live) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (/** @type {number} */ code) =>
      resolve({ code, output, seconds: Number(process.hrtime.bigint() - started) / 1e9 });
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs every step, also after one failed, and prints a line each and what a red one said.
 * @param {readonly Step[]} steps
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runAll(steps) {
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const { code, output, seconds } = await runStep(step);
    const wrong = code === 0 ? step.verify?.(output.replace(COLOUR, '')) : `exit code ${code}`;
    if (wrong === undefined) {
      passed += 1;
      console.log(`✓ ${step.name} (${seconds.toFixed(1)} s)`);
    } else {
      failed += 1;
      console.log(`✗ ${step.name} (${seconds.toFixed(1)} s): ${wrong}`);
      if (!step.live) console.log(output.trimEnd());
    }
  }
  return { passed, failed };
}
