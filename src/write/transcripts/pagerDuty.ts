import type { Milestone } from '../../core/kinds.ts';
import { instantFrom, isObject, objectsOf, type Said, textAt } from './said.ts';

const milestones: Readonly<Record<string, Milestone>> = {
  trigger_log_entry: 'detected',
  acknowledge_log_entry: 'acknowledged',
  resolve_log_entry: 'resolved',
};

/** `log_entries` as PagerDuty's REST API lists them, for an incident or an account. */
export function pagerDuty(json: unknown): Said[] | null {
  const entries = objectsOf(isObject(json) ? json.log_entries : json).filter(({ type }) =>
    /_log_entry(?:_reference)?$/.test(String(type)),
  );
  const said = entries.flatMap((entry): Said[] => {
    const when = instantFrom(entry.created_at);
    const note = textAt(entry, 'channel', 'summary') || textAt(entry, 'channel', 'content');
    const isNote = textAt(entry, 'type').startsWith('annotate');
    const text = (isNote && note) || textAt(entry, 'summary') || note;
    if (!when || !text) return [];
    const isPerson = textAt(entry, 'agent', 'type').startsWith('user');
    const milestone = milestones[textAt(entry, 'type').replace(/_reference$/, '')];
    return [
      {
        when,
        author: isPerson ? textAt(entry, 'agent', 'summary') || null : null,
        text,
        ...(milestone && { milestone }),
      },
    ];
  });
  return said.length ? said : null;
}
