import type { Exemption } from './meeting.ts';
import type * as written from './schema-types.generated.ts';

/** Reads why something may not be published; what is confidential has no paragraphs of Schedule 12A. */
export function readExemption(exempt: written.Exemption): Exemption {
  const { kind, paragraphs = [], publicInterest } = exempt;
  return {
    ...(kind === 'confidential' && { kind }),
    paragraphs,
    ...(publicInterest !== undefined && { publicInterest }),
  };
}
