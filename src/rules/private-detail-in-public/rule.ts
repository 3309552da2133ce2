import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'private-detail-in-public',
  category: 'publishing',
  severity: { draft: 'hint', review: 'info', final: 'warning' },
  messages: {
    address: {
      en: 'A public report shows a private network address. Replace it with a role: “the primary database”.',
      fr: 'Un rapport public montre une adresse de réseau privé. Remplacez-la par un rôle : « la base principale ».',
    },
    email: {
      en: 'A public report shows an e-mail address. Replace it with a role or a contact page.',
      fr: 'Un rapport public montre une adresse électronique. Remplacez-la par un rôle ou une page de contact.',
    },
  },
  *check(model) {
    if (model.audience !== 'public') return;
    for (const { what, start, end } of model.privateDetails) yield { message: what, start, end };
  },
});
