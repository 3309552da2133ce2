import type { Holds } from '../markdown/holders.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { cuesIn } from '../words/vocabulary.ts';
import { type Token, tokensOf, trait } from '../words/words.ts';
import { countOf, isStatus } from './counts.ts';
import { Cues } from './cues.ts';
import { type Duration, durationOf } from './durations.ts';
import { type Figure, figureAt, type Reading } from './figures.ts';
import { numberStyle, units } from './units.ts';
import type { Measure } from './unitWords.ts';

/** Something the text states in figures. The range is the figure with its unit. */
export interface Claim extends Range {
  /** `duration` values are minutes; `time-to-…` are durations that name what they measure. */
  readonly kind: 'duration' | `time-to-${Measure}` | 'count' | 'percentage' | 'money';
  /** The figure; the lower bound of a range. */
  readonly value: number;
  /** The upper bound of a range, else null. */
  readonly to: number | null;
  /** `minutes`, the counted noun as written (`customers`), `%`, or the currency (ISO 4217 where known). */
  readonly unit: string;
  /** True for "about", "more than", "~". */
  readonly approximate: boolean;
}

const none: readonly Claim[] = [];

/** Every figure with a unit in paragraphs and tables, in order. Stamps, dates, versions, addresses and code are none. */
export function claimsOf(model: Postmortem): Claim[] {
  const claims: Claim[] = [];
  const { claimsIn, holdsClaim } = claimsReader(model.language);
  for (const { leaf, start } of model.blocksThat(holdsClaim)) {
    for (const claim of claimsIn(leaf)) {
      claims.push({ ...claim, start: start + claim.start, end: start + claim.end });
    }
  }
  return claims;
}

/** Reads the claims of leaves. */
interface Reader {
  readonly claimsIn: (leaf: Leaf) => readonly Claim[];
  readonly holdsClaim: Holds;
}

const readers = new Map<string, Reader>();

/** Decimals depend on the language of the whole document, so each language remembers its own reading of a leaf. */
export function claimsReader(language: string): Reader {
  let reader = readers.get(language);
  if (!reader) {
    const { decimal, hourClock } = numberStyle(language);
    const claimsIn = remember((leaf: Leaf) =>
      leaf.kind === 'paragraph' || leaf.kind === 'row'
        ? claimsAmong({ prose: leaf.prose, tokens: tokensOf(leaf), cues: () => cuesIn(leaf), decimal, hourClock })
        : none,
    );
    reader = { claimsIn, holdsClaim: (leaf) => claimsIn(leaf).length > 0 };
    readers.set(language, reader);
  }
  return reader;
}

/** A claim at its tokens: `from` (included) to `next` (excluded). */
type Found = Omit<Claim, keyof Range | 'approximate'> & { readonly from: number; readonly next: number };

function claimsAmong(reading: Reading): readonly Claim[] {
  const claims: Claim[] = [];
  const { tokens } = reading;
  const cues = new Cues(reading);
  for (let i = 0; i < tokens.length; ) {
    const found = mayStart(tokens, i) ? claimAt(reading, i, cues) : null;
    if (found) claims.push(claimOf(reading, found, cues));
    i = found?.next ?? i + 1;
  }
  return claims;
}

const isStarter = trait(({ kind, folded }) => kind === 'number' || units().starters.has(folded));

/** Most words start no figure: they are told by one look. An article does only where a number or a length of time follows. */
function mayStart(tokens: readonly Token[], i: number): boolean {
  const { word } = tokens[i] as Token;
  if (!isStarter(word)) return false;
  const { articles, durations, numbers } = units();
  return (
    !articles.has(word.folded) || durations.has(tokens[i + 1]?.word.folded ?? '') || numbers.at(tokens, i) !== null
  );
}

/** Whether only space stands before a token: the sign in `"30" %}` is not one of per cent. */
function touches({ prose, tokens }: Reading, i: number): boolean {
  return /^[\s\p{Pd}]*$/u.test(prose.slice(tokens[i - 1]?.end, tokens[i]?.start));
}

function claimAt(reading: Reading, i: number, cues: Cues): Found | null {
  const { tokens } = reading;
  const { currencies, percent } = units();
  const currency = currencies.get(tokens[i]?.word.folded ?? '');
  if (currency) {
    const amount = tokens[i + 1]?.word.kind === 'number' ? figureAt(reading, i + 1, true) : null;
    return amount && { ...amount, kind: 'money', unit: currency, from: i };
  }
  const figure = figureAt(reading, i);
  if (!figure) {
    if (!isArticle(reading, i)) return null;
    const length = durationOf(reading, { value: 1, to: null, next: i + 1 });
    return length && (length.next > i + 2 || cues.lasts(i, length.next)) ? { ...timed(length), from: i } : null;
  }
  const share = percent.at(tokens, figure.next);
  if (share && touches(reading, figure.next)) return { ...figure, kind: 'percentage', unit: '%', next: share.next };
  const money = moneyOf(reading, figure);
  if (money) return money;
  const length = durationOf(reading, figure);
  if (!length) return countOf(reading, figure);
  if (isReply(reading, figure, length) && !cues.lasts(i, length.next)) return null;
  return !length.clock || isLength(reading, figure, length, cues) ? { ...timed(length), from: i } : null;
}

/** What could be a time of the day counts only where its surroundings say that it is a length of time. */
function isLength(reading: Reading, figure: Figure, length: Duration, cues: Cues): boolean {
  const { tokens } = reading;
  const { from } = figure;
  if (startsWithZero(tokens[from])) return false;
  // `Il a fallu jusqu’à 16h50 pour le rétablir`, but `jusqu’à 2 h d’attente`.
  if (from > 0 && units().clockLeads.has(writtenAt(reading, from - 1))) return cues.isLengthOf(length.next);
  return isBareHour(reading, figure, length) || cues.lasts(from, length.next);
}

/** `503s` are replies of a server. */
const isReply = ({ tokens }: Reading, figure: Figure, { next }: Duration): boolean =>
  isStatus(figure) &&
  next === figure.next + 1 &&
  tokens[figure.next]?.word.folded === 's' &&
  tokens[figure.next]?.start === tokens[figure.from]?.end;

/** An article of one language is none with the accent that makes it a word of another (`mise à jour`). */
function isArticle(reading: Reading, i: number): boolean {
  const { word } = reading.tokens[i] as Token;
  return units().articles.has(word.folded) && writtenAt(reading, i) === word.folded;
}

/** A word with its accents: `a` has, `à` leads to a time. */
function writtenAt({ prose, tokens }: Reading, i: number): string {
  const { start, end } = tokens[i] as Token;
  return prose.slice(start, end).toLowerCase();
}

const timed = ({ minutes, to, next }: Duration) =>
  ({ kind: 'duration', value: minutes, to, unit: 'minutes', next }) as const;

/** `5h` in a language that writes `17:00`. */
const isBareHour = ({ tokens, hourClock }: Reading, { next }: Figure, length: Duration): boolean =>
  !hourClock && length.next === next + 1 && tokens[next]?.word.folded === 'h';

const startsWithZero = (token: Token | undefined): boolean => /^0\d/.test(token?.word.folded ?? '');

/** `350 millions d’euros`, `275 €`, `4 M€`. */
function moneyOf({ tokens }: Reading, figure: Figure): Found | null {
  const { currencies, partitive, scales, shortScales } = units();
  let i = figure.next;
  let scale = 1;
  const short = shortScales.get(tokens[i]?.word.folded ?? '');
  if (short && currencies.has(tokens[i + 1]?.word.folded ?? '')) {
    scale = short;
    i++;
  } else if (scales.has(tokens[i - 1]?.word.folded ?? '') && partitive.has(tokens[i]?.word.folded ?? '')) i++;
  const unit = currencies.get(tokens[i]?.word.folded ?? '');
  if (!unit) return null;
  const to = figure.to === null ? null : figure.to * scale;
  return { kind: 'money', value: figure.value * scale, to, unit, from: figure.from, next: i + 1 };
}

function claimOf({ tokens }: Reading, { from, next, kind, value, to, unit }: Found, cues: Cues): Claim {
  const measure = kind === 'duration' ? cues.measure(from, next) : null;
  return {
    kind: measure ? `time-to-${measure}` : kind,
    value,
    to,
    unit,
    approximate: cues.approximates(from, next),
    start: (tokens[from] as Token).start,
    end: (tokens[next - 1] as Token).end,
  };
}
