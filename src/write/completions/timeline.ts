import { type Milestone, milestones } from '../../core/kinds.ts';
import type { Locale } from '../../core/locale.ts';
import type { Range } from '../../core/markdown/text.ts';
import type { Postmortem } from '../../core/model.ts';
import { eventAbove, milestoneName, partingOf } from '../insertEvent.ts';
import { snippetText } from '../snippet.ts';
import { stampBelow, stampText } from '../stamp.ts';
import type { Completion, Names } from './completion.ts';
import { readersZone, zonesFor } from './zones.ts';

/** When an incident is over, nothing of it happens now any more: milliseconds. */
const longAgo = 24 * 3_600_000;

/**
 * The time it is and that of the entry above, to be overtyped: as the timeline writes times, with what parts them from
 * the text. The likelier one comes first.
 */
export function timeCompletions(model: Postmortem, range: Range, instant: number): Completion[] {
  const above = eventAbove(model, range.start);
  const isCell = model.text.slice(model.lines.startOf(model.lines.lineAt(range.start)), range.start).includes('|');
  const parting = snippetText(isCell ? '' : above ? partingOf(model, above) : ' — ');
  const typed = model.text.slice(range.start, range.end);
  const stamp = stampText(stampBelow(above, instant));
  const now: Completion = {
    ...range,
    kind: 'time',
    label: stamp,
    note: { message: 'complete-now' },
    text: snippetText(stamp) + parting,
    filter: typed + stamp,
    about: { message: 'complete-about-now' },
    leadsOn: !isCell,
  };
  if (!above?.clock) return [now];
  const [before, clock, after] = [
    model.text.slice(above.stamp.start, above.clock.start),
    model.text.slice(above.clock.start, above.clock.end),
    model.text.slice(above.clock.end, above.stamp.end),
  ].map(snippetText);
  const again: Completion = {
    ...range,
    kind: 'time',
    label: above.raw,
    note: { message: 'complete-above' },
    text: `${before}\${1:${clock}}${after}${parting}`,
    filter: typed + above.raw,
    about: { message: 'complete-about-above' },
  };
  return above.instant && instant - Date.parse(above.instant) > longAgo ? [again, now] : [now, again];
}

/** Which milestone an entry is; those that no entry is yet come first. */
export function milestoneCompletions(model: Postmortem, range: Range, parted: boolean, locale: Locale): Completion[] {
  const there = new Set(model.timelines.flatMap(({ events }) => events.map(({ milestone }) => milestone)));
  const missing = (milestone: Milestone): boolean => !there.has(milestone);
  return [...milestones.filter(missing), ...milestones.filter((one) => !missing(one))].map((milestone) => {
    const name = milestoneName(milestone, locale);
    return {
      ...range,
      kind: 'milestone',
      label: name,
      note: missing(milestone) ? null : { message: 'complete-there' },
      text: `${parted ? '' : '— '}**${name}** — \${1:${locale.messages['ask-event'] ?? ''}}`,
      filter: name,
      about: { message: `key-${milestone}` },
    };
  });
}

/** Which zone a time is in. Nobody wants hundreds of names behind every time: all of them only where asked for. */
export function zoneCompletions(model: Postmortem, range: Range, names: Names, all: boolean): Completion[] {
  const stated = model.metadata.timezone?.value;
  const likely = new Set(['UTC', ...(stated ? [stated] : []), ...names.zones.keys(), readersZone()]);
  return [...(all ? new Set([...likely, ...zonesFor(names)]) : likely)].map((zone) => ({
    ...range,
    kind: 'zone',
    label: zone,
    note: zone === stated ? { message: 'complete-stated' } : null,
    text: zone,
    filter: zone,
    about: { message: 'complete-about-zone' },
  }));
}
