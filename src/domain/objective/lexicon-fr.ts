/** French. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_FR: Lexicon = {
  decide: `
donner_le_bon donne_le_bon sortir_du_portefeuille rompre rompt rompons embaucher licencier debloquer debloque lever_la_reserve lever_les_reserves lever_le_doute couper coupe_le interdire interdit obliger impose imposer sanctionner absoudre dispenser dispense exonerer indemniser dedommager rembourser rembourse crediter payer paie louer acheter_ou ceder_la attribution_a basculer migrer_vers passer_au passer_a_la integrer_au rattacher detacher scinder fusionner regrouper dissoudre clore_le ouvrir_le_poste reconvoquer decommander maintient abaisser relever_le_prix plafonne borner cantonner restreindre limiter etendre prolonger raccourcir avancer_la_date decaler decale decaler_le preferer prefere miser_sur parier_sur opter jeter_son_devolu donner_carte_blanche donner_mandat donner_pouvoir confier_a saisir_le saisir_la porter_plainte assigner attaquer acquiesce acquiescer ratifie
abroger basculer_sur cesser coopter couper_le decrocher deroger ecarter ecartons echanger_le externaliser graver internaliser liquider lotir muter plafonner plier privilegier recruter recrute remplacer remplace resserrer_a scinder solder_le supprimer supprime supprimons tirer_au_sort trier ventiler verser
abandonn* accept* accord* acter acte_le acte_la actons adopt* affect* agre* ajourn* annul* approuv* arbitr* arret* attribu* autoris* aval*
bloquer bloque_la bloque_le blinder boucler ceder choisi* choix_de chois* conclu* condamner confier confie confions confirm* consent* convenir convien* conven* couper_court
deboucher_sur decid* declin* deleg* departag* design* deferer donner_son_accord donne_son_accord donnent_leur_accord donner_suite donner_le_feu_vert donne_le_feu_vert dire_oui dire_non
dire_oui_ou_non echelonner elire elisent elit embauch* engag* enteriner enterine* exclu* fig* geler gel* homologu* interrompre jalonner jeter_l_eponge laisser_tomber 
lever_l_option lever_la lever_les mandat* maintenir met_fin mettre_fin mettre_un_terme mettre_d_accord mettent_d_accord mettre_en_pause mettons_d_accord met_d_accord mettre_au_vote nomm* octroy* opt* opter 
parapher paraphe* passer_commande plebiscit* prend_la_decision prendre_la_decision prendre_une_decision prendre_position promouvoir prioris* prolong* prononc*
ratifi* reconduire reconduit reconduis* refus* rejet* remettre remet remettent remis_par rend_son renonc* renouvel* reporter reporte_le reporte_la reportons resili* restitu* retenir retien* reten* retient
repousser revoquer s_accord* s_engag* s_entend* sceller scelle scellent se_decid* se_mettre_d_accord se_prononc* signer signe signent signons signera signeront statu* stopper stopp* suspend* soumettre_au_vote
tranch* toper transfer* transmettre_la transmet_la valid* vote votent voter votons voteront livrer livre_le livre_la livrent livrons livrera tomber_d_accord tombent_d_accord trouver_un_accord parvenir_a_un_accord aboutir_a
`,
  obtain: `
avoir~reponse avoir~accord avoir~date avoir~nom sortir~avec sortent~avec sort~avec quitter~avec repartir~avec repart~avec repartent~avec quitter_la_salle_avec recuperer arracher_un arracher_la extorquer soutirer obtenir_que se_faire_confirmer faire_confirmer faire_signer faire_valider faire_approuver faire_accepter faire_dire_oui rafler remporter cocher rendre_la_fiche remplir remplit deposer depose compter solder liquider
apprendre_qui decrocher soutirer tri_des trier_les connaitre_le_nom connaitre_la_date se_procurer
acheter aboutir achever affecter avoir_le avoir_la avoir_un avoir_une avoir_l bloquer_la_date boucl* cadrer caler cale_la calons cale chiffrer clore cloture* clos clot completer complete_la completent dater def_ definir definit definissent definissons desamorcer
dresser dress* disposer_d* echeance_fixee ecrire ecrivent ecrit_le elabor* enregistrer epuiser etabl* ferm* finaliser finalis* fix* fournir fournit fournissent formaliser formalis* identifi* inscrire inventori* lev_ list* nom_de obtenir obtien* obten* parachever
planifier_la planifier_le poser_la_date positionner prendre_rendez_vous programm* produi* publier rayer rediger redig* recevoir recoit recueillir_l_accord recueillir_le recueillir_la regl* repart* repondre repond rendre_son rendre_leur reserv* resoudre resoud*
savoir_si savoir_qui savoir_quel savoir_quelle solder solde sortir_avec sort_avec sortent_avec repartir_avec repart_avec repartent_avec specifi* terminer trouver trouve_un arriver_a_un ramener_a reduire_a limiter_a coucher_sur
`,
  done: `
contresigne contresignee contresignes cosigne acquis acquise regle reglee resolus gele gelee debloquee debloque rembourse rembourses leves repousse repoussee ecarte ecartee vendu vendue commande_passee remplace remplacee supprimes
prononcee prononce termine terminee relu relue depose deposee distribue elu elue attribues supprimee supprime rempli remplie complet solde
accepte acceptee actee actees actes acte adopte adoptee adoptes adoptees annulee approuve approuvee approuves approuvees arretee arretees arrete attribue attribuee bouclee boucle cale calee calees cales choisi choisie choisis choisies
close conclu conclue confirme confirmee confirmes confirmees convenu convenue decide decidee decides definie defini definis definies designe designee designes donne en_main enterinee enterine fixe fixee fixes fixees finalise finalisee figee fige formalise identifie
leve levee levees livre livree mandate nomme nommee nommes obtenu obtenue pris prise_et priorise priorisee prioriises ratifie rediges recu reconduit reconduite remise retenu retenue retenus retenues redige redigee repartis reserve reservee resilie resolu
signe signee signes signees solde tranche tranchee tranches tranchees valide validee valides validees verrouillee verrouille votee vote_et vote_favorable ecrit_noir sur_papier noir_sur_blanc par_ecrit d_accord
`,
  outcome: `
reponse reponses bon_a_envoyer bon_a_signer contresignature elections scrutin attributions suppression abandon_de report_du arret_de resiliation_du recrutement_de remplacement_de levee_de fixation desengagement reglement_du cession acquisition
accord accords adoption adjudication affectation agrement approbation arbitrage arbitrages assentiment attribution autorisation aval bon_a_tirer bon_pour_accord choix cloture confirmation consentement decision decisions deliberation denouement designation
engagement engagements election feu_vert finalisation fin_de_non go go_no_go no_go nomination oui_ou_non ok ratification reconduction refus renouvellement reponse_ferme reponse_definitive resiliation selection signature signatures sign_off
validation verdict vote abandon
`,
  thing: `
adresse annexe appel_d_offres article assortiment astreinte avenant avenants avoir_de bareme bon_de_commande budget budgets bordereau cahier_des_charges calendrier calendriers candidat candidats cause_racine caution certificat charte classement clause clauses code commande commandes
commission compte_cible conditions contact contrat contrats correctif courrier cotation creneau creneaux date dates delai delais deroge devis document dossier_de_candidature duree echeance echeances echeancier echantillon echantillons enveloppe equipement etape etiquette
fiche fiches fichier formulaire format fournisseur fournisseurs franchise garantie gabarit grille grilles heure horaires indemnite indice interlocuteur jalon jalons jour jours lettre_d_intention lettre licence lieu ligne lignes liste listes livrable livrables logo lot lots maquette magasin magasins mandat
maximum mesure menu minimum modele modele_de montant moyen_de_paiement nda nom noms niveau_de_service numero objet_precis offre option options ordre page pages panel partage_des penalite penalites perimetre periode pilote pilotes pilote_du plafond plan_d_action plan_d_actions plan_de_compte plan_de_charge planning
planigramme plateforme porteur porteurs poste pourcentage prestataire prestataires prime prix procedure processus_cible produit produits proposition_de protocole protocole_d_accord prototype quantite quantites quota rabais ratio references reference regle regles remise remises remplacant report_de responsable responsables ristourne ristournes
salle_de roadmap scenario seuil shortlist site sites sla slot sponsor stand suppleant support_de surcout surface tableau tarif tarifs taux template texte titre titulaire transporteur transporteurs usine usines version versions visuel volume volumes zone accord_cadre contrat_cadre date_butoir date_de plan_de repartition cadencier
numero_de prochain_lot entrepot depot agence lieu_de semaine cofinancement budget_de clef_de cle_de
`,
  activity: `
vider_son_sac mettre_au_courant se_dire donner_envie
aborder abord* accompagn* accueill* aligner aligne alignons analys* animer anim* annonc* apprend* approfond* assister balay* bilan_de brainstorm* briefer brief* causer challeng* collecter collect* commenter comment* communiqu* compar* comprendre_les concert* confront*
considerer consult* contribu* creuser debattre debat* debriefer debrief* decouvrir decouvr* decortiquer demander demontr* derouler detaill* developp* dialogu* discut* disserter donner_la_parole ecouter ecout* echang* eclair* enrichir entendre envisager etudier etudi* evalu* evoqu* exam*
expliqu* explor* expos* expliciter faire_le_point faire_un_point faire_le_tour faire_un_tour faire_connaissance faire_part faire_remonter faire_un_retour former former_les formons illustrer inform* initier interrog* lister_les_sujets intervenir introdui* negoci* montr* mesur* mener_une observ* parcour* parl* partag* passer_en_revue
passe_en_revue piloter point_sur poser_des_questions presentera present* raconter rappel* rapport* reagir recenser_les_idees recueillir rediscut* reflech* regarder relire rencontr* rendre_compte repasser restituer reunir revoir revisit* se_parl* se_rencontr* se_voir sensibilis* signaler sond* soulever suivre suiv* surveiller synchronis* synthetis* survoler
tour_de_table tester transmettre_des travailler travaille travaillons travaillent travailler_sur visit* voir visionner veiller questionner remonter imagin* challenger
`,
  occasion: `
accueil actu actualite actualites alignement analyse atelier avancement avancee bilan brainstorming brief briefing comite copil codir cafe conference consultation coordination debat debrief debriefing demo demonstration dejeuner_de dialogue discussion discussions
echange echanges etat_des_lieux etat_d_avancement entretien evaluation exploration exposition formation intervention introduction kick_off lancement_de_la_journee meeting negociation negociations observation overview partage_d_information partages partage point_mensuel point_hebdo point_compte point_d_etape point_d_avancement point preparation presentation presentations
qbr questions_reponses q_a rapport reflexion rencontre rendez_vous rdv restitution retour_d_experience retours_d_experience retex reunion reunions retour retours revue seance seminaire session suivi synthese sujets_du_moment table_ronde temps_d_echange temps_fort tour_d_horizon update visite webinaire workshop call revue_de revue_du rex
`,
  prepare: `anticip* amorcer avancer avancer_sur balis* batir_les_bases degrossir defricher ebauch* echafaud* esquiss* instruir* poser_les_bases prepar* preparation_de preparation_du preparer progresser progresser_sur pre_cadrer pre_valider travailler_a`,
  wish: `
accelerer accentuer accroitre_la ameliorer amelior* approfondir_la assurer assur* bonifier booster boost* construire construi* consolid* creer_du creer_de creer_une_dynamique cultiver devenir dynamis* elargir elever encourag* embarquer enrichir_la entreten* etoffer faciliter faire_grandir faire_vivre fluidifi* favoris* federer feder*
fidelis* garantir gagner_en galvaniser grandir impliquer inspirer insuffler instaurer installer_une intensifi* inventer maintenir_le maintenir_la maintenir_une maximis* mieux_travailler mobilis* motiv* motiver nourrir optimis* ouvrir_des_perspectives parfaire perenniser poursuivre pousser promouvoir_la pousser_la raviver redynamis* redonner
renforc* renouer resserr* reussir rester_proche rapproch* sceller_la solidifier soigner souder stimul* tendre_vers tisser valoris* viser creer_des_liens garder_le_contact aller_de_l_avant aller_plus_loin
`,
  ideal: `
agilite ambiance ambition attractivite bienveillance bonne_entente climat coherence cohesion collaboration communication complicite comprehension_mutuelle confiance convivialite cooperation croissance culture dynamique dynamisme ecoute efficacite energie engagement_de_tous enthousiasme entente esprit_d_equipe
excellence experience_client fidelite fierte fluidite implication innovation intelligence_collective lien liens motivation ouverture partenariat partenariats performance perennite plaisir proximite qualite relation relations relationnel reseau respect reussite satisfaction sens serenite
succes synergie synergies transparence valeur_ajoutee valeurs vision visibilite convergence
`,
  mind: `apprehend* avoir_conscience cerner clarifier_le connaitre comprendre comprenn* compren* comprehension conscience decouverte mieux_connaitre percevoir prendre_conscience prendre_la_mesure prendre_le_pouls ressentir sentir se_faire_une_idee s_approprier appropriation avoir_une_idee y_voir_plus_clair
vision_commune vision_partagee avis opinions ressenti ressentis points_de_vue faire_converger`,
  wildcard: `
taches roles decisions_utiles
actions_a_mener affaires_courantes aspects attentes autres_points autres_sujets avenir axes besoins bonnes_pratiques bons_choix bonnes_decisions challenges_du chantiers choses compte_en_general decisions_necessaires decisions_qui_s_imposent defis demarche difficultes dossiers_en_cours divers elements enjeux ensemble_des_sujets etc idees irritants infos informations
la_suite les_sujets leviers messages_cles maniere_de meilleure_facon modalites moyens nouveautes nouvelles nouvelle opportunites opportunite orientations perspectives pistes plan_d_attaque points_bloquants points_cles points_divers points_en_cours points_en_suspens points_ouverts points_a_voir points preoccupations
priorites problematiques problematique problemes probleme prochaines_etapes prochaine_etape prochaines_actions projets_en_cours quelque_chose questions_diverses questions questions_en_cours resultats chiffres sante_du_compte situation situations solutions solution strategie sujet sujets sujets_communs sujets_en_cours sujets_du_moment
suites suites_a_donner suite suite_a_donner tendances themes theme thematiques tout toutes_choses tout_ca tout_le_reste tous_les_points vie_du_compte voies_d_amelioration actions actus
`,
  logistics: `badge_visiteur boissons bus cafe covoiturage croissants dejeuner diner hotel invitation lien_teams lien parking pause petit_dejeuner pizza repas restaurant salle teams train visio webex zoom ordinateur ordinateurs apporter amener venez venir pot traiteur acces ci_joint en_piece_jointe pj voir_ordre ordre_du_jour voir_odj odj en_presentiel presentiel distanciel repondez_svp rsvp`,
  filler: `a_completer a_definir a_preciser a_remplir a_venir bla blabla bonjour bravo cordialement comme_d_habitude comme_toujours comme_prevu comme_convenu ensemble excellent formidable genial grand_succes idem important indispensable merci n_a neant objectif_a_definir objectifs_a_definir on_y_va plus_forts plus_fort
ras rien_de_special standard super tbd tous_ensemble tous_unis top voir_plus_tard xxx gagnant gagnants allez vive bienvenue salut bonne_reunion a_bientot beau belle habituel habituels`,
  past: `a_deja a_ete ont_ete a_fait anterieur auparavant avaient avait avons_decide avons_signe ayant compte_rendu_de deja la_derniere_fois dernier_comite derniere_reunion derniere_seance dernierement hier il_y_a jadis le_mois_dernier mois_dernier precedent precedente precedemment passe passee recemment retour_sur semaine_derniere an_dernier annee_derniere etait etaient fut furent suite_a_la_decision avons_valide avons_choisi eu_lieu s_est_passe`,
  elsewhere: `au_prochain au_prochain_comite a_la_prochaine apres_la_reunion autre_reunion dans_un_second_temps dans_un_deuxieme_temps decidera_plus_tard en_comite_ulterieur lors_d_une_prochaine lors_du_prochain plus_tard prochain_comite prochaine_reunion prochain_copil prochain_codir sera_decide seront_decides sera_decidee sera_pris sera_prise seront_prises ulterieurement ulterieure ulterieur que_le_comite_prendra que_prendra que_la_direction_prendra un_jour par_la_suite validera_en signera_en decidera_en tranchera_en choisira_en prendra_en tranchera sera_tranche`,
  open: `comment pourquoi quoi que_faire qu_est_ce que_pensez de_quelle_maniere de_quelle_facon en_quoi combien_de_temps ou_en_sommes ou_en_est ou_en_sont ou_nous_en quelles_sont quels_sont quels_leviers quelles_pistes`,
  choice: `quel quelle quels quelles lequel laquelle lesquels lesquelles qui si oui_ou_non ou_non ou soit versus vs a_quelle quand combien`,
  measure: `ca c_a chiffre_d_affaires part_de_marche parts_de_marche marge marges rentabilite nps taux_de_service taux_de_satisfaction ventes resultat_net ebitda ebit panier_moyen taux_de_transformation objectif_annuel objectif_commercial objectifs_de_vente croissance_de volume_d_affaires otif`,
  grow: `accroitre atteindre atteign* attein* augment* baisser conquerir depasser diminu* doubler faire_passer gagner_des gagner_5 gagner_10 hausse passer_de porter_le porter_la progresser_de realiser realis* reduire reduction_de tripler croitre`,
  negation: `aucun aucune jamais ne_pas n_est_pas ni non pas plutot_que rien sans pas_de il_ne_s_agit_pas`,
  optional: `accessoirement eventuellement_si le_cas_echeant s_il_reste si_le_temps si_on_a_le_temps si_nous_avons_le_temps si_temps en_option sinon si_possible_aussi et_s_il_reste`,
  state: `a_la_fin a_l_issue a_la_sortie au_terme_de chacun chacune chaque en_fin_de en_sortant tous_repartent tout_le_monde_repart en_fin_de_reunion d_ici_la_fin`,
  and: `et puis ainsi_que plus ensuite & mais`,
  purpose: `afin_de afin_d afin_que pour pour_que de_facon_a de_maniere_a en_vue_de en_vue_d dans_le_but jusqu_a l_objectif_est but_est objectif`,
  party: `achats acheteur acheteurs adherents client clients codir comite_de_direction conseil dg direction directeur directeurs directrice drh daf dsi distributeur equipe equipes fournisseur_et juridique kam logistique managers marketing membres operations participant participants partenaires partenaire production qualite rh service_achats syndicats commerciaux commercial responsables_de_comptes`,
  hedge: `a_priori envisager_de essay* eventuel eventuelle eventuellement idealement la_possibilite peut_etre plus_ou_moins pourrait pourrions potentiel potentielle possibilite possible possibles si_possible tent* tenter voir_si reflechir_a si_besoin`,
  stop: `
entre
a ai ait as au aux avec avant avoir avons ayez c ce ceci cela celle celles celui ces cet cette ceux chez comme d dans de des depuis du elle elles en encore entre_nous es est etant ete etes etre eux faire fait faut font hors il ils j je jusqu l la le les leur leurs lors lui m ma mais_aussi me meme memes
mes moi mon n ne nos notre nous on ont par parmi pendant plusieurs qu que s sa sans_que se selon ses son sont sous suis sur t ta te tel telle tels telles tes toi ton toujours tous tout_de tres tu un une va vers via voici vos votre vous y autres autre bien aussi afin apres cette_annee aujourd_hui demain maintenant
lundi mardi mercredi jeudi vendredi janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre prochain prochaine nouveau nouvelle_annee annee mois lors_de autour sujet_de concernant
`,
};
