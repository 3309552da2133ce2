import { months } from '../timeline/timeWords.ts';
import type { Token } from '../words/words.ts';
import type { Figure, Reading } from './figures.ts';
import { units } from './units.ts';

/** How many words may stand between a number and what it counts (`8 user pods`). */
const reach = 3;

/** What a figure counts: `12,000 customers`, `3,6 millions de sites`. Null where it names a version, a year, a status … */
export function countOf(reading: Reading, figure: Figure) {
  // `64-bit` says what kind it is.
  const hyphenated = reading.prose[reading.tokens[figure.next - 1]?.end ?? 0] === '-';
  if (hyphenated || isName(reading, figure) || isYear(reading, figure) || isShare(reading, figure)) return null;
  const noun = nounBehind(reading, figure);
  const token = reading.tokens[noun];
  if (!token) return null;
  const { value, to } = whole(reading, figure);
  const unit = reading.prose.slice(token.start, token.end);
  return { kind: 'count' as const, value, to, unit, from: figure.from, next: noun + 1 };
}

/** `one in three users` says how large a part, not how many. */
function isShare({ tokens }: Reading, { from, value }: Figure): boolean {
  const { outOf, numbers } = units();
  if (!outOf.has(tokens[from - 1]?.word.folded ?? '')) return false;
  const part = tokens[from - 2]?.word;
  const share = part?.kind === 'number' ? Number(part.folded) : numbers.at(tokens, from - 2)?.value;
  return share !== undefined && share < value;
}

/** The token of what is counted, -1 where nothing is. */
function nounBehind(reading: Reading, figure: Figure): number {
  const { tokens } = reading;
  const { counted, partitive, replies } = units();
  let i = figure.next;
  if (tokens[i]?.word.folded === '+') i++;
  if (!figure.worded) while (partitive.has(tokens[i]?.word.folded ?? '')) i++;
  // A proper name may look like a plural: `500 Kubernetes nodes`.
  let name = -1;
  for (const end = i + reach; i < end; i++) {
    const token = tokens[i];
    if (token?.word.kind !== 'word' || touchesNumber(tokens, i)) break;
    const word = token.word.folded;
    if (isStatus(figure) && (replies.has(word) || reasons.has(word))) return -1;
    if (counted.has(word)) return i;
    if (endsSearch(word)) break;
    if (figure.worded || !isPlural(reading, token)) continue;
    if (!isCapital(reading, token)) return i;
    if (name < 0) name = i;
  }
  return name;
}

/** There are no parts of a customer: three decimals are thousands, written as in another language (`62,197 clients`). */
function whole({ tokens }: Reading, { value, to, from }: Figure): Pick<Figure, 'value' | 'to'> {
  const isGrouped =
    to === null && !Number.isInteger(value) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(tokens[from]?.word.folded ?? '');
  return { value: isGrouped ? Math.round(value * 1000) : value, to };
}

const touchesNumber = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.word.kind === 'number' && tokens[i - 1]?.end === tokens[i]?.start;

function endsSearch(word: string): boolean {
  const { stopwords, uncounted, durations, adjectives } = units();
  return (
    !adjectives.has(word) && (stopwords.has(word) || uncounted.has(word) || durations.has(word) || months.has(word))
  );
}

/** A plural by its ending; an acronym (`DNS`) is none. */
function isPlural({ prose }: Reading, { start, end, word }: Token): boolean {
  const { plural, singular, adjectives } = units();
  if (word.folded.length < 3 || !plural.test(word.folded) || adjectives.has(word.folded)) return false;
  return !singular.test(word.folded) && prose.slice(start, end) !== prose.slice(start, end).toUpperCase();
}

/** `version 3`, `line 12`, `Python 3`, `July 15`: the number tells which, not how many. */
function isName(reading: Reading, figure: Figure): boolean {
  const { tokens } = reading;
  const before = tokens[figure.from - 1];
  if (!before || figure.worded) return false;
  if (before.word.kind === 'symbol') return before.word.folded === '#';
  if (before.word.kind !== 'word') return false;
  if (units().naming.has(before.word.folded) || months.has(before.word.folded)) return true;
  const opens = figure.from === 1 || tokens[figure.from - 2]?.word.kind === 'stop';
  return isCapital(reading, before) && !opens && figure.value < 100 && Number.isInteger(figure.value);
}

/** Not by `\p{Lu}`, which takes longer to make ready than a short document to judge. */
const isCapital = ({ prose }: Reading, { start }: Token): boolean =>
  prose[start] !== undefined && prose[start] !== prose[start].toLowerCase();

/** What HTTP itself puts behind a status (`403 Forbidden`). */
const reasons = new Set(
  'ok|created|moved|found|bad|unauthorized|forbidden|not|conflict|gone|too|internal|gateway'.split('|'),
);

/** The numbers that HTTP uses. */
export const isStatus = ({ value, to }: Figure): boolean =>
  to === null &&
  ((value >= 200 && value <= 206) ||
    (value >= 301 && value <= 308) ||
    (value >= 400 && value <= 431) ||
    (value >= 500 && value <= 530));

const isYear = ({ tokens }: Reading, { value, from }: Figure): boolean =>
  value >= 1990 && value < 2040 && value !== 2000 && /^\d{4}$/.test(tokens[from]?.word.folded ?? '');
