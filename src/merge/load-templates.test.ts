import { describe, expect, it } from 'vitest';
import { diskReader, standardFolder, warwickshireFolder } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import { contextFields } from './context-fields.ts';
import { loadTemplates } from './load-templates.ts';
import { folder, templateReader } from './testing/template-reader.ts';

const languages = testLanguages();

function told(files: Readonly<Record<string, string | undefined>>): string[] {
  const { templates, problems } = loadTemplates([folder], templateReader(files), languages);
  expect(templates === undefined).toBe(problems.length > 0);
  return problems.map(({ code, message, at }) => `${at?.file}:${at?.line}:${at?.column} ${code} ${message}`);
}

describe('loadTemplates', () => {
  it('finds nothing wrong with the Warwickshire templates', () => {
    const { templates, problems } = loadTemplates(
      [warwickshireFolder, standardFolder],
      diskReader,
      languages,
    );
    expect(problems).toEqual([]);
    expect([...(templates?.keys() ?? [])]).toEqual(Object.keys(contextFields));
  });

  it('tells a template that is not there', () => {
    const { problems } = loadTemplates(
      [folder],
      templateReader({ 'minutes.hbs': undefined, 'report.hbs': undefined }),
      languages,
    );
    expect(problems).toMatchObject([
      {
        code: 'template-missing',
        message: 'the house style has no minutes.hbs, report.hbs',
        at: { file: 'style.yaml', line: 1, column: 1 },
        hint: expect.stringContaining('extends: standard'),
      },
    ]);
  });

  it('warns of a file that is named as no template is', () => {
    const { templates, problems } = loadTemplates(
      [folder],
      templateReader({ 'reprot.hbs': '<article></article>' }),
      languages,
    );
    expect(templates).toBeDefined();
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        code: 'template-missing',
        at: { file: 'reprot.hbs' },
        hint: 'did you mean `report`?',
      },
    ]);
  });

  it.each([
    ['{{titel}}', 'there is no field `titel` in `titel`'],
    ['{{#if paper.titel}}x{{/if}}', 'there is no field `titel` in `paper.titel`'],
    ['{{#unless pages}}x{{/unless}}', 'there is no field `pages` in `pages`'],
    ['{{#each appendices}}{{bodySlot}}{{/each}}', 'there is no field `bodySlot` in `bodySlot`'],
    ['{{paper.constructor}}', 'there is no field `constructor` in `paper.constructor`'],
    ['{{__proto__}}', 'there is no field `__proto__` in `__proto__`'],
    ['{{appendices.length}}', 'there is no field `length` in `appendices.length`'],
    ['{{appendices}}', '`appendices` is a list and cannot be printed'],
    ['{{paper}}', '`paper` is an object and cannot be printed'],
    ['{{recommendations.isList}}', '`recommendations.isList` is true or false and cannot be printed'],
    ['{{#each paper}}x{{/each}}', '`paper` is an object, not a list'],
    ['{{#with appendices}}x{{/with}}', '`appendices` is a list, not an object'],
    ['{{../paper.title}}', '`../paper.title` leads out of the template'],
    ['{{@key}}', '`@key` is not there'],
  ])('tells that %s asks for what is not there', (source, message) => {
    const [first] = told({ 'report.hbs': `<article>\n  ${source}</article>` });
    expect(first).toMatch(/^report\.hbs:2:\d+ template-field /);
    expect(first).toContain(message);
  });

  it.each([
    ['{{{paper.title}}}', 'a value would be written without escaping'],
    ['{{&paper.title}}', 'a value would be written without escaping'],
    ['{{log paper.title}}', 'there is no helper `log`'],
    ['{{lookup paper "title"}}', 'there is no helper `lookup`'],
    ['{{#if (eq paper.title "x")}}y{{/if}}', 'there is no helper `eq`'],
    ['{{#if (is paper.title)}}y{{/if}}', '`is` takes 2 values'],
    ['{{#paper}}x{{/paper}}', '`{{#paper}}` is not a block that templates have'],
    ['{{"text"}}', 'a value is written without braces'],
    ['{{#if}}x{{/if}}', '`{{#if}}` is not a block that templates have'],
    ['{{#*inline "x"}}y{{/inline}}', 'this kind of Handlebars statement is not used in templates'],
    ['{{#> x}}y{{/x}}', 'this kind of Handlebars statement is not used in templates'],
  ])('refuses %s', (source, message) => {
    expect(told({ 'report.hbs': source })).toEqual([
      `report.hbs:1:${source.startsWith('{{#if (') ? 7 : 1} template-syntax ${message}`,
    ]);
  });

  it.each([
    ['<p>\n{{#if bodySlot}}', 2],
    ['{{#if bodySlot}}\n{{/each}}', 1],
    ['\n\n{{paper.title', 3],
    ['{{> }}', 1],
  ])('tells the line at which %j is no Handlebars', (source, line) => {
    const [first] = told({ 'minutes.hbs': source });
    expect(first).toMatch(
      new RegExp(`^minutes\\.hbs:${line}:\\d+ template-syntax the template is not well-formed`),
    );
  });

  it('checks partials in the context that they are used in, and tells what is wrong once', () => {
    const files = {
      'report.hbs': '{{> head}}{{> head}}',
      'appendix.hbs': '{{> head}}',
      'partials/head.hbs': '{{paper.title}}{{nothing}}',
    };
    expect(told(files)).toEqual([
      'partials/head.hbs:1:18 template-field there is no field `nothing` in `nothing`',
    ]);
    expect(told({ 'report.hbs': '{{> haed}}', 'partials/head.hbs': '' })).toEqual([
      'report.hbs:1:1 template-missing there is no partial `haed`',
    ]);
  });

  it.each([
    ['{{label "rose" time=bodySlot}}', []],
    [
      '{{label "nothing"}}',
      ['there is no label `nothing` in the language en-GB', 'there is no label `nothing` in the language cy'],
    ],
    [
      '{{label "rose"}}',
      [
        'the label `rose` in the language en-GB uses the field `time`',
        'the label `rose` in the language cy uses the field `time`',
      ],
    ],
    ['{{label "rose" time=tag tiem=tag}}', ['the label `rose` has no field `tiem`']],
    ['{{label "member" name=tag}}', ['the label `member` has no field `name`']],
    [
      '{{label "constructor"}}',
      [
        'there is no label `constructor` in the language en-GB',
        'there is no label `constructor` in the language cy',
      ],
    ],
  ])('checks the key and the fields of %s', (source, messages) => {
    expect(told({ 'report.hbs': `<article>\n${source}</article>` })).toEqual(
      messages.map((message) => `report.hbs:2:1 label-missing ${message}`),
    );
  });

  it.each([
    ['{{label tag}}', 'template-syntax `label` takes one key in quotes, and fields'],
    ['{{label "rose" "member"}}', 'template-syntax `label` takes one key in quotes, and fields'],
    ['{{label "rose" time=titel}}', 'template-field there is no field `titel` in `titel`'],
    ['{{label "rose" time=appendices}}', 'template-field the field `time` of a label is text, not a list'],
    ['{{{label "member"}}}', 'template-syntax a value would be written without escaping'],
  ])('refuses %s', (source, message) => {
    const [first] = told({ 'report.hbs': source });
    expect(first).toMatch(/^report\.hbs:1:\d+ /);
    expect(first).toContain(message);
  });

  it('tells a label of a partial at its line in the partial', () => {
    const files = { 'report.hbs': '{{> head}}', 'partials/head.hbs': '\n\n  {{label "haed"}}' };
    expect(told(files)[0]).toBe(
      'partials/head.hbs:3:3 label-missing there is no label `haed` in the language en-GB',
    );
  });

  it('lets a partial be given a label', () => {
    const files = {
      'report.hbs': '{{> head title=(label "rose" time=tag)}}',
      'partials/head.hbs': '{{title}}',
    };
    expect(told(files)).toEqual([]);
  });

  it('follows partials that use themselves, with values added', () => {
    const files = {
      'front-sheet.hbs': '{{#each items}}{{> item mark="x"}}{{/each}}',
      'partials/item.hbs': '{{mark}}{{title}}{{#each items}}{{> item mark=title}}{{/each}}',
    };
    expect(told(files)).toEqual([]);
  });

  it('knows block parameters, @root and @index', () => {
    const source =
      '{{#each appendices as |one|}}{{one.title}}{{@index}}{{@root.paper.title}}{{../bodySlot}}{{/each}}';
    expect(told({ 'report.hbs': source })).toEqual([]);
  });

  it('finds places in the template and in the partials that it uses, not in those of other templates', () => {
    const { templates } = loadTemplates(
      [folder],
      templateReader({
        'report.hbs': '<article>{{#if tag}}{{> outer}}{{/if}}</article>',
        'partials/inner.hbs': '<p>x</p>',
        'partials/other.hbs': '<p>x</p>',
        'partials/outer.hbs': '{{> inner}}',
      }),
      languages,
    );
    expect(templates?.get('report')?.sources.map(({ file }) => file)).toEqual([
      'report.hbs',
      'partials/outer.hbs',
      'partials/inner.hbs',
    ]);
  });
});
