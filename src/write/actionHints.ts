import type { Locale } from '../core/locale.ts';
import { type ActionField, actionField } from '../core/metadata/fieldWords.ts';

const known = new WeakMap<Locale, ReadonlyMap<ActionField, string>>();

/** What a language asks in each column of the table that its skeleton of actions has. */
export function actionHints(locale: Locale): ReadonlyMap<ActionField, string> {
  let hints = known.get(locale);
  if (!hints) {
    const rows = locale.skeletons.remediation.body.split('\n').map((row) => row.split('|').slice(1, -1));
    const [names = [], , questions = []] = rows;
    hints = new Map(
      names.flatMap((name, i): [ActionField, string][] => {
        const field = actionField(name);
        return field ? [[field, (questions[i] ?? '').trim().replace(/^\$\{\d+:|\}$/g, '')]] : [];
      }),
    );
    known.set(locale, hints);
  }
  return hints;
}
