import type { Milestone } from '../../core/kinds.ts';
import { instantFrom, isObject, objectsOf, type Said, textAt } from './said.ts';

const milestones: Readonly<Record<string, Milestone>> = { monitoring: 'mitigated', resolved: 'resolved' };

/** Incidents as Statuspage's API has them, each with its updates, the newest first. */
export function statuspage(json: unknown): Said[] | null {
  const wrapped = isObject(json) ? (json.incidents ?? (json.incident ? [json.incident] : [json])) : json;
  const updates = objectsOf(wrapped).flatMap((incident) => objectsOf(incident.incident_updates));
  const said = updates.flatMap((update): Said[] => {
    const when = instantFrom(update.display_at) ?? instantFrom(update.created_at);
    const [status, body] = [textAt(update, 'status'), textAt(update, 'body')];
    if (!when || !(status || body)) return [];
    const label = status.replaceAll('_', ' ');
    const name = label.charAt(0).toUpperCase() + label.slice(1);
    const milestone = milestones[status];
    return [{ when, author: null, text: [name, body].filter(Boolean).join(': '), ...(milestone && { milestone }) }];
  });
  return said.length ? said : null;
}
