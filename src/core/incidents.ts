import type { SectionKind } from './kinds.ts';
import type { Postmortem } from './model.ts';
import type { Heading } from './outline.ts';
import type { Range } from './text.ts';

/** One incident of a document: its stretch, and the heading over it where the document tells of several. */
export interface Incident extends Range {
  readonly heading: Heading | null;
}

/** What every incident has once; seen twice, with more of its kind, there are two incidents. */
const own: readonly SectionKind[] = ['summary', 'impact', 'timeline', 'cause', 'resolution', 'remediation'];

/** The incidents a document tells of, in order: one, the whole of it, unless headings of one level hold a story each. */
export function incidentsOf(model: Postmortem): Incident[] {
  for (let level = 1; level < 6; level++) {
    const headings = model.outline.filter((heading) => heading.level === level && !heading.kinds.length);
    const stories = headings.length > 1 ? headings.filter((heading) => kindsIn(model, heading).size >= 2) : [];
    if (stories.length > 1 && shareTwo(stories.map((heading) => kindsIn(model, heading))))
      return stories.map((heading) => ({ start: heading.start, end: heading.end, heading }));
  }
  return [{ start: 0, end: model.text.length, heading: null }];
}

const kindsIn = ({ sections }: Postmortem, { start, end }: Range): Set<SectionKind> =>
  new Set(
    sections.flatMap((section) =>
      section.start >= start && section.start < end && own.includes(section.kind) ? [section.kind] : [],
    ),
  );

/** Whether two kinds come back: a layout that repeats, not one story told under several headings. */
const shareTwo = (stories: readonly ReadonlySet<SectionKind>[]): boolean =>
  own.filter((kind) => stories.filter((kinds) => kinds.has(kind)).length > 1).length >= 2;
