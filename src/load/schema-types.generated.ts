// Generated from schemas/ by scripts/generate.mjs. Do not edit.

/**
 * A name to refer to: small letters a to z, digits and single hyphens.
 */
export type Id = string
/**
 * Words on one line.
 */
export type Text = string
/**
 * Markdown; on several lines after `|`.
 */
export type Markdown = string
/**
 * Path of a file, relative to the file that it is written in, with `/` between folders.
 */
export type Path = string
/**
 * File with the text of a paper: Markdown (`.md`), Word (`.docx`), PDF, spreadsheet (`.xlsx`), CSV, web page (`.html`) or picture (`.png`, `.jpg`, `.svg`). Its path, or `file` with how it is taken in.
 */
export type PaperFile = (string | {
file: Path
/**
 * Of a Word file: whether its tracked changes are taken for accepted. Absent: a file with tracked changes is refused.
 */
"accept-changes"?: boolean
/**
 * Of a Word file: whether short lines in bold are headings, as their author meant them. Absent: no.
 */
"bold-lines-are-headings"?: boolean
/**
 * Of a Word file: the numbers that its author saw, or those of the house style in their place. Absent: as-written.
 */
numbers?: ("as-written" | "house-style")
/**
 * Of a PDF: the pages that are taken in, counted from 1. Absent: all.
 */
pages?: (string | number)
description?: Text
sheet?: Text
range?: Text
/**
 * Of a spreadsheet or CSV file: how many rows head the columns.
 */
"header-rows"?: number
/**
 * Of a spreadsheet or CSV file: how many columns head the rows.
 */
"header-columns"?: number
caption?: Text
})
/**
 * A date, year first: 2014-11-21.
 */
export type Date = string
/**
 * A time of the 24-hour clock, in quotes: "14:00".
 */
export type Time = string
/**
 * A language by its code (BCP 47): en-GB for English, cy for Welsh.
 */
export type Lang = string
/**
 * Kind of meeting.
 */
export type MeetingKind = ("ordinary" | "extraordinary" | "annual" | "special")
/**
 * Office held in the body.
 */
export type Role = ("chair" | "vice-chair")
/**
 * A person by id, or words as they are printed.
 */
export type Who = string
/**
 * Paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972: 1 to 7 in England, 12 to 18 in Wales.
 * 
 * @minItems 1
 */
export type Paragraphs = (1 | 2 | 3 | 4 | 5 | 6 | 7 | 12 | 13 | 14 | 15 | 16 | 17 | 18)[]
/**
 * Why what was minuted is exempt, as on the agenda; or `none`, where it may be published though the item is exempt on the agenda.
 */
export type MinutedExemption = (("none" | "None") | Exemption)
/**
 * An item of business, or an adjournment between two items.
 */
export type AgendaEntry = (Adjournment | AgendaItem)

/**
 * How items are numbered.
 */
export interface ItemNumbering {
scheme?: Text
/**
 * Number of the first item. Absent: 1.
 */
from?: number
}
/**
 * Why the papers are not for publication; they leave the public edition.
 */
export interface Exemption {
/**
 * `exempt` by Schedule 12A, or `confidential`: given by a government department that forbids its disclosure, or forbidden by an enactment or a court (Local Government Act 1972, s.100A(3)). Absent: exempt.
 */
kind?: ("exempt" | "confidential")
paragraphs?: Paragraphs
publicInterest?: Text
}
/**
 * Business that was not on the agenda when it was published: it is taken only if the Chair is of the opinion, by reason of special circumstances, that it is urgent (Local Government Act 1972, s.100B(4)(b)).
 */
export interface LateItem {
received: Date
urgency: Markdown
circumstances: Markdown
}
/**
 * A paper that came after the agenda was published, to an item that is on it.
 */
export interface LatePaper {
received: Date
reason?: Text
}
/**
 * A break between two items; it takes no number.
 */
export interface Adjournment {
adjournment: Text
from?: Time
until?: Time
}
/**
 * An item of business. It needs a title, or a standing text that has one, and nothing more.
 */
export interface AgendaItem {
id?: Id
title?: Text
standingText?: Id
publicTitle?: Text
late?: LateItem
/**
 * Set when the item will not be taken: it keeps its number, and its papers leave the pack. `true`, or the reason in a sentence.
 */
withdrawn?: (boolean | string)
/**
 * Whether the item takes a number. Absent: true.
 */
numbered?: boolean
/**
 * What is brought to the meeting. Absent: report if there is one, else business.
 */
kind?: ("report" | "verbal" | "presentation" | "to-follow" | "business")
lang?: Lang
purpose?: Markdown
summary?: Markdown
text?: Markdown
report?: Report
minutes?: Path
/**
 * Dates of the meetings to come.
 */
nextMeetings?: NextMeeting[]
exclusion?: Exclusion
exempt?: Exemption
/**
 * Sub-items.
 */
items?: AgendaEntry[]
}
/**
 * A report to the meeting, with its recommendations, appendices and contacts.
 */
export interface Report {
title?: Text
publicTitle?: Text
exempt?: Exemption
marking?: Text
late?: LatePaper
from?: Text
summary?: Markdown
author?: Id
lang?: Lang
tag?: Text
recommendation?: Markdown
recommendations?: LeadAndList
body?: PaperFile
numbering?: Text
/**
 * Appendices, in order.
 */
appendices?: Appendix[]
/**
 * Background papers (Local Government Act 1972, s.100D): `none`, or a list of lines in Markdown. Absent: no such heading.
 */
backgroundPapers?: (("none" | "None") | Markdown[])
/**
 * Rows of the contact table.
 */
contacts?: ContactOfficer[]
contactHeading?: Text
}
/**
 * A list in words: what stands before it, and its points.
 */
export interface LeadAndList {
lead?: Markdown
/**
 * The points, in order; each is Markdown.
 * 
 * @minItems 1
 */
list: Markdown[]
}
/**
 * An appendix to a report: a text of its own, minutes, the body's tracker or work programme, or a chart.
 */
export interface Appendix {
title: Text
body?: PaperFile
minutes?: Path
/**
 * The body's tracker of actions and recommendations, from trackers/, instead of `body`.
 */
tracker?: true
/**
 * The body's work programme, from programmes/, instead of `body`.
 */
programme?: true
chart?: Chart
/**
 * How the text is set: narrative for a paper that tells a story, with a lead paragraph and quotations. Absent: standard.
 */
layout?: ("standard" | "narrative")
letter?: Text
/**
 * How the pages lie. Absent: portrait; landscape for a tracker or a work programme.
 */
orientation?: ("portrait" | "landscape")
marking?: Text
tag?: Text
/**
 * Header of the later pages. Absent: the title; "" for none.
 */
runningHeader?: string
/**
 * False when the text carries its own title. Absent: true.
 */
showTitle?: boolean
/**
 * Contents list of its headings down to this level. Absent: none.
 */
contents?: number
numbering?: Text
lang?: Lang
publicTitle?: Text
late?: LatePaper
exempt?: Exemption
}
/**
 * A chart, drawn in the house style's colours from a CSV file, and followed by its numbers as a table.
 */
export interface Chart {
/**
 * Kind of chart.
 */
type: ("bar" | "stacked-bar" | "line" | "pie")
title: Text
description: Text
data: Path
/**
 * True for bars that lie. Absent: they stand where their names have room.
 */
horizontal?: boolean
unit?: Text
}
/**
 * A row of the contact table.
 */
export interface ContactOfficer {
role: Text
person: Id
}
/**
 * A meeting to come.
 */
export interface NextMeeting {
kind?: MeetingKind
date: Date
time?: Time
venue?: Text
purpose?: Text
}
/**
 * The resolution that excludes the public (Local Government Act 1972, s.100A(4)).
 */
export interface Exclusion {
paragraphs: Paragraphs
resolution: Markdown
}
/**
 * A person who takes a member's place at this meeting.
 */
export interface Substitute {
person: Id
for: Id
}
/**
 * A meeting and its agenda: meetings/* /meeting.yaml.
 */
export interface MeetingFile {
body: Id
kind?: MeetingKind
lang?: Lang
date: Date
/**
 * Day of the week, to be checked against the date.
 */
weekday?: ("Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday")
time?: Time
venue?: Text
/**
 * Persons who take the place of members at this meeting.
 */
substitutes?: Substitute[]
/**
 * Standing texts of the body that stand after the membership. Absent: the body's.
 */
notices?: Id[]
numbering?: ItemNumbering
/**
 * The agenda, in order.
 */
items: AgendaEntry[]
}
/**
 * Members under one heading.
 */
export interface MemberGroup {
group: Text
/**
 * True for members who are co-opted. Absent: false.
 */
coOpted?: boolean
/**
 * Members and vacancies, in the order in which they are printed.
 */
members: (Vacancy | Member)[]
}
/**
 * A seat that is not filled.
 */
export interface Vacancy {
/**
 * Marks the seat as vacant.
 */
vacancy: true
authority?: Text
from?: Date
until?: Date
}
/**
 * A member, on the days from `from` until `until`.
 */
export interface Member {
person: Id
authority?: Text
role?: Role
from?: Date
until?: Date
}
/**
 * A text that stands in every agenda.
 */
export interface StandingText {
title?: Text
text: Markdown
}
/**
 * Who signs the agenda.
 */
export interface Signatory {
person: Id
/**
 * Lines under name and post.
 */
lines?: Text[]
}
/**
 * Numbering schemes of the house style.
 */
export interface BodyNumbering {
items?: Text
minutes?: Text
}
/**
 * Rules and texts of the public notice.
 */
export interface PublicNotice {
attend?: Id
questions?: QuestionRule
}
/**
 * How the public may put questions, and until when.
 */
export interface QuestionRule {
text?: Id
/**
 * How many working days before the meeting a question must be in: 1 is the working day before it. Absent: no deadline.
 */
workingDays?: number
time?: Time
}
/**
 * A council, committee or panel that meets: bodies/*.yaml. The name of the file is its id.
 */
export interface BodyFile {
name: Text
shortName?: Text
authority: Text
style: Id
lang?: Lang
/**
 * Nation whose bank holidays the body keeps. Absent: england.
 */
nation?: ("england" | "wales" | "scotland" | "northern-ireland")
numbering?: BodyNumbering
/**
 * Members by group, with the days from which and until which they are members.
 */
membership?: MemberGroup[]
/**
 * Texts that stand in every agenda, by name.
 */
standingTexts?: {
[k: string]: StandingText
}
/**
 * Persons to whom queries about the agenda go.
 */
contacts?: Id[]
signatory?: Signatory
venue?: Text
time?: Time
/**
 * Standing texts that stand after the membership.
 */
notices?: Id[]
publicNotice?: PublicNotice
/**
 * Days on which the offices are closed, besides weekends and bank holidays; they are no working days.
 */
closedDays?: Date[]
/**
 * Standing items, written as in a meeting, for `orderpaper new`.
 */
items?: AgendaEntry[]
}
/**
 * A member, an officer or a guest. Only the name is needed.
 */
export interface Person {
name: Text
post?: Text
team?: Text
organisation?: Text
/**
 * E-mail address.
 */
email?: string
telephone?: Text
}
/**
 * Persons by id: people/*.yaml. An id is unique over all people files.
 */
export interface PeopleFile {
/**
 * Persons, by the id that other files refer to them by.
 */
people: {
[k: string]: Person
}
}
/**
 * A group of those present; it may have groups of its own.
 */
export interface AttendanceGroup {
group: Text
/**
 * Groups within the group; they nest once.
 */
groups?: AttendanceGroup[]
/**
 * Persons, in the order in which they are printed.
 */
people?: Attendance[]
others?: Text
}
/**
 * Someone who was present: a person of the people files, or a name as it stands.
 */
export interface Attendance {
person?: Id
name?: Text
capacity?: Text
role?: Role
substituteFor?: Who
from?: Time
until?: Time
}
/**
 * An item of the minutes.
 */
export interface MinuteItem {
item?: Id
title: Text
/**
 * Whether the item takes a number. Absent: true.
 */
numbered?: boolean
lang?: Lang
exempt?: MinutedExemption
text?: Markdown
textFile?: Path
resolutions?: Resolutions
/**
 * What someone undertook to do; the body's tracker follows it up by its id.
 */
actions?: MinutedAction[]
/**
 * Sub-items.
 */
items?: MinuteItem[]
}
/**
 * What was resolved: the words before the list, and its points.
 */
export interface Resolutions {
lead?: Markdown
/**
 * The resolutions, in order: each is Markdown, or fields with who moved it and how the vote went. Without entries it is as if there were no resolutions.
 */
list: (Markdown | Resolution)[]
}
/**
 * A resolution with its mover and votes.
 */
export interface Resolution {
text: Markdown
moved?: Who
seconded?: Who
votes?: VoteCount
recorded?: RecordedVote
/**
 * Whether it was carried. Absent: if more voted for it than against, or if no votes are given.
 */
carried?: boolean
}
/**
 * Numbers of votes.
 */
export interface VoteCount {
/**
 * Votes for.
 */
for: number
/**
 * Votes against. Absent: 0.
 */
against?: number
/**
 * Members who did not vote. Absent: 0.
 */
abstained?: number
}
/**
 * A vote recorded by name.
 */
export interface RecordedVote {
/**
 * Who voted for. Ids or names.
 */
for?: Who[]
/**
 * Who voted against. Ids or names.
 */
against?: Who[]
/**
 * Who abstained. Ids or names.
 */
abstained?: Who[]
}
/**
 * What someone undertook to do.
 */
export interface MinutedAction {
id: Id
text: Markdown
lead?: Who
due?: Date
}
/**
 * A member who sent apologies: a person of the people files, or a name as it stands.
 */
export interface Absence {
person?: Id
name?: Text
capacity?: Text
substitute?: Who
}
/**
 * A declaration of interest.
 */
export interface Declaration {
person?: Id
name?: Text
item?: Id
interest?: Text
text?: Markdown
}
/**
 * How the minutes were approved.
 */
export interface Approval {
on: Date
/**
 * What was corrected, in order.
 */
corrections?: Correction[]
}
/**
 * A correction with which minutes were approved.
 */
export interface Correction {
item?: Id
text: Markdown
}
/**
 * Minutes of a meeting: meetings/* /minutes.yaml, or a file that an item names.
 */
export interface MinutesFile {
body: Id
title?: Text
date: Date
time?: Time
venue?: Text
lang?: Lang
/**
 * Draft, or approved by a later meeting. Absent: approved if there is an `approval`, else draft.
 */
status?: ("draft" | "approved")
approval?: Approval
numbering?: ItemNumbering
/**
 * Standing texts of the body that stand before the attendance.
 */
notices?: Id[]
/**
 * Those present, by group.
 */
present?: AttendanceGroup[]
/**
 * Members who sent apologies, in the order in which they are printed.
 */
absent?: Absence[]
apologies?: Markdown
/**
 * Declarations of interest.
 */
declarations?: Declaration[]
/**
 * What was dealt with, in order.
 */
items: MinuteItem[]
rose?: Time
signature?: Text
}
/**
 * An action or a recommendation.
 */
export interface TrackerEntry {
id: Id
/**
 * Whether someone undertook it, or it was recommended to another body. Absent: action.
 */
kind?: ("action" | "recommendation")
raised: Date
text: Markdown
lead?: Who
due?: Date
/**
 * What was answered to a recommendation.
 */
response?: ("accepted" | "partly" | "rejected")
exempt?: MinutedExemption
/**
 * What was reported of it, meeting by meeting.
 */
updates?: TrackerUpdate[]
}
/**
 * What was reported to a meeting.
 */
export interface TrackerUpdate {
reported: Date
/**
 * How it stands.
 */
status: ("open" | "in-progress" | "complete" | "rejected" | "withdrawn")
text?: Markdown
}
/**
 * Actions and recommendations of a body, kept from meeting to meeting: trackers/*.yaml. The name of the file is the body's id.
 */
export interface TrackerFile {
/**
 * Actions and recommendations, in the order in which they were raised.
 */
entries: TrackerEntry[]
}
/**
 * Entries under one heading.
 */
export interface ProgrammeGroup {
title: Text
/**
 * Entries, in order.
 */
entries: ProgrammeEntry[]
from?: Date
until?: Date
}
/**
 * A subject, or a briefing note.
 */
export interface ProgrammeEntry {
title: Text
detail?: Markdown
lead?: Who
last?: Text
next?: Text
from?: Date
until?: Date
}
/**
 * What a body means to deal with, and when: programmes/*.yaml. The name of the file is the body's id.
 */
export interface ProgrammeFile {
title?: Text
/**
 * Groups of entries: standing items, and meeting by meeting.
 */
groups: ProgrammeGroup[]
/**
 * Information that is sent to members without an item.
 */
briefingNotes?: ProgrammeEntry[]
}
/**
 * A version that was published.
 */
export interface IssuedVersion {
/**
 * Counted from 1.
 */
version: number
/**
 * When it was published, with the offset of the clock: ISO 8601.
 */
at: string
/**
 * The papers of the pack, in order.
 */
papers: IssuedPaper[]
/**
 * Pages of the members' edition that are not for publication, paper by paper.
 */
withheld?: WithheldPaper[]
/**
 * The files that were published.
 */
files: IssuedFile[]
}
/**
 * A paper as it was published.
 */
export interface IssuedPaper {
/**
 * The paper's name in the pack, the same in every version.
 */
id: string
/**
 * As published.
 */
title: string
/**
 * The printed numbers of its pages: ranges with commas between them.
 */
pages: string
/**
 * SHA-256 of what the paper says, whatever it looks like.
 */
content: string
}
/**
 * A paper that is not for publication: no more than the public edition says of it.
 */
export interface WithheldPaper {
/**
 * Its place in the pack.
 */
id: string
/**
 * The printed numbers of its pages: ranges with commas between them.
 */
pages: string
}
/**
 * A file that was published.
 */
export interface IssuedFile {
/**
 * Below the folder of its version.
 */
name: string
/**
 * Its size.
 */
bytes: number
/**
 * Of the file, in hexadecimal.
 */
sha256: string
}
/**
 * What has been published of a meeting, page by page: ledger.yaml beside meeting.yaml. `orderpaper publish` writes it; it is kept in git and not edited by hand.
 */
export interface LedgerFile {
/**
 * Every version that was published, the first first.
 * 
 * @minItems 1
 */
versions: IssuedVersion[]
}
