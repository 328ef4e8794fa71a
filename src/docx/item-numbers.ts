import { listLabel } from '../document/counter.ts';
import type { ListFormat, ListMarker } from '../document/tree.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { NumberReference } from './made-numbers.ts';
import { type Level, wordLabel } from './number-formats.ts';
import type { NumberList, NumberLists } from './number-lists.ts';

/** Where the marks of a list stand, and how deep it is nested, from 0. */
export type ItemColumn = {
  readonly depth: number;
  readonly leftTwips: number;
  readonly hangingTwips: number;
};

const deepest = 8;
/** Levels that a list has at least, so that an officer can move items in. */
const leastLevels = 4;

/**
 * Numbers the items of one list by Word's own counting.
 *
 * @returns what each item refers to, asked for in order
 */
export function itemNumbers(
  marker: ListMarker,
  column: ItemColumn,
  lists: NumberLists,
  house: HouseStyle,
): (index: number) => NumberReference {
  const level = Math.min(column.depth, deepest);
  const key = ['list', marker.format, marker.before, marker.after, ...Object.values(column)].join('|');
  const list = lists.define(key, () => levelsAround(marker, level, column, house));
  if (marker.format === 'bullet') {
    const numId = list.running || lists.start(list, []);
    return () => ({ numId, level });
  }
  let numId = 0;
  return (index) => {
    const value = marker.start + index;
    const values = startsAt(level, value);
    if (wordLabel(list.levels, level, values) !== listLabel(marker, index)) {
      numId = 0;
      return literally(listLabel(marker, index), column, lists);
    }
    // A list within the item may have counted on in the same definition.
    if (numId === 0 || list.running !== numId) numId = lists.start(list, values);
    return { numId, level };
  };
}

function startsAt(level: number, value: number): number[] {
  return [...new Array<number>(level).fill(1), value];
}

function literally(label: string, column: ItemColumn, lists: NumberLists): NumberReference {
  const { leftTwips, hangingTwips } = column;
  const list: NumberList = lists.define(`literal|${label}|${leftTwips}|${hangingTwips}`, () => [
    { format: 'decimal', text: label, leftTwips, hangingTwips },
  ]);
  return { numId: lists.start(list, [1]), level: 0 };
}

/** The list's own level, and levels around it for items that an officer moves in or out. */
function levelsAround(marker: ListMarker, own: number, column: ItemColumn, house: HouseStyle): Level[] {
  const bullet = marker.format === 'bullet';
  return Array.from({ length: Math.max(leastLevels, own + 1) }, (_, level): Level => {
    const format = level === own ? marker.format : formatAt(level, bullet, house);
    const { bullets } = house.list;
    return {
      format,
      text:
        format === 'bullet'
          ? (bullets[Math.min(level, bullets.length - 1)] ?? '•')
          : `${marker.before}%${level + 1}${marker.after}`,
      leftTwips: Math.max(0, column.leftTwips + (level - own) * column.hangingTwips),
      hangingTwips: column.hangingTwips,
    };
  });
}

function formatAt(level: number, bullet: boolean, house: HouseStyle): ListFormat {
  if (bullet) return 'bullet';
  const { ordered } = house.list;
  return ordered[Math.min(level, ordered.length - 1)] ?? 'decimal';
}
