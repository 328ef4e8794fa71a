/**
 * Publishes the meetings whose papers changed since a commit, and tells which files that gave:
 * `node scripts/publish-changed.mjs [REF] [options of orderpaper publish]`. Without REF, since the commit before.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';

const program = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'program', 'main.js');
const [first, ...more] = process.argv.slice(2);
const isRef = first !== undefined && !first.startsWith('-');
const options = isRef ? more : process.argv.slice(2);
const publish = await $({
  nothrow: true,
  stdio: ['inherit', 'inherit', 'inherit'],
})`${process.execPath} ${program} publish --since ${isRef ? first : 'HEAD~1'} ${options}`;
if (publish.exitCode === 0)
  await $({ stdio: ['inherit', 'inherit', 'inherit'], nothrow: true })`git status --short`;
process.exitCode = publish.exitCode;
