import type { Block, Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { firstFrom, type Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import { entriesOf } from './entries.ts';
import { announcedZoneOf, columnZonesOf, headedZoneOf } from './frames.ts';
import type { Context, Run, Stamped } from './runs.ts';
import { isZone, readZone, type Zone } from './zones.ts';

/** A zone and where it is written in the document. */
export interface PlacedZone extends Range {
  readonly id: string | null;
  readonly from: 'entry' | 'header' | 'sentence' | 'metadata';
}

/** The zone that the metadata gives to the times of the document. */
export function metadataZone(model: Postmortem): PlacedZone | null {
  const { timezone } = model.metadata;
  if (!timezone) return null;
  const id = readZone(timezone.value, 0, true)?.id ?? (isZone(timezone.value) ? timezone.value : null);
  return id ? { start: timezone.start, end: timezone.end, id, from: 'metadata' } : null;
}

/** What the document says of the zone of all its times, each read when first asked for. */
export interface ZonesTold {
  readonly stated: PlacedZone | null;
  readonly announced: () => readonly PlacedZone[];
  readonly told: () => PlacedZone | null;
}

function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

export function zonesTold(model: Postmortem): ZonesTold {
  return {
    stated: metadataZone(model),
    announced: once(() => announcedZones(model)),
    told: once(() => toldZone(model)),
  };
}

/**
 * The zone of each entry of a run: written with it, above its column, above it, announced for all times, in the
 * metadata, or the one that other entries of the run agree on, or else all other times of the document.
 */
export function zonesOf({ stamped }: Run, { stated, announced, told }: ZonesTold): (PlacedZone | null)[] {
  const written = stamped.map(writtenZone);
  const any = written.find((zone) => zone !== null) ?? null;
  const shared = written.every((zone) => zone === null || zone.id === any?.id) ? any : null;
  const headed = new Map<Context | null, PlacedZone | null>();
  let next = 0;
  return stamped.map(({ block, entry, context }, i) => {
    let zone = written[i] ?? null;
    if (!zone) {
      if (!headed.has(context)) headed.set(context, headedZone(context));
      zone = headed.get(context) ?? null;
    }
    if (!zone) {
      const all = announced();
      // The last announcement before the entry, else the first one after it.
      next ||= firstFrom(all, block.start);
      while (next < all.length && (all[next] as PlacedZone).start < block.start) next++;
      zone = all[Math.max(0, next - 1)] ?? null;
    }
    zone ??= stated ?? (entry.stamp.clock && shared);
    if (!zone && entry.stamp.clock) zone = told();
    // A word of several meanings means what the metadata says.
    return zone?.id === null && stated ? stated : zone;
  });
}

const placed = ({ start, end, id }: Zone, at: number, from: PlacedZone['from']): PlacedZone => ({
  start: at + start,
  end: at + end,
  id,
  from,
});

function writtenZone({ block, entry, header }: Stamped): PlacedZone | null {
  const { zone } = entry.stamp;
  return zone ? placed(zone, block.start, 'entry') : columnZone(header, entry.column);
}

/** The zone that a column is headed by. */
export function columnZone(header: Block | null, column: number): PlacedZone | null {
  const zone = header && columnZonesOf(header.leaf)[column];
  return zone ? placed(zone, header.start, 'header') : null;
}

/** In a title the letters of a zone may mean anything; above a timeline they do not. */
function headedZone(innermost: Context | null): PlacedZone | null {
  for (let context = innermost; context; context = context.parent) {
    const { leaf, start } = context.block;
    const zone = announcedZoneOf(leaf) ?? (context.named ? headedZoneOf(leaf) : null);
    if (zone) return placed(zone, start, leaf.kind === 'heading' || context.date ? 'header' : 'sentence');
  }
  return null;
}

/** Zones announced for all times in sentences, wherever they stand. */
function announcedZones({ blocks }: Postmortem): PlacedZone[] {
  return blocks.flatMap(({ leaf, start }) => {
    const zone = leaf.kind === 'paragraph' ? announcedZoneOf(leaf) : null;
    return zone && entriesOf(leaf)[0]?.form !== 'first' ? [placed(zone, start, 'sentence')] : [];
  });
}

const clockThen = /\d{1,2}[ \u00a0\u202f]?[:hH][ \u00a0\u202f]?\d{2}(?:[ \u00a0]?[ap]\.?m\b\.?)?[ \u00a0]?\(?/giu;

/** "… to 16:20 on May 8th, 2024 (UTC)": a day, and then the zone. */
const dayBetween = /[\p{L}\d, \u00a0/-]{0,40}?\b(?:19|20)\d{2}(?:[/-]\d{1,2}[/-]\d{1,2})?,?[ \u00a0]\(?/uy;

/** The zone that follows a clock time in a paragraph, the first. */
const zoneInStory = remember((leaf: Leaf): Zone | null => {
  if (leaf.kind !== 'paragraph') return null;
  for (const { 0: clock, index } of leaf.prose.matchAll(clockThen)) {
    const end = index + clock.length;
    dayBetween.lastIndex = end;
    const zone =
      readZone(leaf.prose, end) ?? (dayBetween.test(leaf.prose) && readZone(leaf.prose, dayBetween.lastIndex));
    if (zone) return zone;
  }
  return null;
});

/** The zone in which the story tells its times ("from 14:51 to 16:20 UTC"), if it is one for all of them. */
function toldZone({ blocks }: Postmortem): PlacedZone | null {
  let told: PlacedZone | null = null;
  for (const { leaf, start } of blocks) {
    const zone = zoneInStory(leaf);
    if (!zone) continue;
    if (told && told.id !== zone.id) return null;
    told ??= placed(zone, start, 'sentence');
  }
  return told;
}
