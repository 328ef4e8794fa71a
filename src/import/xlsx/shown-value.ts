import * as xlsx from '@e965/xlsx';

/** What a cell shows. `kind` is `number` only for what is written as one: not for dates and times. */
export type Shown = { readonly words: string; readonly kind: 'number' | 'date' | 'words' | 'error' };

/** Formats that Excel writes as the reader's country has them (ECMA-376 part 1, 18.8.30), in Britain's. */
const british: Readonly<Record<string, string>> = {
  'm/d/yy': 'dd/mm/yyyy',
  'm/d/yy h:mm': 'dd/mm/yyyy hh:mm',
};
const systemDate = /\[\$-(?:x-sysdate|f800)\]/i;
const systemTime = /\[\$-(?:x-systime|f400)\]/i;
const colour = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)\]/i;

/**
 * Writes a cell's last value as Excel shows it in Britain, without the padding of accounting formats.
 * A minus that the format leaves to colour alone is written. A number that cannot be a date is an error.
 */
export function shownValue(cell: xlsx.CellObject, is1904: boolean): Shown {
  const { t: type, v: value } = cell;
  if (type === 'e') return { words: cell.w ?? '#N/A', kind: 'error' };
  if (type === 'b') return { words: value ? 'TRUE' : 'FALSE', kind: 'words' };
  const format = formatOf(cell);
  if (type === 'n' && typeof value === 'number') return numberShown(value, format, is1904);
  if (type !== 's' || value === undefined) return { words: '', kind: 'words' };
  const words = String(value);
  // Only a format with a section for text changes text.
  return { words: /[@;]/.test(format) ? (formatted(format, words, is1904) ?? words) : words, kind: 'words' };
}

function numberShown(value: number, format: string, is1904: boolean): Shown {
  if (!Number.isFinite(value)) return { words: '#NUM!', kind: 'error' };
  const isDate = isDateFormat(format);
  const words = formatted(format, value, is1904);
  if (isDate) {
    const isElapsed = /\[(?:h+|m+|s+)\]/i.test(format);
    if (words === undefined || words === '' || (value < 0 && !isElapsed))
      return { words: '#####', kind: 'error' };
    return { words: tidy(words), kind: 'date' };
  }
  const plain = tidy(words ?? String(value));
  const losesSign =
    value < 0 && /[1-9]/.test(plain) && !/[-−(]/.test(plain) && colour.test(format.split(';')[1] ?? '');
  return { words: withMinus(losesSign ? `-${plain}` : plain), kind: 'number' };
}

/** SheetJS stumbles over formats that end within a bracket. */
function isDateFormat(format: string): boolean {
  try {
    return xlsx.SSF.is_date(format);
  } catch {
    return false;
  }
}

function formatOf({ z: format }: xlsx.CellObject): string {
  const words = typeof format === 'string' ? format : 'General';
  if (systemDate.test(words)) return 'd mmmm yyyy';
  if (systemTime.test(words)) return 'hh:mm:ss';
  return british[words] ?? words;
}

function formatted(format: string, value: number | string, is1904: boolean): string | undefined {
  try {
    return xlsx.SSF.format(format, value, { date1904: is1904 });
  } catch {
    return undefined;
  }
}

function tidy(words: string): string {
  return words
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^([£$€]) (?=[-\d])/, '$1');
}

function withMinus(words: string): string {
  return words.replace(/^([£$€]?)-$/, '$1–').replace(/^([£$€]?)-(?=\s?[£$€]?\s?[\d.])/, '$1−');
}
