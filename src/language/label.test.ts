import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Label, readLabel } from './label.ts';

function label(written: string): Label {
  const read = readLabel(written);
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

describe('readLabel', () => {
  it('keeps a plain text, as text and as HTML', () => {
    const plain = label('Terms & <em>conditions</em> <1');
    expect(plain.text({})).toBe('Terms & conditions <1');
    expect(plain.html({})).toBe('Terms &amp; <em>conditions</em> &lt;1');
    expect(plain.fields.size).toBe(0);
  });

  it('fills fields in, and escapes them in HTML only', () => {
    const summons = label('Held{{#if time}} at <strong>{{time}}</strong>{{/if}} & on {{date}}.');
    expect([...summons.fields]).toEqual(['time', 'date']);
    expect(summons.text({ time: '11 <a>', date: 'x' })).toBe('Held at 11 <a> & on x.');
    expect(summons.html({ time: '11 <a>', date: 'x' })).toBe(
      'Held at <strong>11 &lt;a&gt;</strong> &amp; on x.',
    );
    expect(summons.html({ time: '', date: 'x' })).toBe('Held &amp; on x.');
  });

  it.each(['{{one}}', 'a & <strong>b</strong> <i>{{two}}{{one}} “x” "y"', '{{one}} {{one}}.'])(
    'writes %s the same with Handlebars and without',
    (written) => {
      const plain = label(written);
      const compiled = label(`${written}{{#if none}}x{{/if}}`);
      const value = fc.string({ unit: 'binary' });
      fc.assert(
        fc.property(value, value, (one, two) => {
          const fields = { one, two, none: '' };
          expect(plain.text(fields)).toBe(compiled.text(fields));
          expect(plain.html(fields)).toBe(compiled.html(fields));
        }),
      );
    },
  );

  it('knows a field that is only asked for, in either branch', () => {
    expect([...label('{{#unless a}}{{b}}{{else}}{{c}}{{/unless}}').fields]).toEqual(['a', 'b', 'c']);
  });

  it('does not write a value as a template', () => {
    expect(label('{{name}}').html({ name: '{{x}}' })).toBe('{{x}}');
  });

  test.each([
    ['<strong>{{a}}', 'has a <strong> without its pair'],
    ['{{a}}</em>', 'has a </em> without its pair'],
    ['<em><strong>{{#if a}}x{{/if}}</em></strong>', 'has a </em> without its pair'],
    ['{{#if a}}', 'is not well-formed Handlebars'],
    ['{{{a}}}', 'holds more than a field'],
    ['{{a.b}}', 'holds more than a field'],
    ['{{../a}}', 'holds more than a field'],
    ['{{@root}}', 'holds more than a field'],
    ['{{upper a}}', 'holds more than a field'],
    ['{{> partial}}', 'holds what labels do not have'],
    ['{{! note }}', 'holds what labels do not have'],
    ['{{#each a}}x{{/each}}', 'holds a block that is neither if nor unless of one field'],
    ['{{#if (is a b)}}x{{/if}}', 'holds a block that is neither if nor unless of one field'],
    ['{{#if a}}{{#with b}}x{{/with}}{{/if}}', 'holds a block that is neither if nor unless of one field'],
  ])('refuses %s', (written, fault) => {
    expect(readLabel(written)).toMatchObject({ fault: expect.stringContaining(fault) });
  });
});
