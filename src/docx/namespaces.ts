/** First line of every XML part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Namespaces of the parts that are written here; those of the document are docx's. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
