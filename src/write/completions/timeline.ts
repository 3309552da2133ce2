import { type Milestone, milestones } from '../../core/kinds.ts';
import type { Locale } from '../../core/locale.ts';
import type { Range } from '../../core/markdown/text.ts';
import type { Postmortem } from '../../core/model.ts';
import { eventAbove, milestoneName, partingOf } from '../insertEvent.ts';
import { snippetText } from '../snippet.ts';
import { stampBelow, stampText } from '../stamp.ts';
import type { Completion, Names } from './completion.ts';
import { readersZone, zonesFor } from './zones.ts';

/** The time it is, as the timeline writes times, and what parts it from the text. */
export function timeCompletions(model: Postmortem, range: Range, instant: number): Completion[] {
  const above = eventAbove(model, range.start);
  const stamp = stampText(stampBelow(above, instant));
  const isCell = model.text.slice(model.lines.startOf(model.lines.lineAt(range.start)), range.start).includes('|');
  const text = isCell ? stamp : stamp + (above ? partingOf(model, above) : ' — ');
  return [
    {
      ...range,
      kind: 'time',
      label: stamp,
      note: { message: 'complete-now' },
      text: snippetText(text),
      filter: model.text.slice(range.start, range.end) + stamp,
      about: { message: 'complete-about-now' },
      leadsOn: !isCell,
    },
  ];
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
