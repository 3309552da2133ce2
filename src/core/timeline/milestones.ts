import { type Milestone, milestones } from '../kinds.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { rememberOfEntry } from '../markdown/remember.ts';
import { firstFrom, type Range } from '../markdown/text.ts';
import { Matcher } from '../words/phrases.ts';
import { programFor } from '../words/programs.ts';
import { foundIn } from '../words/vocabulary.ts';
import { tokenize } from '../words/words.ts';
import type { Entry } from './entry.ts';

let markers: Matcher | undefined;

/** What an event is called, matched as a whole. */
const markerMatcher = (): Matcher => (markers ??= new Matcher(programFor('markers')));

/** A milestone told by the wording of a stretch of a leaf: the first one, but the end where what led to it stands before. */
export function wordedMilestone(leaf: Leaf, { start, end }: Range): Milestone | null {
  const hits = foundIn(leaf).milestones;
  let first: Milestone | null = null;
  for (let i = firstFrom(hits, start); (hits[i]?.end ?? end + 1) <= end; i++) {
    const told = hits[i]?.set as Milestone;
    if (first === 'mitigated' && told === 'resolved') return told;
    first ??= told;
  }
  return first;
}

/** A milestone that an entry is called: in bold before its text, or as all there is before a colon, a dash, a stop. */
export interface Mark {
  readonly milestone: Milestone;
  /** Set apart in bold, as those do who mark milestones on purpose. */
  readonly bold: boolean;
}

export const markOf = rememberOfEntry(({ leaf, text }: Entry): Mark | null => {
  const strong = leaf.strong[firstFrom(leaf.strong, text.start + 3) - 1];
  const set = strong && strong.end > text.start && called(leaf.prose.slice(text.start, strong.end));
  if (set) return { milestone: set, bold: (strong?.start ?? 0) >= text.start };
  const label = leadIn.exec(leaf.prose.slice(text.start, text.end))?.[1];
  const milestone = label ? called(label) : null;
  return milestone && { milestone, bold: false };
});

/** By a mark, by the words behind a stamp, by the stamp itself (`T0`). */
interface Told {
  readonly mark: Mark | null;
  readonly worded: Milestone | null;
  readonly stamped: Milestone | null;
}

/** What an entry alone tells of milestones. */
export const toldBy = rememberOfEntry((entry: Entry): Told => {
  const { sinceStart } = entry.stamp;
  const mark = markOf(entry);
  const worded = wordedMilestone(entry.leaf, entry.text);
  const stamped = sinceStart?.lettered && sinceStart.seconds === 0 ? 'started' : null;
  return mark || worded || stamped ? { mark, worded, stamped } : toldNothing;
});

const toldNothing: Told = { mark: null, worded: null, stamped: null };

const leadIn = /^\s*([^\s:–—.;|(][^:–—.;|(]{0,59}?)\s*(?:[:–—.;|(]|-\s|$)/;

function called(name: string): Milestone | null {
  const tokens = tokenize(name).filter(({ word }) => word.kind !== 'stop');
  const last = tokens[tokens.length - 1];
  if (!last || tokens.length > longestName) return null;
  const whole = markerMatcher()
    .find(tokens)
    .find(({ start, end }) => start === tokens[0]?.start && end === last.end);
  return (whole?.set as Milestone | undefined) ?? null;
}

const longestName = 7;

/** What may make an event a milestone, and when it was on a scale that the events of a timeline share. */
export interface Candidate {
  /** The place of the event in its timeline. */
  readonly index: number;
  readonly mark: Mark | null;
  readonly worded: Milestone | null;
  readonly minute: number | null;
}

/**
 * The milestones by the place of their events, of the candidates in order, each milestone at most once: markers win over wording; of several the first, but the
 * last mitigation and resolution. Wording that would put the milestones out of order counts for nothing, nor does any
 * where somebody has marked the milestones in bold: what is not marked was left out on purpose.
 */
export function chosenMilestones(candidates: readonly Candidate[]): ReadonlyMap<number, Milestone> {
  const chosen = new Map<number, Milestone>();
  const reached = new Map<Milestone, number | null>();
  const choose = (milestone: Milestone, from: (candidate: Candidate) => boolean): void => {
    const late = milestone === 'mitigated' || milestone === 'resolved';
    const found = late ? candidates.findLast(from) : candidates.find(from);
    if (!found) return;
    chosen.set(found.index, milestone);
    reached.set(milestone, found.minute);
  };
  const deliberate = candidates.filter(({ mark }) => mark?.bold).length > 1;
  for (const milestone of milestones) {
    choose(milestone, ({ mark }) => mark?.milestone === milestone && (mark.bold || !deliberate));
  }
  if (deliberate) return chosen;
  for (const milestone of milestones) {
    if (reached.has(milestone)) continue;
    choose(
      milestone,
      ({ mark, worded, minute }) => !mark && worded === milestone && inOrder(milestone, minute, reached),
    );
  }
  return chosen;
}

function inOrder(milestone: Milestone, minute: number | null, reached: ReadonlyMap<Milestone, number | null>): boolean {
  if (minute === null) return true;
  for (const [other, at] of reached) {
    // People acknowledge when they can, even after the end.
    if (at === null || other === 'acknowledged') continue;
    if (milestones.indexOf(other) < milestones.indexOf(milestone) ? at > minute : at < minute) return false;
  }
  return true;
}
