import type { Milestone } from '../kinds.ts';
import { beginningIn, type Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import type { Contradiction } from './consistency.ts';
import type { Event } from './events.ts';
import { type Span, spansOf } from './spans.ts';
import { wallAt } from './zoneClock.ts';
import type { Zone } from './zones.ts';

/**
 * Times in the summary and the impact that the timeline contradicts: of a stretch that begins when the incident does,
 * an end that nothing in the timeline has; of one that ends when it does, such a beginning. A stretch of which neither
 * is told may be one of something else.
 */
export function contradictedTimesOf(model: Postmortem): Contradiction[] {
  const spans = statedSpans(model);
  if (!spans.length) return [];
  const events = model.timelines.flatMap((timeline) => timeline.events).filter(({ clock }) => clock);
  const eventOf = (milestone: Milestone): Event | undefined => {
    const reached = model.metrics.reached[milestone];
    return reached?.from === 'event' ? events.find(({ stamp }) => stamp.start === reached.start) : undefined;
  };
  const started = eventOf('started');
  const ends = [eventOf('resolved'), eventOf('mitigated')].filter((event) => event !== undefined);
  const [end] = ends;
  if (!started || !end) return [];
  return spans.flatMap(({ span, at }): Contradiction[] => {
    const { from, to, zone, approximate } = span;
    const isAt = (clock: Span['from'], event: Event): boolean => {
      const minute = minuteOf(event, zone);
      return minute === null || apart(minute, (clock.seconds as number) / 60) <= (approximate ? tolerance : 1);
    };
    const begins = isAt(from, started);
    const isOver = ends.some((event) => isAt(to, event));
    if (begins === isOver) return [];
    const [wrong, right] = begins ? [to, end] : [from, started];
    const minute = minuteOf(right, zone);
    if (minute === null || events.some((event) => isAt(wrong, event))) return [];
    const range = { start: at + wrong.start, end: at + wrong.end };
    const stated = model.text.slice(range.start, range.end);
    return [{ ...range, stated, computed: clockLike(stated, minute), related: right.stamp }];
  });
}

/** In minutes, for times that say themselves that they are about right. */
const tolerance = 15;

function statedSpans(model: Postmortem): { span: Span; at: number }[] {
  const told: readonly Range[] = [...model.sectionsOfKind('summary'), ...model.sectionsOfKind('impact')];
  return [...new Set(told.flatMap((section) => beginningIn(model.blocks, section)))].flatMap(({ leaf, start }) =>
    spansOf(leaf).map((span) => ({ span, at: start })),
  );
}

/** The minute of the day on the clock of a zone, else on the clock that the timeline shows. */
function minuteOf({ instant, local, minute }: Event, zone: Zone | null): number | null {
  const wall = zone?.id && instant ? wallAt(Date.parse(instant), zone.id) : local && Date.parse(`${local}Z`);
  const minutes = typeof wall === 'number' ? wall / 60_000 : minute;
  return minutes === null ? null : Math.floor(minutes) % 1440;
}

/** On the face of a clock: 23:59 and 00:01 are two minutes apart. */
function apart(a: number, b: number): number {
  const between = Math.abs(Math.floor(a) - Math.floor(b)) % 1440;
  return Math.min(between, 1440 - between);
}

/** A minute of the day written as another time is: `09:50`, `9 h 50`, `9:50 AM`. */
function clockLike(stated: string, minute: number): string {
  const [, hours = '', mark = ':', rest = ''] = /^(\d+)(\D+)\d+(\D.*)?$/s.exec(stated) ?? [];
  const half = /[ap]\.?m/i.test(rest);
  const hour = Math.floor(minute / 60);
  const shown = String(half ? hour % 12 || 12 : hour);
  const padded = hours.startsWith('0') || (mark.includes(':') && !half) ? shown.padStart(2, '0') : shown;
  const afternoon = (letter: string): string => {
    const half = hour < 12 ? 'a' : 'p';
    return letter === letter.toUpperCase() ? half.toUpperCase() : half;
  };
  return `${padded}${mark}${String(Math.floor(minute) % 60).padStart(2, '0')}${rest.replace(/[ap](?=\.?m)/i, afternoon)}`;
}
