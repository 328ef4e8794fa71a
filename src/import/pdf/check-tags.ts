import { blockTypes, inlineTypes, paragraphTypes } from '../../inspect/structure-types.ts';
import { firstPageIn, type OpenElement } from './tag-source.ts';

/** What is wrong with a file's tags that cannot be mended without guessing. */
export type TagFault = { readonly name: string; readonly page: number };

const headless = 'a table without header cells';
const ragged = 'a table whose rows have different numbers of cells';
const nested = 'a paragraph or list inside a line of text';

/** Finds what no tags may have that claim PDF/UA (ISO 14289-1, 7.2 and 7.5), with the index of its page. */
export function checkTags(tops: readonly OpenElement[]): readonly TagFault[] {
  const faults: TagFault[] = [];
  const visit = (element: OpenElement, parent: string): void => {
    const tell = (name: string): void => {
      faults.push({ name, page: firstPageIn(element) ?? 0 });
    };
    const { tag } = element;
    const isText = paragraphTypes.has(parent) || inlineTypes.has(parent);
    if (isText && blockTypes.has(tag) && !(parent === 'Reference' && tag === 'P')) tell(nested);
    if (tag === 'Table') {
      const rows = rowsOf(element);
      if (!rows.flat().some((cell) => cell.tag === 'TH')) tell(headless);
      else if (isRagged(rows)) tell(ragged);
    }
    const around = tag === 'NonStruct' ? parent : tag;
    for (const kid of element.kids) if ('tag' in kid) visit(kid, around);
  };
  for (const top of tops) visit(top, 'Sect');
  return faults;
}

const elementsIn = ({ kids }: OpenElement): OpenElement[] => kids.filter((kid) => 'tag' in kid);

function rowsOf(table: OpenElement): OpenElement[][] {
  return elementsIn(table)
    .flatMap((part) => (part.tag === 'TR' ? [part] : part.tag === 'Caption' ? [] : elementsIn(part)))
    .map(elementsIn);
}

/** Whether rows, with the cells that reach into them from above, are not equally wide, or cells reach out below. */
function isRagged(rows: readonly (readonly OpenElement[])[]): boolean {
  const widths = rows.map(() => 0);
  let reachesOut = false;
  rows.forEach((cells, row) => {
    for (const { attributes } of cells) {
      const [columns, down] = ['ColSpan', 'RowSpan'].map((key) => Number(attributes?.values[key] ?? 1));
      for (let below = row; below < row + (down as number); below++) {
        if (below >= rows.length) reachesOut = true;
        else widths[below] = (widths[below] as number) + (columns as number);
      }
    }
  });
  return reachesOut || new Set(widths).size > 1;
}
