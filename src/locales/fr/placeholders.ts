import type { Locale } from '../../core/locale.ts';

export const placeholders: Locale['placeholders'] = {
  notes: ['a (faire|completer|definir|preciser|remplir|renseigner|confirmer|venir|rediger|determiner)'],
  states: 'à faire|à venir',
  formats: ['aaaa mm jj', 'jj mm aaaa', 'hh h mm', 'hhhmm'],
  hints:
    'décrire|décrivez|indiquer|indiquez|insérer|insérez|ajouter|ajoutez|compléter|complétez|remplir|remplissez|renseigner|renseignez|lister|listez|' +
    'expliquer|expliquez|préciser|précisez|résumer|résumez|écrire|écrivez|lien|nom|noms|votre|vos|titre|date|heure|responsable|auteur|auteurs|équipe|' +
    'service|gravité|durée|nombre|description|exemple',
  omissions: 'expurgé|caviardé|supprimé|retiré|omis|masqué|anonymisé|confidentiel|privé|sic|aucun|aucune',
};
