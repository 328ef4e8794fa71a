/** What stands in an OpenDocument text besides its body. */
export type FlatText = { readonly styles?: string; readonly automatic?: string };

const namespaces = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xlink="http://www.w3.org/1999/xlink"',
  'dc="http://purl.org/dc/elements/1.1/"',
]
  .map((namespace) => `xmlns:${namespace}`)
  .join(' ');

/** Writes an OpenDocument text in one file (ODF 1.2, 3.1.2), which word processors open. */
export function flatText(body: string, { styles = '', automatic = '' }: FlatText = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${styles}</office:styles>
<office:automatic-styles>${automatic}</office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}
