import { instantFrom, isObject, objectsOf, type Said, textAt } from './said.ts';

/** Alerts of Alertmanager: what its API lists, or what it posts to a webhook. Each begins, and ends once resolved. */
export function alertmanager(json: unknown): Said[] | null {
  const alerts = objectsOf(isObject(json) ? (json.alerts ?? json.data) : json).filter(
    ({ startsAt, labels }) => startsAt && isObject(labels),
  );
  const said = alerts.flatMap((alert): Said[] => {
    const name = textAt(alert, 'labels', 'alertname') || 'alert';
    const about = textAt(alert, 'annotations', 'summary') || textAt(alert, 'annotations', 'description');
    const [start, end] = [instantFrom(alert.startsAt), instantFrom(alert.endsAt)];
    const isOver = textAt(alert, 'status') === 'resolved' || textAt(alert, 'status', 'state') === 'resolved';
    return [
      ...(start ? [{ when: start, author: null, text: `${name} firing${about && `: ${about}`}` }] : []),
      // An alert that still fires ends in the year 1, or when it will time out.
      ...(end && start && isOver && end.instant >= start.instant
        ? [{ when: end, author: null, text: `${name} resolved` }]
        : []),
    ];
  });
  return said.length ? said : null;
}
