/**
 * How wide text is, without a font: each character by its class, in parts of the font size, as the widest of the usual
 * sans-serif fonts has it. What is measured a little too wide leaves a gap, never a collision.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijlI.,:;'’|!()[\]\u00a0 ]/, 0.39],
  [/[ftr/\\"-]/, 0.46],
  [/[mwMW@%—…]/, 1.02],
  [/[A-ZÀ-ÖØ-Þ&+=<>~−×]/, 0.85],
  [/[\u0021-\u024f\u2010-\u2027]/, 0.66],
];

const widths = new Map<string, number>();

function widthOfCharacter(character: string): number {
  let width = widths.get(character);
  if (width === undefined) {
    width = classes.find(([members]) => members.test(character))?.[1] ?? 1.2;
    widths.set(character, width);
  }
  return width;
}

/** The width of text in pixels; bold is a tenth wider. */
export function widthOf(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width * size * (bold ? 1.1 : 1);
}

/** Text in lines no wider than `most`; words that are too long are cut, and so is what is more than `lines` of them. */
export function wrap(text: string, most: number, size: number, { bold = false, lines = 1000 } = {}): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t]+/)) {
    for (const piece of pieces(word, most, size, bold)) {
      const longer = line ? `${line} ${piece}` : piece;
      if (line && widthOf(longer, size, bold) > most) {
        wrapped.push(line);
        if (wrapped.length === lines) return shortened(wrapped, most, size, bold);
        line = piece;
      } else line = longer;
    }
  }
  if (line) wrapped.push(line);
  return wrapped;
}

/** A word, or what it takes to get it on lines. */
function pieces(word: string, most: number, size: number, bold: boolean): string[] {
  if (widthOf(word, size, bold) <= most) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && widthOf(piece + character, size, bold) > most) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

function shortened(lines: string[], most: number, size: number, bold: boolean): string[] {
  const last = [...(lines.at(-1) ?? '')];
  while (last.length && widthOf(`${last.join('')}…`, size, bold) > most) last.pop();
  return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`];
}
