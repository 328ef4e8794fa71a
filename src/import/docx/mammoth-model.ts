/** What mammoth makes of a Word file, as far as it is read here. */
export type Model =
  | ModelParagraph
  | ModelTable
  | { readonly type: 'tableRow'; readonly children: readonly Model[]; readonly isHeader: boolean }
  | ModelCell
  | ModelRun
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | ModelLink
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | ModelImage
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | { readonly type: 'commentReference' };

export type ModelParagraph = { readonly type: 'paragraph'; readonly children: readonly Model[] };

export type ModelTable = { readonly type: 'table'; readonly children: readonly Model[] };

export type ModelCell = {
  readonly type: 'tableCell';
  readonly children: readonly Model[];
  readonly colSpan: number;
  readonly rowSpan: number;
};

export type ModelRun = {
  readonly type: 'run';
  readonly children: readonly Model[];
  readonly styleId: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderline: boolean;
  readonly isStrikethrough: boolean;
  readonly verticalAlignment: string;
};

export type ModelLink = {
  readonly type: 'hyperlink';
  readonly children: readonly Model[];
  readonly href?: string;
  readonly anchor?: string;
};

export type ModelImage = {
  readonly type: 'image';
  readonly altText?: string;
  readAsBuffer(): Promise<Uint8Array>;
};

export type ModelNote = { readonly body: readonly Model[] };

export type ModelDocument = {
  readonly type: 'document';
  readonly children: readonly Model[];
  readonly notes: {
    resolve(reference: { readonly noteType: string; readonly noteId: string }): ModelNote | null;
  };
};
