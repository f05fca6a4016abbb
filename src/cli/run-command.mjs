// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program and waits for it. With `quiet` its output is kept and shown only when it fails.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<void>} rejects when it cannot be started or exits with anything but 0
 */
export async function runCommand(program, parameters, options = {}) {
  /** @type {Buffer[]} */
  const kept = [];
  /** @type {number | string | null} */
  const code = await new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      // What it says is progress, not the answer of a command that may stand in a pipe: to standard error (2) with it.
      stdio: ['ignore', options.quiet ? 'pipe' : 2, options.quiet ? 'pipe' : 'inherit'],
      // npm is npm.cmd on Windows, which only a shell starts.
      shell: process.platform === 'win32' && program.endsWith('.cmd'),
    });
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => kept.push(chunk));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => kept.push(chunk));
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? signal));
  });
  if (code === 0) return;
  process.stderr.write(Buffer.concat(kept));
  throw new Error(`"${[program, ...parameters].join(' ')}" ended with ${code}.`);
}
