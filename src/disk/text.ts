import { isUtf8 } from 'node:buffer';
import type { Position, Problem } from '../problems/problem.ts';

/**
 * Decodes UTF-8. A byte order mark is dropped and every line ends in `\n`, so that lines and columns
 * are those that an editor shows.
 *
 * @param file as printed in the problem, whose position is that of the first wrong byte
 */
export function decodeText(bytes: Uint8Array, file: () => string): { text: string } | { problem: Problem } {
  if (!isUtf8(bytes)) return { problem: notText(bytes, file()) };
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
}

function notText(bytes: Uint8Array, file: string): Problem {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return {
    code: 'file-encoding',
    severity: 'error',
    message: utf16 ? 'the file is UTF-16, not UTF-8 text' : 'here stands a byte that is not UTF-8 text',
    at: utf16 ? { file, line: 1, column: 1 } : firstWrongByte(bytes, file),
    hint: 'save the file again with the encoding UTF-8',
  };
}

/** Finds where loose decoding put a replacement character: encoded again, the text differs from there. */
function firstWrongByte(bytes: Uint8Array, file: string): Position {
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(loose);
  const wrong = again.findIndex((byte, index) => byte !== bytes[index]);
  // A stream: what agrees by chance with the beginning of a replacement character is not counted.
  const prefix = new TextDecoder().decode(bytes.subarray(0, Math.max(wrong, 0)), { stream: true });
  const before = prefix.split(/\r\n?|\n/);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
