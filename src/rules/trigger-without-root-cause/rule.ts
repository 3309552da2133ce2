import { defineRule, isIn, isMentioned } from '../../core/rule.ts';

/** What tells more of a cause than what set it off. */
const deeper = ['deeper-cause', 'missing-guard', 'own-factor', 'unknown-cause'];

export default defineRule({
  id: 'trigger-without-root-cause',
  category: 'cause',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'cause',
  messages: {
    trigger: {
      en: 'This names what set it off. Say why that was enough: the root cause, and what contributed.',
      fr: 'Ceci nomme le déclencheur. Dites pourquoi il a suffi : la cause racine et les facteurs contributifs.',
    },
  },
  *check(model) {
    const causes = model.sectionsOfKind('cause');
    const [first] = causes;
    if (!first || model.incidents.length > 1 || model.triggerSections.length < causes.length) return;
    if (model.isEmpty(first.body) || model.hasPlaceholder(first)) return;
    const whole = [{ start: 0, end: model.text.length }];
    // Told elsewhere, the cause has only no heading of its own.
    const told = model
      .statementsOfKind('cause')
      .some(({ start, partial, weak }) => !partial && !weak && !isIn(causes, start));
    if (told || deeper.some((set) => isMentioned(model, set, whole))) return;
    yield { message: 'trigger', start: first.heading.start, end: first.heading.end };
  },
});
