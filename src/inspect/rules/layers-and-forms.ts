import { get, getDict, getItems, getName, getText, has, isTrue, itemsOf, keysOf } from '../objects.ts';
import type { PdfFile } from '../pdf-file.ts';
import { pdfa, pdfua, type Rule } from '../rule.ts';

/** The configurations of layers: the one that is shown, and the others. */
function layersOf({ catalog }: PdfFile) {
  const properties = get(catalog, 'OCProperties');
  if (properties === undefined) return [];
  return [get(properties, 'D'), ...getItems(properties, 'Configs')];
}

const layerNames: Rule = {
  id: 'layer-name',
  clauses: [pdfa('6.9'), pdfua('7.10')],
  *check(file) {
    const names = layersOf(file).map((layers) => getText(layers, 'Name') ?? '');
    if (names.some((name) => name === '')) yield { message: 'A set of layers has no name' };
    else if (new Set(names).size < names.length) yield { message: 'Two sets of layers have the same name' };
  },
};

const layerSwitches: Rule = {
  id: 'layer-switch',
  clauses: [pdfa('6.9'), pdfua('7.10')],
  *check(file) {
    if (layersOf(file).some((layers) => has(layers, 'AS'))) {
      yield { message: 'Layers are shown or hidden by themselves, so that readers see different things' };
    }
  },
};

const layerOrder: Rule = {
  id: 'layer-order',
  clauses: [pdfa('6.9')],
  *check(file) {
    const groups = getItems(get(file.catalog, 'OCProperties'), 'OCGs');
    for (const layers of layersOf(file)) {
      if (!has(layers, 'Order')) continue;
      const listed = new Set(flatten(getItems(layers, 'Order')));
      if (groups.some((group) => !listed.has(group)))
        yield { message: 'A layer is missing in the list of layers' };
    }
  },
};

type Items = ReturnType<typeof getItems>;

/** Layers stand in lists of lists (ISO 32000-1, Table 101); deeper than this none does. */
function flatten(items: Items, depth = 0): Items {
  if (depth > 16) return [];
  return items.flatMap((item) => {
    const inner = flatten(itemsOf(item), depth + 1);
    return [item, ...inner];
  });
}

const dynamicForm: Rule = {
  id: 'xfa',
  clauses: [pdfa('6.4.2'), pdfua('7.15')],
  *check({ catalog }) {
    if (has(get(catalog, 'AcroForm'), 'XFA') || isTrue(get(catalog, 'NeedsRendering'))) {
      yield {
        message:
          'The file is a form of another technique (XFA), which archives and screen readers cannot use',
      };
    }
  },
};

const appearances: Rule = {
  id: 'need-appearances',
  clauses: [pdfa('6.4.1')],
  *check({ catalog }) {
    if (isTrue(get(get(catalog, 'AcroForm'), 'NeedAppearances'))) {
      yield { message: 'The look of the form’s fields is left to the reader’s program' };
    }
  },
};

const fieldActions: Rule = {
  id: 'field-actions',
  clauses: [pdfa('6.4.1')],
  *check({ pages }) {
    for (const { annotations, number } of pages) {
      const acts = annotations.some((each) => getName(each, 'Subtype') === 'Widget' && has(each, 'A'));
      if (acts) yield { message: 'A field of a form starts an action', page: number };
    }
  },
};

const permissions: Rule = {
  id: 'permissions',
  clauses: [pdfa('6.1.12')],
  *check({ catalog }) {
    const others = keysOf(getDict(catalog, 'Perms')).filter((key) => key !== 'UR3' && key !== 'DocMDP');
    if (others.length > 0)
      yield { message: `The file has permissions of another kind: ${others.join(', ')}` };
  },
};

/** Layers, fillable forms and permissions. */
export const layerAndFormRules: readonly Rule[] = [
  layerNames,
  layerSwitches,
  layerOrder,
  dynamicForm,
  appearances,
  fieldActions,
  permissions,
];
