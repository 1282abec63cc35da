/** What people say in French, and after the colon the words of a resolution that they may mean. */
export const FRENCH = `
  argent, fric, sous, thune, oseille, butin, magot, pognon, millions, milliards, liquide, cash, capitaux: avoirs, fonds, biens, produit
  voler, volé, vol, voleur, voleurs, piller, pillé, pillage, pillés, dérober, détourner, détourné, détournés, siphonner, escroquer, spolier, spolié: soustraction, volés, illicites
  pot-de-vin, pots-de-vin, bakchich, dessous-de-table, enveloppe, enveloppes, corrompre, soudoyer, arroser, graisser la patte, commissions, rétrocommission, rétrocommissions, acheter: pots, vin, corruption, indus
  flic, flics, policier, policiers, gendarme, gendarmes, commissaire, enquêteur, enquêteurs, détective, gendarmerie: police, détection, répression, enquêtes
  juge, juges, tribunal, tribunaux, cour, procès, magistrat, magistrats, palais de justice, jugement: judiciaire, judiciaires, justice, tribunaux
  procureur, procureurs, parquet, accusation, ministère public: parquet, poursuites
  prison, geôle, punir, puni, punition, peine, peines, amende, amendes, châtiment, condamner, condamné, condamnés, condamnation, incarcérer, écrou, barreaux: sanctions, pénales, impunité, poursuivre
  crime, délit, délits, illégal, illégale, criminel, criminels, malfaiteur, malfaiteurs, délinquant, délinquants, interdit: infractions, pénales, crime, criminalité
  loi, lois, règles, décret, décrets, code, légiférer, réforme, textes: législation, droit, juridiques, législatives
  politicien, politiciens, ministre, ministres, dirigeant, dirigeants, maire, maires, président, élus, élu, chef, chefs, puissants, politiques, gouvernants, oligarques, oligarque, dictateur, dictateurs, élites: agents, fonctionnaires, publics
  fonctionnaire, fonctionnaires, employé, employés, administration, bureaucrate, bureaucrates, agent, personnel, cadres, serviteurs de l'État, guichet: agents, publics, fonctionnaires
  député, députés, parlementaire, parlementaires, sénateur, sénateurs, sénat, assemblée, représentants, législateur, législateurs: parlements, parlementaires, législatif, législatifs
  société, sociétés, firme, firmes, boîte, patron, patrons, multinationale, multinationales, PME, industriel, industriels, compagnie, commerce, employeur, actionnaires, groupe, groupes, entrepreneur, entrepreneurs: entreprises, privé, morales, entités
  ONG, association, associations, militant, militants, activiste, activistes, bénévoles, collectifs, syndicat, syndicats, société civile: civile, gouvernementales, communautés
  citoyen, citoyens, gens, peuple, population, habitants, contribuables, public, communauté, usagers: public, citoyens, société
  journaliste, reporter, reporters, presse, journal, journaux, télé, télévision, radio, blogueur, rédaction, correspondant, correspondants: médias, journalistes
  université, universités, fac, chercheur, chercheurs, professeur, professeurs, étudiant, étudiants, savants, scientifiques: universitaires, recherche, enseignement, éducation
  école, écoles, élève, élèves, classe, classes, instituteur, enseigner, apprendre, cours, leçon, leçons, lycée, collège, pédagogie, instruction: éducation, enseignement, apprentissage, formation
  enfant, enfants, ado, ados, adolescents, mineurs, gosse, gosses, gamins, jeunesse, jeune: jeunes, enfants
  femme, fille, filles, féminin, sexe, sexiste, mâle, homme, dames: femmes, genre, genres
  dépense, dépenses, dépenser, budget, budgets, impôts, impôt, taxe, taxes, fisc, caisses, trésorerie: finances, fonds, budgétaire, dépenses
  achat, achats, acheter, commande, commandes, appel d'offres, appels d'offres, soumission, fournisseur, fournisseurs, contrat, adjudication, sous-traitance: marchés, contrats, passation
  vote, voter, scrutin, urnes, candidat, candidats, électeur, électorale, élection, campagne: élections, électoral, électorales, électeurs
  banque, banquier, banquiers, virement, virements, compte, crédit, prêteurs: banques, financières, financier
  blanchir, blanchiment, argent sale, lessiver, recycler, lessive, sale: blanchiment, blanchir
  cacher, caché, cachés, dissimuler, dissimulé, secret, secrète, secrets, planquer, opaque, opacité, occulte, occultes, anonyme, anonymes: cacher, dissimulation, transparence
  ouvert, ouverte, ouverture, publier, publié, visible, divulguer, clarté, transparent, franchise: transparence, publication, accès, transparents
  honnête, honnêtes, honnêteté, probité, moral, morale, éthique, intègre, intègres, droiture, vertu, exemplaire: intégrité, déontologie, éthiques, morales
  surveiller, surveillance, contrôler, vérifier, vérification, gendarme, chien de garde, médiateur, inspection, inspecteur, inspecteurs, ombudsman, superviser: contrôle, suivi, contrôles
  auditeur, auditeurs, audit, audits, comptes, comptable, cour des comptes, vérificateurs: contrôle, comptables, comptabilité, audit
  attraper, découvrir, démasquer, repérer, révéler, débusquer, trouver, dévoiler: détecter, identifier, détection
  dénoncer, dénonce, dénoncent, dénonciation, plainte, plaintes, se plaindre, balancer, alerte, alerter, avertir, délateur, délation, témoigner, divulgation: signaler, signalement, signalent, alerte
  vengeance, représailles, menace, menaces, menacer, menacé, harceler, harcèlement, attaquer, attaque, attaques, tuer, tué, assassiner, assassiné, assassinat, meurtre, agresser, tabasser, licencié, renvoyé, viré, persécution, frapper: représailles, menaces, menace, intimidation, violence
  sûr, sécurité, abri, défendre, protégé, protéger, protégés, garder: protéger, protection, sûr
  aide, aider, soutien, soutenir, secours, appui, épauler, accompagner: assistance, appui, soutien
  pauvre, pauvres, misère, défavorisé, démunis, Sud, tiers-monde, sous-développés, précaires, faibles, fragiles, vulnérables: développement, pauvreté, défavorisés
  riche, riches, fortune, fortunes, richesse, richesses, milliardaire, milliardaires, patrimoine, enrichir, s'enrichir: enrichissement, patrimoine, avoirs
  étranger, étrangers, ailleurs, outre-mer, dehors, autre pays, voisins: étrangers, international, transnational, transnationale
  frontière, frontières, douane, douanes, douanier: transfrontières, transnationale
  visa, passeport, passeports, migrant, migrants, immigré, entrée, titre de séjour: visa, immigration, réfugiés
  fuir, fuite, fugitif, fugitifs, fuyards, évader, échapper, s'enfuir, cavale, exil, planque: refuge, recherchées, mouvements
  rendre, rendu, restituer, rapatrier, renvoyer, retour, récupérer, récupérés, reprendre, récupération, rendus: restitution, recouvrement, restituer, restitués
  saisir, saisi, saisie, saisies, prendre, confisquer, confisqué, confisqués, geler, gel, bloquer, bloqué, séquestre: confiscation, saisie, confisqués, geler, gel
  tracer, pister, suivre, retrouver, localiser, traquer, chercher, trace: localisation, localiser, identification
  coût, coûts, coûter, frais, prix, payer, facture, rembourser, remboursement, cher: dépenses, frais
  victime, lésés, souffrir, touchés, blessés, préjudices: victimes, préjudice
  dédommager, dédommagement, indemniser, compenser, compensation, réparer: indemnisation, réparation, dommages
  vite, rapide, vitesse, rapidité, lent, lents, lenteur, retard, retards, attendre, délai, délais, urgent, traîner: rapide, rapides, délais, urgence
  obstacle, frein, freins, blocage, blocages, entrave, difficulté, barrière, barrières, embûches: obstacles, difficultés, problèmes
  faille, failles, trou, trous, faiblesse, faiblesses, défaut, défauts, manque, lacune, points faibles: lacunes, failles, vulnérabilités
  ordinateur, internet, numérique, en ligne, site, application, applications, logiciel, logiciels, informatique, technologie, électronique, IA: technologies, numériques, numérique, électroniques
  chiffre, statistique, nombre, indicateur, indicateurs, sondage, données chiffrées: statistique, statistiques, données, mesurer
  guerre, conflit, conflits, armée, militaires, soldats, casques bleus: paix
  virus, confinement, coronavirus, covid, vaccin, vaccins, masques, sanitaire, épidémie: COVID-19, pandémie
  catastrophe, catastrophes, séisme, inondation, humanitaire, désastre, désastres: crises, urgence
  foot, football, match, matchs, tournoi, arbitre, arbitres, club, clubs, équipe, équipes, champion, champions, dopage, olympique, rugby, cyclisme, tennis, joueur, joueurs, supporters, sportif, sportifs, stade: sport, sportives, athlètes
  mafia, mafieux, gang, gangs, cartel, cartels, parrain, pègre, truands, bandits, voyous, grand banditisme: organisée, criminalité
  donateur, donneur, bailleur, bailleurs, don, dons, financer, sponsor, mécènes, subventionner: donateurs, contributions, financement
  accord, arrangement, entente, compromis, transaction, pacte, négociation, négocier: accords, arrangements, transactionnels
  traité, traités, convention, pacte, CNUCC: Convention, instruments
  rejoindre, signer, ratifier, adhérer, membre: ratifié, adhéré, ratifier
  changer, modifier, réviser, réformer, moderniser, mettre à jour: améliorer, adapter
  confiance, méfiance, crédibilité, foi: confiance
  liberté, libertés, droits: liberté, droits
  parler, s'exprimer, expression, dire: liberté, diffuser, publier
  censure, censurer, museler, bâillonner, faire taire: liberté, restrictions, journalistes
  permis, autorisation, autorisations, licence, agrément, agréments, concession: licences
  subvention, aides, subventionné: subventions
  propriétaire, propriétaires, propriété, possède, posséder, appartient, actionnaire, détenteur, détenteurs, ayants droit, prête-nom: effectifs, effective, propriétaires
  comptabilité, facture, factures, bilan, écritures, livres: comptables, comptabilité, livres
  ensemble, coopérer, collaborer, partenaire, partenariat, alliés, s'unir: coopération, partenariats, coordination
  plan, stratégie, programme, feuille de route: stratégies, plans, politiques
  raison, raisons, origine, racine, racines, causes: causes, profondes
  effet, effets, conséquence, dégât, dégâts, nuire, nuit, ravages, détruire, détruit, impact: conséquences, incidences, néfastes, effets
  danger, dangers, dangereux, risque: risques, menaces, gravité
  famille, proches, parents, épouse, mari, frère, sœur, cousin, cousins, neveu, fils: famille, parents, proches
  népotisme, favoritisme, copinage, copains, copain, piston, clientélisme, amis, clan, petits amis, pistonner: intérêts, conflits, intérêt
  gaspillage, gaspiller, gâchis, dilapider, mauvaise gestion, gabegie: gestion, finances, efficacement
  villa, villas, château, yacht, yachts, voitures, luxe, bijoux, appartements, jet: inexpliquée, patrimoine, confisqués
  formation, former, stage, stages, atelier, ateliers, compétence: formation, formations, capacités
  influence, faveur, faveurs, relations, lobby, lobbying, lobbies, pression, pressions, ingérence, s'immiscer: influence, indue, trafic
  impuni, impunis, s'en sortir, intouchable, intouchables, au-dessus des lois, passe-droit: impunité
  tricher, triche, tricheur, tricheurs, truquer, truqué, truqués, truquage, trucage, fausser, magouille, magouilles, combine, combines: équité, intégrité, corruption
  fraude, arnaque, escroquerie, scandale, scandales, malversation, malversations, louche, douteux, véreux, abus: corruption, impropre, abus
  refuser, refus, interdire, interdiction, bannir, exclure, exclus, écarter, rejeter: refuser, empêcher
  vendre, vente, enchères, céder, cession: disposition, privatisations
  suspect, suspects, coupable, coupables, auteur, accusé, accusés, prévenu, responsable: auteurs, coupables, personnes
  preuve, preuves, témoignage, témoignages: éléments, preuve, témoins
  agence, office, bureau, service, organisme, organismes, organisation: autorités, organes, institutions
  promesse, engagement, serment, s'engager: engageons, engagement
  améliorer, amélioration, progrès: améliorer, progrès
  équitable, égal, égalité, pareil, même: égalité, égal, équitable
  étude, recherches, sondages, enquête d'opinion: études, recherche, rapport
`;
