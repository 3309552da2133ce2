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
      '(est|sont|a été|ont été|sera|seront) (définitivement|malheureusement|donc|irrémédiablement|hélas)? (perdu|perdue|perdus|perdues) (définitivement|pour de bon|à jamais)? $',
      '(quasi totalité|quasi-totalité|plupart|majeure partie|majorité|grande partie|une partie|essentiel) .. <données> .. (récupéré|récupérée|récupérées|récupérés|restauré|restaurée|restaurées|restaurés|sauvé|sauvée|sauvées)',
      '<données> .. (restent|demeurent|restés|restées) .. (illisibles|illisible|irrécupérables|introuvables|perdus|perdues|manquants|manquantes)',
      '(ce que|tout ce que|tout ce qui|ce qui) ... (est|sont|a été|ont été) .. (perdu|perdue|perdus|effacé|disparu)',
      '(avons|a|ont|ai) (donc|malheureusement|aussi|ainsi|hélas)? perdu .. (<données>|heures de|minutes de|jours de|journée de|semaine de)',
      '(heures|minutes|jours|journée|journées|semaine|semaines|mois) (de|d’) .. <données> .. <perdu>',
      '<données> .. (n’existent plus|ont disparu|a disparu)',
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
      '(aucun|aucune) (de vos|de nos|de ces|des)? _? _? .. (n’a|n’ont|n’est|n’ont été|ne sont|ne s’est) .. (perdu|perdue|perdus|perdues|disparu|effacé|effacée|corrompu|corrompue|altéré|altérée|détruit|détruite|supprimé|supprimée)',
      'rien (n’a|n’est|n’aura) .. (disparu|perdu|effacé|supprimé|manque|égaré|altéré)',
      '(rien|aucun|aucune) .. ne manque',
      '(ni|aucune|sans|pas de|pas eu de|pas d’) (perte|corruption|altération) (ni|ou|,)? .. (données|fuite|altération|divulgation)?',
      'il n’a été (constaté|relevé|observé) (ni|aucune) .. (perte|pertes)',
      '<données> .. (ont été|a été|sont|est|restées|restés) .. (conservées|conservés|conservée|préservées|préservés|intactes|intacts|sauvegardées|sauvées|sauvés|sauvegardés|à l’abri|sains et saufs)',
      '(n’avons|n’ont|n’a|n’ai|n’as) (rien|pas|jamais) (rien)? (perdu|effacé|supprimé) (de|aucun|aucune|$)',
      '(tout|tous|toutes|l’intégralité|l’ensemble) .. <données> .. (retrouvé|retrouvés|retrouvées|conservé|conservés|récupéré|récupérés|récupérées|restaurées|restaurés|livrés|distribués|traitées|traités)',
      '(personne|nul) n’a .. perdu',
      '(aucun|aucune) (n’a|n’ont|n’est|ne s’est) .. (perdu|perdue|effacé|effacée|supprimé|supprimée|corrompu|disparu)',
      '(déjà|tous|toutes) .. <données> .. (honorés|honorées|conservés|conservées|préservés|intacts)',
      '(vos|nos|les|toutes les|tous les) <données> (sont|étaient) (tous|toutes|bien|toujours) (là|présents|présentes)',
    ],
    except: [
      '(assurer|vérifier|garantir|pour|afin) (que|qu’) (aucun|aucune) ..',
      '(pour|afin|éviter|garantir|en cas|risque|aucun risque) .. (perte|pertes) ..',
      '(sans|pas de|aucune|ni) perte (de|d’|en|du) (temps|paquet|paquets|connexion|puissance|charge|courant|service|performance|performances|vue|argent|qualité)',
      '(n’a|n’avons|n’ont) rien perdu .. (temps|connexion)',
    ],
  },
};
