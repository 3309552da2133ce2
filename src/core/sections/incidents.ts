import type { SectionKind } from '../kinds.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import type { Heading } from './outline.ts';
import type { Section } from './sections.ts';

/** One incident of a document: its stretch, and the heading over it where the document tells of several. */
export interface Incident extends Range {
  readonly heading: Heading | null;
}

/** What every incident has once; where they come back, another incident is told. */
const own: readonly SectionKind[] = ['summary', 'impact', 'timeline', 'cause', 'resolution', 'remediation'];

/** The incidents a document tells of, in order: one, the whole of it, unless headings of one level hold a story each. */
export function incidentsOf({ outline, sections, text }: Postmortem): Incident[] {
  for (let level = 1; level < 6; level++) {
    const headings = outline.filter((heading) => heading.level === level && !heading.kinds.length);
    const stories = storiesUnder(headings, sections).filter(({ kinds }) => kinds.size >= 2);
    if (stories.length > 1 && repeat(stories))
      return stories.map(({ heading }) => ({ start: heading.start, end: heading.end, heading }));
  }
  return [{ start: 0, end: text.length, heading: null }];
}

interface Story {
  readonly heading: Heading;
  readonly kinds: Set<SectionKind>;
}

/** What each heading holds; headings of one level and sections both stand in order. */
function storiesUnder(headings: readonly Heading[], sections: readonly Section[]): Story[] {
  let at = 0;
  return headings.map((heading) => {
    const kinds = new Set<SectionKind>();
    for (; at < sections.length; at++) {
      const { start, kind } = sections[at] as Section;
      if (start >= heading.end) break;
      if (start >= heading.start && own.includes(kind)) kinds.add(kind);
    }
    return { heading, kinds };
  });
}

/** Whether two kinds come back: a layout that repeats, not one story told under several headings. */
const repeat = (stories: readonly Story[]): boolean =>
  own.filter((kind) => stories.filter(({ kinds }) => kinds.has(kind)).length > 1).length >= 2;
