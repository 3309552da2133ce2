import type { Locale } from '../../core/locale.ts';

export const placeholders: Locale['placeholders'] = {
  notes:
    '[àa] (?:faire|compléter|completer|définir|definir|préciser|preciser|remplir|renseigner|confirmer|venir|rédiger|rediger)',
  states: 'à faire|à venir',
  hints:
    'décrire|décrivez|indiquer|indiquez|insérer|insérez|ajouter|ajoutez|compléter|complétez|remplir|remplissez|renseigner|renseignez|lister|listez|' +
    'expliquer|expliquez|préciser|précisez|résumer|résumez|écrire|écrivez|lien|nom|noms|votre|vos|titre|date|heure|responsable|auteur|auteurs|équipe|' +
    'service|gravité|durée|nombre|description|exemple',
  formats: 'AAAA[-/.]MM[-/.]JJ|JJ[-/.]MM[-/.]AAAA|HH ?[:h] ?MM',
};
