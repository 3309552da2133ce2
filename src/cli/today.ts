import type { Usage } from './usage.ts';
import { UsageError } from './usageError.ts';

/** The day against which due dates are held, `YYYY-MM-DD`. Throws a UsageError for what is none. */
export function todayOf({ values: { today } }: Usage): string {
  if (today === undefined) return todayInUtc();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new UsageError(`--today takes a date such as 2026-03-12, not "${today}".`);
  }
  return today;
}

/** Today, `YYYY-MM-DD`. */
export const todayInUtc = (): string => new Date().toISOString().slice(0, 10);
