import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './run-cli.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The least that makes a pack: a body without members, and a meeting of one item. */
export const smallData: Files = {
  'people/people.yaml': `people:
  ann-clerk:
    name: Ann Clerk
    post: Clerk
    email: clerk@warwickshire.example
`,
  'bodies/panel.yaml': `name: Warwickshire Panel
authority: Warwickshire County Council
style: warwickshire
lang: en-GB
membership:
  - group: Councillors
    members:
      - vacancy: true
        authority: Rugby Borough Council
contacts: [ann-clerk]
venue: Shire Hall, Warwick
time: "10:00"
`,
  'meetings/2026-01-05-panel/meeting.yaml': `body: panel
date: 2026-01-05
time: "10:00"
venue: Shire Hall, Warwick
items:
  - title: Apologies
  - title: Streets
    purpose: To consider the report.
    report:
      recommendation: That the Panel notes the report.
      body: reports/streets.md
`,
  'meetings/2026-01-05-panel/reports/streets.md': `## Background

The streets were swept.
`,
};

/** Writes a data folder into a temporary folder; files given here replace or join those of {@link smallData}. */
export function writeData(files: Files = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'orderpaper-data-')), 'data');
  for (const [path, content] of Object.entries({ ...smallData, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Copies the house styles, so that a test can spoil one. */
export function copyTemplates(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'orderpaper-templates-')), 'templates');
  cpSync(join(root, 'templates'), folder, { recursive: true });
  return folder;
}
