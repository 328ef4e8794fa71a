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
 * Paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972: 1 to 7 in England, 12 to 18 in Wales.
 * 
 * @minItems 1
 */
export type Paragraphs = number[]
/**
 * An item of business, or an adjournment between two items.
 */
export type AgendaEntry = (Adjournment | AgendaItem)

/**
 * Why the papers are exempt; they leave the public edition.
 */
export interface Exemption {
paragraphs: Paragraphs
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
/**
 * Whether the item takes a number. Absent: true.
 */
numbered?: boolean
/**
 * What is brought to the meeting. Absent: report if there is one, else business.
 */
kind?: ("report" | "verbal" | "presentation" | "to-follow" | "business")
purpose?: Markdown
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
tag?: Text
recommendation?: Markdown
recommendations?: LeadAndList
body?: Path
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
 * An appendix to a report: a text of its own, or minutes.
 */
export interface Appendix {
title: Text
body?: Path
minutes?: Path
letter?: Text
/**
 * How the pages lie. Absent: portrait.
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
exempt?: Exemption
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
 * A council, committee or panel that meets: bodies/*.yaml. The name of the file is its id.
 */
export interface BodyFile {
name: Text
shortName?: Text
authority: Text
style: Id
lang?: Lang
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
}
/**
 * An item of the minutes.
 */
export interface MinuteItem {
title: Text
/**
 * Whether the item takes a number. Absent: true.
 */
numbered?: boolean
text?: Markdown
textFile?: Path
resolutions?: LeadAndList
/**
 * Sub-items.
 */
items?: MinuteItem[]
}
/**
 * Minutes of an earlier meeting: minutes/*.yaml.
 */
export interface MinutesFile {
body: Id
title?: Text
date: Date
time?: Time
venue?: Text
/**
 * Standing texts of the body that stand before the attendance.
 */
notices?: Id[]
/**
 * Those present, by group.
 */
present?: AttendanceGroup[]
apologies?: Markdown
/**
 * What was dealt with, in order.
 */
items: MinuteItem[]
rose?: Time
signature?: Text
}
