import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'missing-milestone',
  category: 'timeline',
  severity: 'off',
  reference: 'timeline',
  messages: {
    started: {
      en: 'No entry says when it started. Mark it: **Started**.',
      fr: 'Aucune entrée ne dit quand cela a commencé. Marquez-la : **Début**.',
    },
    detected: {
      en: 'No entry says when it was noticed. Mark it: **Detected**.',
      fr: 'Aucune entrée ne dit quand on l’a remarqué. Marquez-la : **Détection**.',
    },
    resolved: {
      en: 'No entry says when it ended. Mark it: **Resolved**.',
      fr: 'Aucune entrée ne dit quand cela a pris fin. Marquez-la : **Résolution**.',
    },
  },
  *check(model) {
    const { reached } = model.metrics;
    const [timeline] = model.timelines;
    const first = timeline?.events[0];
    const last = timeline?.events.at(-1);
    if (!first || !last || (timeline?.events.length ?? 0) < 3) return;
    if (!reached.started) yield { message: 'started', start: first.stamp.start, end: first.stamp.end };
    if (!reached.detected) yield { message: 'detected', start: first.stamp.start, end: first.stamp.end };
    if (!reached.resolved && !reached.mitigated)
      yield { message: 'resolved', start: last.stamp.start, end: last.stamp.end };
  },
});
