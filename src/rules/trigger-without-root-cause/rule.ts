import { defineRule, isIn, isMentioned, type Postmortem, type Range, type Section } from '../../core/rule.ts';

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
    if (
      !first ||
      model.incidents.length > 1 ||
      (model.triggerSections.length < causes.length && !isBareTrigger(model, first))
    )
      return;
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

/** "The outage was triggered by a deploy.": the whole section is one sentence that says no more. */
const isBareTrigger = (model: Postmortem, { body }: Section): boolean =>
  model
    .mentions('bare-trigger')
    .some(({ sentence }) => isIn([body], sentence.start) && textIn(model, body) === textIn(model, sentence));

const textIn = ({ text }: Postmortem, { start, end }: Range): string => text.slice(start, end).trim();
