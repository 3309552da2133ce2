import type { Locale } from '../../core/locale.ts';

export const credentials: Locale['credentials'] = {
  passwords: 'mot de passe|mdp|phrase de passe',
  of: "du|de|de la|de l’|de l'|des|pour|sur",
  is: 'est|était',
  standIns:
    'motdepasse|secret|jeton|clé|achanger|changezmoi|caviardé|expurgé|masqué|supprimé|retiré|exemple|factice|votre|aucun|vide',
};
