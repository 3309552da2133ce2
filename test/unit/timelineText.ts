import { Postmortem } from '../../src/core/model.ts';
import type { Event } from '../../src/core/timeline/events.ts';

export const read = (text: string) => new Postmortem(text).timelines;
export const events = (text: string): readonly Event[] => read(text).flatMap((timeline) => timeline.events);
/** Instants without seconds where those are zero, or what the clocks show where the zone is unknown. */
export const times = (text: string): string[] =>
  events(text).map(({ instant, local }) => (instant ?? `${local} local`).replace(/:00Z$/, 'Z'));
export const texts = (text: string): string[] => events(text).map(({ text }) => text);

/** A document with a timeline on 13 October 2021, all in UTC unless it says otherwise. */
export const timeline = (body: string, heading = 'Timeline (UTC)'): string =>
  `# Search outage, 13 October 2021\n\nSearch was down.\n\n## ${heading}\n\n${body}\n\n## Root cause\n\nA bad rule.\n`;
