/**
 * The labels that the program itself prints, with their fields; every catalogue must have them.
 * Labels that only templates use are not here: templates are checked against the catalogues.
 */
export const programLabels = {
  // The pack.
  agenda: [],
  packTitle: ['body', 'date'],
  packTitleMembers: ['body', 'date'],
  packSubject: ['body', 'date'],
  /** Words apart by commas. */
  packKeywords: [],
  frontSheetHeader: ['body', 'date'],
  minutesTitle: ['name', 'date'],
  appendixName: ['letter'],
  appendixTitle: ['name', 'title'],
  exemptMarking: [],
  exemptReason: ['paragraphs', 'part'],
  paragraph: ['paragraph'],
  paragraphs: ['paragraphs'],
  // Meetings.
  meetingOrdinary: [],
  meetingExtraordinary: [],
  meetingAnnual: [],
  meetingSpecial: [],
  nextOrdinary: [],
  furtherOrdinary: [],
  nextExtraordinary: [],
  nextAnnual: [],
  nextSpecial: [],
  // People.
  chair: [],
  viceChair: [],
  officers: [],
  vacancy: [],
  substituteFor: ['name'],
  nestedGroup: ['outer', 'inner'],
  contactDetails: [],
  // Pages and bodies.
  page: ['page'],
  pages: ['first', 'last'],
  pageOf: ['page', 'pages'],
  contents: [],
  blankPage: [],
  recommendationNumbered: ['number'],
  // Papers around the meeting.
  paperTitle: ['title', 'body', 'date'],
  itemTitle: ['number', 'title'],
  noticeTitle: [],
  draftTitle: ['title'],
  decisionsTitle: ['name', 'date'],
  attendanceTitle: [],
  markPresent: [],
  markApologies: [],
  markSubstituted: ['name'],
  markAbsent: [],
  markNotMember: [],
  markSubstitute: ['name'],
  presentOf: ['present', 'meetings'],
  substitutes: [],
  trackerTitle: [],
  kindAction: [],
  kindRecommendation: [],
  statusOpen: [],
  statusInProgress: [],
  statusComplete: [],
  statusRejected: [],
  statusWithdrawn: [],
  responseAccepted: [],
  responsePartly: [],
  responseRejected: [],
  programmeTitle: [],
  // The web page, and the page of all meetings.
  webSkip: [],
  webAllMeetings: [],
  webMeetings: [],
  webDownloads: [],
  webPdf: ['pages', 'size'],
  webOnePage: [],
  webPages: ['count'],
  webWord: ['size'],
  webCalendar: [],
  webOccasion: ['weekday', 'date', 'time'],
  webPrevious: ['title'],
  webNext: ['title'],
  webToContents: [],
  webFootnotes: [],
  webFootnote: ['number'],
  webBackToText: ['number'],
  webTable: ['title'],
  // The specimen of a house style.
  specimenTitle: ['name'],
  specimenTokens: [],
  specimenColours: [],
  specimenColour: [],
  specimenValue: [],
  specimenContrast: [],
  specimenNumbering: [],
  specimenScheme: [],
  specimenPatterns: [],
  specimenBlocks: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProgramLabel = keyof typeof programLabels;

/** What `Words.text` is given beside the key: nothing, or one object with a text for each field. */
export type FieldsOf<K extends ProgramLabel> = (typeof programLabels)[K] extends readonly []
  ? []
  : [fields: Readonly<Record<(typeof programLabels)[K][number], string>>];
