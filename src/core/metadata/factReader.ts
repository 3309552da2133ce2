import type { Placed } from '../actions/actions.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { readStamp } from '../timeline/time.ts';
import { factsOf } from './facts.ts';
import type { MetadataField } from './fieldWords.ts';
import { type Fact, type Fault, frontMatterFacts } from './frontMatterFacts.ts';
import { isBlank, partsOf } from './values.ts';

/** Answers from the facts of a document, and collects what it could not read in the front matter. */
export class FactReader {
  readonly text: string;
  readonly faults: Fault[] = [];
  readonly #facts: readonly Fact[];
  readonly #own: number;

  constructor(model: Postmortem) {
    this.text = model.text;
    const { frontMatter } = model.parsed;
    const own = frontMatter ? frontMatterFacts(model.text, frontMatter) : { facts: [], faults: [] };
    const by = frontMatter?.content.start ?? 0;
    const shift = <Place extends Range>(place: Place): Place => ({
      ...place,
      start: place.start + by,
      end: place.end + by,
    });
    this.faults.push(...own.faults.map(shift));
    const facts = own.facts.map((fact) => ({ ...fact, name: shift(fact.name), values: fact.values.map(shift) }));
    this.#own = facts.length;
    this.#facts = [...facts, ...factsOf(model)];
  }

  /** The first value of a field that `read` accepts. */
  first<Value>(
    field: MetadataField,
    read: (placed: Placed, own: boolean) => Placed<Value> | null,
  ): Placed<Value> | null {
    for (const [i, fact] of this.#facts.entries()) {
      if (fact.field !== field) continue;
      const own = i < this.#own;
      if (fact.shape !== 'text') this.#fault(fact, 'type');
      else {
        for (const placed of fact.values) {
          if (isBlank(placed.value)) continue;
          const found = read(placed, own);
          if (found) return found;
          if (own) this.#fault(fact, 'value');
        }
      }
    }
    return null;
  }

  /** All values of the first fact that has any. */
  all(field: MetadataField): readonly Placed[] {
    for (const fact of this.#facts) {
      if (fact.field !== field) continue;
      if (fact.shape === 'other') this.#fault(fact, 'type');
      const values = fact.values.flatMap(partsOf);
      if (values.length) return values;
    }
    return [];
  }

  /** A stamp: in the text a value that starts with one, in the front matter any value. */
  milestone(field: MetadataField): Placed | null {
    return this.first(field, (placed, own) => {
      const stamp = readStamp(this.text, placed.start, placed.end);
      if (!stamp?.date && !stamp?.clock) return own ? placed : null;
      return { start: stamp.start, end: stamp.end, value: this.text.slice(stamp.start, stamp.end) };
    });
  }

  #fault({ field, values, name }: Fact, reason: Fault['reason']): void {
    const { start, end } = values[0] ?? name;
    // `{{ title }}` is a map to YAML and a placeholder to its author.
    if (this.text.startsWith('{{', start) || this.faults.some((fault) => fault.start === start)) return;
    this.faults.push({ start, end: Math.max(end, values.at(-1)?.end ?? end), reason, message: field });
  }
}
