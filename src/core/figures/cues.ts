import type { Hit } from '../words/phrases.ts';
import type { Token } from '../words/words.ts';
import type { Reading } from './figures.ts';
import { measures, units } from './units.ts';
import type { Measure } from './unitWords.ts';

/** What stands between two words that follow each other. */
const blank = /^[\s'’-]*$/;

/** What the words around a figure say about it. Figures are tokens `from` (included) to `next` (excluded). */
export class Cues {
  readonly #reading: Reading;
  #starting: Map<number, Hit[]> | undefined;
  #ending: Map<number, Hit[]> | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** True for "about", "more than", "~", "or so". */
  approximates(from: number, next: number): boolean {
    const { tokens } = this.#reading;
    // `about a 10 minute gap`
    const article = units().articles.has(tokens[from - 1]?.word.folded ?? '');
    return (
      '~<>'.includes(tokens[from - 1]?.word.folded ?? ' ') ||
      tokens.slice(from, next + 1).some(({ word }) => word.folded === '+') ||
      this.#before('approximate', article ? from - 1 : from) ||
      this.#after('approximate-after', next)
    );
  }

  /** Whether the words around say that a length of time is meant: "lasted", "later", "time to detect". */
  lasts(from: number, next: number): boolean {
    return this.#before('lasting', from) || this.#after('lasting-after', next) || this.measure(from, next) !== null;
  }

  /** Whether what follows says of what it is the length (`2 h d’attente`). */
  isLengthOf(next: number): boolean {
    return this.#after('lasting-after', next);
  }

  /** What a length of time measures, by the phrase before it (`Time to detect: about`) or after it (`to detect`). */
  measure(from: number, next: number): Measure | null {
    const { tokens } = this.#reading;
    for (let i = from - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
      const before = this.#cuesEnding(tokens[i] as Token);
      const measure = measures.find((one) => before.some(({ set }) => set === one));
      if (measure) return measure;
      const approximate = before.find(({ set }) => set === 'approximate');
      if (approximate) while ((tokens[i] as Token).start > approximate.start) i--;
      else if (!joins(tokens[i] as Token)) break;
    }
    return measures.find((one) => this.#after(`${one}-after`, next)) ?? null;
  }

  #before(set: string, from: number): boolean {
    const { tokens, prose } = this.#reading;
    const before = tokens[from - 1];
    if (!before || !blank.test(prose.slice(before.end, tokens[from]?.start))) return false;
    return this.#cuesEnding(before).some((cue) => cue.set === set);
  }

  #after(set: string, next: number): boolean {
    const { tokens, prose } = this.#reading;
    const after = tokens[next];
    if (!after || !blank.test(prose.slice(tokens[next - 1]?.end, after.start))) return false;
    this.#find();
    return this.#starting?.get(after.start)?.some((cue) => cue.set === set) ?? false;
  }

  #cuesEnding({ end }: Token): readonly Hit[] {
    this.#find();
    return this.#ending?.get(end) ?? none;
  }

  /** Only where a figure stands: most leaves have none. */
  #find(): void {
    if (this.#ending) return;
    this.#starting = new Map();
    this.#ending = new Map();
    for (const hit of this.#reading.cues()) {
      add(this.#starting, hit.start, hit);
      add(this.#ending, hit.end, hit);
    }
  }
}

const none: readonly Hit[] = [];

function add(map: Map<number, Hit[]>, at: number, hit: Hit): void {
  const hits = map.get(at);
  if (hits) hits.push(hit);
  else map.set(at, [hit]);
}

/** Whether a word or sign may stand between a measure and its figure (`Time to detect was: 12 minutes`). */
function joins({ word: { kind, folded } }: Token): boolean {
  return kind === 'symbol' || folded === ':' || folded === '|' || units().joins.has(folded);
}
