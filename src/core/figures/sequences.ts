import { type Token, trait } from '../words/words.ts';

/** Words and their meaning where the meaning takes one word or several in a row. */
export class Sequences<Value> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>();

  readonly #mayStart = trait(({ folded }) => this.#byFirst.has(folded));

  constructor(entries: readonly (readonly [string, Value])[]) {
    for (const [names, value] of entries) {
      for (const name of names.split('|')) {
        const words = name.split(' ');
        const first = words[0] as string;
        const others = this.#byFirst.get(first);
        if (others) others.push({ words, value });
        else this.#byFirst.set(first, [{ words, value }]);
      }
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  get firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest that stands at token `i`, and the token behind it. */
  at(tokens: readonly Token[], i: number): { readonly value: Value; readonly next: number } | null {
    const first = tokens[i]?.word;
    if (!first || !this.#mayStart(first)) return null;
    for (const { words, value } of this.#byFirst.get(first.folded) ?? []) {
      if (words.every((word, k) => tokens[i + k]?.word.folded === word)) return { value, next: i + words.length };
    }
    return null;
  }
}
