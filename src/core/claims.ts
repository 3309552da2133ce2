import type { Postmortem } from './model.ts';
import type { Range } from './text.ts';

/** Something the text states in figures. */
export interface Claim extends Range {
  /** `duration` values are minutes; `time-to-…` are durations that name what they measure. */
  readonly kind:
    | 'duration'
    | 'time-to-detect'
    | 'time-to-acknowledge'
    | 'time-to-mitigate'
    | 'time-to-resolve'
    | 'count'
    | 'percentage'
    | 'money';
  /** The figure; the lower bound of a range. */
  readonly value: number;
  /** The upper bound of a range, else null. */
  readonly to: number | null;
  /** `minutes`, the counted noun as written (`customers`), `%`, or the currency (ISO 4217 where known). */
  readonly unit: string;
  /** True for "about", "more than", "~". */
  readonly approximate: boolean;
}

export function claimsOf(_model: Postmortem): Claim[] {
  return [];
}
