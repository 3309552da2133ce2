import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'unordered-timeline',
  category: 'timeline',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'timeline',
  messages: {
    earlier: {
      en: 'This entry is earlier than the one before it. Move it up, or add the date if it is on another day.',
      fr: 'Cette entrée est antérieure à la précédente. Remontez-la, ou ajoutez la date si elle est d’un autre jour.',
    },
  },
  *check(model) {
    for (const { events, layout } of model.timelines) {
      // Labelled times (`Repaired: …`) stand in the order of a form.
      if (layout === 'labels') continue;
      const timed = events.filter(({ minute, precision }) => minute !== null && precision !== 'approximate');
      const earlier = timed.filter((event, i) => i > 0 && isBefore(event, timed[i - 1]));
      // Newest first is an order, too.
      if (earlier.length * 2 > timed.length) continue;
      for (const { stamp } of earlier) yield { message: 'earlier', start: stamp.start, end: stamp.end };
    }
  },
});

interface Timed {
  readonly minute: number | null;
  readonly precision: string;
}

/** An entry that names no seconds may be of any of its minute. */
const isBefore = ({ minute, precision }: Timed, previous: Timed | undefined): boolean => {
  if (minute === null || !previous || previous.minute === null) return false;
  return minute < (precision === 'second' ? previous.minute : Math.floor(previous.minute));
};
