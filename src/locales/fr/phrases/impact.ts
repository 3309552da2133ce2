import type { Phrasebook } from '../../../core/locale.ts';

/** Word lists that these phrases use. */
export const impactClasses: Phrasebook['classes'] = {
  compté:
    'utilisateur*|client*|usager*|personnes|requêtes|commandes|paiements|messages|courriels|tâches|transactions|réservations|enregistrements|fichiers|virements|livraisons|comptes|factures|inscriptions|tickets|lignes',
  atteinte:
    'impact|impacts|perturbation|perturbations|gêne|désagrément|désagréments|panne|coupure|interruption|ralentissement|ralentissements|dégradation|retard|retards|contretemps',
  atteints:
    '<usager>|sites|services|serveurs|requêtes|entreprises|commandes|comptes|instances|demandes|messages|courriels|paiements|connexions|machines',
};

/** What the impact rules look for in prose. */
export const impactPhrases: Phrasebook['phrases'] = {
  'known-extent': {
    match: [
      '(tous|toutes|aucun|aucune|chaque|tout|toute|ensemble|totalité|intégralité) (les|des|nos|de|du|le|la|l’|nos autres)? _? (<usager>|<service>|requêtes|données|comptes|appels|envois)',
      '(aucun|aucune|sans|pas d’|zéro) .. (impact|incidence|conséquence|conséquences|interruption|coupure)',
      '(totalement|complètement|entièrement|intégralement) .. <coupé>',
      '(coupure|panne|interruption|indisponibilité|perte|arrêt) (totale|complète|total|complet|générale)',
      '(personne|rien|tout le monde|néant)',
      '^ (aucun|aucune|nul|nulle|sans objet|s/o|n/a) ($|{(}|{–}|{—})',
      '(pas|jamais|impossible de|pu) (encore|être|été|le|les)? (mesuré|mesurée|mesurés|mesurer|connu|connue|connus|publié|publiés|compté|comptés|compter|chiffré|chiffrer|chiffrée|quantifié|quantifier|estimer|déterminer)',
      '(inconnu|inconnue|inconnus|estimation|estimé|estimée|estimés|estimons|environ)',
      '(ne|n’) (savons|sait|sais|connaissons|disposons) .. (combien|nombre|chiffres|chiffre|données|mesure|mesures)',
      '(dans|sous) (tous|certains|de rares|la plupart|quelques|des) (les|des)? (cas|situations|conditions|circonstances)',
      '(n’a|n’ont|n’est|ne sont|n’était|n’étaient) pas (été)? (touché*|affecté*|impacté*|concerné*)',
      '(un|une) (<usager>|<service>) sur (#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)',
      'non (mesuré*|compté*|chiffré*|connu*)',
      '(seulement|uniquement|toujours) (quand|lorsque|si|pour|sur|avec|ceux|dans|les)',
    ],
  },
  'vague-quantity': {
    match: [
      '(milliers|millions|centaines|dizaines|quantité|multitude|foule) (de|d’) _? <atteints>',
      '(de)? (nombreux|nombreuses|plusieurs|certains|certaines|quelques|divers|diverses|maints|innombrables) (autres|de nos|des|de)? <atteints>',
      '(la|une) (plupart|majorité|partie|grande partie|bonne partie|petite partie|minorité|fraction) (de|des|d’|de nos) _? <atteints>',
      '(grand|petit|certain|faible|bon|important) nombre (de|d’) _? <atteints>',
      '(beaucoup|peu|bon nombre) (de|d’) (nos)? <atteints>',
    ],
    except: [
      '# (de|des|d’|sur) (plusieurs|certains|nombreux)',
      '(merci|remercions|remercie|aide|soutien) ... (plusieurs|certains|nombreux|nombreuses|quelques)',
    ],
  },
  minimising: {
    match: [
      '(léger|légère|légers|légères|petit|petite|petits|petites) <atteinte>',
      '<atteinte> (mineur|mineure|mineurs|mineures|minime|minimes|négligeable|négligeables|sans gravité|limitée|insignifiant|insignifiante)',
      '(seulement|juste|simplement) (un|une|quelques|de) (petit|petite|petits|petites|léger|légère|court|courte|brève|bref)? <atteinte>',
      '(seule|seulement|uniquement|juste|à peine) (une|un)? (très)? (petite|faible|infime|poignée|minorité|petit) (partie|fraction|part|proportion|minorité|nombre|poignée|groupe)? (de|d’|des) _',
      '(impact|gêne|perturbation|coupure|dégradation) (est|était|fut|a été|reste|est resté|est restée) (très|assez|plutôt)? (minime|négligeable|insignifiant|insignifiante|mineur|mineure|minimal|minimale)',
      '(n’était|n’est|ne fut|n’était là) qu’ (un|une) (petit|petite|simple|bref|brève|léger|légère) _',
    ],
    except: ['(pas|aucun|aucune|sans|non|ni) .. (léger|légère|petit|petite|mineur|mineure|seulement|juste)'],
  },
  'whole-count': {
    match: [
      '# <usager> (ont été|étaient|sont|furent|ont) (directement|potentiellement)? (touchés|touchées|affectés|affectées|impactés|impactées|concernés|concernées)',
      '(touché|affecté|impacté|touchant|affectant|impactant) (au total)? # <usager>',
    ],
    except: [
      '(environ|près de|jusqu’à|plus de|moins de|au moins|au plus|quelque|presque|autres|encore|seulement|d’abord|{~}) # <usager>',
      '# (sur|parmi|des|de|d’)',
      '(sur|parmi|dont) .. # <usager>',
      '(en|au|dans|dès|depuis|vers|jusqu’) ... # <usager>',
      '# <usager> .. (en|dans|sur|depuis|à|au|jusqu’) (la|le|l’|les|#|europe|france|asie)',
    ],
  },
  'failure-count': {
    match: [
      '# <usager> (n’ont pas pu|n’ont pu|ne pouvaient pas|ne pouvaient plus|étaient dans l’incapacité de) _',
      '# <compté> (ont|avaient) (échoué|été (définitivement)? (perdues|perdus|rejetées|rejetés|supprimées|supprimés|retardées|retardés|dupliquées|dupliqués))',
    ],
    except: [
      '(environ|près de|jusqu’à|plus de|moins de|au moins|au plus|quelque|presque|autres|encore|seulement|d’abord|{~}) # <compté>',
      '# (sur|parmi)',
      '(sur|parmi|dont) .. # <compté>',
      '(en|au|dans|dès|depuis|vers|jusqu’) ... # <compté>',
      '# <compté> ... (en|dans|sur|depuis|à|au|jusqu’) (la|le|l’|les|#|europe|france|asie)',
    ],
  },
  'bare-percentage': {
    match: [
      '# {%} (ont|avaient|n’ont|étaient|sont|ont été) <adverbe>? _? (touchés|touchées|affectés|affectées|impactés|impactées|concernés|concernées|perdus|perdues|indisponibles|échoué|perdu|subi|reçu|constaté|pu|rencontré)',
      '(touché|touchée|affecté|affectée|impacté|impactée|touchant|affectant|concernant|concerné) (environ|près de|jusqu’à|plus de|seulement)? # {%} (mais|et|pendant|durant|{,}|{)}|$)',
    ],
    except: ['(parmi|sur|dont) ... # {%}', '(de|des|du) .. # {%}'],
  },
};
