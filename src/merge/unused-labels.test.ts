import { expect, test } from 'vitest';
import { diskReader, ownStyle, ownStyles } from '../house-style/testing/own-styles.ts';
import { loadOwn } from '../house-style/testing/styles-in-memory.ts';
import { openLanguages } from '../language/open-languages.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { Languages } from '../language/words.ts';
import { loadTemplates, type Templates } from './load-templates.ts';
import { unusedLabels } from './unused-labels.ts';

function templatesOf(folders: readonly string[]): Templates {
  return loadTemplates(folders, diskReader, testLanguages('en-GB')).templates ?? new Map();
}

test('a label that is misspelt is told by its line, one that is printed is not', () => {
  const { style } = loadOwn({
    'own/style.yaml': `labels:
  en-GB: { contactDetials: Contact, page: "Page {{page}}", tide: High tide }
  cy: { motto: Dŵr }
running: { footer: { left: "{{label.tide}}" } }
`,
  });
  const told = style && unusedLabels(style, templatesOf(ownStyle('standard').folders), 'own/style.yaml');
  expect(told).toMatchObject([
    {
      code: 'label-unused',
      severity: 'warning',
      at: { line: 2, column: 28 },
      hint: 'did you mean `contactDetails`?',
    },
    { code: 'label-unused', at: { line: 3 }, message: 'nothing prints the label `motto` in cy' },
  ]);
});

test.each(ownStyles)('%s prints all its labels', (name) => {
  const style = ownStyle(name);
  const file = diskReader.printed(`${style.folder}/style.yaml`);
  const { languages } = openLanguages(['en-GB'], style, diskReader);
  const { templates } = loadTemplates(style.folders, diskReader, languages as Languages);
  expect(unusedLabels(style, templates as Templates, file)).toEqual([]);
});
