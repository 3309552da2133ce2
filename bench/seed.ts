/** Numbers that look random and are the same in every run (mulberry32). */
export class Seed {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, but not including, `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }

  /** Fills the `{name}` of a sentence from lists of words, again and again, and `{n}` with a number. */
  fill(sentence: string, words: Readonly<Record<string, readonly string[]>>): string {
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
      name === 'n' ? String(2 + this.below(9000)) : words[name] ? this.pick(words[name]) : whole,
    );
  }
}
