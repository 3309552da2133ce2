import type { Milestone } from '../../core/kinds.ts';

/** When something was said, as exactly as its transcript tells. */
export type When =
  /** Milliseconds since 1970. */
  | { readonly instant: number }
  /** What a clock showed, in milliseconds as if it were UTC: nobody says in which zone. */
  | { readonly wall: number }
  /** Seconds since midnight, on a day nobody names. */
  | { readonly clock: number };

/** A message, a log entry or a commit. */
export interface Said {
  readonly when: When;
  /** A person; null for machines and where nobody is named. */
  readonly author: string | null;
  /** As text, line breaks as they were; never Markdown. */
  readonly text: string;
  /** Where the source says so itself. */
  readonly milestone?: Milestone;
}

export const formats = [
  'slack-export',
  'pagerduty',
  'statuspage',
  'alertmanager',
  'csv',
  'git-log',
  'teams',
  'slack',
  'lines',
] as const;

export type Format = (typeof formats)[number];

export interface Transcript {
  readonly format: Format;
  readonly said: readonly Said[];
}

/** An ISO time with its offset; null for anything else. */
export function instantFrom(value: unknown): { readonly instant: number } | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(value))
    return null;
  const instant = Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(instant) ? null : { instant };
}

export type Json = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member that is text, trimmed; empty for anything else. */
export const textAt = (value: unknown, ...keys: readonly string[]): string => {
  let found: unknown = value;
  for (const key of keys) found = isObject(found) ? found[key] : undefined;
  return typeof found === 'string' ? found.trim() : '';
};

/** The objects of a list; none for anything else. */
export const objectsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
