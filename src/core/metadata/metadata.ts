import type { Placed } from '../actions/actions.ts';
import { type Audience, audiences, type Status, statuses } from '../kinds.ts';
import { readable, trimmed } from '../markdown/readable.ts';
import type { Postmortem } from '../model.ts';
import { kindsNamedBy } from '../sections/titles.ts';
import { type DateStamp, findDate } from '../timeline/dates.ts';
import { findZone } from '../timeline/zones.ts';
import { languageOf } from '../words/language.ts';
import { FactReader } from './factReader.ts';
import type { MetadataField } from './fieldWords.ts';
import type { Fault } from './frontMatterFacts.ts';
import { datedIn, isoDay, languageTag, oneOf } from './values.ts';

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
  const reader = new FactReader(model);
  const asIs = (placed: Placed): Placed => placed;
  const title =
    reader.first('title', (placed, own) => (own ? placed : null)) ?? titleOf(model) ?? reader.first('title', asIs);
  const lang = reader.first('lang', (placed) => valued(placed, languageTag(placed.value)));
  const day = dayOf(reader, text, title);
  return {
    title,
    // What 03/04 means depends on the language. (`model.language` would ask for the metadata first.)
    date: day && { ...day, value: (day.date && isoDay(day.date, languageOf(model, lang?.value))) ?? day.value },
    severity: reader.first('severity', firstClause),
    status: reader.first('status', (placed) => valued(placed, oneOf(statuses, placed.value))),
    audience: reader.first('audience', (placed) => valued(placed, oneOf(audiences, placed.value))),
    lang,
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

/** `SEV-1 — all customers …`: the level without its explanation. */
function firstClause(placed: Placed): Placed {
  const level =
    placed.value.length > longestLevel
      ? (/^[^,;:–—(]*[^\s,;:–—(]/.exec(placed.value)?.[0] ?? placed.value)
      : placed.value;
  return { value: level, start: placed.start, end: Math.min(placed.end, placed.start + level.length) };
}

const longestLevel = 30;

const valued = <Value>(placed: Placed, value: Value | null): Placed<Value> | null =>
  value === null ? null : { ...placed, value };

/** The day of the incident as written. A date in the title is surer than a mere `date`, which is the day of publication to many a site. */
function dayOf(
  reader: FactReader,
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
