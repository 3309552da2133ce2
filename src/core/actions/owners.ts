import { locales } from '../../locales/index.ts';
import { Sequences } from '../figures/sequences.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { readable } from '../markdown/readable.ts';
import type { Range } from '../markdown/text.ts';
import { actionField, isValue } from '../metadata/fieldWords.ts';
import { isBlank, isTeam } from '../metadata/values.ts';
import { months, weekdays } from '../timeline/timeWords.ts';
import { fold, type Token, tokensOf } from '../words/words.ts';
import type { Placed } from './actions.ts';

const handle = /(?<![\p{L}\p{N}_/@.-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}(?:\/[\w.-]{1,60})?/u;
/** One to three capitalised words, or several such people. */
const people =
  /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}.'’-]*){0,2}(?: ?(?:&|\+|and|et) ?\p{Lu}\p{Ll}[\p{L}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}.'’-]*){0,2}){0,2}$/u;

/** The first `@name` in a stretch of a leaf. */
export function handleIn({ prose }: Leaf, { start, end }: Range): Placed | null {
  const found = handle.exec(prose.slice(start, end));
  if (!found) return null;
  const value = found[0].replace(/(?<![.-])[.-]+$/, '');
  return { value, start: start + found.index, end: start + found.index + value.length };
}

/** Whether a word says itself that those whom it names are people: `team`, not `security`. */
export const isCrewWord = (word: string): boolean => actionField(word) === 'owner' && isValue('team', word);

const isDayOrMonth = (text: string): boolean =>
  (months.has(fold(text)) || weekdays.has(fold(text))) && !isValue('person', text);

/** Whether a text is a person's or a team's name, as far as can be told from its form. */
export function isName(text: string): boolean {
  const team = isTeam(text);
  if (!team && !people.test(text) && handle.exec(text)?.[0] !== text) return false;
  if (team && (text.split(/\s+/).length > 5 || /[.:;!?]/.test(text))) return false;
  if (isBlank(text) || actionField(text) || isDayOrMonth(text)) return false;
  return (
    !(['done', 'open', 'priority'] as const).some((kind) => isValue(kind, text)) && (team || !isValue('group', text))
  );
}

/** A person or a team, also one that is called like a month: where a name is expected, May is one. */
export const isPerson = (text: string): boolean => isName(text) || (people.test(text) && months.has(fold(text)));

/** Phrases before a name; false for those that may stand before a day as well. */
const ownedBy = new Sequences(
  locales.flatMap(({ fields }) => [[fields.ownedBy, true] as const, [fields.ownedOrDueBy, false] as const]),
);

/** Whether a phrase at token `i` promises a name, and nothing else. */
export const isOwnedBy = (tokens: readonly Token[], i: number): boolean => ownedBy.at(tokens, i)?.value ?? false;

/** Who stands behind a phrase such as "assigned to". */
export function ownerIn(leaf: Leaf, { start, end }: Range): Placed | null {
  const tokens = tokensOf(leaf);
  for (let i = 0; i < tokens.length; i++) {
    const from = tokens[i]?.start as number;
    if (from >= end) return null;
    const by = from >= start ? ownedBy.at(tokens, i) : null;
    // The longest name that follows.
    for (let last = (by?.next ?? 0) + 3; by && last > by.next; last--) {
      const [first, final] = [tokens[by.next], tokens[last - 1]];
      if (!first || !final || final.end > end || final.word.kind === 'stop') continue;
      const value = readable(leaf, { start: first.start, end: final.end });
      const isDate = tokens[last]?.word.kind === 'number';
      if (by.value && !isDate ? isPerson(value) : isName(value)) return { value, start: first.start, end: final.end };
    }
  }
  return null;
}
