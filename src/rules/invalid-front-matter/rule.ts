import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'invalid-front-matter',
  category: 'metadata',
  severity: 'warning',
  messages: {
    syntax: {
      en: 'This is not valid YAML: sites and tools that read the front matter stop here. Put the value in quotes, or close what is open.',
      fr: 'Ce n’est pas du YAML valide : les sites et les outils qui lisent l’en-tête s’arrêtent ici. Mettez la valeur entre guillemets, ou fermez ce qui est ouvert.',
    },
  },
  *check({ metadata: { faults } }) {
    // What the parser says next is mostly what the first fault led to.
    const fault = faults.find(({ reason }) => reason === 'syntax');
    if (fault) yield { message: 'syntax', start: fault.start, end: fault.end };
  },
});
