import { stringify } from 'yaml';
import { audiences, statuses } from '../../core/kinds.ts';
import type { Range } from '../../core/markdown/text.ts';
import type { MetadataField } from '../../core/metadata/fieldWords.ts';
import { frontMatterFacts } from '../../core/metadata/frontMatterFacts.ts';
import type { Postmortem } from '../../core/model.ts';
import type { Event } from '../../core/timeline/events.ts';
import { locales } from '../../locales/index.ts';
import { snippetText } from '../snippet.ts';
import type { About, Completion, Names } from './completion.ts';
import { zonesFor } from './zones.ts';

/** The keys that are understood, in the order in which a document has them. */
const keys: readonly (readonly [key: string, field: MetadataField])[] = [
  ['title', 'title'],
  ['date', 'date'],
  ['severity', 'severity'],
  ['status', 'status'],
  ['audience', 'audience'],
  ['lang', 'lang'],
  ['timezone', 'timezone'],
  ['services', 'services'],
  ['owner', 'owners'],
  ['authors', 'authors'],
  ['started', 'started'],
  ['detected', 'detected'],
  ['acknowledged', 'acknowledged'],
  ['mitigated', 'mitigated'],
  ['resolved', 'resolved'],
  ['related', 'related'],
  ['postmortem', 'postmortem'],
];

/** The keys that the front matter does not have yet. */
export function keyCompletions({ text, parsed: { frontMatter } }: Postmortem, range: Range): Completion[] {
  const there = new Set(frontMatter && frontMatterFacts(text, frontMatter).facts.map(({ field }) => field));
  return keys
    .filter(([, field]) => !there.has(field))
    .map(([key]) => ({
      ...range,
      kind: 'key',
      label: key,
      note: null,
      text: `${key}: `,
      filter: key,
      about: { message: `key-${key}` },
      leadsOn: true,
    }));
}

/** The usual scale; teams mean different things by each step, so that none is explained here. */
const severities = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5'];

interface Value {
  readonly value: string;
  readonly note?: About;
  readonly about?: About;
}

/** What a key may be set to. `typed` is what stands behind its colon. */
export function valueCompletions(
  model: Postmortem,
  { start, end }: Range,
  field: MetadataField,
  names: Names,
  instant: number,
): Completion[] {
  const typed = model.text.slice(start, end);
  const space = /^[ \t]*/.exec(typed)?.[0] ?? '';
  const key = keys.find(([, one]) => one === field)?.[0] ?? '';
  const told = toldIn(model, field);
  // The incident may be of today.
  const others = valuesOf(field, names, instant).filter(({ value }) => value !== told[0]?.value);
  return [...told, ...others].map(({ value, note = null, about = { message: `key-${key}` } }) => ({
    start,
    end,
    kind:
      field === 'owners' || field === 'authors' || field === 'services'
        ? 'name'
        : field === 'timezone'
          ? 'zone'
          : 'value',
    label: value,
    note,
    text: (space || ' ') + snippetText(scalar(field, value)),
    filter: space + value,
    about,
  }));
}

/** What the timeline says of a day or a milestone. */
function toldIn({ events, firstDay, lines }: Postmortem, field: MetadataField): Value[] {
  const event = events.find(({ milestone }) => milestone === field);
  const [value, at] =
    field === 'date' ? [firstDay?.day, firstDay?.start] : [event && timeOf(event), event?.stamp.start];
  if (!value || at === undefined) return [];
  return [{ value, note: { message: 'complete-told', data: { line: lines.lineAt(at) + 1 } } }];
}

/** In UTC; as the timeline has it where nobody says the zone, null where there is no date. */
function timeOf({ instant, local, minute }: Event): string | null {
  const [day, time] = (instant ?? local ?? '').split('T');
  if (!day || !time || minute === null) return day || null;
  return `${day} ${time.slice(0, 5)}${instant ? ' UTC' : ''}`;
}

/** Names may open with `@`, which YAML keeps for itself. */
const scalar = (field: MetadataField, value: string): string =>
  ['owners', 'authors', 'services'].includes(field) ? stringify(value, { lineWidth: 0 }).trimEnd() : value;

function valuesOf(field: MetadataField, names: Names, instant: number): Value[] {
  const now = new Date(instant).toISOString();
  const day = now.slice(0, now.indexOf('T'));
  const described = (value: string): Value => ({ value, about: { message: `value-${value}` } });
  switch (field) {
    case 'status':
      return statuses.map(described);
    case 'audience':
      return audiences.map(described);
    case 'severity':
      return severities.map((value) => ({ value }));
    case 'lang':
      return locales.map(({ tag, name }) => ({ value: tag, note: name }));
    case 'timezone':
      return zonesFor(names).map((value) => ({ value }));
    case 'services':
      return seen(names.services);
    case 'owners':
    case 'authors':
      return seen(names.owners);
    case 'postmortem':
      return ['true', 'false'].map((value) => ({ value }));
    case 'date':
      return [{ value: day, note: { message: 'complete-today' } }];
    case 'started':
    case 'detected':
    case 'acknowledged':
    case 'mitigated':
    case 'resolved':
      return [{ value: `${day} ${now.slice(day.length + 1, day.length + 6)} UTC`, note: { message: 'complete-now' } }];
    default:
      return [];
  }
}

const seen = (names: ReadonlyMap<string, number>): Value[] =>
  [...names].map(([value, count]) => ({ value, about: { message: 'complete-seen', data: { count } } }));
