import { durationText } from '../figures/durationText.ts';
import type { Locale } from '../locale.ts';
import type { Postmortem } from '../model.ts';
import type { Event, Timeline } from './events.ts';

/** How long after the start of the incident, and after the entry before it, an entry happened. */
export interface Elapsed {
  readonly event: Event;
  /** Minutes since the start, below zero before it; null where entry or start have no time. */
  readonly sinceStart: number | null;
  /** Minutes since the entry before it that has a time; null for the first. */
  readonly sincePrevious: number | null;
}

/** The entries of all timelines in document order, each counted from the start of its own timeline. */
export function elapsedOf(model: Postmortem): Elapsed[] {
  return model.timelines.flatMap((timeline) => {
    const start = startOf(model, timeline);
    let previous: number | null = null;
    return timeline.events.map((event): Elapsed => {
      const { minute } = event;
      const elapsed: Elapsed = {
        event,
        sinceStart: minute === null || start === null ? null : Math.round(minute - start),
        sincePrevious: minute === null || previous === null ? null : Math.round(minute - previous),
      };
      previous = minute ?? previous;
      return elapsed;
    });
  });
}

/** What entries are counted from, else the entry that says it is the start, else the start that the metadata gives, else the earliest entry. */
function startOf(model: Postmortem, { events, zero }: Timeline): number | null {
  if (zero !== null) return zero;
  const told = events.find(({ milestone, minute }) => milestone === 'started' && minute !== null);
  if (told) return told.minute;
  const stated = model.metrics.reached.started;
  // Minutes are counted from 1970 where every entry has its instant: only those compare with what stands elsewhere.
  if (stated?.instant && events.every(({ minute, instant }) => minute === null || instant)) {
    return Date.parse(stated.instant) / 60_000;
  }
  const known = events.flatMap(({ minute }) => (minute === null ? [] : [minute]));
  return known.length ? known.reduce((a, b) => Math.min(a, b)) : null;
}

/** `T+2 h 31 min · +4 min`, `T−5 min`, `T` for the start itself; empty where there is nothing to say. */
export function elapsedText({ event, sinceStart, sincePrevious }: Elapsed, locale: Locale): string {
  const parts: string[] = [];
  // `T+45m` says so itself.
  if (sinceStart !== null && event.clock) {
    const size = sinceStart === 0 ? '' : durationText(Math.abs(sinceStart), locale);
    parts.push(`T${sinceStart > 0 ? '+' : sinceStart < 0 ? '−' : ''}${size}`);
  }
  // Right behind the start both would say the same; what goes back in time is no gap.
  if (sincePrevious !== null && sincePrevious > 0 && sincePrevious !== sinceStart) {
    parts.push(`+${durationText(sincePrevious, locale)}`);
  }
  return parts.join(' · ');
}
