import type { Download } from './downloads.ts';
import { isoStart, type MeetingEvent } from './event.ts';

/** What a page tells machines of its meeting: the parts of schema.org's Event that it has. */
export type EventData = {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Event';
  readonly identifier: string;
  readonly name: string;
  readonly description: string;
  readonly inLanguage: string;
  /** ISO 8601, with the time where it is known. */
  readonly startDate: string;
  readonly eventStatus: 'https://schema.org/EventScheduled';
  readonly location?: { readonly '@type': 'Place'; readonly name: string; readonly address: string };
  readonly organizer: {
    readonly '@type': 'Organization';
    readonly name: string;
    readonly parentOrganization: { readonly '@type': 'GovernmentOrganization'; readonly name: string };
  };
  readonly subjectOf: readonly DocumentData[];
};

type DocumentData = {
  readonly '@type': 'DigitalDocument';
  /** As a link names it: `PDF, 81 pages, 431 KB`. */
  readonly name: string;
  readonly encodingFormat: string;
  readonly url: string;
};

/**
 * Gives the data of a meeting's event.
 *
 * @param page what the page says of itself
 * @see https://schema.org/Event
 */
export function eventData(
  event: MeetingEvent,
  page: { readonly title: string; readonly subject: string; readonly lang: string },
  downloads: readonly Download[],
): EventData {
  const { id, body, authority, venue } = event;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    identifier: id,
    name: page.title,
    description: page.subject,
    inLanguage: page.lang,
    startDate: isoStart(event),
    eventStatus: 'https://schema.org/EventScheduled',
    ...(venue !== undefined && { location: { '@type': 'Place', name: venue, address: venue } }),
    organizer: {
      '@type': 'Organization',
      name: body,
      parentOrganization: { '@type': 'GovernmentOrganization', name: authority },
    },
    subjectOf: downloads.map(({ label, mediaType, href }) => ({
      '@type': 'DigitalDocument',
      name: label,
      encodingFormat: mediaType,
      url: href,
    })),
  };
}

/** Writes data into a page; no text of it can end the script. */
export function dataScript(data: EventData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

const script = /<script type="application\/ld\+json">(.*?)<\/script>/s;

/** Reads the data of a page that Orderpaper wrote; undefined for a page that has none. */
export function readEventData(html: string): EventData | undefined {
  try {
    const data = JSON.parse(script.exec(html)?.[1] ?? '') as Partial<EventData>;
    const isWhole =
      data['@type'] === 'Event' &&
      [data.identifier, data.name, data.startDate, data.inLanguage, data.organizer?.name].every(
        (field) => typeof field === 'string',
      ) &&
      Array.isArray(data.subjectOf);
    return isWhole ? (data as EventData) : undefined;
  } catch {
    return undefined;
  }
}
