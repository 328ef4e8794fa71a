import mammoth from 'mammoth';
import { RefusedFile } from '../refused-file.ts';
import type { Model, ModelDocument, ModelImage } from './mammoth-model.ts';

/** A Word file as mammoth reads it, with the bytes of its pictures. */
export type OpenedModel = {
  readonly document: ModelDocument;
  readonly pictures: ReadonlyMap<ModelImage, Uint8Array>;
};

/**
 * Reads the words of a Word file.
 *
 * @param bytes of a package that has been looked through
 * @throws RefusedFile for what is no Word file after all
 */
export async function openModel(bytes: Uint8Array): Promise<OpenedModel> {
  let document: ModelDocument | undefined;
  const keep = (read: ModelDocument): ModelDocument => {
    document = read;
    return { ...read, children: [] };
  };
  const options = { transformDocument: keep, includeEmbeddedStyleMap: false, externalFileAccess: false };
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
  if (!document) throw new RefusedFile('holds no document', 'open it in Word, and save it once more');
  const pictures = new Map<ModelImage, Uint8Array>();
  for (const picture of picturesIn(document.children)) pictures.set(picture, await picture.readAsBuffer());
  return { document, pictures };
}

function picturesIn(children: readonly Model[]): ModelImage[] {
  return children.flatMap((child): ModelImage[] => {
    if (child.type === 'image') return [child];
    return 'children' in child ? picturesIn(child.children) : [];
  });
}
