import type { Figure } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
import type { Problem } from '../problems/problem.ts';
import type { AccessRule } from './check-access.ts';

const fileName = /^\S+\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|pdf|eps)$/i;
/** Words that say only that there is a picture, in English and Welsh. */
const vague = new Set(
  [
    ...['image', 'picture', 'photo', 'photograph', 'graphic', 'figure', 'illustration', 'screenshot'],
    ...['logo', 'chart', 'graph', 'diagram', 'map', 'img', 'pic', 'alt text', 'placeholder'],
    ...['llun', 'delwedd', 'ffotograff', 'ffigur', 'darlun', 'sgrinlun', 'siart', 'graff', 'y logo'],
  ].map((word) => word.toLowerCase()),
);
const article = /^(?:an?|the|y|yr|this is an?) /;

/**
 * Warns of alternative texts that do not say what the picture shows: the name of its file, or that it is a picture.
 * Where there is none, the readers of bodies and templates have told it; an empty one is decoration.
 *
 * @see WCAG 2.2, 1.1.1, failure F30
 */
export const checkAltTexts: AccessRule = ({ blocks }, places) => {
  const problems: Problem[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type !== 'figure' || !isVague(block)) return;
    problems.push({
      code: 'alt-vague',
      severity: 'warning',
      message: `the alternative text “${block.alt}” does not say what the image shows`,
      at: block.at ?? places.ofTag('img'),
      hint: block.at
        ? 'say what a reader who does not see it should know: “a map of the police areas”, “arrests fell from 90 to 60”'
        : 'say whose logo it is, in `logo.alt` of style.yaml or in the template',
    });
  });
  return problems;
};

function isVague({ alt, image }: Figure): boolean {
  const words = alt
    .trim()
    .toLowerCase()
    .replace(/[.:!]+$/, '');
  const file = image.path.slice(image.path.lastIndexOf('/') + 1).toLowerCase();
  const isFile = fileName.test(words) || words === file || words === file.replace(/\.\w+$/, '');
  const hasSpaces = words.includes(' ');
  const plain = words.replace(article, '').replace(/ ?\d+$/, '');
  return vague.has(plain) || (isFile && !hasSpaces && /[\d_.-]/.test(words));
}
