import { dayOf } from '../../core/timeline/days.ts';
import { instantOf } from '../../core/timeline/instants.ts';
import { readStamp } from '../../core/timeline/time.ts';
import type { When } from './said.ts';

/** A time written in a text, and where it ends. */
export interface Read {
  readonly when: When;
  readonly end: number;
}

/** The time that a text begins with, or that stands at a place of it; null where there is no time of day. */
export function whenAt(text: string, from: number, dayFirst: boolean): Read | null {
  const stamp = readStamp(text, from);
  if (!stamp?.clock || stamp.clock.seconds === null || stamp.clock.dotted) return null;
  const { seconds } = stamp.clock;
  const day = stamp.date ? dayOf(stamp.date, null, { order: null, dayFirst }) : null;
  if (day === null) return { when: { clock: seconds }, end: stamp.end };
  const wall = (day * 86_400 + seconds) * 1000;
  const known = stamp.zone?.id ? instantOf(wall, stamp.zone.id) : null;
  return { when: known ? { instant: known.at } : { wall }, end: stamp.end };
}
