import type { Milestone } from '../kinds.ts';
import type { Postmortem } from '../model.ts';
import type { Section } from '../sections/sections.ts';
import type { Reached } from './metrics.ts';

/** How long it took from the start to a milestone, and where the document says when both were. */
export interface Figure {
  readonly milestone: Exclude<Milestone, 'started'>;
  readonly minutes: number;
  readonly from: Reached;
  readonly to: Reached;
}

const measures = [
  ['detected', 'timeToDetectMinutes'],
  ['acknowledged', 'timeToAcknowledgeMinutes'],
  ['mitigated', 'timeToMitigateMinutes'],
  ['resolved', 'timeToResolveMinutes'],
] as const;

/** What the timeline and the metadata give; the time to resolve is the total. */
export function figuresOf({ metrics }: Postmortem): Figure[] {
  const { started } = metrics.reached;
  return measures.flatMap(([milestone, metric]) => {
    const minutes = metrics[metric];
    const to = metrics.reached[milestone];
    return started && to && minutes !== null ? [{ milestone, minutes, from: started, to }] : [];
  });
}

/** The headings that the figures belong above: those of the timeline and of the impact, in the incident they tell of. */
export function figureHeadings(model: Postmortem): Section[] {
  const told = Object.values(model.metrics.reached).find(({ from }) => from === 'event');
  const incidentAt = (offset: number): number => model.incidents.findIndex(({ end }) => offset < end);
  const seen = new Set<number>();
  return model.sections.filter(({ kind, as, start }) => {
    if ((kind !== 'timeline' && kind !== 'impact') || as === 'field' || seen.has(start)) return false;
    seen.add(start);
    return !told || incidentAt(start) === incidentAt(told.start);
  });
}
