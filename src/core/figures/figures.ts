import type { Hit } from '../words/phrases.ts';
import type { Token } from '../words/words.ts';
import { units } from './units.ts';

/** A leaf as its figures are read: `decimal` is what its language writes before decimals. */
export interface Reading {
  readonly prose: string;
  readonly tokens: readonly Token[];
  /** What the words around its figures say, asked for only where there are figures. */
  readonly cues: () => readonly Hit[];
  readonly decimal: '.' | ',';
  readonly hourClock: boolean;
}

/** A number or a range, in digits or words, with its scale: tokens `from` (included) to `next` (excluded). */
export interface Figure {
  readonly value: number;
  readonly to: number | null;
  readonly from: number;
  readonly next: number;
  readonly worded: boolean;
}

const spaces = /[ \u00a0\u202f\u2009]/g;
const spaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const grouped = /^\d{1,3}(?:[.,]\d{3})+$/;

/** A number as its language writes it; null for versions, addresses, dates and clock times. */
export function parseNumber(raw: string, decimal: '.' | ','): number | null {
  const plain = raw.replace(spaces, ' ');
  if (/[:-]/.test(plain) || (plain.includes(' ') && !spaced.test(plain))) return null;
  const digits = plain.replaceAll(' ', '');
  const separators = digits.replace(/\d/g, '');
  if (separators === '') return Number(digits);
  const last = separators.at(-1) as string;
  if (separators.length > 1 && separators.indexOf(last) === separators.length - 1) {
    // 1,234.5: the last separator, of its kind the only one, stands before the decimals.
    const at = digits.lastIndexOf(last);
    return Number(`${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`);
  }
  const thousands = grouped.test(digits) && (separators.length > 1 || last !== decimal);
  if (thousands) return Number(digits.replace(/[.,]/g, ''));
  return separators.length > 1 ? null : Number(digits.replace(',', '.'));
}

/** `2-3` is one token: a range, unless it is a part of a date (`2019-11`, `07-27`). */
function parseRange(raw: string, decimal: '.' | ','): readonly [number, number] | null {
  const parts = raw.split('-');
  if (parts.length !== 2 || parts.some((part) => /^0\d/.test(part))) return null;
  const [low, high] = parts.map((part) => parseNumber(part, decimal)) as [number | null, number | null];
  return low !== null && high !== null && low < high ? [low, high] : null;
}

/** Whether a number token stands by itself and is no part of a path, a version, a date, a clock time or an identifier. */
function standsAlone({ prose }: Reading, { start, end }: Token): boolean {
  const before = prose[start - 1] ?? ' ';
  if (/[\p{L}\p{N}./_:#=\\@^]/u.test(before)) return false;
  if (before === '-' && /[\p{L}\p{N}]/u.test(prose[start - 2] ?? ' ')) return false;
  return !/^(?:[/:_\\.]\w*\d|[:_\\]|\.\p{L})/u.test(prose.slice(end, end + 12));
}

/** The figure at token `i`. `money`: where a currency is named, `m` means million. */
export function figureAt(reading: Reading, i: number, money = false): Figure | null {
  const first = bareAt(reading, i, money);
  if (!first || first.to !== null) return first;
  const { tokens } = reading;
  const { to, and, between, currencies } = units();
  const link = tokens[first.next]?.word;
  if (!link) return first;
  const joins =
    link.folded === '–' ||
    link.folded === '-' ||
    to.has(link.folded) ||
    (and.has(link.folded) && between.has(tokens[i - 1]?.word.folded ?? ''));
  if (!joins) return first;
  const other = first.next + 1;
  const second = bareAt(reading, money && currencies.has(tokens[other]?.word.folded ?? '') ? other + 1 : other, money);
  if (!second || second.to !== null) return first;
  const value = first.scale === 1 ? first.value * second.scale : first.value;
  if (value >= second.value) return first;
  return { ...first, value, to: second.value, next: second.next };
}

function bareAt(reading: Reading, i: number, money: boolean): (Figure & { readonly scale: number }) | null {
  const { tokens, decimal } = reading;
  const token = tokens[i];
  if (!token) return null;
  let bounds: readonly [number, number | null] | null = null;
  let next = i + 1;
  const worded = token.word.kind === 'word';
  if (token.word.kind === 'number' && standsAlone(reading, token)) {
    const value = parseNumber(token.word.folded, decimal);
    bounds = value === null ? parseRange(token.word.folded, decimal) : [value, null];
  } else if (worded) {
    const found = units().numbers.at(tokens, i);
    if (found) {
      bounds = [found.value, null];
      next = found.next;
    }
  }
  if (!bounds) return null;
  const scale = scaleAt(reading, next, money);
  if (scale !== 1) next++;
  const [value, to] = bounds;
  return { value: times(value, scale), to: to === null ? null : times(to, scale), from: i, next, worded, scale };
}

/** 4.1 million is a whole number. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

function scaleAt({ tokens, prose }: Reading, i: number, money: boolean): number {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.word.kind !== 'word' || !before) return 1;
  const { scales, shortScales, currencies } = units();
  const word = token.word.folded;
  const scale = scales.get(word);
  if (scale) return scale;
  const short = shortScales.get(word);
  if (!short) return 1;
  if (money || currencies.has(tokens[i + 1]?.word.folded ?? '')) return short;
  // `30m` are minutes, `30M` are millions, and so are `4.1 M rows`, but not `M. Martin`.
  const isMillion = word === 'm' && prose[token.start] === 'M';
  const touches = token.start === before.end;
  return (touches ? word !== 'm' || isMillion : isMillion && /^\s+\p{Ll}/u.test(prose.slice(token.end, token.end + 4)))
    ? short
    : 1;
}
