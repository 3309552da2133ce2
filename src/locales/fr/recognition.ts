import type { Phrasebook } from '../../core/locale.ts';

export const recognition: Phrasebook['recognition'] = {
  genres: {
    match: [
      'postmortem|rca|rex',
      'post mortem',
      'analyse (des|de la|de) (causes|cause) (racines|racine|profondes|profonde)?',
      '(rapport|compte rendu|bilan|analyse|revue|retour|recit|synthese|resume|fiche|modele de rapport|note) (d|de l|de la|sur l|sur la|sur le|post|sur) .. (incident|panne|interruption|coupure|indisponibilite|incidents)',
      'retour d experience',
      '^ (incident|panne|interruption|coupure|indisponibilite) (_)? (du|de|sur|d|majeur*|{:}|#|{–}|{-})',
      'qu est ce qui s est passe',
      'que s est il passe (le|hier|avec|sur|pendant)',
      '(nos|mes|quelques|vos|des|toutes les) (explications|excuses)',
      'crex|cria',
      '(retour|retours|point|explications|precisions|eclairage|bilan|suites) (sur|de|a propos de|concernant) .. (panne|coupure|incident|interruption|indisponibilite|perturbation|perturbations|week end|dysfonctionnement*|ralentissement*|plantage)',
    ],
    except: ['postmortem culture'],
  },
  others: {
    match: [
      '^ (comment|pourquoi|guide|rediger|ecrire|conduire|animer|introduction|qu est ce qu*|liste|a propos)',
      '(guide|procedure|procedures|processus|politique|manuel|liste|index|plan|fiche reflexe|methode|methodologie|charte|formation|gestion|bonnes pratiques|culture|aide memoire|check list|checklist|reponse) (de|du|des|d|pour|sur|a|aux) .. (incident|incidents|postmortem|postmortems|mortem|crise|panne|pannes|astreinte)',
      '(gestion|reponse) (des|aux|d|de) incident*',
      '(postmortems|post mortems|rapports d incident*|comptes rendus d incident*)',
      '^ (les|nos|tous les)? (incidents|pannes) $',
      '(notes de version|journal des modifications|compte rendu de reunion|feuille de route|cahier des charges|guide d installation|documentation technique|lisez moi)',
      '(maintenance|interruption|coupure|intervention|migration) (programmee|planifiee|prevue|a venir)',
      '^ (annonce|annonces|sortie|restaurer|migrer|installer|configurer|sauvegarder|surveiller|deployer|depanner|reparer|optimiser|preparer|eviter|prevenir|bienvenue) (_)',
      '(tutoriel|tuto|infolettre|lettre d information|nouveautes|version # {.} # (est|disponible))',
      '^ (que|quoi) faire (en cas|si|quand|lorsque|face)',
      '^ (en cas de|face a) _',
    ],
    except: ['qu est ce qui s est passe'],
  },
  incidents: {
    match: [
      'incident|incidents|panne|pannes|indisponibilite|indisponibilites|indisponible|indisponibles|inaccessible|inaccessibles|interruption|interruptions|coupure|coupures|degradation|dysfonctionnement|dysfonctionnements|saturation|defaillance|defaillances|plantage|crash|incendie|fuite|compromission|perturbation|perturbations',
      'hors (service|ligne)',
      'retabli*|resolu*',
      'de retour',
      'en (panne|carafe|rade|berne)',
      'par terre|hs $',
      '(perte|pertes) (de|des|de la|d) (la)? (connexion|connectivite|acces|courant|service|donnees|reseau|alimentation)',
      '(bug|bogue|erreur|probleme|problemes|echec) (empechant|bloquant|de|d|sur|critique|majeur|dans)',
      '(ne|n) (fonctionn*|arriv*|repond*|march*|sont plus|est plus|etait plus|etaient plus) .. (plus|pas)',
      'non (actualise*|envoye*|distribue*|accessible*|disponible*|fonctionnel*)',
      '(refuse*|bloque*|perdu*|impossible*) (pendant|depuis|de se connecter|d acceder)',
    ],
    except: ['(maintenance|interruption|coupure) (programmee|planifiee|prevue)'],
  },
};
