/**
 * Gathers the compiled program and the packages that it uses into a few files, `dist/program/`:
 * Node.js takes a fifth of a build's time to find and link several hundred modules one by one.
 * The library, `dist/index.js`, stays as it is compiled. Part of `npm run build`.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const program = join(dist, 'program');

rmSync(program, { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    main: join(dist, 'cli', 'main.js'),
    'docx-worker': join(dist, 'build', 'docx-worker.js'),
    'import-worker': join(dist, 'build', 'import-worker.js'),
  },
  platform: 'node',
  logLevel: 'warn',
});
await bundle.write({ dir: program, format: 'esm', chunkFileNames: '[name].js' });
await bundle.close();
if (!readdirSync(program).includes('main.js')) throw new Error('there is no program');
