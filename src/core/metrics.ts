import type { Milestone } from './kinds.ts';
import type { Postmortem } from './model.ts';
import type { Range } from './text.ts';

/** When a milestone was reached, and where the document says so. */
export interface Reached extends Range {
  readonly instant: string;
  readonly from: 'event' | 'metadata';
}

/** Minutes between milestones; null where one of the two is unknown. Times count from the start of the incident. */
export interface Metrics {
  readonly reached: Readonly<Partial<Record<Milestone, Reached>>>;
  readonly timeToDetectMinutes: number | null;
  readonly timeToAcknowledgeMinutes: number | null;
  readonly timeToMitigateMinutes: number | null;
  readonly timeToResolveMinutes: number | null;
  /** From start to resolution. */
  readonly durationMinutes: number | null;
}

export function metricsOf(_model: Postmortem): Metrics {
  return {
    reached: {},
    timeToDetectMinutes: null,
    timeToAcknowledgeMinutes: null,
    timeToMitigateMinutes: null,
    timeToResolveMinutes: null,
    durationMinutes: null,
  };
}
