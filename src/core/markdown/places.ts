import type { SectionKind } from '../kinds.ts';
import type { Mention } from '../mentions.ts';
import type { Postmortem } from '../model.ts';
import type { Range } from './text.ts';

/** Sections that look back or ahead. */
const asides: ReadonlySet<SectionKind> = new Set(['remediation', 'lessons', 'apology', 'communication', 'appendix']);

/** Whether an offset lies in one of the stretches. */
export const isIn = (ranges: readonly Range[], offset: number): boolean =>
  ranges.some(({ start, end }) => offset >= start && offset < end);

/** Whether somebody is blamed there: that says it all, whatever else the words are. */
export const isBlame = (model: Postmortem, { start, end }: Range): boolean =>
  ['blamed-person', 'blamed-self'].some((set) =>
    model.mentions(set).some((blamed) => blamed.start < end && start < blamed.end),
  );

/** Whether a phrase of the set is used in one of the stretches. */
export const isMentioned = (model: Postmortem, set: string, ranges: readonly Range[]): boolean =>
  model.mentions(set).some(({ start }) => isIn(ranges, start));

/** Whether a place tells what happened: not what will be done, what was learned, what was said to those affected. */
export const isTold = (model: Postmortem, offset: number): boolean =>
  !model.sectionsAt(offset).some(({ kind }) => asides.has(kind)) &&
  !isIn(model.actions, offset) &&
  !isIn(model.statementsOfKind('remediation'), offset);

/** Whether a place is part of a timeline, where people tell what they thought at the time. */
export const isInTimeline = (model: Postmortem, offset: number): boolean =>
  model.sectionsAt(offset).some(({ kind }) => kind === 'timeline') ||
  model.timelines.some(({ events }) => isIn(events, offset));

/** What belongs to a mention: the innermost section around it, without one its block and the next. */
export function contextOf(model: Postmortem, { start, block }: Mention): Range {
  const next = model.blocks[model.blocks.indexOf(block) + 1];
  return model.sectionsAt(start).at(-1) ?? { start: block.start, end: (next ?? block).end };
}
