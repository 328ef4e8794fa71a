import { type Context, dateOf, tellAt } from './context.ts';
import { given } from './given.ts';
import type { BodyText, MinutedAction, RecordedVote, Resolution, VoteCount } from './meeting.ts';
import type * as written from './schema-types.generated.ts';
import { whoOf } from './who.ts';

/** Resolves what was resolved, in order. An entry that is a text has neither mover nor votes. */
export function resolveResolutions(list: written.Resolutions['list'], context: Context): Resolution[] {
  return list.flatMap((entry, index): Resolution | Resolution[] => {
    if (typeof entry !== 'string') return resolveResolution(entry, context) ?? [];
    const text = context.file.text(list, index);
    return text ? [{ text, carried: true }] : [];
  });
}

function resolveResolution(entry: written.Resolution, context: Context): Resolution | undefined {
  const text = context.file.text(entry, 'text');
  const recorded = entry.recorded && resolveRecorded(entry.recorded, context);
  const counted = recorded && countVotes(recorded);
  const votes = votesOf(entry.votes) ?? counted;
  const wasCarried = votes ? votes.for > votes.against : true;
  if (entry.votes && counted && !isSame(votesOf(entry.votes), counted)) {
    const message = `the votes are not those that were recorded: ${inNumbers(counted)}`;
    warn(context, entry, 'votes', message, 'leave `votes` out: recorded votes are counted');
  }
  if (votes && entry.carried !== undefined && isAgainst(entry.carried, votes)) {
    const message = `the votes say otherwise: ${inNumbers(votes)}`;
    warn(context, entry, 'carried', message, 'mend the votes, or leave `carried` out');
  }
  return (
    text &&
    given({
      text,
      movedBy: whoOf(context, entry, 'moved')?.name,
      secondedBy: whoOf(context, entry, 'seconded')?.name,
      carried: entry.carried ?? wasCarried,
      votes,
      recorded,
    })
  );
}

function resolveRecorded(vote: written.RecordedVote, context: Context): RecordedVote {
  const voted = new Set<string>();
  const names = (list: readonly string[] = []) =>
    list.flatMap((_, index) => {
      const who = whoOf(context, list, index);
      if (!who) return [];
      if (voted.has(who.name)) {
        tellAt(context, list, index, 'member-twice', `${who.name} votes twice`);
      }
      voted.add(who.name);
      return [who.name];
    });
  return { for: names(vote.for), against: names(vote.against), abstained: names(vote.abstained) };
}

function votesOf(votes: written.VoteCount | undefined): VoteCount | undefined {
  return votes && { for: votes.for, against: votes.against ?? 0, abstained: votes.abstained ?? 0 };
}

function countVotes(recorded: RecordedVote): VoteCount {
  return {
    for: recorded.for.length,
    against: recorded.against.length,
    abstained: recorded.abstained.length,
  };
}

function isSame(a: VoteCount | undefined, b: VoteCount): boolean {
  return a?.for === b.for && a.against === b.against && a.abstained === b.abstained;
}

/** On equal votes the chair has a casting vote, so that either may be. */
function isAgainst(carried: boolean, votes: VoteCount): boolean {
  return carried ? votes.for < votes.against : votes.for > votes.against;
}

function inNumbers(votes: VoteCount): string {
  return `${votes.for} for, ${votes.against} against, ${votes.abstained} abstained`;
}

function warn({ file, tell }: Context, entry: object, key: string, message: string, hint: string): void {
  tell({ code: 'vote-mismatch', severity: 'warning', message, at: file.at(entry, key), hint });
}

/** @param taken ids of actions in the same minutes; those of these are added */
export function resolveActions(
  actions: readonly written.MinutedAction[],
  taken: Set<string>,
  context: Context,
): MinutedAction[] {
  return actions.flatMap((action) => {
    const { id } = action;
    if (taken.has(id)) {
      tellAt(context, action, 'id', 'duplicate-id', `another action has the id \`${id}\` already`);
    }
    taken.add(id);
    const text: BodyText | undefined = context.file.text(action, 'text');
    const lead = whoOf(context, action, 'lead')?.name;
    const due = dateOf(context, action, 'due');
    return text ? [given({ id, text, lead, due, at: context.file.at(action) })] : [];
  });
}
