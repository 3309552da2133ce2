import type { Locale } from '../../core/locale.ts';

export const placeholders: Locale['placeholders'] = {
  words: 'À FAIRE|À COMPLÉTER|À DÉFINIR|À PRÉCISER|À REMPLIR|À RENSEIGNER|À VENIR',
  hints:
    'décrire|décrivez|indiquer|indiquez|insérer|insérez|ajouter|ajoutez|compléter|complétez|remplir|renseigner|lister|listez|expliquer|expliquez|préciser|précisez|résumer|résumez|nom|noms|votre|vos|titre|date|heure|responsable|auteur|auteurs|équipe|service|gravité|durée|nombre|description|exemple|client|qui|que|quoi|quand|où|pourquoi|comment|combien',
  formats: 'AAAA-MM-JJ|AAAA/MM/JJ|JJ/MM/AAAA|JJ-MM-AAAA|HH:MM|HHhMM',
};
