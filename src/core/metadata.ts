import type { Placed } from './actions.ts';
import { type DateStamp, findDate } from './dates.ts';
import { factsOf } from './facts.ts';
import { isValue, type MetadataField } from './fieldWords.ts';
import { type Fact, type Fault, frontMatterFacts } from './frontMatterFacts.ts';
import { type Audience, audiences, type Status, statuses } from './kinds.ts';
import type { Postmortem } from './model.ts';
import { readable, trimmed } from './readable.ts';
import type { Range } from './text.ts';
import { readStamp } from './time.ts';
import { kindsNamedBy } from './titles.ts';
import { datedIn, isBlank, isoDay, languageTag, oneOf, partsOf } from './values.ts';
import { findZone } from './zones.ts';

/** The facts about the document and its incident, from front matter, a metadata table or a list of labels. */
export interface Metadata {
  readonly title: Placed | null;
  /** The day of the incident, ISO where it can be read. */
  readonly date: Placed | null;
  readonly severity: Placed | null;
  readonly status: Placed<Status> | null;
  readonly audience: Placed<Audience> | null;
  readonly lang: Placed | null;
  /** An IANA name or an offset. */
  readonly timezone: Placed | null;
  readonly services: readonly Placed[];
  readonly owners: readonly Placed[];
  readonly authors: readonly Placed[];
  /** Milestones as written: a stamp that `readStamp` reads. */
  readonly started: Placed | null;
  readonly detected: Placed | null;
  readonly acknowledged: Placed | null;
  readonly mitigated: Placed | null;
  readonly resolved: Placed | null;
  readonly related: readonly Placed[];
  /** `postmortem: true|false`. */
  readonly postmortem: Placed<boolean> | null;
  /** What stands in the front matter but cannot be read. */
  readonly faults: readonly Fault[];
}

/** Reads the metadata; the front matter comes first, then the text, and of either the first that can be read. */
export function metadataOf(model: Postmortem): Metadata {
  const { text } = model;
  const reader = new Reader(model);
  const asIs = (placed: Placed): Placed => placed;
  const title =
    reader.first('title', (placed, own) => (own ? placed : null)) ?? titleOf(model) ?? reader.first('title', asIs);
  const day = dayOf(reader, text, title);
  return {
    title,
    // Only now: what 03/04 means depends on the language, and the language on the metadata.
    get date() {
      return day && { ...day, value: (day.date && isoDay(day.date, model.language)) ?? day.value };
    },
    severity: reader.first('severity', asIs),
    status: reader.first('status', (placed) => valued(placed, oneOf(statuses, placed.value))),
    audience: reader.first('audience', (placed) => valued(placed, oneOf(audiences, placed.value))),
    lang: reader.first('lang', (placed) => valued(placed, languageTag(placed.value))),
    timezone: reader.first('timezone', (placed) => {
      const zone = findZone(text, placed.start, placed.end);
      return zone?.id ? { start: zone.start, end: zone.end, value: zone.id } : placed;
    }),
    services: reader.all('services'),
    owners: reader.all('owners'),
    authors: reader.all('authors'),
    started: reader.milestone('started'),
    detected: reader.milestone('detected'),
    acknowledged: reader.milestone('acknowledged'),
    mitigated: reader.milestone('mitigated'),
    resolved: reader.milestone('resolved'),
    related: reader.all('related'),
    postmortem: reader.first('postmortem', (placed, own) => {
      const yes = oneOf(['yes', 'no'], placed.value);
      return own && yes ? { ...placed, value: yes === 'yes' } : null;
    }),
    faults: reader.faults,
  };
}

const valued = <Value>(placed: Placed, value: Value | null): Placed<Value> | null =>
  value === null ? null : { ...placed, value };

/** Answers from the facts of a document, and collects what it could not read in the front matter. */
class Reader {
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
    if (this.text.startsWith('{{', start)) return;
    this.faults.push({ start, end: Math.max(end, values.at(-1)?.end ?? end), reason, message: field });
  }
}

/** The day of the incident as written. A date in the title is surer than a mere `date`, which is the day of publication to many a site. */
function dayOf(
  reader: Reader,
  text: string,
  title: Placed | null,
): (Placed & { readonly date: DateStamp | null }) | null {
  const dated = (placed: Placed, own: boolean) => {
    const written = text.slice(placed.start, placed.end);
    const date = datedIn(written) ?? findDate(written);
    if (!date) return own ? { ...placed, date: null } : null;
    if (date.unknown) return null;
    return {
      start: placed.start + date.start,
      end: placed.start + date.end,
      value: written.slice(date.start, date.end),
      date,
    };
  };
  const stated = (field: MetadataField) => {
    let found: ReturnType<typeof dated> = null;
    reader.first(field, (placed, own) => (found = dated(placed, own)));
    return found as ReturnType<typeof dated>;
  };
  const incident = stated('incident-date');
  const named = title && datedIn(text.slice(title.start, title.end)) ? dated(title, false) : null;
  const plain = stated('date');
  return incident ?? named ?? plain;
}

/** The document's title in its text: its first heading of level 1, or the one heading that stands above all others. */
function titleOf({ blocks }: Postmortem): Placed | null {
  const headings = blocks.filter(({ leaf }) => leaf.kind === 'heading' && leaf.nesting.quote === 0);
  const [first, ...rest] = headings;
  const top = headings.find(({ leaf }) => leaf.level === 1);
  const alone =
    first && !rest.some(({ leaf }) => leaf.level <= first.leaf.level) && !kindsNamedBy(first.leaf.prose.trim()).bare;
  const block = top ?? (alone ? first : null);
  if (!block) return null;
  const range = trimmed(block.leaf.prose, 0, block.leaf.prose.length);
  const value = readable(block.leaf, range);
  return value ? { value, start: block.start + range.start, end: block.start + range.end } : null;
}
