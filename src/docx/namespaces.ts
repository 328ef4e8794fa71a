/** First line of every XML part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Namespaces of the parts that are written here; those of the document are docx's. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Namespaces within drawings. */
export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const pictureNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
/** What marks a drawing as decoration, and the extension that holds the mark. @see [MS-ODRAWXML] 2.27 */
export const decorativeNamespace = 'http://schemas.microsoft.com/office/drawing/2017/decorative';
export const decorativeExtension = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';
