import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'invalid-front-matter',
  category: 'metadata',
  severity: 'warning',
  messages: {
    syntax: {
      en: 'This is not valid YAML: sites and tools that read the front matter stop here. Put the value in quotes, close what is open, or remove a key that is there twice.',
      fr: 'Ce n’est pas du YAML valide : les sites et les outils qui lisent l’en-tête s’arrêtent ici. Mettez la valeur entre guillemets, fermez ce qui est ouvert, ou retirez une clé en double.',
    },
  },
  *check({ metadata: { faults } }) {
    // What the parser says next is mostly what the first fault led to.
    const fault = faults.find(({ reason }) => reason === 'syntax');
    if (fault) yield { message: 'syntax', start: fault.start, end: fault.end };
  },
});
