import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { isInstalled, measure } from './measure.mjs';
import { typstMarkup } from './typst-markup.mjs';

const typst = '@myriaddreamin/typst-ts-node-compiler';
const typstVersion = '0.7.0';

/** Where Typst is looked for and, with `--install-rivals`, installed; outside the project. */
export const rivalsFolder =
  process.env.ORDERPAPER_RIVALS ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'orderpaper-bench');

export function installRivals() {
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    '--prefix',
    rivalsFolder,
    `${typst}@${typstVersion}`,
  ];
  spawnSync('npm', args, { stdio: 'inherit' });
}

/**
 * Measures what others take for the same text. Each gets its own input, made beforehand: pandoc reads
 * Markdown, Typst its own markup, LibreOffice our Word document.
 *
 * @returns {{ name: string, output: 'PDF' | 'DOCX', seconds: number, peakMb?: number }[]} of those installed
 */
export function measureRivals({ bodies, docx, folder, runs }) {
  const markdown = join(folder, 'pack.md');
  writeFileSync(markdown, plainMarkdown(bodies));
  const results = [];
  const add = (name, output, file, command) => {
    rmSync(join(folder, file), { force: true });
    try {
      const measured = measure(command, { runs, cwd: folder });
      if (!existsSync(join(folder, file))) throw new Error('it wrote nothing');
      results.push({ name, output, ...measured });
    } catch (error) {
      console.error(`${name} could not be measured: ${error.message}`);
    }
  };
  if (isInstalled('pandoc')) {
    const command = ['pandoc', '-f', 'gfm+footnotes', '--toc', '-o', 'pandoc.docx', markdown];
    add('pandoc', 'DOCX', 'pandoc.docx', command);
  }
  if (writeTypstInput(bodies, folder)) add('Typst', 'PDF', 'typst.pdf', [process.execPath, 'typst.mjs']);
  if (isInstalled('soffice')) {
    const office = ['soffice', `-env:UserInstallation=file://${folder}/office-profile`, '--headless'];
    spawnSync(office[0], [...office.slice(1), '--terminate_after_init']);
    const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    const file = basename(docx).replace(/docx$/, 'pdf');
    add('LibreOffice', 'PDF', file, [...office, '--convert-to', filter, '--outdir', folder, docx]);
  }
  return results;
}

/** Our Markdown without what only Orderpaper knows: directives, attributes, letters and numbers of lists. */
function plainMarkdown(bodies) {
  return bodies
    .map((body, index) =>
      body
        .replace(/^\s*:::.*$/gm, '')
        .replace(/!\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?/g, '$1')
        .replace(/\[([^\]]*)\]\{[^}]*\}/g, '$1')
        .replace(/\[\^([\w-]+)\]/g, `[^${index}-$1]`)
        .replace(/\]\(#[^)]*\)/g, '](https://council.example)'),
    )
    .join('\n\n');
}

/** Writes `pack.typ` and the script that turns it into PDF/UA-1; false where Typst is not installed. */
function writeTypstInput(bodies, folder) {
  const installed = join(rivalsFolder, 'node_modules', ...typst.split('/'));
  if (!existsSync(installed)) return false;
  const fonts = join(createRequire(import.meta.url).resolve('source-sans/package.json'), '..', 'TTF');
  writeFileSync(join(folder, 'pack.typ'), typstPage + typstMarkup(plainMarkdown(bodies)));
  writeFileSync(
    join(folder, 'typst.mjs'),
    `import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
const { NodeCompiler } = createRequire(${JSON.stringify(join(rivalsFolder, 'package.json'))})(${JSON.stringify(typst)});
const compiler = NodeCompiler.create({ workspace: ${JSON.stringify(folder)}, fontArgs: [{ fontPaths: [${JSON.stringify(fonts)}] }] });
writeFileSync('typst.pdf', compiler.pdf({ mainFilePath: ${JSON.stringify(join(folder, 'pack.typ'))} }, { pdfStandard: 'ua-1' }));
`,
  );
  return true;
}

const typstPage = `#set document(title: "Agenda pack")
#set text(font: "Source Sans 3", size: 11pt, lang: "en", region: "GB")
#set page(paper: "a4", margin: 2.5cm, numbering: "1")
#outline(depth: 2)
`;

/** Pages that a rival's PDF has, as poppler counts them; undefined without poppler. */
export function countPages(pdf) {
  if (!existsSync(pdf) || readFileSync(pdf).byteLength === 0) return undefined;
  const told = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout ?? '';
  return Number(/^Pages:\s+(\d+)/m.exec(told)?.[1]) || undefined;
}
