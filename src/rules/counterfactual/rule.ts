import { defineRule, isBlame, isTold } from '../../core/rule.ts';

export default defineRule({
  id: 'counterfactual',
  category: 'language',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  options: {
    would: {
      type: 'boolean',
      default: false,
      description: {
        en: 'Also report “would have”, which is often a sober account of how something works.',
        fr: 'Signaler aussi « aurait évité », « aurait déclenché », qui décrivent souvent un simple mécanisme.',
      },
    },
  },
  messages: {
    counterfactual: {
      en: 'This tells what did not happen. Say what people saw and did; what would have been better belongs in the action items.',
      fr: 'Cette phrase raconte ce qui n’a pas eu lieu. Dites ce que l’on voyait et ce qui a été fait ; ce qui aurait été préférable a sa place dans les actions.',
    },
  },
  *check(model, { would }) {
    for (const set of would ? ['counterfactual', 'counterfactual-would'] : ['counterfactual']) {
      for (const mention of model.mentions(set)) {
        const { start, end } = mention;
        if (isTold(model, start) && !isBlame(model, mention)) yield { message: 'counterfactual', start, end };
      }
    }
  },
});
