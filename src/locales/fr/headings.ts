import type { Locale } from '../../core/locale.ts';

export const titleWords: Locale['titleWords'] = {
  before:
    'le|la|les|l|un|une|des|de|du|d|notre|nos|cette|ce|cet|leur|quelques|premier|premiere|premiers|premieres|principal|principale|principales|principaux|nouvelle|nouveau|autres|tout|toute|tous|toutes|sincere|sinceres|mot|bref|breve|rapide|petit|court|courte|grandes|differents|differentes|' +
    'analyse|description|detail|details|liste|rappel|point|synthese|etude|identification|evaluation|mesure|explication|presentation|recherche|recapitulatif|estimation|compte|rendu|bilan|tableau',
  never: 'aucun|aucune|pas|sans|comment|pourquoi|quand|exemple',
  after:
    'client|clients|cliente|utilisateur*|usager*|metier|business|financi*|commercia*|operationnel*|manageri*|techniq*|executi*|general*|globa*|detaill*|complet*|succinct*|' +
    'racine|racines|profond*|premier*|principa*|initial*|immediat*|provisoire*|temporaire*|definiti*|preliminair*|final*|interne*|externe*|humain*|organisation*|' +
    'identifi*|constat*|observ*|mesur*|estim*|reel*|potentiel*|connu*|retenu*|probable*|suppos*|presum*|envisag*|prevu*|planifi*|propos*|recommand*|' +
    'technolog*|systeme*|produit*|service*|incident|panne|evenement*|directe*|indirecte*|sous|jacente*|exact*|precis*|chronologique*|rapide*|tardive*|manuelle*|automatique*|' +
    'cle|cles|court|moyen|long|terme|utc|cet|cest|heure*|locale*|subi*|induit*|engendr*|mis*|sur|suivant*|possible*|collective*|individuelle*|correcti*|preventi*|apporte*|applique*|deploye*|realise*|effectue*|mene*|engage*|entrepri*|utile*',
  links:
    'de|du|des|d|sur|pour|a|au|aux|en|par|dans|pendant|lors|avec|chez|cote|vers|depuis|entre|suite|qui|que|ayant|afin|envers|aupres|apres|avant',
  and: 'et|ou|puis',
  questions: ['mais|alors|donc|et|or', 'quel* (est|sont|etait|etaient|fut|a ete|ont ete|furent) (l|la|le|les|notre)?'],
};

export const headings: Locale['headings'] = {
  summary: {
    match: [
      'resume|synthese|sommaire|apercu|recapitulatif|recapitulation|abrege',
      'en (bref|resume|synthese|quelques mots|deux mots)',
      'vue d ensemble',
      'vue generale',
      '^ ce qu il s est passe ... $',
      '^ (que|qu|ce que|ce qui|ce qu|qu est ce qui|quoi) (s est|est ce qui s est|s etait|est il|est|est ce qui est|se|nous est) (il|t il|donc|vraiment)? (passe|arrive|produit|deroule) ... $',
      '^ (le|l|la|description|description de|description du|presentation de|presentation du|resume de) (l|la|le|du|de)? (probleme|incident|panne|evenement|faits|introduction) $',
      '^ (les faits|faits|description|introduction|l essentiel|essentiel|points cles|faits marquants|probleme|incident) $',
      'description (de l|du|de la|des) (incident|probleme|panne|evenement|evenements|faits|situation)',
      'expose des faits',
      'rappel des faits',
    ],
    except: ['resume des (actions|modifications|changements|lecons)'],
  },
  impact: {
    match: [
      'impact|impacts|incidence|incidences|consequence|consequences|repercussion|repercussions|symptome|symptomes',
      '^ (le|l|les)? (perimetre|etendue|effets|effet|degats|portee|ampleur|prejudice) $',
      '(perimetre|etendue|ampleur|portee) (de l|du|de la|des) (incident|impact|panne|probleme|degats|interruption)',
      '(perimetre|services|systemes|composants|applications|fonctionnalites|client*|utilisat*|usager*|sites|regions|personnes|population|populations) (et|ou)? (clients|utilisateurs|utilisatrices)? (touche*|impact*|affect*|concern*)',
      '(effet|effets|degats|dommages) (sur|pour|causes|constates)',
      '^ (qui|que|quoi|qu est ce qui|quels _|quelles _|combien de _) (a|a t|ont|etait|etaient|est|sont|fut) ... (touche*|impact*|affect*|concern*) ... $',
      '^ (qu ont|que|qu) (vu|voyaient|ont) ... (constate|vu|subi|vecu|ressenti) ... $',
      '^ ce qu ont (vu|vecu|constate|subi|ressenti) ... $',
      '^ quel* (a ete|ont ete|fut|est|etait|sont)? (l|le|les)? (impact|impacts|consequences) ... $',
      '^ (suis je|etes vous|ai je|avez vous) ... (touche*|impact*|affect*|concern*) $',
    ],
    except: ['niveau|degre d impact', 'etude d impact'],
  },
  timeline: {
    match: [
      'chronologie|chronologies|deroule|deroulement|frise|chrono|historique',
      '(fil|suite|sequence|enchainement|ordre|succession|liste|journal|recit|cours|historique) (des|chronologique des|detaillee des|detaille des|de l|du|d) (evenement|evenements|faits|incident|panne)',
      '(evenements|dates|moments|etapes|horaires) (cle|cles|marquants|importants|importantes|principaux|principales)',
      '^ (les|l)? (evenements|faits chronologiques|journal|journal de bord|recit|main courante|narration|fil) $',
      'main courante',
      'ligne (de|du) temps',
      'ligne temporelle',
      'heure par heure',
      'minute par minute',
      '^ (comment)? (les evenements|l incident|tout) (s est|se sont|s etait) (deroule*|enchaine*|passe*) $',
      '^ (comment)? (s est|se sont) (deroule*|enchaine*) ... $',
    ],
    except: ['historique (des|du|de) (versions|revisions|modifications|changements|document|incidents)'],
  },
  background: {
    match: [
      'contexte|glossaire|lexique|prerequis|preambule|definitions',
      '^ (l|notre)? (architecture|arriere plan|environnement|situation initiale|situation de depart|existant|antecedents) ... $',
      '(rappel|rappels|elements) (de|du|sur le) contexte',
      '^ fonctionnement (normal|habituel|nominal) ... $',
      'architecture (technique|concernee|du|de)',
    ],
  },
  detection: {
    match: [
      'detection|decouverte|signalement|signalements',
      '^ (l)? (alerte|alertes|alerting|supervision|surveillance|monitoring|constat|constatation|identification|remontee|remontees) $',
      '(alerte|remontee) (de l|initiale|du|de)',
      '^ comment ... (su|appris|detecte*|remarque*|decouvert*|apercu*|vu|alerte*|remonte*|constate*|prevenu*|identifie*|repere*) ... $',
      '^ (detecte|identifie|signale|constate|decouvert|repere) (par|comment)? $',
      '^ (qui|quand) (a|l a|avons nous|a t on) ... (detecte|remarque|signale|decouvert|constate) ... $',
    ],
    except: ['(delai|temps|duree|heure|minutes) (de|moyen de|avant) detection'],
  },
  cause: {
    match: [
      'cause|causes|declencheur|declencheurs|origine|origines|rca',
      '(element|elements|evenement|evenements|facteur|facteurs|fait) (declencheur|declencheurs|declenchant)',
      'facteur* (contributi*|contribuant*|aggravant*|favorisant*|causa*|ayant contribue|de risque)',
      '(5|cinq|#) (pourquoi|pourquois|p)',
      'analyse (des|de la|de l) (causes|cause|origine|incident|panne|probleme|defaillance)',
      'analyse (causale|technique|detaillee|approfondie|post incident|racine)',
      '^ (l|le)? (analyse|diagnostic|investigation|investigations|explication|explications|explication technique|explications techniques|raison|raisons|pourquoi|bug|bogue|defaut|defaillance) $',
      '(explication|explications|details|detail) (technique|techniques|de l|de la|du)',
      '(raison|raisons) (de|du|des|pour)',
      '^ pourquoi (est ce|cela|ca|c est|l|le|la|les|nous|n|a|ce|cet|cette|s est|est|y|tout|un|une|notre) ... $',
      '^ comment (est ce|cela|ca|c est|a t|cet _|ce _) ... (arrive|arrivee|produit|possible|pu) ... $',
      '^ (qu|ce qui|qui|qu est ce qui|quelle) (a|est ce qui a|etait|est|fut) (donc)? (cause|provoque|declenche|casse|lache|entraine|la cause|l origine|a l origine|conduit) ... $',
      '^ d ou (vient|venait|provient|provenait) ... $',
    ],
    except: ['(mise|remise) en cause', 'pourquoi (ce document|cet article|ce rapport|choisir|utiliser)'],
  },
  resolution: {
    match: [
      'resolution|resolutions|attenuation|mitigation|retablissement|contournement|confinement|endiguement|restauration|solution|solutions|depannage|correctif|correctifs|correction|corrections',
      'remediation immediate',
      '^ (la|le|l)? (reponse|reprise|intervention|interventions|reaction|reparation|traitement|retour a la normale|remise en service|remise en route|retour en arriere|prise en charge|gestion de l incident|gestion de crise) ... $',
      '(retour|remise) (a la normale|en service|en etat|en route|en marche|en ligne)',
      '(action|actions|mesure|mesures) (de|pour la|pour le) (resolution|retablissement|remise en service|remise en etat)',
      'reponse (a l|apportee|a|de l|immediate)',
      '(reprise|traitement|gestion) (de l|du|des|de|d) (incident|service|activite|crise|panne)',
      '(action|actions|mesure|mesures) (immediate*|mene*|realise*|effectue*|d urgence|entreprise*|curative*|conservatoire*|palliative*|deja)',
      '(correctif|correctifs|solution|mesure|mesures|action|actions) (immediat*|temporaire*|provisoire*|d urgence|court terme|a court terme|applique*)',
      '^ comment ... (resolu*|repare*|corrige*|retabli*|reagi*|repondu*|attenue*|restaure*|contourne*|regle*|remis*|intervenu*) ... $',
      '^ ce (que nous avons|qu on a|que l on a|qui a ete|que j ai) (fait|mis en place|entrepris|corrige) $',
      '^ (qu|que|qu est ce) (avons nous|a t on|qu on a|que nous avons) fait $',
    ],
    except: [
      '(delai|temps|duree|heure|minutes) (de|moyen de|avant) (resolution|retablissement|reprise|restauration)',
      '(solution|solutions|correctif|correctifs|correction|corrections) (a long terme|long terme|perenne*|definiti*|durable*|envisage*|a venir|future*|prevu*|propose*|preventi*)',
      'resolution (dns|d ecran|de nom|de noms|d adresse)',
      'mesures correctives|preventives',
    ],
  },
  'data-loss': {
    match: [
      '(perte|pertes|integrite|corruption|alteration) (de|des|de ces|de vos|de nos)? (donnee|donnees)',
      'donnees (perdues|corrompues|alterees|irrecuperables)',
      '^ (des|les|mes|vos|nos|quelles) donnees (ont|sont|etaient) ... (perdu*|corromp*|altere*|intact*|sur*|touche*) ... $',
      '^ (a t on|avons nous|ai je|avez vous|a t il) perdu ... donnees ... $',
      '^ (y a t il|y a t il eu|avons nous eu) ... (perte|pertes) ... $',
    ],
    except: ['prevention (de la|des|de|d) perte*'],
  },
  apology: {
    match: [
      'excuse|excuses',
      '^ (nous|je) (sommes|suis|vous|nous) ... (desole*|excus*) ... $',
      '^ (sincerement|vraiment)? (desole*|pardon) $',
      '^ (un|une)? (mot|message|lettre) (a|aux|pour) (nos|l attention de nos|les|vous|nos chers)? (client*|utilisat*|usager*|communaute|abonne*|membres) ... $',
      '^ a l attention de (nos|tous nos) ... $',
      '^ a (nos|tous nos|toutes nos|vous) (client*|utilisat*|usager*|abonne*|membres) ... $',
    ],
  },
  communication: {
    match: [
      'communication|communications|communique|communiques|annonce|annonces|divulgation',
      '(message|messages|courriel|courriels|information|notification|notifications) (interne*|externe*|aux|des|client*|envoye*|public*)',
      '^ (qui|comment) ... (informe*|prevenu*|communique*|averti*) ... $',
    ],
    except: ['(probleme|problemes|erreur|erreurs|defaut|canal|canaux|protocole) de communication'],
  },
  remediation: {
    match: [
      'action|actions|remediation|remediations|recommandation|recommandations|prevention|preconisation|preconisations|engagements',
      '(plan|plans|element|elements|point|points) d (action|actions|amelioration)',
      '(mesure|mesures|demarche|demarches) (correcti*|correctri*|preventi*|prise*|future*|envisage*|prevue*|a prendre|a venir|mises en place|mise en place|d amelioration|pour|a mettre)',
      '(action|actions|correctif|correctifs|correction|corrections|solution|solutions|mesure|mesures|amelioration|ameliorations|chantier|chantiers|travaux|evolutions|etapes|taches) (correcti*|correctri*|preventi*|future*|envisage*|prevue*|prevus|a prendre|a venir|a mener|a faire|a long terme|long terme|a moyen terme|moyen terme|perenne*|durable*|definiti*|de suivi|restant*|a realiser|a engager|suivant*|planifie*|propose*|en cours)',
      '(suite|suites|suivi) (a donner|donnee|donnees|des actions|de l incident|prevues)',
      '(prochaine|prochaines|futures|future) (etape|etapes|action|actions|mesures|ameliorations|evolutions|travaux)',
      '^ (les|la|le|nos|pour)? (suites|suite|ameliorations|amelioration|mesures|suivi|et maintenant|et apres|a faire|reste a faire|taches|travaux|evolutions|perspectives|la suite|l avenir|pistes d amelioration|chantiers|tickets) $',
      'pistes d (amelioration|ameliorations|evolution)',
      '^ pour (que|qu) (cela|ca|ce|l|un|cet) ... $',
      '^ (comment|que) ... (n arrive plus|arrive plus|eviter|prevenir|empecher|assurer|reproduise|reproduire|garantir|ameliorer|faire mieux|changer|recommence) ... $',
      '^ (pour|afin d|afin de)? (eviter|empecher|prevenir|ne plus) (que|la|les|une|qu|cela|ce|d|de|recidive|reproduction|toute) ... $',
      '^ ce (que nous|qu on|que l on|qui|qu il) (allons|va|faisons|fait|ferons|mettons|changeons|changera|change|prevoyons|nous reste|reste|nous engageons) ... $',
      '^ (que|qu) (allons nous|va t on|faisons nous|ferons nous|faut il|reste t il|prevoyons nous|mettons nous) ... $',
      '^ (qu|que) (est ce qui|est ce que) (va|nous allons|on va|change) ... $',
    ],
    except: [
      '(action|actions|mesure|mesures) (immediate*|mene*|realise*|effectue*|d urgence|entreprise*|curative*|conservatoire*|palliative*)',
      '(action|actions|mesure|mesures) (de|pour la|pour le) (resolution|retablissement|remise)',
      'github actions',
      'actions github',
    ],
  },
  lessons: {
    match: [
      'enseignement|enseignements|lecon|lecons|rex|retrospective|apprentissages|apprentissage',
      '(lecon|lecons|enseignement|enseignements) (apprise*|tiree*|tires|a tirer|retenue*|a retenir|de l)',
      'retour* d experience*',
      '^ (ce qui|qu est ce qui|points qui|choses qui|les choses qui) (a|ont|n a|n ont|ne|s est|nous a|est|etait)? (pas|mal|bien|tres|peu|moins|mieux|pas bien)? (fonctionne*|marche*|manque*|aide*|surpris*|passe* bien|passe* mal|bien passe*|mal passe*|echoue*|peche*|gene*|aggrave*|limite*) ... $',
      '^ (ce qui|qu est ce qui) (aurait|pourrait|peut|devrait) ... $',
      '^ (ce que|ce qu) (nous|l on|on|j|il) ... (appris|apprend*|retenu|retenons|retient|retenir) ... $',
      '^ (qu|que) (avons nous|a t on|as tu|retenons nous|en retenir|retenir) ... (appris|apprend*|retenu|retenir)? ... $',
      '^ (points|les points|aspects) (positif*|negatif*|fort*|faible*|a ameliorer|d amelioration|forts|d attention) ... $',
      '^ (les)? (difficulte*|reussite*|echec*|surprises|themes|positif|negatif|bilan|a retenir|constats|observations|forces|faiblesses) ... $',
      '(axes|axe) d amelioration*',
      'facteur* chance',
      'coup* de chance',
      'facteur* de chance',
      '^ (la)? chance $',
      '^ ou (avons nous|nous avons|a t on|on a|avons) ... chance ... $',
      '^ (nous avons|on a) eu (de la)? chance $',
      '^ post mortem $',
    ],
    except: [
      'ce qui (s est|est) (passe|arrive|produit|deroule)',
      'ce que (nous|on) ... (faire|changer|faisons|allons)',
      'apprentissage (automatique|profond)',
    ],
  },
  appendix: {
    match: [
      'annexe|annexes|references|liens|ressources|sources|captures|statistiques|bibliographie',
      'pieces jointes',
      '(information|informations|document|documents|donnees|elements|details) (complementaire*|supplementaire*|annexe*|lie*|associe*|connexe*)',
      '(pour aller plus loin|voir aussi|en savoir plus)',
      '^ (les)? (graphiques|graphique|metriques|journaux|logs|notes|tableaux de bord|remerciements|sources) $',
    ],
  },
};
