import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'leaked-secret',
  category: 'publishing',
  severity: 'error',
  messages: {
    secret: {
      en: 'This looks like a secret ({what}). Revoke it first, then remove it: the history keeps what was saved.',
      fr: 'Ceci ressemble à un secret ({what}). Révoquez-le d’abord, puis retirez-le : l’historique garde ce qui a été enregistré.',
    },
    password: {
      en: 'This looks like a password. Change it first, then remove it: the history keeps what was saved.',
      fr: 'Ceci ressemble à un mot de passe. Changez-le d’abord, puis retirez-le : l’historique garde ce qui a été enregistré.',
    },
    'access-key': {
      en: 'This looks like an access key. Revoke it first, then remove it: the history keeps what was saved.',
      fr: 'Ceci ressemble à une clé d’accès. Révoquez-la d’abord, puis retirez-la : l’historique garde ce qui a été enregistré.',
    },
    'private-key': {
      en: 'This looks like a private key. Replace it first, then remove it: the history keeps what was saved.',
      fr: 'Ceci ressemble à une clé privée. Remplacez-la d’abord, puis retirez-la : l’historique garde ce qui a été enregistré.',
    },
    'signed-token': {
      en: 'This looks like a signed token. Revoke it first, then remove it: the history keeps what was saved.',
      fr: 'Ceci ressemble à un jeton signé. Révoquez-le d’abord, puis retirez-le : l’historique garde ce qui a été enregistré.',
    },
  },
  *check(model) {
    for (const { what, start, end } of model.secrets) {
      // Formats that belong to a product bear its name.
      const own = what === 'password' || what === 'access-key' || what === 'private-key' || what === 'signed-token';
      yield { message: own ? what : 'secret', data: { what }, start, end };
    }
  },
});
