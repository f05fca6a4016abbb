/** French. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_FR: Lexicon = {
  decide: `
abaiser abandon* aboutir_a abroger absoudre acept* acheter_ou acord* acquiesce acquiescer acte_la acte_le acter actons adopt* afect*
agre* ajourn* anul* aprouv* arbitr* aret* asigner ataquer atribu* atribution_a autoris* aval* avancer_la_date basculer basculer_sur
blinder bloque_la bloque_le bloquer borner boucler cantoner ceder ceder_la ceser chois* choix_de clore_le conclu* condamner confie
confier confier_a confions confirm* consent* conven* convien* copter coupe_le couper couper_court couper_le crediter debloque debloquer
deboucher_sur decale decaler decaler_le decid* declin* decomander decrocher dedomager deferer deleg* departag* deroger design* detacher
dire_non dire_oui dire_oui_ou_non disoudre dispense dispenser done_le_bon done_le_feu_vert done_son_acord donent_leur_acord
doner_carte_blanche doner_le_bon doner_le_feu_vert doner_mandat doner_pouvoir doner_son_acord doner_suite ecarter ecartons echanger_le
echeloner elire elisent elit embauch* engag* enterine* etendre exclu* exonerer externaliser fig* fusioner gel* graver homologu* impose
imposer indemniser integrer_au interdire interdit internaliser interompre jaloner jeter_l_eponge jeter_son_devolu laiser_tomber
lever_l_option lever_la lever_la_reserve lever_le_doute lever_les lever_les_reserves licencier limiter liquider livre_la livre_le
livrent livrer livrera livrons lotir louer maintenir maintient mandat* met_d_acord met_fin metent_d_acord metons_d_acord metre_au_vote
metre_d_acord metre_en_pause metre_fin metre_un_terme migrer_vers miser_sur muter nom* obliger octroy* opt* ouvrir_le_poste paie
paraphe* parier_sur parvenir_a_un_acord paser_a_la paser_au paser_comande payer plafone plafoner plebiscit* plier porter_plainte prefere
preferer prend_la_decision prendre_la_decision prendre_position prendre_une_decision prioris* privilegier prolong* promouvoir prononc*
racourcir ratacher ratifi* ratifie reconduire reconduis* reconduit reconvoquer recrute recruter refus* regrouper rejet* relever_le_prix
rembourse rembourser remet remetent remetre remis_par remplace remplacer rend_son renonc* renouvel* reporte_la reporte_le reporter
reportons repouser reserer_a resili* restitu* restreindre reten* retien* revoquer rompons rompre rompt s_acord* s_engag* s_entend*
saisir_la saisir_le sanctioner scele scelent sceler scinder se_decid* se_metre_d_acord se_prononc* signe signent signer signera
signeront signons solder_le sortir_du_portefeuile soumetre_au_vote statu* stop* suprime suprimer suprimons suspend* tirer_au_sort
tombent_d_acord tomber_d_acord toper tranch* transfer* transmet_la transmetre_la trier trouver_un_acord valid* ventiler verser vote
votent voter voteront votons
`,
  obtain: `
aboutir acheter achever afecter aprendre_qui aracher_la aracher_un ariver_a_un avoir_l avoir_la avoir_le avoir_un avoir_une avoir~acord
avoir~date avoir~nom avoir~reponse bloquer_la_date boucl* cadrer cale cale_la caler calons chifrer clore clos clot cloture* cocher
complete_la completent completer compter conaitre_la_date conaitre_le_nom coucher_sur dater decrocher def definir definisent definisons
definit depose deposer desamorcer disposer_d* dres* echeance_fixe ecrire ecrit_le ecrivent elabor* enregistrer epuiser etabl* extorquer
faire_acepter faire_aprouver faire_confirmer faire_dire_oui faire_signer faire_valider ferm* finalis* fix* formalis* fournir fournisent
fournit identifi* inscrire inventori* lev limiter_a liquider list* nom_de obten* obtenir_que obtien* parachever planifier_la
planifier_le poser_la_date positioner prendre_rendez_vous produi* program* publier quiter_la_sale_avec quiter~avec rafler ramener_a
rayer recevoir recoit recueilir_l_acord recueilir_la recueilir_le recuperer redig* reduire_a regl* remplir remplit remporter
rendre_la_fiche rendre_leur rendre_son repart* repart_avec repartent_avec repartent~avec repartir_avec repartir~avec repart~avec repond
repondre reserv* resoud* savoir_quel savoir_quele savoir_qui savoir_si se_faire_confirmer se_procurer solde solder sort_avec
sortent_avec sortent~avec sortir_avec sortir~avec sort~avec soutirer specifi* terminer tri_des trier_les trouve_un trouver
`,
  done: `
acepte acquis acquise acte actes adopte adoptes anule aprouve aprouves arete aretes atribue atribues boucle cale cales choisi choisie
choisies choisis close comande_pase complet conclu conclue confirme confirmes contresigne contresignes convenu convenue cosigne d_acord
debloque decide decides defini definie definies definis depose designe designes distribue done ecarte ecrit_noir elu elue en_main
enterine fige finalise fixe fixes formalise gele identifie leve leves livre mandate noir_sur_blanc nome nomes obtenu obtenue par_ecrit
priorise priorises pris prise_et prononce ratifie reconduit reconduite recu redige rediges regle relu relue rembourse rembourses remise
remplace rempli remplie repartis repouse reserve resilie resolu resolus retenu retenue retenues retenus signe signes solde suprime
suprimes sur_papier termine tranche tranches valide valides vendu vendue verouile vote vote_et vote_favorable
`,
  outcome: `
abandon abandon_de acord acords acquisition adjudication adoption afectation agrement aprobation arbitrage arbitrages aret_de asentiment
atribution atributions autorisation aval bon_a_envoyer bon_a_signer bon_a_tirer bon_pour_acord cesion choix cloture confirmation
consentement contresignature decision decisions deliberation denouement desengagement designation election elections engagement
engagements feu_vert fin_de_non finalisation fixation go go_no_go leve_de no_go nomination ok oui_ou_non ratification reconduction
recrutement_de refus reglement_du remplacement_de renouvelement reponse reponse_definitive reponse_ferme reponses report_du resiliation
resiliation_du scrutin selection sign_of signature signatures supresion validation verdict vote
`,
  thing: `
acord_cadre adrese agence anexe apel_d_ofres article asortiment astreinte avenant avenants avoir_de bareme bon_de_comande bordereau
budget budget_de budgets cadencier cahier_des_charges calendrier calendriers candidat candidats cause_racine caution certificat charte
clasement clause clauses cle_de clef_de code cofinancement comande comandes comision compte_cible conditions contact contrat
contrat_cadre contrats corectif cotation courier creneau creneaux date date_butoir date_de dates delai delais depot deroge devis
document dosier_de_candidature dure echantilon echantilons echeance echeances echeancier entrepot envelope equipement etape etiquete
fiche fiches fichier format formulaire fourniseur fourniseurs franchise gabarit garantie grile griles heure horaires indemnite indice
interlocuteur jalon jalons jour jours letre letre_d_intention licence lieu lieu_de ligne lignes liste listes livrable livrables logo lot
lots magasin magasins mandat maquete maximum menu mesure minimum modele modele_de montant moyen_de_paiement nda niveau_de_service nom
noms numero numero_de objet_precis ofre option options ordre page pages panel partage_des penalite penalites perimetre periode pilote
pilote_du pilotes plafond plan_d_action plan_d_actions plan_de plan_de_charge plan_de_compte planigrame planing plateforme porteur
porteurs poste pourcentage prestataire prestataires prime prix procedure procesus_cible prochain_lot produit produits proposition_de
protocole protocole_d_acord prototype quantite quantites quota rabais ratio reference references regle regles remise remises remplacant
repartition report_de responsable responsables ristourne ristournes roadmap sale_de scenario semaine seuil shortlist site sites sla slot
sponsor stand supleant suport_de surcout surface tableau tarif tarifs taux template texte titre titulaire transporteur transporteurs
usine usines version versions visuel volume volumes zone
`,
  activity: `
abord* acompagn* acueil* aligne aligner alignons analys* anim* anonc* aprend* aprofond* asister balay* bilan_de brainstorm* brief*
causer chaleng* colect* coment* compar* comprendre_les comuniqu* concert* confront* considerer consult* contribu* creuser debat*
debrief* decortiquer decouvr* demander demontr* derouler detail* develop* dialogu* discut* diserter doner_envie doner_la_parole echang*
eclair* ecout* enrichir entendre envisager etudi* evalu* evoqu* exam* expliciter expliqu* explor* expos* faire_conaisance faire_le_point
faire_le_tour faire_part faire_remonter faire_un_point faire_un_retour faire_un_tour former former_les formons ilustrer imagin* inform*
initier interog* intervenir introdui* lister_les_sujets mener_une mesur* metre_au_courant montr* negoci* observ* parcour* parl* partag*
pase_en_revue paser_en_revue piloter point_sur poser_des_questions present* questioner raconter rapel* raport* reagir recenser_les_ides
recueilir rediscut* reflech* regarder relire remonter rencontr* rendre_compte repaser restituer reunir revisit* revoir se_dire se_parl*
se_rencontr* se_voir sensibilis* signaler sond* soulever suiv* surveiler survoler synchronis* synthetis* tester tour_de_table
transmetre_des travaile travailent travailer travailer_sur travailons veiler vider_son_sac visioner visit* voir
`,
  occasion: `
actu actualite actualites acueil alignement analyse atelier avance avancement bilan brainstorming brief briefing cafe cal codir comite
conference consultation copil cordination debat debrief debriefing dejeuner_de demo demonstration dialogue discusion discusions echange
echanges entretien etat_d_avancement etat_des_lieux evaluation exploration exposition formation intervention introduction kick_of
lancement_de_la_journe meting negociation negociations observation overview partage partage_d_information partages point point_compte
point_d_avancement point_d_etape point_hebdo point_mensuel preparation presentation presentations q_a qbr questions_reponses raport rdv
reflexion rencontre rendez_vous restitution retex retour retour_d_experience retours retours_d_experience reunion reunions revue
revue_de revue_du rex seance seminaire sesion suivi sujets_du_moment synthese table_ronde temps_d_echange temps_fort tour_d_horizon
update visite webinaire workshop
`,
  prepare: `
amorcer anticip* avancer avancer_sur balis* batir_les_bases defricher degrosir ebauch* echafaud* esquis* instruir* poser_les_bases
pre_cadrer pre_valider prepar* preparation_de preparation_du progreser progreser_sur travailer_a
`,
  wish: `
acelerer acentuer acroitre_la aler_de_l_avant aler_plus_loin amelior* aprofondir_la asur* bonifier bost* consolid* construi* crer_de
crer_des_liens crer_du crer_une_dynamique cultiver devenir dynamis* elargir elever embarquer encourag* enrichir_la entreten* etofer
faciliter faire_grandir faire_vivre favoris* feder* fidelis* fluidifi* gagner_en galvaniser garantir garder_le_contact grandir impliquer
inspirer instaler_une instaurer insufler intensifi* inventer maintenir_la maintenir_le maintenir_une maximis* mieux_travailer mobilis*
motiv* nourir optimis* ouvrir_des_perspectives parfaire pereniser poursuivre pouser pouser_la promouvoir_la raproch* raviver redoner
redynamis* renforc* renouer reser* rester_proche reusir sceler_la soigner solidifier souder stimul* tendre_vers tiser valoris* viser
`,
  ideal: `
agilite ambiance ambition atractivite bienveilance bone_entente climat coherence cohesion colaboration complicite comprehension_mutuele
comunication confiance convergence convivialite coperation croisance culture dynamique dynamisme ecoute eficacite energie
engagement_de_tous entente enthousiasme esprit_d_equipe excelence experience_client fidelite fierte fluidite implication inovation
inteligence_colective lien liens motivation ouverture partenariat partenariats perenite performance plaisir proximite qualite relation
relationel relations reseau respect reusite satisfaction sens serenite suces synergie synergies transparence valeur_ajoute valeurs
visibilite vision
`,
  mind: `
aprehend* apropriation avis avoir_conscience avoir_une_ide cerner clarifier_le comprehension compren* conaitre conscience decouverte
faire_converger mieux_conaitre opinions percevoir points_de_vue prendre_conscience prendre_la_mesure prendre_le_pouls resenti resentir
resentis s_aproprier se_faire_une_ide sentir vision_comune vision_partage y_voir_plus_clair
`,
  wildcard: `
actions actions_a_mener actus afaires_courantes aspects atentes autres_points autres_sujets avenir axes besoins bones_decisions
bones_pratiques bons_choix chalenges_du chantiers chifres choses compte_en_general decisions_necesaires decisions_qui_s_imposent
decisions_utiles defis demarche dificultes divers dosiers_en_cours elements enjeux ensemble_des_sujets etc ides informations infos
iritants la_suite les_sujets leviers maniere_de meileure_facon mesages_cles modalites moyens nouveautes nouvele nouveles oportunite
oportunites orientations perspectives pistes plan_d_ataque points points_a_voir points_bloquants points_cles points_divers
points_en_cours points_en_suspens points_ouverts preocupations priorites problematique problematiques probleme problemes prochaine_etape
prochaines_actions prochaines_etapes projets_en_cours quelque_chose questions questions_diverses questions_en_cours resultats roles
sante_du_compte situation situations solution solutions strategie suite suite_a_doner suites suites_a_doner sujet sujets sujets_comuns
sujets_du_moment sujets_en_cours taches tendances thematiques theme themes tous_les_points tout tout_ca tout_le_reste toutes_choses
vie_du_compte voies_d_amelioration
`,
  logistics: `
aces amener aporter badge_visiteur boisons bus cafe ci_joint covoiturage croisants dejeuner diner distanciel en_piece_jointe
en_presentiel hotel invitation lien lien_teams odj ordinateur ordinateurs ordre_du_jour parking pause petit_dejeuner piza pj pot
presentiel repas repondez_svp restaurant rsvp sale teams train traiteur venez venir visio voir_odj voir_ordre webex zom
`,
  filler: `
a_bientot a_completer a_definir a_preciser a_remplir a_venir alez beau bele bienvenue bla blabla bone_reunion bonjour bravo come_convenu
come_d_habitude come_prevu come_toujours cordialement ensemble excelent formidable gagnant gagnants genial grand_suces habituel
habituels idem important indispensable merci n_a neant objectif_a_definir objectifs_a_definir on_y_va plus_fort plus_forts ras
rien_de_special salut standard super tbd top tous_ensemble tous_unis vive voir_plus_tard
`,
  past: `
a_deja a_ete a_fait an_dernier ane_derniere anterieur auparavant avaient avait avons_choisi avons_decide avons_signe avons_valide ayant
compte_rendu_de deja dernier_comite derniere_reunion derniere_seance dernierement etaient etait eu_lieu furent fut hier il_y_a jadis
la_derniere_fois le_mois_dernier mois_dernier ont_ete pase precedement precedent precedente recement retour_sur s_est_pase
semaine_derniere suite_a_la_decision
`,
  elsewhere: `
a_la_prochaine apres_la_reunion au_prochain au_prochain_comite autre_reunion choisira_en dans_un_deuxieme_temps dans_un_second_temps
decidera_en decidera_plus_tard en_comite_ulterieur lors_d_une_prochaine lors_du_prochain par_la_suite plus_tard prendra_en
prochain_codir prochain_comite prochain_copil prochaine_reunion que_la_direction_prendra que_le_comite_prendra que_prendra sera_decide
sera_pris sera_prise sera_tranche seront_decides seront_prises signera_en tranchera tranchera_en ulterieur ulterieure ulterieurement
un_jour validera_en
`,
  open: `
combien_de_temps coment de_quele_facon de_quele_maniere en_quoi ou_en_est ou_en_somes ou_en_sont ou_nous_en pourquoi qu_est_ce que_faire
que_pensez queles_pistes queles_sont quels_leviers quels_sont quoi
`,
  choice: `
a_quele combien laquele lequel lesqueles lesquels ou ou_non oui_ou_non quand quel quele queles quels qui si soit versus vs
`,
  measure: `
c_a ca chifre_d_afaires croisance_de ebit ebitda marge marges nps objectif_anuel objectif_comercial objectifs_de_vente otif panier_moyen
part_de_marche parts_de_marche rentabilite resultat_net taux_de_satisfaction taux_de_service taux_de_transformation ventes
volume_d_afaires
`,
  grow: `
acroitre ateign* atein* augment* baiser conquerir croitre depaser diminu* doubler faire_paser gagner_10 gagner_5 gagner_des hause
paser_de porter_la porter_le progreser_de realis* reduction_de reduire tripler
`,
  negation: `
aucun aucune il_ne_s_agit_pas jamais n_est_pas ne_pas ni non pas pas_de plutot_que rien sans
`,
  optional: `
acesoirement en_option et_s_il_reste eventuelement_si le_cas_echeant s_il_reste si_le_temps si_nous_avons_le_temps si_on_a_le_temps
si_posible_ausi si_temps sinon
`,
  state: `
a_l_isue a_la_fin a_la_sortie au_terme_de chacun chacune chaque d_ici_la_fin en_fin_de en_fin_de_reunion en_sortant tous_repartent
tout_le_monde_repart
`,
  and: `
& ainsi_que ensuite et mais plus puis
`,
  purpose: `
afin_d afin_de afin_que but_est dans_le_but de_facon_a de_maniere_a en_vue_d en_vue_de jusqu_a l_objectif_est objectif pour pour_que
`,
  party: `
achats acheteur acheteurs adherents client clients codir comercial comerciaux comite_de_direction conseil daf dg directeur directeurs
direction directrice distributeur drh dsi equipe equipes fourniseur_et juridique kam logistique managers marketing membres operations
partenaire partenaires participant participants production qualite responsables_de_comptes rh service_achats syndicats
`,
  hedge: `
a_priori envisager_de esay* eventuel eventuele eventuelement idealement la_posibilite peut_etre plus_ou_moins posibilite posible
posibles potentiel potentiele pourait pourions reflechir_a si_besoin si_posible tent* voir_si
`,
  stop: `
a afin ai ait ane aout apres as au aujourd_hui ausi autour autre autres aux avant avec avoir avons avril ayez bien c ce ceci cela cele
celes celui ces cet cete cete_ane ceux chez come concernant d dans de decembre demain depuis des du ele eles en encore entre entre_nous
es est etant ete etes etre eux faire fait faut fevrier font hors il ils j janvier je jeudi juilet juin jusqu l la le les leur leurs lors
lors_de lui lundi m ma mai maintenant mais_ausi mardi mars me meme memes mercredi mes moi mois mon n ne nos notre nous nouveau
nouvele_ane novembre octobre on ont par parmi pendant plusieurs prochain prochaine qu que s sa sans_que se selon septembre ses son sont
sous suis sujet_de sur t ta te tel tele teles tels tes toi ton toujours tous tout_de tres tu un une va vendredi vers via voici vos votre
vous y
`,
};
