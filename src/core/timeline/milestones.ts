import { type Milestone, milestones } from '../kinds.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { remember, rememberOfEntry } from '../markdown/remember.ts';
import { firstFrom, type Range } from '../markdown/text.ts';
import { timelineField } from '../metadata/fieldWords.ts';
import type { Classes } from '../words/pattern.ts';
import { Matcher, type PhraseSet } from '../words/phrases.ts';
import { programFor } from '../words/programs.ts';
import { tokenize, tokensOf } from '../words/words.ts';
import type { Entry } from './entry.ts';

/** What makes an event a milestone, as phrases. */
export interface EventWords {
  /** Named word lists that the phrases may use as `<name>`. */
  readonly classes: Classes;
  /** What an event is called when it is a milestone: phrases that match a whole bold lead-in, label or heading. */
  readonly markers: Readonly<Record<Milestone, readonly string[]>>;
  /** Milestones told by the wording of an event that has no marker; `^` is where its text starts. */
  readonly milestones: Readonly<Record<Milestone, PhraseSet>>;
}

let markers: Matcher | undefined;
let wordings: Matcher | undefined;

/** What an event is called, matched as a whole. */
const markerMatcher = (): Matcher => (markers ??= new Matcher(programFor('markers')));

/** What it is told by. */
const wordingMatcher = (): Matcher => (wordings ??= new Matcher(programFor('milestones')));

const none: readonly Milestone[] = [];

/** The milestones that the wording of an entry tells of, in its order. */
export const toldBy = rememberOfEntry(({ leaf, text }: Entry): readonly Milestone[] => read(leaf, text));

/** Those that another stretch of a leaf tells of: a cell, or the text below a stamp. */
export const toldIn = perStretch(read);

/** What is worked out of a stretch of a leaf, by where it starts. */
function perStretch<Value>(compute: (leaf: Leaf, stretch: Range) => Value): typeof compute {
  const knownOf = remember((_: Leaf) => new Map<number, Value>());
  return (leaf, stretch) => {
    const known = knownOf(leaf);
    const value = known.has(stretch.start) ? (known.get(stretch.start) as Value) : compute(leaf, stretch);
    known.set(stretch.start, value);
    return value;
  };
}

function read(leaf: Leaf, { start, end }: Range): readonly Milestone[] {
  const tokens = tokensOf(leaf);
  const hits = wordingMatcher().find(tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)));
  if (!hits.length) return none;
  const told = new Set(hits.map(({ set }) => set as Milestone));
  // What led to the end is not the end of it.
  if (told.has('resolved')) told.delete('mitigated');
  return [...told];
}

/** A milestone that an entry is called: in bold before its text, as all there is before a colon, a dash, a stop, or in brackets behind it. */
export interface Mark {
  readonly milestone: Milestone;
  /** Set apart in bold, as those do who mark milestones on purpose. */
  readonly bold: boolean;
}

export const markOf = rememberOfEntry(({ leaf, text }: Entry): Mark | null => markAt(leaf, text));

/** That of another stretch of a leaf. */
export const markIn = perStretch(markAt);

function markAt(leaf: Leaf, { start, end }: Range): Mark | null {
  const strong = leaf.strong[firstFrom(leaf.strong, start + 3) - 1];
  const set = strong && strong.end > start && called(leaf.prose.slice(start, strong.end));
  if (set) return { milestone: set, bold: (strong?.start ?? 0) >= start };
  const text = leaf.prose.slice(start, end);
  const milestone = called(leadIn.exec(text)?.[1]) ?? called(bracketed.exec(text)?.[1]);
  return milestone && { milestone, bold: false };
}

const leadIn = /^\s*([^\s:–—.;|(][^:–—.;|(]{0,59}?)\s*(?:[:–—.;|(]|-\s|$)/;

/** `Release paused (mitigated)` */
const bracketed = /\(([^()]{2,40})\)[\s.*_]*$/;

/** The column of a table that says what its events are called, -1 where none does. */
const markColumnOf = remember(({ cells, prose }: Leaf): number =>
  cells.findIndex(({ start, end }) => timelineField(prose.slice(start, end)) === 'milestone'),
);

/** What an event is called in a column of its own. */
export function markInColumn(header: Leaf, row: Leaf): Mark | null {
  const cell = row.cells[markColumnOf(header)];
  return cell ? markIn(row, cell) : null;
}

function called(name = ''): Milestone | null {
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
  readonly told: readonly Milestone[];
  readonly minute: number | null;
}

/**
 * The milestones by the place of their events, of the candidates in order, each milestone at most once: markers win over
 * wording; of several the first, but the last mitigation and resolution. Wording that would put the milestones out of
 * order counts for nothing, nor does any where somebody has marked the milestones in bold: what is not marked was left
 * out on purpose.
 */
export function chosenMilestones(candidates: readonly Candidate[]): ReadonlyMap<number, Milestone> {
  const chosen = new Map<number, Milestone>();
  const reached = new Map<Milestone, Candidate>();
  const choose = (milestone: Milestone, among: readonly Candidate[], may: (candidate: Candidate) => boolean): void => {
    if (reached.has(milestone)) return;
    const late = milestone === 'mitigated' || milestone === 'resolved';
    const found = late ? among.findLast(may) : among.find(may);
    if (!found) return;
    chosen.set(found.index, milestone);
    reached.set(milestone, found);
  };
  const marked = candidates.filter(({ mark }) => mark);
  const deliberate = marked.filter(({ mark }) => mark?.bold).length > 1;
  for (const milestone of milestones)
    choose(milestone, marked, ({ mark }) => mark?.milestone === milestone && (mark.bold || !deliberate));
  if (deliberate) return chosen;
  const worded = candidates.filter(({ mark }) => !mark);
  // Most events tell of one thing; what comes second in their text counts where no other tells it first.
  for (const most of [1, milestones.length]) {
    const telling = gathered(worded, most);
    for (const milestone of milestones) {
      choose(
        milestone,
        telling[milestone],
        (candidate) => !chosen.has(candidate.index) && inOrder(milestone, candidate, reached),
      );
    }
  }
  return chosen;
}

type ByMilestone = Readonly<Record<Milestone, readonly Candidate[]>>;

/** The candidates by what they tell, of which so much is looked at. */
function gathered(candidates: readonly Candidate[], most: number): ByMilestone {
  const all: Record<Milestone, Candidate[]> = {
    started: [],
    detected: [],
    acknowledged: [],
    mitigated: [],
    resolved: [],
  };
  for (const candidate of candidates)
    for (let i = 0; i < candidate.told.length && i < most; i++) all[candidate.told[i] as Milestone].push(candidate);
  return all;
}

/** Whether a milestone would come behind all that are before it, and before the others: by their times, or as they stand. */
function inOrder(milestone: Milestone, candidate: Candidate, reached: ReadonlyMap<Milestone, Candidate>): boolean {
  for (const [other, at] of reached) {
    // People acknowledge when they can, even after the end.
    if (other === 'acknowledged') continue;
    const [own, its] =
      candidate.minute !== null && at.minute !== null ? [candidate.minute, at.minute] : [candidate.index, at.index];
    if (milestones.indexOf(other) < milestones.indexOf(milestone) ? its > own : its < own) return false;
  }
  return true;
}
