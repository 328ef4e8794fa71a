import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { PlannedPaper } from '../plan/pack-plan.ts';
import { planPack } from '../plan/plan-pack.ts';
import { item, meetingOf, report } from '../plan/testing/sample-meeting.ts';
import { loadTemplates, type Templates } from './load-templates.ts';
import { mergePaper } from './merge-paper.ts';
import { folder, templateReader } from './testing/template-reader.ts';

const style = warwickshireStyle();
const languages = testLanguages();

function templatesOf(files: Readonly<Record<string, string>>): Templates {
  const { templates, problems } = loadTemplates([folder], templateReader(files), languages);
  if (!templates) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return templates;
}

function reportTitled(title: string): PlannedPaper {
  const pack = planPack(meetingOf([item('One', { report: report(title) })]), style, 'public', languages);
  return pack.papers[1] as PlannedPaper;
}

describe('mergePaper', () => {
  it('escapes every value', () => {
    const templates = templatesOf({ 'report.hbs': '<h1 title="{{paper.title}}">{{paper.title}}</h1>' });
    const { html } = mergePaper(templates, reportTitled('<script>"\'&amp;`={{x}}'));
    const escaped = '&lt;script&gt;&quot;&#x27;&amp;amp;&#x60;&#x3D;{{x}}';
    expect(html).toBe(`<h1 title="${escaped}">${escaped}</h1>`);
  });

  it('tells partials that use one another without end', () => {
    const templates = templatesOf({ 'report.hbs': '{{> a}}', 'partials/a.hbs': '<p>x</p>{{> a}}' });
    expect(mergePaper(templates, reportTitled('One'))).toMatchObject({
      html: '',
      problems: [{ code: 'template-syntax', at: { file: 'report.hbs', line: 1 } }],
    });
  });

  it('lets no value be markup', () => {
    const templates = templatesOf({ 'report.hbs': '{{paper.title}}' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(mergePaper(templates, reportTitled(title)).html).not.toMatch(/[<>"'`=]/);
      }),
    );
  });

  it('writes labels in the language of the paper, with their tags and with fields escaped', () => {
    const deep =
      '{{label "summons" noun=title body=title time=lang weekday="x" date="y" venue=@root.paper.exempt}}';
    const templates = templatesOf({
      'report.hbs': '{{#with paper}}{{> deep}}{{/with}}',
      'partials/deep.hbs': deep,
    });
    const english = reportTitled('A & <b>');
    const welsh = {
      ...english,
      context: { ...english.context, paper: { ...english.context.paper, lang: 'cy' } },
    };
    expect(mergePaper(templates, english).html).toBe(
      'A &amp; &lt;b&gt; of A &amp; &lt;b&gt; will be held at <strong>en-GB</strong> on <strong>x y</strong>.',
    );
    expect(mergePaper(templates, welsh as PlannedPaper).html).toBe(
      'Cynhelir A &amp; &lt;b&gt; A &amp; &lt;b&gt; am <strong>cy</strong> ar <strong>dx y</strong>.',
    );
  });

  it('tells a context that does not have what its template needs', () => {
    const paper = reportTitled('T');
    const broken = { ...paper, context: { ...paper.context, paper: {} } } as unknown as PlannedPaper;
    const { html, problems } = mergePaper(templatesOf({ 'report.hbs': '\n{{paper.title}}' }), broken);
    expect(html).toBe('');
    expect(problems).toMatchObject([
      {
        code: 'template-field',
        message: 'there is no field `title`',
        at: { file: 'report.hbs', line: 2, column: 3 },
        hint: 'it was written for item-1-report, which meeting.yaml:1 asks for',
      },
    ]);
  });
});
