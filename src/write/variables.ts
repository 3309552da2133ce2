import { slug } from './slug.ts';

/** Everything a template, or the name of the file made from it, may ask for as `{{name}}`. */
export const variableNames = [
  'title',
  'slug',
  'date',
  'time',
  'now',
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
  /** IANA name or offset; UTC where nobody says otherwise. */
  readonly timezone?: string;
}

/**
 * The values of all variables at an instant. `date` (`2026-03-12`), `time` (`14:32`) and `now` (`2026-03-12 14:32 UTC`)
 * are in UTC whatever the machine's zone, because a local date is a day off for everybody near midnight.
 */
export function variablesOf(facts: Facts, instant: Date): Variables {
  const iso = instant.toISOString();
  const date = iso.slice(0, iso.indexOf('T'));
  const time = iso.slice(date.length + 1, date.length + 6);
  return {
    title: facts.title,
    slug: slug(facts.title),
    date,
    time,
    now: `${date} ${time} UTC`,
    severity: facts.severity ?? '',
    author: facts.author ?? '',
    services: facts.services ?? '',
    timezone: facts.timezone || 'UTC',
  };
}

/** Where a text asks for a variable, known or not: `{{name}}`. A fresh expression each time, since it keeps a position. */
export const variablePattern = (): RegExp => /\{\{ *([A-Za-z][\w-]*) *\}\}/g;

export const hasVariable = (text: string): boolean => variablePattern().test(text);

export const isVariable = (name: string): name is VariableName => (variableNames as readonly string[]).includes(name);

/** Puts values in place of variables; a name that is none stays as it stands. */
export function substitute(text: string, valueFor: (name: VariableName) => string): string {
  return text.replace(variablePattern(), (whole, name: string) => (isVariable(name) ? valueFor(name) : whole));
}
