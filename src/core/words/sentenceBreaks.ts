/**
 * Where sentences end in a text of one paragraph: Unicode's rules (UAX #29, SB6 to SB11), as `Intl.Segmenter` applies
 * them, for the letters and signs of western languages. That takes its time to be made and to be asked, so it is kept for
 * texts that hold anything else. Offsets where the next sentence starts, the length of the text among them.
 */
export function sentenceBreaks(text: string): number[] {
  if (!western.test(text)) return [...segmenter().segment(text)].map(({ index, segment }) => index + segment.length);
  const breaks: number[] = [];
  terminated.lastIndex = 0;
  for (let found = terminated.exec(text); found; found = terminated.exec(text)) {
    const at = terminated.lastIndex;
    if (at < text.length && isBreak(text, found, at)) breaks.push(at);
  }
  if (text) breaks.push(text.length);
  return breaks;
}

let made: Intl.Segmenter | undefined;

const segmenter = (): Intl.Segmenter => (made ??= new Intl.Segmenter('en', { granularity: 'sentence' }));

const western = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2009\u2013\u2014\u2018-\u201d\u2022\u2026\u202f\u20ac\u2192\ufffc]*$/;

/** A stop with the quotation marks and brackets that close behind it, and the spaces. */
const terminated = /(\.|[!?])(["'()[\]{}«»‘-”]*)([ \u00a0\u2009\u202f]*)/g;

/** SB6, SB7, SB8 and SB8a: what follows can make the stop an abbreviation, a decimal point, a part of what goes on. */
function isBreak(text: string, [, stop, closing, spaces]: RegExpExecArray, at: number): boolean {
  const next = text[at] as string;
  if (/[.!?,:;–—-]/.test(next)) return false;
  if (stop !== '.') return true;
  if (!closing && !spaces) {
    if (/\d/.test(next)) return false;
    if (/\p{Lu}/u.test(next) && /[\p{Lu}\p{Ll}ªº]/u.test(text[at - 2] ?? '')) return false;
  }
  nextLetter.lastIndex = at;
  return !/[\p{Ll}ªº]/u.test(nextLetter.exec(text)?.[1] ?? '');
}

const nextLetter = /[^\p{L}.!?]*(\p{L}?)/uy;
