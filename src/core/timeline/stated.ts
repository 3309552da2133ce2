import type { Placed } from '../actions/actions.ts';
import type { Milestone } from '../kinds.ts';
import type { Postmortem } from '../model.ts';
import type { Start } from './counted.ts';
import { dayOf } from './days.ts';
import { momentOf } from './moments.ts';
import { readStamp } from './time.ts';
import { metadataZone, type PlacedZone } from './zoning.ts';

/**
 * When a milestone was reached as the metadata has it, and where; null where it gives no day or no time. A time without
 * a zone is in that of other times, if it is given.
 */
export function statedMoment(
  model: Postmortem,
  milestone: Milestone,
  usual: PlacedZone | null = null,
): (Start & { readonly placed: Placed }) | null {
  const placed = model.metadata[milestone];
  const stamp = placed && readStamp(placed.value, 0);
  if (!placed || !stamp?.date || !stamp.clock || stamp.clock.seconds === null) return null;
  const day = dayOf(stamp.date, null, { order: null, dayFirst: model.language !== 'en' });
  if (day === null) return null;
  const { start, end } = placed;
  const own = stamp.zone?.id ?? null;
  const zone: PlacedZone | null =
    own === null ? (metadataZone(model) ?? usual) : { id: own, start, end, from: 'metadata' };
  const moment = momentOf((day * 86_400 + stamp.clock.seconds) * 1000, zone?.id ?? null, null);
  return { placed, moment, zone };
}
