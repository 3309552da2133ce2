import { readDate } from '../core/timeline/dates.ts';
import { clockText } from '../core/timeline/zoneClock.ts';
import { slug } from './slug.ts';

/** Everything a template, or the name of the file made from it, may ask for as `{{name}}`. */
export const variableNames = [
  'title',
  'slug',
  'date',
  'time',
  'now',
  'local-date',
  'local-time',
  'local-now',
  'severity',
  'author',
  'services',
  'timezone',
] as const;

export type VariableName = (typeof variableNames)[number];
export type Variables = Readonly<Record<VariableName, string>>;

/** What is known when a document is made. What is left out stays empty, for the writer to fill. */
export interface Facts {
  readonly title: string;
  readonly severity?: string;
  readonly author?: string;
  /** Names separated by commas. */
  readonly services?: string;
  /** IANA name or offset: the zone of the writer's own clock; UTC where nobody says otherwise. */
  readonly timezone?: string;
}

/**
 * The values of all variables at an instant. `date` is the day that the title names, else today; it, `time` (`14:32`) and
 * `now` (`2026-03-12 14:32 UTC`) are in UTC whatever the machine's zone, because a local date is a day off for everybody
 * near midnight. The `local-` ones are the same on the writer's clock, which says how far from UTC it is.
 */
export function variablesOf(facts: Facts, instant: Date): Variables {
  const iso = instant.toISOString();
  const [today, time] = dayAndTime(iso.replace('T', ' '));
  const local = clockText(iso, facts.timezone || 'UTC') ?? { clock: `${today} ${time}`, label: 'UTC' };
  const [localDate, localTime] = dayAndTime(local.clock);
  return {
    title: facts.title,
    slug: slug(facts.title),
    date: dayIn(facts.title) ?? today,
    time,
    now: `${today} ${time} UTC`,
    'local-date': localDate,
    'local-time': localTime,
    'local-now': `${localDate} ${localTime} ${local.label}`,
    severity: facts.severity ?? '',
    author: facts.author ?? '',
    services: facts.services ?? '',
    timezone: facts.timezone || 'UTC',
  };
}

/** `2026-03-12 14:32:10` in its two parts, to the minute. */
function dayAndTime(text: string): [day: string, time: string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1, space + 6)];
}

/** The day in a title such as `Checkout errors on 12 March 2026`: one that has a year and can mean nothing else. */
function dayIn(title: string): string | null {
  for (const { index } of title.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const [day, other] = readDate(title, index)?.readings ?? [];
    if (!day?.year || other) continue;
    return [day.year, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-');
  }
  return null;
}

/** Where a text asks for a variable, known or not: `{{name}}`. A fresh expression each time, since it keeps a position. */
export const variablePattern = (): RegExp => /\{\{ *([A-Za-z][\w-]*) *\}\}/g;

export const hasVariable = (text: string): boolean => variablePattern().test(text);

export const isVariable = (name: string): name is VariableName => (variableNames as readonly string[]).includes(name);

/** Puts values in place of variables; a name that is none stays as it stands. */
export function substitute(text: string, valueFor: (name: VariableName) => string): string {
  return text.replace(variablePattern(), (whole, name: string) => (isVariable(name) ? valueFor(name) : whole));
}
