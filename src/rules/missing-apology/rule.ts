import { defineMissingSection } from '../../core/rule.ts';

export default defineMissingSection({
  id: 'missing-apology',
  kind: 'apology',
  audience: 'public',
  missing: {
    en: 'No apology to those affected. Add one in your own voice that names the impact and what follows from it.',
    fr: 'Pas d’excuses aux personnes touchées. Présentez-les en votre nom, en nommant l’impact et ce qui en découle.',
  },
});
