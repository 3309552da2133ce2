import { levelOf } from '../../core/fix.ts';
import { type SectionKind, sectionKinds } from '../../core/kinds.ts';
import type { Locale } from '../../core/locale.ts';
import type { Range } from '../../core/markdown/text.ts';
import type { Postmortem } from '../../core/model.ts';
import { localeOf } from '../localeOf.ts';
import { snippetText, snippetTokens } from '../snippet.ts';
import type { Completion, Names } from './completion.ts';
import { keyCompletions, valueCompletions } from './frontMatter.ts';
import type { Place } from './place.ts';
import { milestoneCompletions, timeCompletions, zoneCompletions } from './timeline.ts';

/** What is known when somebody wants to go on. */
export interface Ask {
  readonly names: Names;
  /** The kinds of sections that a final document needs. */
  readonly required: ReadonlySet<SectionKind>;
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** The person asked for a list, instead of getting one while typing. */
  readonly explicit: boolean;
}

/** Whether the names of a workspace are needed to complete something: they have to be read first. */
export const wantsNames = (place: Place): boolean =>
  place.kind === 'owner' ||
  place.kind === 'zone' ||
  (place.kind === 'event' && !place.zoned) ||
  (place.kind === 'value' && ['owners', 'authors', 'services', 'timezone'].includes(place.field));

/** What may be entered at a place, the likeliest first; in the language of the document. */
export function completionsAt(
  model: Postmortem,
  place: Place,
  { names, required, instant, explicit }: Ask,
): Completion[] {
  const locale = localeOf(model);
  const range = { start: place.start, end: place.end };
  switch (place.kind) {
    case 'section':
      return sectionCompletions(model, range, place.marks, required, locale);
    case 'key':
      return keyCompletions(model, range);
    case 'value':
      return valueCompletions(model, range, place.field, names, instant);
    case 'owner':
      return ownerCompletions(model, range, names);
    case 'priority':
      return ['P0', 'P1', 'P2', 'P3'].map((level) => priority(range, level));
    case 'time':
      return timeCompletions(model, range, instant);
    case 'zone':
      return zoneCompletions(model, range, names, true);
    case 'event':
      return [
        ...(place.zoned ? [] : zoneCompletions(model, range, names, explicit)),
        ...milestoneCompletions(model, range, place.parted, locale),
      ];
  }
}

const priority = (range: Range, text: string): Completion => ({
  ...range,
  kind: 'value',
  label: text,
  note: null,
  text,
  filter: text,
  about: { message: 'complete-about-priority' },
});

/**
 * Sections with their questions: what is missing first, then what may be told as well, last what is there already. One
 * mark is the document's title: sections take the level they have.
 */
function sectionCompletions(
  model: Postmortem,
  range: Range,
  marks: string,
  required: ReadonlySet<SectionKind>,
  locale: Locale,
): Completion[] {
  const here = model.lines.lineAt(range.start);
  const level = marks.length > 1 ? marks : '#'.repeat(Math.max(2, levelOf(model)));
  const offers = sectionKinds.map((kind) => {
    const lines = model.sectionsOfKind(kind).map(({ start }) => model.lines.lineAt(start));
    return { kind, line: lines.find((line) => line !== here), needed: required.has(kind) };
  });
  const rank = ({ line, needed }: (typeof offers)[number]): number => (line !== undefined ? 2 : needed ? 0 : 1);
  return offers
    .sort((a, b) => rank(a) - rank(b))
    .map(({ kind, line, needed }) => {
      const { heading, body } = locale.skeletons[kind];
      const missing = needed ? { message: 'complete-missing' } : null;
      return {
        ...range,
        kind: 'section',
        label: heading,
        note: line === undefined ? missing : { message: 'complete-on-line', data: { line: line + 1 } },
        text: `${level} ${heading}\n\n${body}`,
        filter: `${marks} ${heading}`,
        about: [...snippetTokens(body)].map((token) => ('text' in token ? token.text : '')).join(''),
      };
    });
}

/** Who owns things here; `@` and what follows it is replaced by the name as people write it. */
function ownerCompletions({ text }: Postmortem, range: Range, { owners }: Names): Completion[] {
  const handle = text[range.start] === '@' ? '@' : '';
  return [...owners].map(([name, count]) => ({
    ...range,
    kind: 'name',
    label: name,
    note: null,
    text: snippetText(name),
    filter: handle + name.replace(/^@/, ''),
    about: { message: 'complete-seen', data: { count } },
  }));
}
