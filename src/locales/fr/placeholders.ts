import type { Locale, Phrasebook } from '../../core/locale.ts';

export const placeholders: Locale['placeholders'] = {
  states: 'à faire|à venir',
  hints:
    'décrire|décrivez|indiquer|indiquez|insérer|insérez|ajouter|ajoutez|compléter|complétez|remplir|remplissez|renseigner|renseignez|lister|listez|' +
    'expliquer|expliquez|préciser|précisez|résumer|résumez|écrire|écrivez|lien|nom|noms|votre|vos|titre|date|heure|responsable|auteur|auteurs|équipe|' +
    'service|gravité|durée|nombre|description|exemple',
  omissions: 'expurgé|caviardé|supprimé|retiré|omis|masqué|anonymisé|confidentiel|privé|sic|aucun|aucune',
};

/** Notes to oneself and formats left where a value should stand, found wherever phrases are. */
export const placeholderPhrases: Phrasebook['phrases'] = {
  'placeholder.note': {
    match: ['a (faire|completer|definir|preciser|remplir|renseigner|confirmer|venir|rediger|determiner)'],
    except: ['(application|appli|api|service|liste) todo'],
  },
  'placeholder.format': { match: ['aaaa mm jj', 'jj mm aaaa', 'hh h mm', 'hhhmm'] },
};
