import { markOf } from './milestones.ts';
import type { Run, Stamped } from './runs.ts';
import { isTimed } from './time.ts';

export type Layout = 'bullets' | 'table' | 'paragraphs' | 'headings' | 'numbered' | 'labels';

/** The runs that are timelines: named as one, or with enough times of day that nothing else looks so. */
export function timelineRuns(runs: readonly Run[]): Run[] {
  const accepted = runs
    .map((run) => withoutFigures(withoutProse(run)))
    .filter((run) => run.kind !== 'labels' && isTimeline(run));
  const named = accepted.some((run) => run.named);
  const labels = runs.filter((run) => run.kind === 'labels' && isLabelled(run));
  // Beside a timeline, labels with a time are its metadata.
  return [...accepted, ...labels.filter((run) => (run.named ? !named : !accepted.length))];
}

/** Sentences that happen to begin with a date or time are no entries, nor are those that explain one, deeper in its list. */
function withoutProse(run: Run): Run {
  if (run.kind === 'table') return run;
  const depth = run.stamped.reduce((least, { block }) => Math.min(least, block.leaf.nesting.list), Infinity);
  return {
    ...run,
    stamped: run.stamped.filter(({ block, entry }) => {
      const { list } = block.leaf.nesting;
      if (entry.parting === 'mark') return true;
      if (list > 0) return list === depth || entry.parting !== 'comma';
      return isTimed(entry.stamp) || entry.stamp.unknown;
    }),
  };
}

/** Four figures are times below a heading that says so, where most others are written so and not all may be years. */
function withoutFigures(run: Run): Run {
  const clocks = run.stamped.flatMap(({ entry }) => entry.stamp.clock ?? []);
  const bare = clocks.filter((clock) => clock.bare);
  if (!bare.length) return run;
  const mayBeYears = bare.every(({ seconds }) => centuries.includes(Math.floor((seconds ?? 0) / 3600)));
  if (run.named && bare.length > 1 && bare.length * 2 > clocks.length && !mayBeYears) return run;
  return { ...run, stamped: run.stamped.filter(({ entry }) => !entry.stamp.clock?.bare) };
}

const centuries = [19, 20];

function isTimeline({ named, kind, stamped }: Run): boolean {
  if (named) return stamped.length > 0;
  const timed = stamped.filter(({ entry }) => isTimed(entry.stamp) && !entry.stamp.clock?.dotted);
  const told = stamped.filter(({ entry }) => /\p{L}\P{L}+\p{L}/u.test(textOf(entry))).length;
  if (told * 2 < stamped.length) return false;
  if (timed.length < fewest) return stamped.length >= fewest && stamped.every(isDotted) && isRising(stamped);
  return kind === 'table' || stamped.filter(standsOut).length * 2 >= stamped.length;
}

/** A heading, a list item, or a line whose stamp is set apart: no sentence that begins with a time. */
const standsOut = ({ block, entry }: Stamped): boolean =>
  entry.parting === 'mark' || block.leaf.kind === 'heading' || block.leaf.nesting.list > 0;

const textOf = ({ leaf, text }: Stamped['entry']): string => leaf.prose.slice(text.start, text.end);

const isDotted = ({ entry }: Stamped): boolean => entry.stamp.clock?.dotted ?? false;

const isRising = (stamped: readonly Stamped[]): boolean =>
  stamped.every(({ entry }, i) => {
    const before = stamped[i - 1]?.entry.stamp.clock?.seconds ?? 0;
    return (entry.stamp.clock?.seconds ?? 0) >= before;
  });

/** Below a heading that does not say so, fewer entries are no timeline. */
const fewest = 3;

/** Labels with a time are the milestones of an incident, or they are something else. */
function isLabelled({ named, stamped }: Run): boolean {
  const known = stamped.filter(({ entry }) => markOf(entry)).length;
  if (!named) return stamped.length >= fewest && known >= 2;
  return stamped.length >= 2 && (known >= 1 || stamped.every(({ block }) => block.leaf.kind === 'row'));
}

/** The layout of most of the entries. */
export function layoutOf({ kind, stamped }: Run): Layout {
  if (kind === 'labels' && stamped[0]?.block.leaf.kind === 'row') return 'table';
  if (kind !== 'lines') return kind;
  const counts = new Map<Layout, number>();
  for (const { block } of stamped) {
    const { leaf } = block;
    const { list, ordered } = leaf.nesting;
    const layout = leaf.kind === 'heading' ? 'headings' : list === 0 ? 'paragraphs' : ordered ? 'numbered' : 'bullets';
    counts.set(layout, (counts.get(layout) ?? 0) + 1);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
