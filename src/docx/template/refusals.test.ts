import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../problems/problem.ts';
import { councilFiles, councilTemplate, withRelationship } from '../testing/council-template.ts';
import { withTemplate } from '../testing/with-template.ts';
import { checkTemplate } from './check-template.ts';

function told(bytes: Uint8Array, word: Parameters<typeof withTemplate>[1] = {}): string[] {
  return checkTemplate(withTemplate(bytes, word)).map(
    (problem) => formatProblem(problem).split('\n')[0] ?? '',
  );
}

const kept = { header: 'keep', footer: 'keep' } as const;
const types = String(councilFiles['[Content_Types].xml']);
const document = String(councilFiles['word/document.xml']);
const header = String(councilFiles['word/header1.xml']);
const locked = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);
const nested = '<w:p>'.repeat(30_000) + '</w:p>'.repeat(30_000);

function headerWith(content: string): Uint8Array {
  return councilTemplate({ 'word/header1.xml': header.replace('<w:p ', `${content}<w:p `) });
}

describe('a template is refused, at its token, that', () => {
  test.each([
    ['is no zip', Buffer.from('Dear Sir'), 'is not a Word file'],
    ['is empty', new Uint8Array(), 'is empty, or cannot be read'],
    ['has a password', locked, 'is protected with a password'],
    ['is of an old Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'is in the format of Word before 2007'],
    ['is any zip', zipSync({ 'a.txt': new Uint8Array(3) }), 'is not a Word file'],
    ['is cut off', councilTemplate().slice(0, 3000), 'is damaged: it cannot be unpacked'],
    ['is too large', new Uint8Array(17 * 1024 * 1024).fill(80), 'is larger than 16 MiB'],
    [
      'is a zip bomb',
      councilTemplate({ 'word/media/big.bmp': new Uint8Array(40 * 1024 * 1024) }),
      'unpacks to far more than a template holds',
    ],
    [
      'is a workbook',
      councilTemplate({
        '[Content_Types].xml': types.replace('wordprocessingml.template.main', 'spreadsheetml.sheet.main'),
      }),
      'is an Excel workbook',
    ],
    [
      'may have macros',
      councilTemplate({
        '[Content_Types].xml': types.replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
          'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
        ),
      }),
      'holds macros',
    ],
    ['has macros', councilTemplate({ 'word/vbaProject.bin': new Uint8Array(9) }), 'holds macros'],
    [
      'is attached to another',
      councilTemplate(
        withRelationship('word/_rels/settings.xml.rels', 'attachedTemplate', 'file:///C:/x.dotm'),
      ),
      'is attached to another template, “file:///C:/x.dotm”',
    ],
    [
      'links a picture',
      councilTemplate(withRelationship('word/_rels/document.xml.rels', 'image', 'http://x.example/a.png')),
      'shows a picture that is not in it, “http://x.example/a.png”',
    ],
    [
      'links a frame',
      councilTemplate(withRelationship('word/_rels/webSettings.xml.rels', 'frame', '//x.example/a')),
      'refers to a file outside it, “//x.example/a”',
    ],
    [
      'is strict',
      councilTemplate({
        'word/document.xml': document.replaceAll(
          'schemas.openxmlformats.org/wordprocessingml/2006',
          'purl.oclc.org/ooxml/wordprocessingml',
        ),
      }),
      'is saved as Strict Open XML, which Orderpaper does not read',
    ],
    [
      'has entities',
      councilTemplate({ 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
      'is damaged: word/styles.xml is not well-formed',
    ],
    [
      'is nested',
      councilTemplate({ 'word/document.xml': document.replace('<w:body>', `<w:body>${nested}`) }),
      'is damaged: word/document.xml is nested too deeply',
    ],
    ['has no styles', councilTemplate({ 'word/styles.xml': undefined }), 'has no styles'],
  ])('%s', (_, bytes, message) => {
    expect(told(bytes)).toEqual([
      `style.yaml:1:1 word-template the Word template \`council.dotx\` ${message}`,
    ]);
  });

  test.each([
    [
      'tracked changes',
      '<w:p><w:ins w:author="A"><w:r><w:t>x</w:t></w:r></w:ins></w:p>',
      'has tracked changes',
    ],
    [
      'a field that fetches',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "C:\\x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      'has a field in its header or footer that shows another file',
    ],
    [
      'a link to a drive',
      '<w:p><w:fldSimple w:instr="HYPERLINK \\\\server\\x"/></w:p>',
      'has a field in its header or footer that shows another file',
    ],
  ])('has %s in a header that is kept', (_, content, message) => {
    const bytes = headerWith(content);
    expect(told(bytes)).toEqual([]);
    expect(told(bytes, kept)[0]).toContain(message);
  });

  test.each([
    ['oleObject', 'embeddings/oleObject1.bin', 'holds an embedded object in its header or footer'],
    ['hyperlink', 'file:///c:/x.doc', 'links to “file:///c:/x.doc” in its header or footer'],
  ])('has an %s in a header that is kept', (kind, target, message) => {
    const external = kind === 'hyperlink' ? ' TargetMode="External"' : '';
    const added = `<Relationship Id="rId9" Type="http://x/${kind}" Target="${target}"${external}/></Relationships>`;
    const rels = String(councilFiles['word/_rels/header1.xml.rels']).replace('</Relationships>', added);
    expect(told(councilTemplate({ 'word/_rels/header1.xml.rels': rels }), kept)[0]).toContain(message);
  });
});

describe('what a house style says of its template', () => {
  test('is told at its line, with the name that was probably meant', () => {
    const styles = {
      'heading-1': 'Councl Heading',
      paragraph: 'Council Body Txt',
      'headng-1': 'Title',
      title: 'zzz',
      tag: 'Heading 1 Char',
    };
    const problems = checkTemplate(withTemplate(councilTemplate(), { styles }));
    expect(problems.map((problem) => formatProblem(problem).replace(/It has: .*/, 'It has: …'))).toEqual([
      'style.yaml:4:1 style-token the Word template has no style "Councl Heading"\n  hint: It has: …',
      'style.yaml:5:1 style-token the Word template has no style "Council Body Txt"\n  hint: did you mean `Council Body Text`?',
      'style.yaml:6:1 style-token there is no role "headng-1"\n  hint: did you mean `heading-1`?',
      'style.yaml:7:1 style-token the Word template has no style "zzz"\n  hint: It has: …',
      'style.yaml:8:1 style-token "Heading 1 Char" is a character style of the Word template, not a paragraph style\n  hint: Name its paragraph style, "Heading 1".',
    ]);
    expect(problems[0]?.hint).toContain('Heading 1, Heading 2, Title, Council Body Text, CBT, Council Para');
  });

  test('may be right in any spelling that Word shows', () => {
    const styles = {
      'heading-1': 'HEADING 1',
      paragraph: 'cbt',
      quotation: 'Council Body Text,CBT,Council Para',
      recommendation: 'CouncilRec',
      link: 'Hyperlink',
    };
    expect(told(councilTemplate(), { styles })).toEqual([]);
  });

  test('is warned of where its header has a text box, and not of one that is not kept', () => {
    const bytes = headerWith('<w:p><w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r></w:p>');
    expect(told(bytes)).toEqual([]);
    expect(told(bytes, kept)).toEqual([
      'style.yaml:2:1 style-token the header of the Word template has a text box, which screen readers pass over',
    ]);
  });

  test('cannot be to keep what is not there; a footer without page number is warned of', () => {
    const bare = document.replace(/<w:headerReference[^>]*>/g, '');
    const footer = String(councilFiles['word/footer1.xml']).replaceAll('PAGE', 'AUTHOR');
    const bytes = councilTemplate({ 'word/document.xml': bare, 'word/footer1.xml': footer });
    expect(told(bytes, kept)).toEqual([
      'style.yaml:2:1 style-token the Word template has no header that could be kept',
      'style.yaml:3:1 style-token the footer of the Word template has no page number, which contents lists and members need',
    ]);
    const severities = checkTemplate(withTemplate(bytes, kept)).map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'warning']);
  });
});
