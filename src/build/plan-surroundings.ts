import type { Minutes } from '../load/meeting.ts';
import { loadMinutesOf, missingMinutes } from '../load/minutes-of-meeting.ts';
import { spanOfMunicipalYear } from '../load/municipal-year.ts';
import { loadProgramme, missingProgramme } from '../load/programme.ts';
import { loadRecord } from '../load/record.ts';
import { loadTracker, missingTracker } from '../load/tracker.ts';
import type { PackPlan } from '../plan/pack-plan.ts';
import { minutesOfBody, planAttendance } from '../plan/plan-attendance.ts';
import { planDecisions, planMinutesPaper } from '../plan/plan-minutes-papers.ts';
import { planNotice } from '../plan/plan-notice.ts';
import { planProgramme } from '../plan/plan-programme.ts';
import { planTracker } from '../plan/plan-tracker.ts';
import type { SurroundingPlanning } from '../plan/surrounding-plan.ts';
import type { Problem } from '../problems/problem.ts';
import { type OpenedMeeting, withLanguage } from './open-meeting.ts';
import { type Publication, publications } from './publications.ts';
import type { Run } from './run.ts';

/** Papers around a meeting that need nothing of the pack. */
export type Surrounding = Exclude<Publication, 'pack' | 'item'>;

export const surroundings: readonly Surrounding[] = publications.filter(
  (paper) => paper !== 'pack' && paper !== 'item',
);

/** A planned paper, and the meeting with the words of its language. */
export type PlannedSurrounding = { readonly plan: PackPlan; readonly opened: OpenedMeeting };

/** Whether a paper is one of the meeting's body, as it stands on the day of the meeting. */
export function isOfBody(paper: Surrounding): boolean {
  return paper === 'attendance' || paper === 'tracker' || paper === 'programme';
}

/** That there is nothing to make a paper of: no minutes yet, no tracker. */
export type NothingToPlan = { readonly missing: Problem };

/** Loads what a paper is made of, and plans it. */
type Planner = (opened: OpenedMeeting, run: Run) => Promise<PackPlan | NothingToPlan | undefined>;

/** Papers that are in the language of their minutes. */
type MinutesPlanner = (planning: SurroundingPlanning, minutes: Minutes) => PackPlan;

const minutesPlanners: Readonly<Record<'minutes' | 'decisions', MinutesPlanner>> = {
  minutes: planMinutesPaper,
  decisions: planDecisions,
};

const planners: Readonly<Record<Exclude<Surrounding, keyof typeof minutesPlanners>, Planner>> = {
  notice: (opened, run) => run.stage('plan', () => planNotice(planningOf(opened))),
  attendance: async (opened, run) => {
    const { disk, meeting } = opened;
    const span = spanOfMunicipalYear(meeting.when.date);
    const { record } = await run.stage('load', () => loadRecord(disk, meeting.body.id, span));
    if (record === undefined) return undefined;
    if (minutesOfBody(record).length === 0) return { missing: noMinutesOfYear(opened) };
    return run.stage('plan', () => planAttendance(planningOf(opened), record));
  },
  tracker: async (opened, run) => {
    const { disk, meeting } = opened;
    const missing = missingTracker(meeting.body.id, disk);
    if (missing) return { missing };
    const { tracker } = await run.stage('load', () => loadTracker(disk, meeting.body.id, meeting.when.date));
    return tracker && run.stage('plan', () => planTracker(planningOf(opened), tracker));
  },
  programme: async (opened, run) => {
    const { disk, meeting } = opened;
    const missing = missingProgramme(meeting.body.id, disk);
    if (missing) return { missing };
    const { programme } = await run.stage('load', () =>
      loadProgramme(disk, meeting.body.id, meeting.when.date),
    );
    return programme && run.stage('plan', () => planProgramme(planningOf(opened), programme));
  },
};

/**
 * Plans a paper around a meeting.
 *
 * @returns undefined when what it is made of has an error, which `run` has
 */
export async function planSurrounding(
  paper: Surrounding,
  opened: OpenedMeeting,
  run: Run,
): Promise<PlannedSurrounding | NothingToPlan | undefined> {
  if (paper === 'minutes' || paper === 'decisions') return planFromMinutes(paper, opened, run);
  const plan = await planners[paper](opened, run);
  return plan && ('missing' in plan ? plan : { plan, opened });
}

async function planFromMinutes(
  paper: keyof typeof minutesPlanners,
  opened: OpenedMeeting,
  run: Run,
): Promise<PlannedSurrounding | NothingToPlan | undefined> {
  const { disk, meeting } = opened;
  const missing = missingMinutes(meeting.id, disk);
  if (missing) return { missing };
  const { minutes } = await run.stage('load', () => loadMinutesOf(disk, meeting.id));
  const speaking = minutes && (await withLanguage(opened, minutes.lang, run));
  if (!minutes || !speaking) return undefined;
  const plan = await run.stage('plan', () => minutesPlanners[paper](planningOf(speaking), minutes));
  return { plan, opened: speaking };
}

export function planningOf({ meeting, style, languages, edition }: OpenedMeeting): SurroundingPlanning {
  return { meeting, style, languages, edition };
}

function noMinutesOfYear({ meeting }: OpenedMeeting): Problem {
  return {
    code: 'minutes-missing',
    severity: 'error',
    message: `there are no minutes of ${meeting.body.name} in this municipal year to make a record of`,
    at: { file: meeting.file, line: 1, column: 1 },
    hint: `begin those of this meeting with \`orderpaper minutes new ${meeting.id}\``,
  };
}
