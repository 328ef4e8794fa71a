import { join } from 'node:path';
import { openDisk } from '../disk/disk.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Meeting } from '../load/meeting.ts';
import { writeCalendar } from '../web/calendar.ts';
import type { MeetingEvent } from '../web/event.ts';
import type { PageCss } from '../web/style-sheet.ts';
import { writePage } from '../web/write-page.ts';
import type { PackOutput } from './build-pack.ts';
import { ownTemplates } from './house-styles.ts';
import type { LaidOutPack } from './lay-out-pack.ts';

/** Name of the page of all meetings. */
export const indexName = 'index.html';

/** The files that a web page offers, and what it is. */
export type OfferedFiles = {
  /** Of the files, without ending. */
  readonly name: string;
  readonly pdfBytes: Uint8Array | undefined;
  readonly docxBytes: Uint8Array | undefined;
  /** Whether the page is the meeting's own, which tells machines of it and has a calendar entry. */
  readonly isOfMeeting: boolean;
  /** Address of the page of all meetings; absent: beside the page. */
  readonly home?: string;
};

/** Writes the web page of what is laid out, its pictures, and the calendar entry of a meeting. */
export function webPage(
  { document, style, fonts, layout, languages, meeting }: LaidOutPack,
  { name, pdfBytes, docxBytes, isOfMeeting, home = indexName }: OfferedFiles,
): readonly PackOutput[] {
  const event = eventOf(meeting);
  const places = new Map(layout.pages.map(({ number }, index) => [number, index + 1]));
  const placeOf = (page: number): number | undefined => places.get(page);
  const calendar = { name: `${meeting.id}.ics` };
  const files = {
    ...(pdfBytes && {
      pdf: { name: `${name}.pdf`, bytes: pdfBytes.length, pages: layout.pages.length, placeOf },
    }),
    ...(docxBytes && { docx: { name: `${name}.docx`, bytes: docxBytes.length } }),
    ...(isOfMeeting && { calendar }),
  };
  const { html, pictures } = writePage(document, style, layout.pageNumbers, {
    ...webLook(style, fonts),
    languages,
    picturesFolder: `${name}-pictures`,
    event,
    isOfMeeting,
    files,
    ...(isOfMeeting && { home }),
  });
  const outputs: PackOutput[] = [{ format: 'html', name: `${name}.html`, bytes: encode(html) }];
  for (const picture of pictures) outputs.push({ format: 'picture', ...picture });
  if (isOfMeeting) {
    const entry = writeCalendar(event, event.body, document.subject);
    outputs.push({ format: 'ics', name: calendar.name, bytes: encode(entry) });
  }
  return outputs;
}

const standardFolder = join(ownTemplates, 'standard');

/**
 * What of a house style's look a page needs besides its tokens: the `page.css` of `standard`, and those of the style
 * and of the styles that it extends, its own last.
 */
export function webLook(style: HouseStyle, fonts: OpenFonts): { css: PageCss; typeface: string } {
  const read = (folder: string): string => openDisk(folder).readText('page.css').value ?? '';
  const own = style.folders.filter((folder) => folder !== standardFolder).toReversed();
  return {
    css: { base: read(standardFolder), own: own.map(read).join('\n') },
    typeface: fonts.fontkit.regular.familyName ?? style.wordFont,
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function eventOf({ id, body, when }: Meeting): MeetingEvent {
  const { date, time, venue } = when;
  return {
    id,
    body: body.name,
    authority: body.authority,
    date,
    ...(time && { time }),
    ...(venue !== undefined && { venue }),
  };
}
