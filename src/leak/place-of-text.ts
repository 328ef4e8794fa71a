/** A text of a file, and where it stands there: `page 5`, `title of bookmark`, `word/document.xml`. */
export type PlaceOfText = { readonly where: string; readonly text: string };
