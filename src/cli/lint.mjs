// @ts-check
// The linter, and how many files it looked at: its own command line says nothing when it looked at none.
import { ESLint } from 'eslint';

const eslint = new ESLint();
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter('stylish');
const report = await formatter.format(results);
if (report !== '') console.log(report);
console.log(`${results.length} files linted`);
process.exitCode = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0) ? 0 : 1;
