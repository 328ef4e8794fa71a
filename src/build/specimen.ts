import { fileURLToPath } from 'node:url';
import type { Paper } from '../document/tree.ts';
import { loadMinutesOf } from '../load/minutes-of-meeting.ts';
import type { PackPlan } from '../plan/pack-plan.ts';
import { planItemPages } from '../plan/plan-item-pages.ts';
import { planPack } from '../plan/plan-pack.ts';
import { tokensPaper } from '../specimen/tokens-paper.ts';
import { type Pack, withDocxWriter, writePack } from './build-pack.ts';
import { type LaidOutPack, layOutPlan } from './lay-out-pack.ts';
import { type OpenedMeeting, openMeeting } from './open-meeting.ts';
import { planningOf, planSurrounding, surroundings } from './plan-surroundings.ts';
import type { Format } from './publications.ts';
import { Run } from './run.ts';

/** A data folder that holds every element that a house style sets; it comes with Orderpaper. */
const specimenData = fileURLToPath(new URL('../../templates/specimen', import.meta.url));
const specimenMeeting = '2030-05-15-specimen';
const shownItem = 'report';

export type SpecimenOptions = {
  /** Name of the house style. */
  readonly style: string;
  /** Path of the folder of house styles; absent: those that come with Orderpaper. */
  readonly templatesFolder?: string;
  /** Absent: all. */
  readonly formats?: readonly Format[];
};

/**
 * Builds the specimen of a house style: one document with each kind of paper, every element that a paper may
 * hold, and the style's tokens. Writes nothing; the same style gives the same bytes.
 *
 * @throws InputProblems with every problem of the style, its templates and its words
 */
export async function buildSpecimen({ style, templatesFolder, formats }: SpecimenOptions): Promise<Pack> {
  const run = new Run(style);
  const options = {
    dataFolder: specimenData,
    meeting: specimenMeeting,
    style,
    ...(templatesFolder !== undefined && { templatesFolder }),
  };
  const opened = await openMeeting(options, run);
  const pack = opened && (await layOutSpecimen(opened, run));
  const wanted = { meeting: style, name: `style-${style}`, ...(formats && { formats }) };
  return withDocxWriter(wanted, (docxWriter) => writePack(pack, wanted, docxWriter, run));
}

async function layOutSpecimen(opened: OpenedMeeting, run: Run): Promise<LaidOutPack | undefined> {
  const { meeting, style, languages } = opened;
  const words = languages.of(meeting.lang);
  const pack = await run.stage('plan', () => planPack(meeting, style, 'public', languages));
  const plans = [pack, ...(await plansAround(opened, pack, run))];
  const title = words.text('specimenTitle', { name: style.name });
  const whole: PackPlan = {
    ...pack,
    title,
    subject: title,
    schemes: Object.assign({}, ...plans.map(({ schemes }) => schemes)),
    papers: plans.flatMap(({ papers }) => papers),
  };
  return layOutPlan(whole, opened, run, (document) => {
    const [{ runningFields }] = document.papers as readonly [Paper];
    return { ...document, papers: [...document.papers, tokensPaper(style, words, runningFields)] };
  });
}

/** Plans the papers around the specimen's meeting; those that cannot be planned have told why. */
async function plansAround(opened: OpenedMeeting, pack: PackPlan, run: Run): Promise<readonly PackPlan[]> {
  const plans: PackPlan[] = [];
  for (const paper of surroundings) {
    const planned = await planSurrounding(paper, opened, run);
    if (planned && 'plan' in planned) plans.push(planned.plan);
  }
  const laidOut = await layOutPlan(pack, opened, run);
  if (!laidOut) return plans;
  const { minutes } = await run.stage('load', () => loadMinutesOf(opened.disk, specimenMeeting));
  const printed = { plan: pack, pageNumbers: laidOut.layout.pageNumbers };
  const itemPages = planItemPages(planningOf(opened), printed, minutes, shownItem);
  return [...plans, itemPages];
}
