import type { BlockStyle, HouseStyle, Logo } from './house-style.ts';
import type { TokenComplaint } from './inherit.ts';
import type { LogoTokens } from './style-tokens.ts';

/** Width of a logo whose style does not say it: 40 mm. */
const usualWidthPt = 113.386;

/** Resolves the logo; one without its file or its words is complained of, and left out. */
export function resolveLogo(tokens: Partial<LogoTokens>, complain: TokenComplaint): Pick<HouseStyle, 'logo'> {
  const { file, alt, width = usualWidthPt, align = 'left', pages = 'front-sheet' } = tokens;
  if (file === undefined)
    complain(
      ['logo'],
      'the logo has no file',
      'Add file: the path of a PNG, JPEG or SVG below the style’s folder.',
    );
  if (!alt?.trim())
    complain(['logo', 'alt'], 'the logo has no alternative text', 'Add alt: the name of the authority.');
  if (file === undefined || !alt) return {};
  return { logo: { path: file, alt, widthPt: width, align, on: pages } satisfies Logo };
}

/** Lets the block that holds the logo stand where the logo stands. */
export function withLogo(
  blocks: Readonly<Record<string, BlockStyle>>,
  align: Logo['align'] | undefined,
): Readonly<Record<string, BlockStyle>> {
  return blocks.logo && align ? { ...blocks, logo: { ...blocks.logo, align } } : blocks;
}
