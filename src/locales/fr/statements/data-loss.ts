import type { Locale } from '../../../core/locale.ts';

/** Whether data was lost: none, some, or nobody knows yet. */
export const dataLoss: Locale['phrases'] = {
  'data-loss.none.partial': {
    match: [
      'aucune donnée (de l’état|publique|interne) .. <perdu>',
      'aucune de nos (propres)? données .. <perdu>',
      'services (de l’état|publics) .. aucune donnée',
    ],
  },
  'data-loss.unknown': {
    match: [
      '(si|s’il s’avère|s’ils) ... perdu .. <données>',
      '(savoir|sait|savons|ignore|ignorons|déterminer|vérifier|vérifions) (pas)? (encore)? (si|combien|quelles|quelle) ... (<perdu>|perte)',
      '(ampleur|étendue) de la perte',
      '<données> .. (ont pu|ont peut-être|a pu|auraient|pourraient) .. <perdu>',
    ],
  },
  'data-loss.some': {
    match: [
      '<données> .. (est|sont|été|être) <adverbe>? <perdu>',
      '^ (les|toutes les|certaines|des|quelques)? <données> ... (est|sont|été|être) <adverbe>? <perdu>',
      '<données> <adverbe>? (perdu|perdue|perdus|perdues|irrécupérable|irrécupérables)',
      '(perdu|effacé|détruit|écrasé|corrompu) .. <données>',
      '(perte|pertes) (définitive|partielle|irréversible|totale)? (de|des|d’) .. <données>',
      '<données> .. (n’ont pu|n’ont pas pu|n’a pas pu|ne peuvent|ne pourront) .. être (récupérées|restaurées|récupérés|restaurés)',
      '(pas pu|impossible de|échoué à) (récupérer|restaurer) .. <données>',
    ],
    except: [
      '(aucun|aucune|sans|pas de|ni|jamais|rien) .. <données>',
      '(aucun|aucune|sans|pas de|ni|pas|jamais|rien|éviter|risque de|risques de) .. (perte|pertes|<perdu>)',
      '(si|s’il|s’ils|s’il s’avère que) ... perdu ... <données>',
      'perdu .. (connexion|accès|contact|réseau|temps|heures à|liaison|confiance)',
      '(base|bases|centre|centres|serveur) de données',
      '(ont pu|a pu|peut-être|auraient|pourraient|sera|seront) .. <perdu>',
    ],
  },
  'data-loss.none': {
    match: [
      '(aucun|aucune) (autre)? <données> .. (n’a|n’ont|n’est|n’avait|n’aurait) .. (<perdu>|affectée|impactée|touchée)',
      'aucune perte (de|des|d’) .. <données>',
      '(sans|pas de|pas eu de|pas d’|ni) (aucune)? perte (de|des|d’)? .. <données>',
      '(pas|jamais) (perdu|supprimé|effacé) (de|vos|les|nos) <données>',
      '(n’a|n’ont|n’avons|n’ai) perdu (aucun|aucune) <données>',
      '<données> .. (n’ont|n’a) (pas|jamais) été .. (<perdu>|affectées|impactées|touchées|affectée|touchée)',
      'aucune de (vos|nos|leurs) données .. (n’a|n’ont) .. (<perdu>|affectée|touchée)',
      'rien n’a été perdu',
      '(récupérer|restaurer|récupéré|restauré|conservé) (toutes|l’ensemble|l’intégralité) .. <données>',
      'toutes .. données .. (récupérées|restaurées|conservées|sauves|intactes|préservées)',
      '<données> (sont|étaient|restent|restées) .. (intactes|sauves|en sécurité|intacts|préservées)',
    ],
    except: ['(assurer|vérifier|garantir|pour|afin) (que|qu’) (aucun|aucune) ..'],
  },
};
