import { beginningIn, defineRule, isMentioned, type Postmortem, type Range } from '../../core/rule.ts';

export default defineRule({
  id: 'unquantified-impact',
  category: 'impact',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'impact',
  messages: {
    unquantified: {
      en: 'No figure says how large the impact was. Give a number or an estimate (who, how many, how long), or say that it was not measured.',
      fr: 'Aucun chiffre ne dit l’ampleur de l’impact. Donnez un nombre ou une estimation (qui, combien, combien de temps), ou dites que ce n’a pas été mesuré.',
    },
  },
  *check(model) {
    const impacts = model.sectionsOfKind('impact');
    for (const incident of model.incidents) {
      const own = beginningIn(impacts, incident);
      const [first] = own;
      if (!first || own.every(({ body }) => model.isEmpty(body))) continue;
      const known = own.some(
        (section) =>
          // Versions and lists of numbered things say how far it reached, too.
          /(?<![\p{L}\d])\d/u.test(model.text.slice(section.body.start, section.body.end)) ||
          model.quantified(section) ||
          model.hasPlaceholder(section) ||
          symptoms.test(section.title) ||
          listsNames(model, section.body) ||
          isMentioned(model, 'known-extent', [section]),
      );
      if (!known) yield { message: 'unquantified', ...first.heading };
    }
  },
});

/** Symptoms are described, not counted; the word begins so in every language. */
const symptoms = /\bsympt/i;

/** A list of names (`search-api`, `billing`; "Affected services: search, billing") says exactly what was hit. */
const listsNames = ({ blocks, metadata }: Postmortem, body: Range): boolean =>
  metadata.services.some(({ start }) => start >= body.start && start < body.end) ||
  beginningIn(blocks, body).some(
    ({ leaf }) => leaf.nesting.list > 0 && /^[\s,;-]*\uFFFC[\s,;\uFFFC-]*$/.test(leaf.prose),
  );
