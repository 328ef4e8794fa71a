import type { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { get, getDict, getName, getRaw, has } from '../../objects.ts';
import type { Spoiled } from '../spoiled.ts';
import type { PlantedFaults } from './planted-fault.ts';

/** Gives an element another type. */
const retype =
  (type: string, to: string, index = 0) =>
  (file: Spoiled) =>
    file.put(file.element(type, index), { S: to });

const parentOf = (dict: PDFDict): PDFDict => getDict(dict, 'P') as PDFDict;

const changed =
  (type: string, change: (file: Spoiled, element: PDFDict) => void, index = 0) =>
  (file: Spoiled) =>
    change(file, file.element(type, index));

/** Faults of tags: their tree, their nesting, headings, tables, lists, figures and notes. */
export const structureFaults: PlantedFaults = {
  'structure-tree': {
    spoil: (file) => file.take(file.root(), 'K'),
    with: ['bookmark-element', 'content-in-tree', 'id-tree', 'link-tagged'],
    because: 'nothing that leads into the tree finds anything',
  },
  'standard-types': { spoil: retype('BlockQuote', 'Aside') },
  'role-circle': {
    spoil: (file) => file.put(file.root(), { RoleMap: { Aside: 'Nearby', Nearby: 'Aside' } }),
  },
  'standard-remapped': { spoil: (file) => file.put(file.root(), { RoleMap: { P: 'Span' } }) },
  'element-parent': { spoil: (file) => file.put(file.element('P'), { P: file.refOf(file.element('H1')) }) },
  'element-once': {
    spoil: (file) => file.addKid(file.element('Document'), file.refOf(file.element('BlockQuote'))),
  },
  'element-ids': {
    spoil: (file) => file.put(file.element('Note', 1), { ID: getRaw(file.element('Note'), 'ID') }),
    with: ['id-tree'],
    because: 'the list of identifiers has each once',
  },
  'id-tree': { spoil: (file) => file.take(file.root(), 'IDTree') },
  'document-root': { spoil: retype('Document', 'Sect') },
  'element-place': { spoil: retype('L', 'Div') },
  'element-kids': { spoil: (file) => file.put(file.cells('TD')[0] as PDFDict, { S: 'P' }) },
  'loose-content': {
    spoil: (file) => {
      const paragraph = file.elements('P').find((each) => has(each, 'K') && file.kids(each).length === 0);
      file.put(paragraph as PDFDict, { S: 'TOC' });
    },
  },
  'caption-place': {
    spoil: (file) => {
      const [caption, head, body] = (get(file.table(), 'K') as PDFArray).asArray();
      file.put(file.table(), { K: [head, caption, body] });
    },
  },
  'table-parts': { spoil: (file) => file.put(file.kids(file.table()).at(-1) as PDFDict, { S: 'THead' }) },
  'block-in-text': {
    spoil: (file) => {
      const label = file.elements('Lbl').find((each) => getName(parentOf(each), 'S') === 'P');
      file.put(label as PDFDict, { S: 'P' });
    },
  },
  'document-inside': { spoil: retype('BlockQuote', 'Document') },
  'heading-kinds': { spoil: retype('H3', 'H') },
  'heading-single': {
    spoil: (file) => {
      const headings = file.elements('H2').filter((each) => parentOf(each) === parentOf(file.element('H3')));
      for (const heading of headings.slice(-2)) file.put(heading, { S: 'H' });
    },
    with: ['heading-kinds'],
    because: 'the others have levels',
  },
  'heading-first': { spoil: retype('H1', 'H2') },
  'heading-levels': { spoil: retype('H2', 'H4') },
  'table-regular': {
    spoil: (file) => file.put(file.cells('TD')[0] as PDFDict, { A: { O: 'Table', ColSpan: 2 } }),
  },
  'table-overlap': {
    spoil: (file) => {
      const cells = file.cells('TD');
      file.put(cells[1] as PDFDict, { A: { O: 'Table', RowSpan: 2 } });
      file.put(cells[2] as PDFDict, { A: { O: 'Table', ColSpan: 2 } });
    },
  },
  'table-headers': {
    spoil: (file) => {
      for (const cell of file.cells('TH')) file.put(cell, { S: 'TD' });
    },
  },
  'table-scope': { spoil: (file) => file.take(file.cells('TH')[0] as PDFDict, 'A') },
  'table-header-ids': {
    spoil: (file) => file.put(file.cells('TD')[0] as PDFDict, { A: { O: 'Table', Headers: ['(nowhere)'] } }),
  },
  'list-numbering': { spoil: changed('L', (file, list) => file.take(list, 'A')) },
  'figure-alternative': { spoil: changed('Figure', (file, figure) => file.take(figure, 'Alt')) },
  'figure-box': { spoil: changed('Figure', (file, figure) => file.take(figure, 'A')) },
  'formula-alternative': { spoil: retype('BlockQuote', 'Formula') },
  'note-id': {
    spoil: changed('Note', (file, note) => file.take(note, 'ID')),
    with: ['id-tree'],
    because: 'the list of identifiers leads to the note still',
  },
};
