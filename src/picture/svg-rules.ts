/** Elements that an SVG keeps: shapes, words, colours, and what holds them together. */
export const keptElements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'title', 'desc', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['text', 'tspan', 'textPath', 'image'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker'],
]);

/** Elements of which the content is kept and they themselves are not: a picture leads nowhere. */
export const openedElements: ReadonlySet<string> = new Set(['a']);

/** Properties of look, as attributes and in styles. */
const lookProperties = [
  ...['color', 'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'opacity'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'text-decoration'],
  ...['letter-spacing', 'word-spacing', 'dominant-baseline', 'alignment-baseline', 'baseline-shift'],
  ...['clip-path', 'clip-rule', 'mask', 'marker', 'marker-start', 'marker-mid', 'marker-end'],
  ...['stop-color', 'stop-opacity', 'display', 'visibility', 'overflow', 'paint-order', 'direction'],
];

const geometry = [
  ...['id', 'class', 'style', 'transform', 'viewBox', 'preserveAspectRatio', 'href', 'xml:space'],
  ...['x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points'],
  ...['fx', 'fy', 'fr', 'dx', 'dy', 'rotate', 'textLength', 'lengthAdjust', 'startOffset', 'method'],
  ...['pathLength', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits'],
  ...['maskUnits', 'maskContentUnits', 'patternUnits', 'patternContentUnits', 'patternTransform'],
  ...['markerUnits', 'markerWidth', 'markerHeight', 'refX', 'refY', 'orient'],
];

export const keptProperties: ReadonlySet<string> = new Set(lookProperties);
export const keptAttributes: ReadonlySet<string> = new Set([...lookProperties, ...geometry]);

/** Tells whether a reference stays in the file: it leads to another part of it. */
export function isOwnReference(value: string): boolean {
  return /^#[\w.:-]+$/.test(value);
}

/** Tells whether a value fetches nothing: `url()` leads only to a part of the file, and nothing is disguised. */
export function isPlainValue(value: string): boolean {
  if (/[\\@<>]|expression|javascript:|image-set|cross-fade|src\(/i.test(value)) return false;
  const addresses = value.match(/url\s*\([^)]*\)?/gi) ?? [];
  return addresses.every((address) => /^url\(\s*(['"]?)#[\w.:-]+\1\s*\)$/.test(address));
}

/** Keeps of declarations those of look that fetch nothing. */
export function cleanDeclarations(written: string): string {
  return written
    .split(';')
    .flatMap((declaration) => {
      const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(declaration) ?? [];
      return keptProperties.has(name.toLowerCase()) && isPlainValue(value) ? [`${name}:${value}`] : [];
    })
    .join(';');
}

/** Keeps of a style sheet the rules with plain selectors; rules that fetch, and those for screens, are left out. */
export function cleanStyleSheet(written: string): string {
  const text = written.replace(/\/\*.*?\*\//gs, '').replace(/<!--|-->|@[^;{}]*;/g, '');
  return [...text.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
    .flatMap(([, selector = '', declarations = '']) => {
      const kept = cleanDeclarations(declarations);
      return /^[\w\s.#,>*-]+$/.test(selector) && kept !== '' ? [`${selector.trim()}{${kept}}`] : [];
    })
    .join('\n');
}
