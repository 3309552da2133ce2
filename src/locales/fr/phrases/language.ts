import type { Phrasebook } from '../../../core/locale.ts';

/** Word lists that these phrases use. */
export const languageClasses: Phrasebook['classes'] = {
  /** People by what they do; what can also be a program (agent, opérateur) is not among them. */
  personne:
    'ingénieur|ingénieure|développeur|développeuse|technicien|technicienne|administrateur|administratrice|employé|employée|salarié|salariée|stagiaire|collègue|collaborateur|collaboratrice|relecteur|relectrice|responsable|mainteneur|mainteneuse|membre de l’équipe|prestataire|quelqu’un|personne d’astreinte|personne de garde|astreinte',
  personnes:
    'ingénieurs|développeurs|techniciens|administrateurs|employés|salariés|collègues|collaborateurs|relecteurs|responsables|prestataires',
  nuance:
    'simplement|tout simplement|malheureusement|manifestement|visiblement|aussi|également|encore|pas|jamais|bien|sans doute|probablement|certainement|peut-être|clairement|évidemment|vraiment|plutôt|idéalement|au moins|donc|mieux|facilement|immédiatement|plus|toujours|déjà',
  oubli: 'oublié|négligé|omis',
  manquement:
    '<oubli>|ignoré|manqué à|passé outre|fait preuve de négligence|manqué de vigilance|mal fait son travail|mal lu|bâclé',
  acte: 'testé|testée|testés|testées|relu|relue|vérifié|vérifiée|vérifiés|vérifiées|détecté|détectée|détectés|vu|vue|remarqué|remarquée|documenté|documentée|évité|évitée|évités|évitées|empêché|empêchée|prévenu|prévenue|prévenus|communiqué|communiquée|annoncé|annoncée|anticipé|anticipée|fait|faite|faites|faits|envisagé|envisagée|escaladé|escaladée|identifié|identifiée|alerté|alertée|alertés|informé|informés|contacté|contactée|plus',
};

/** What the language rules look for in prose. */
export const languagePhrases: Phrasebook['phrases'] = {
  'blamed-person': {
    match: [
      '(<personne>|<personnes>|équipe _) (d’astreinte|de garde|en charge|en poste|concerné|concernée|responsable|qui _ _? _? _? _?)? (a|avait|ont|avaient) <nuance>? <manquement>',
      '(<personne>|<personnes>) .. (n’a|n’avait|n’ont|n’avaient) <nuance>? (pas|jamais|même pas) (pris la peine|pensé à|pris le temps|fait attention|(suivi|respecté|appliqué) (la procédure|les procédures|la consigne|les consignes|le protocole)|respecté|jugé utile|daigné)',
      '(agent|agente|opérateur|opératrice) (n’a|n’avait) <nuance>? pas <nuance>? (suivi|respecté|appliqué) (la procédure|les procédures|la consigne|les consignes|le protocole)',
      '{@} _ _? (a|avait) <nuance>? <manquement>',
      '(<personne>) (d’astreinte|de garde)? <nuance>? (oublie|omet|néglige) (de|d’)',
      '(il|elle) (a|avait) <nuance>? (oublié|négligé|omis) (de|d’)',
      '(a|avait|ont|avaient) <nuance>? oublié (de|d’)',
      '(<personne>|équipe|il|elle) aurait dû (savoir|faire attention|être plus attentif|être plus attentive|être plus vigilant)',
      '(à cause|par la faute) (d’|de|du|des) (un|une|l’|la|notre)? _? (<personne>|<personnes>) (qui|{,}|$)',
      '(<personne>|<personnes>) .. (est|sont|était|étaient) (fautif|fautive|fautifs|coupable|coupables)',
      'la faute (en)? (revient|incombe) à',
      '(<personne>|<personnes>|opérateur|opératrice|admin) (s’est|s’était|se sont) <nuance>? (trompé|trompée|trompés|emmêlé|emmêlée|gouré|gourée|planté|plantée) (de|d’|dans|en|$)',
    ],
    except: [
      '(on|qui|j’|tu|vous|script|système|outil|programme|logiciel|serveur|utilisateur|utilisatrice|client|cliente|rien|commande|correctif|commit|code|documentation|procédure|migration|déploiement|service) .. (a|avait|ont|avaient) <nuance>? <oubli>',
      '(équipe|mise à jour) (a|avait) <nuance>? <oubli>',
      '(n’a|n’avait|n’ont|n’avaient) (rien|pas|jamais) <oubli>',
      '(si|s’il|s’ils|quand|lorsqu’|lorsque) .. (a|avait|ont) .. (oublié|négligé|omis|ignoré)',
      'personne (n’a|n’est|n’était|ne)',
    ],
  },
  'blamed-self': {
    match: [
      '(j’ai|j’avais) <nuance>? (oublié|négligé|omis) (de|d’)',
      'j’aurais dû (savoir|faire attention|être plus)',
      '(par|de) ma faute',
      'ma (propre)? (faute|négligence|bêtise|étourderie)',
      '(je suis|j’ai été) (vraiment)? (un|une)? (idiot|idiote|imbécile|stupide)',
    ],
    except: ['pas (de)? ma faute', 'rien (oublié|négligé|omis)'],
  },
  counterfactual: {
    match: [
      '(aurions|aurais|auriez) <nuance>? (dû|pu) <nuance>? _',
      '(on|équipe|équipes|il|elle|<personne>) <nuance>? (aurait|auraient) <nuance>? (dû|pu) <nuance>? _',
      '<personnes> <nuance>? auraient <nuance>? (dû|pu) <nuance>? _',
      '(aurait|auraient) <nuance>? (dû|pu) <nuance>? être <nuance>? <acte>',
      '(il)? aurait (fallu|suffi|mieux valu|été préférable)',
      '(on|nous) (aurait|aurions) (pu)? (évité|éviter|gagné|gagner)',
      'si seulement',
      'si (nous|on|j’|quelqu’un) (avions|avait|avais) (su|testé|vérifié|remarqué|vu|relu|suivi|prévu|anticipé|lu|communiqué)',
    ],
    except: [
      '(n’aurait|n’auraient|n’aurions|n’aurais) <nuance>? pu',
      '(aurait|auraient) pu être (causé|causée|provoqué|provoquée|lié|liée|dû|due)',
      '(il|elle) aurait (dû|pu) (se|s’)',
      '(comment|pourquoi|si) (nous|on) (aurions|aurait) (pu|dû)',
    ],
  },
  'counterfactual-would': {
    match: [
      '(aurait|auraient) (pas|jamais|sans doute|immédiatement)? (évité|empêché|permis|bloqué|détecté|limité|réduit|déclenché|alerté|arrêté|prévenu)',
      '(aurions|aurais) (pas|jamais|sans doute|immédiatement)? (évité|empêché|vu|su|détecté|remarqué|gagné|réagi)',
    ],
  },
  hindsight: {
    match: [
      '(évidemment|bien évidemment|manifestement|bien sûr|bien entendu)',
      'de toute évidence',
      '(avec le recul|rétrospectivement)',
      '^ a posteriori',
      '(il|cela|ça) (était|est|semblait) (évident|clair|flagrant) (que|qu’)',
      'il (aurait suffi|suffisait) (pourtant|simplement)? (de|d’)',
      'il va (de soi|sans dire)',
    ],
    except: [
      '(pas|rien|loin d’être|jamais) .. (évident|évidemment|manifestement)',
      '(contrôle|contrôler|contrôlé|analyse|vérification|relecture|audit|revue) a posteriori',
    ],
  },
  character: {
    match: [
      '(négligent|négligente|négligents|négligentes|négligence|négligences|imprudent|imprudente|imprudents|imprudence|incompétent|incompétente|incompétents|incompétence|laxiste|laxistes|laxisme|irresponsable|irresponsables|étourderie|étourdi|étourdie|fainéant|paresseux|paresseuse|inconséquent|inconséquente|inconscience|amateurisme|bêtise|stupide|stupidement|stupidité)',
      '(par|d’) inattention',
      '(bâclé|bâclée|bâclés|bâclées)',
      'manque (de|total de|d’) (rigueur|sérieux|professionnalisme|conscience|vigilance|attention)',
      '(à la légère|avec légèreté)',
    ],
    except: [
      '(pas|ni|aucun|aucune|sans|personne|jamais|plutôt que|non) .. (négligent|négligente|négligence|négligences|imprudent*|incompéten*|laxis*|irresponsable*|étourd*|inattention|bêtise|stupid*|manque|bâclé|bâclée)',
      '(pas|jamais|rien) ... (à la légère|avec légèreté)',
      'erreur d’inattention',
      '(service|composant|cache|calcul|import|chargeur|lecteur|inférence|chargement|évaluation|expression|regex|initialisation|quantificateur|mode|lecture|algorithme) .. (paresseux|paresseuse)',
    ],
  },
  'absolute-promise': {
    match: [
      'ne se reproduira (plus|jamais|pas) (jamais)?',
      '(cela|ça|ceci|panne|incident|coupure|problème) .. n’arrivera (plus|jamais|pas) (jamais)?',
      '(plus|jamais) .. (ne se reproduira|n’arrivera)',
      '^ plus jamais (ça|cela|de|d’|$)',
      '(garantissons|garantit|garantis|garantir) que ... (plus|jamais|pas)',
      '(impossible|exclu) que .. (se reproduise|arrive)',
      'ne (pourra|pourront|peut|peuvent) plus (jamais)? (se produire|se reproduire|arriver|survenir)',
      '(ne|n’) _ plus jamais (cette|ce|cet|une telle|un tel|de telle|de tel)',
    ],
    except: [
      '(espérons|espère|espoir|souhaitons|voulons|afin|pour que|objectif|éviter|sans doute|peu probable) ... (plus|jamais|pas|reproduira|arrivera)',
      '(ne|n’) .. (garantir|promettre) ... (plus|jamais|pas|reproduira|arrivera)',
    ],
  },
  animated: {
    match: [
      '{!} {!} {!}? {!}? {!}?',
      '(ridicule|ridicules|lamentable|lamentables|scandaleux|scandaleuse|honteux|honteuse|inadmissible|inadmissibles|hallucinant|hallucinante|aberrant|aberrante|affligeant|affligeante|consternant|consternante|délirant)',
      '(un|une|ce|cette|vrai|vraie|véritable|total|totale) (cauchemar|fiasco|désastre|catastrophe absolue|enfer|bazar|pagaille|débâcle|naufrage)',
      '(c’est|c’était|ce fut|était) (une catastrophe|la catastrophe|catastrophique|l’horreur|n’importe quoi|du grand n’importe quoi)',
      '(catastrophe|désastre|chaos|panique) (absolue|absolu|totale|total|générale|complet|complète)',
      'branle-bas de combat',
      '^ (quelle|quel) (catastrophe|désastre|pagaille|bazar|galère|horreur|cauchemar|honte|gâchis)',
    ],
    except: ['kernel panic'],
  },
};
