import type { SectionKind } from '../kinds.ts';
import type { Mention } from '../mentions.ts';
import type { Postmortem } from '../model.ts';
import { beginsIn, firstFrom, type Range } from './text.ts';

/** Sections that look back or ahead. */
const asides: ReadonlySet<SectionKind> = new Set(['remediation', 'lessons', 'apology', 'communication', 'appendix']);

const isAside = ({ kind }: { readonly kind: SectionKind }): boolean => asides.has(kind);

/** Whether an offset lies in one of several stretches, which are in order and do not overlap. */
export const isIn = (ranges: readonly Range[], offset: number): boolean =>
  (ranges[firstFrom(ranges, offset + 1) - 1]?.end ?? -1) > offset;

/** Whether somebody is blamed there: that says it all, whatever else the words are. */
export const isBlame = (model: Postmortem, { start, end }: Range): boolean =>
  ['blamed-person', 'blamed-self'].some((set) => {
    const blamed = model.mentions(set);
    return (blamed[firstFrom(blamed, end) - 1]?.end ?? -1) > start;
  });

/** Whether a phrase of the set is used in one of the stretches. */
export const isMentioned = (model: Postmortem, set: string, ranges: readonly Range[]): boolean =>
  ranges.some((range) => beginsIn(model.mentions(set), range));

/** Whether a place tells what happened: not what will be done, what was learned, what was said to those affected. */
export const isTold = (model: Postmortem, offset: number): boolean =>
  !model.anySectionAt(offset, isAside) &&
  !isIn(model.actions, offset) &&
  !isIn(model.statementsOfKind('remediation'), offset);

/** Whether a place is part of a timeline, where people tell what they thought at the time. */
export const isInTimeline = (model: Postmortem, offset: number): boolean =>
  model.anySectionAt(offset, ({ kind }) => kind === 'timeline') || isIn(model.events, offset);

/** What belongs to a mention: the innermost section around it, without one its block and the next. */
export function contextOf(model: Postmortem, { start, block }: Mention): Range {
  const next = model.blocks[firstFrom(model.blocks, block.start + 1)];
  return model.sectionsAt(start).at(-1) ?? { start: block.start, end: (next ?? block).end };
}
