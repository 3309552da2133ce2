import { gapAtEnd, levelOf } from '../core/fix.ts';
import { type SectionKind, sectionKinds } from '../core/kinds.ts';
import type { Range } from '../core/markdown/text.ts';
import { nameOf } from '../core/metadata/fieldWords.ts';
import { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';
import type { Heading } from '../core/sections/outline.ts';
import { tells } from '../core/sections/signs.ts';
import { literal } from './snippet.ts';
import { plainText } from './template.ts';

/** What it takes to give a document the sections of another template. Both leave every word of the document in place or move it as it is. */
export interface Switch {
  /** The sections that the document lacks, as snippet texts, each at its place among those it has. */
  readonly insert: readonly Edit[];
  /** The same, with the document's sections in the template's order: one edit. Null where that is their order, or they cannot be told apart. */
  readonly move: Edit | null;
}

/** Compares a document with a template whose variables are filled in, section by section. */
export function switchTo(model: Postmortem, filled: string): Switch {
  const template = new Postmortem(plainText(filled));
  const level = levelOf(model);
  const wanted = partsOf(template, levelOf(template));
  const there = partsOf(model, level);
  const places = wanted.map((part) => matchOf(part, wanted, there, model));
  const texts = wanted.map(({ start, end, level: from }) => leveled(filled.slice(start, end).trim(), level - from));
  const opening = openingOf(model, template, filled, wanted);
  return { insert: inserted(model, there, places, texts, opening), move: moved(model, there, places, texts, opening) };
}

/** What a template says above its sections, and where a document would say it. */
interface Opening {
  readonly at: number;
  readonly text: string;
}

/** A letter apologises before its first section: where a document does so nowhere, it gets these lines below its title. */
function openingOf(
  model: Postmortem,
  template: Postmortem,
  filled: string,
  wanted: readonly Heading[],
): Opening | null {
  const start = belowTitle(template);
  const end = wanted[0]?.start ?? filled.length;
  // What is still to be filled in is there.
  const answered = new Postmortem(model.text.replace(/[[\]?]/g, ' '));
  const isLacking = (kind: SectionKind): boolean =>
    !wanted.some(({ kinds }) => kinds.includes(kind)) &&
    template.statementsOfKind(kind).some((one) => one.start >= start && one.end <= end) &&
    !tells(answered, kind);
  return sectionKinds.some(isLacking) ? { at: belowTitle(model), text: filled.slice(start, end).trim() } : null;
}

/** Where the text begins that follows the title. */
function belowTitle({ blocks, lines, outline, text }: Postmortem): number {
  const [first] = outline;
  const title = first?.level === 1 ? first.start : -1;
  const next = blocks.find(({ start }) => start > title);
  return next ? lines.startOf(lines.lineAt(next.start)) : text.length;
}

/** The headings that make the sections of a document: of one level, at the margin. They start and end with whole lines. */
function partsOf({ outline, blocks, lines, text }: Postmortem, level: number): Heading[] {
  const atMargin = new Set(
    blocks.filter(({ leaf }) => leaf.kind === 'heading' && leaf.nesting.list === 0).map(({ start }) => start),
  );
  const lineOf = (at: number): number => (at === text.length ? at : lines.startOf(lines.lineAt(at)));
  return outline
    .filter((heading) => heading.level === level && atMargin.has(heading.start))
    .map((heading) => ({ ...heading, start: lineOf(heading.start), end: lineOf(heading.end) }));
}

/** Where a section of the template is in a document: an index of its parts, -1 if it is deeper in it, null if it is not there. */
type Place = number | null;

/** The section of the same name; else the one of the same kind, the second for the template's second, and so on. */
function matchOf(part: Heading, wanted: readonly Heading[], there: readonly Heading[], model: Postmortem): Place {
  const isNamesake = ({ title }: Heading): boolean => nameOf(title) === nameOf(part.title);
  const named = there.findIndex(isNamesake);
  if (named >= 0) return named;
  if (model.outline.some(isNamesake)) return -1;
  const [kind] = part.kinds;
  if (!kind) return null;
  const isKind = ({ kinds }: Heading): boolean => kinds.includes(kind);
  const rank = wanted.filter(isKind).indexOf(part);
  const match = there.filter(isKind)[rank];
  if (match) return there.indexOf(match);
  return new Set(model.sectionsOfKind(kind).map(({ start }) => start)).size > rank ? -1 : null;
}

/** Each missing section behind the one that comes before it in the template, else before the one that comes after it. */
function inserted(
  model: Postmortem,
  there: readonly Heading[],
  places: readonly Place[],
  texts: readonly string[],
  opening: Opening | null,
): Edit[] {
  const partAt = (i: number): Heading | undefined => there[places[i] ?? -1];
  const pending = new Map<number, { readonly behind: string[]; readonly ahead: string[] }>();
  if (opening) pending.set(opening.at, { behind: [opening.text], ahead: [] });
  places.forEach((place, i) => {
    if (place !== null) return;
    const before = partAt(places.findLastIndex((_, k) => k < i && partAt(k)));
    const after = partAt(places.findIndex((_, k) => k > i && partAt(k)));
    const at = before?.end ?? after?.start ?? model.text.length;
    const here = pending.get(at) ?? { behind: [], ahead: [] };
    pending.set(at, here);
    (before ? here.behind : here.ahead).push(texts[i] as string);
  });
  return [...pending]
    .sort(([a], [b]) => a - b)
    .map(([at, { behind, ahead }]) => {
      const text = setApart(model, at, [...behind, ...ahead].join('\n\n'));
      return { start: at, end: at, text };
    });
}

/** With a blank line on both sides, in the line breaks of the document. */
function setApart(model: Postmortem, at: number, text: string): string {
  const { lines } = model;
  const body = text.replaceAll('\n', lines.eol);
  if (at === model.text.length) return gapAtEnd(model) + body + lines.eol;
  const line = lines.lineAt(at);
  const above = line > 0 && model.text.slice(lines.startOf(line - 1), lines.endOf(line - 1)).trim() !== '';
  return (above ? lines.eol : '') + body + lines.eol + lines.eol;
}

/** The parts of the document in the order of the template; what the template does not know stays behind what it followed. */
function moved(
  model: Postmortem,
  there: readonly Heading[],
  places: readonly Place[],
  texts: readonly string[],
  opening: Opening | null,
): Edit | null {
  const [first] = there;
  const last = there.at(-1);
  const known = places.filter((place) => place !== null && place >= 0);
  const inOrder = known.every((place, i) => i === 0 || (place as number) > (known[i - 1] as number));
  const adjoining = there.every((part, i) => i === 0 || there[i - 1]?.end === part.start);
  if (!first || !last || inOrder || !adjoining || new Set(known).size < known.length) return null;
  const chunk = ({ start, end }: Range): string => literal(withoutBlankLines(model.text.slice(start, end)));
  const groups = new Map<number, string[]>([[-1, []]]);
  let leader = -1;
  there.forEach((part, i) => {
    if (known.includes(i)) leader = i;
    groups.set(leader, [...(groups.get(leader) ?? []), chunk(part)]);
  });
  const { eol } = model.lines;
  const ordered = places.flatMap((place, i) => {
    if (place === null) return [(texts[i] as string).replaceAll('\n', eol)];
    return place < 0 ? [] : (groups.get(place) ?? []);
  });
  const above = opening ? [opening.text.replaceAll('\n', eol), chunk({ start: opening.at, end: first.start })] : [];
  const text = [...above.filter(Boolean), ...(groups.get(-1) ?? []), ...ordered].join(eol + eol);
  const all = model.text.slice(first.start, last.end);
  const trailing = all.slice(withoutBlankLines(all).length) || eol;
  return { start: opening?.at ?? first.start, end: last.end, text: text + trailing };
}

/** Without the blank lines at its end; what stands at the end of its last line stays. */
function withoutBlankLines(text: string): string {
  const end = text.trimEnd().length;
  const lineEnd = text.slice(end).search(/[\r\n]/);
  return lineEnd < 0 ? text : text.slice(0, end + lineEnd);
}

/** A section with its headings some levels deeper or higher. */
function leveled(snippet: string, by: number): string {
  if (by === 0) return snippet;
  let result = '';
  let at = 0;
  for (const { leaf, start } of new Postmortem(plainText(snippet)).blocks) {
    const marks = leaf.kind === 'heading' ? (/^#+/.exec(leaf.source)?.[0].length ?? 0) : 0;
    if (marks === 0) continue;
    result += snippet.slice(at, start) + '#'.repeat(Math.min(6, Math.max(1, marks + by)));
    at = start + marks;
  }
  return result + snippet.slice(at);
}
