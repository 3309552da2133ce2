/** A stretch of the document in UTF-16 offsets, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where, among ranges in order, the first stands that starts at or behind a place. */
export function firstFrom(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of several ranges, ordered by their starts, that begin in a stretch. */
export const beginningIn = <Found extends Range>(ranges: readonly Found[], { start, end }: Range): readonly Found[] =>
  ranges.slice(firstFrom(ranges, start), firstFrom(ranges, end));

/** Whether one of several ranges, ordered by their starts, begins in a stretch. */
export const beginsIn = (ranges: readonly Range[], { start, end }: Range): boolean =>
  (ranges[firstFrom(ranges, start)]?.start ?? Infinity) < end;

/** Asked for one place after the other: whether it begins in, or reaches into, one of the ranges. All are in order. */
export function within(ranges: readonly Range[]): (place: Range) => boolean {
  let next = 0;
  let until = -1;
  return ({ start, end }) => {
    for (let range = ranges[next]; range && range.start < end; range = ranges[++next])
      until = Math.max(until, range.end);
    return start < until;
  };
}

/** A place as people count it: both 0-based here, made 1-based at the edge that prints it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A byte order mark belongs to the file, not to the text: offsets start after it. */
export const withoutBom = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Lines of a text ended by LF, CRLF or CR alike. Built once per version, looked up by bisection. */
export class Lines {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    // indexOf is several times faster than a pattern, and a lone CR is rare.
    if (text.includes('\r'))
      for (const found of text.matchAll(lineBreak)) this.#starts.push(found.index + found[0].length);
    else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The 0-based line that holds an offset; offsets outside the text count as its first or last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: Math.max(0, offset - (this.#starts[line] as number)) };
  }

  /** Where a 0-based line starts; the end of the text for lines past the last. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Where the text of a 0-based line ends, its line break excluded. */
  endOf(line: number): number {
    let end = this.#starts[line + 1] ?? this.text.length;
    if (this.#starts[line + 1] === undefined) return end;
    if (this.text[end - 1] === '\n') end--;
    if (this.text[end - 1] === '\r' && end > this.startOf(line)) end--;
    return end;
  }

  /** The line break this document uses, for what is inserted into it. */
  get eol(): string {
    const second = this.#starts[1];
    if (second === undefined) return '\n';
    return this.text.slice(this.endOf(0), second);
  }
}

const lineBreak = /\r\n?|\n/g;

/** What an edit was: it replaced `start`…`before` of one text by `start`…`after` of the other. */
export interface Edit {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

/** The one stretch in which two texts differ: what an edit was, without being told. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  // Pieces are compared many times faster than characters.
  const at = (text: string, from: number): string => text.slice(from, from + piece);
  while (start + piece <= shorter && at(before, start) === at(after, start)) start += piece;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  const end = (text: string, tail: number): string => text.slice(text.length - tail - piece, text.length - tail);
  let tail = 0;
  while (tail + piece <= most && end(before, tail) === end(after, tail)) tail += piece;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail++;
  }
  return { start, before: before.length - tail, after: after.length - tail };
}

const piece = 1024;

/**
 * The same text in one piece of its own. V8 only points to where a text was cut out of another, and keeps the whole of
 * the other for it, or to the parts that it was put together from, and reads either at half the speed.
 */
export const flat = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');

/** What a sticky pattern matches at exactly this place; null where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
