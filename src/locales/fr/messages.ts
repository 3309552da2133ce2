import type { Locale } from '../../core/locale.ts';

export const messages: Locale['messages'] = {
  'config-unknown-key': 'Clé « {name} » inconnue. Attendu : {expected}.',
  'config-unknown-rule': 'Il n’existe pas de règle « {name} ».',
  'config-bad-value': 'Valeur inutilisable pour « {name} » ; la valeur par défaut s’applique. Attendu : {expected}.',
  'config-not-a-map': 'Des clés et des valeurs sont attendues ici.',
  'internal-error': 'La règle {rule} a échoué sur ce document et a été ignorée ({error}). Merci de le signaler.',
  'insert-section': 'Ajouter la section « {heading} »',
  'insert-heading': 'Placer le titre « {heading} » au-dessus',
  'lint-summary': '{postmortems} fichiers sur {files} sont des post-mortem.',
  'count-error': '{count} erreurs',
  'count-warning': '{count} avertissements',
  'count-info': '{count} remarques',
  'count-hint': '{count} suggestions',
};
