/** French. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_FR: Lexicon = {
  decide: `
abaiser abandon* aboutir_a abroger absoudre acept* acheter_ou acord* acquiesce acquiescer acte_la acte_le acter actons adopt* afect*
agre* ajourn* anul* aprouv* arbitr* aret* asigner ataquer atribu* atribution_a autoris* aval* basculer basculer_sur blinder bloque_la
bloque_le bloquer borner boucler cantoner ceder ceder_la ceser chois* choix_de clore_le conclu* condamner confie confier confier_a
confions confirm* consent* conven* convien* copter coupe_le couper couper_court couper_le crediter debloque debloquer deboucher_sur
decale decaler decaler_le decid* declin* decomander decrocher dedomager deferer deleg* departag* deroger design* detacher dire_non
dire_oui disoudre dispense dispenser done_son_acord doner_le_bon doner_mandat doner_pouvoir doner_suite ecarter ecartons echanger_le
echeloner elire elisent elit embauch* engag* enterine* etendre exclu* exonerer externaliser fig* fusioner gel* graver homologu* impose
imposer indemniser integrer_au interdire interdit internaliser interompre jaloner laiser_tomber lever_la lever_les licencier limiter
liquider livre_la livre_le livrent livrer livrera livrons lotir louer maintenir maintient mandat* met_fin metent_d_acord metre_d_acord
metre_fin migrer_vers miser_sur muter nom* obliger octroy* opt* paie paraphe* parier_sur paser_au paser_comande payer plafone plafoner
plebiscit* plier porter_plainte prefere preferer prendre_position prioris* privilegier prolong* promouvoir prononc* racourcir ratacher
ratifi* ratifie reconduire reconduis* reconduit reconvoquer recrute recruter refus* regrouper rejet* rembourse rembourser remet remetent
remetre remis_par remplace remplacer rend_son renonc* renouvel* reporte_la reporte_le reporter reportons repouser reserer_a resili*
restitu* restreindre reten* retien* revoquer rompons rompre rompt s_acord* s_engag* s_entend* saisir_la saisir_le sanctioner scele
scelent sceler scinder se_decid* se_metre_d_acord se_prononc* signe signent signer signera signeront signons solder_le
sortir_du_portefeuile statu* stop* suprime suprimer suprimons suspend* toper tranch* transfer* transmet_la transmetre_la trier valid*
ventiler verser vote votent voter voteront votons
`,
  obtain: `
aboutir acheter achever afecter aprendre_qui aracher_la aracher_un avoir_l avoir_la avoir_le avoir_un avoir_une avoir~acord avoir~date
avoir~nom avoir~reponse boucl* cadrer cale cale_la caler calons chifrer clore clos clot cloture* cocher complete_la completent completer
compter coucher_sur dater decrocher def definir definisent definisons definit depose deposer desamorcer disposer_d* dres* echeance_fixe
ecrire ecrit_le ecrivent elabor* enregistrer epuiser etabl* extorquer faire_acepter faire_aprouver faire_confirmer faire_signer
faire_valider ferm* finalis* fix* formalis* fournir fournisent fournit identifi* inscrire inventori* lev limiter_a liquider list* nom_de
obten* obtenir_que obtien* parachever planifier_la planifier_le positioner produi* program* publier quiter~avec rafler ramener_a rayer
recevoir recoit recueilir_la recueilir_le recuperer redig* reduire_a regl* remplir remplit remporter rendre_leur rendre_son repart*
repart_avec repartent_avec repartent~avec repartir_avec repartir~avec repart~avec repond repondre reserv* resoud* savoir_quel
savoir_quele savoir_qui savoir_si se_procurer solde solder sort_avec sortent_avec sortent~avec sortir_avec sortir~avec sort~avec
soutirer specifi* terminer tri_des trier_les trouve_un trouver
`,
  done: `
acepte acquis acquise acte adopte adoptes anule aprouve aprouves arete aretes atribue atribues boucle cale cales choisi choisie choisies
choisis close comande_pase complet conclu conclue confirme confirmes contresigne convenu convenue cosigne d_acord debloque decide
decides defini definie depose designe designes distribue done ecarte ecrit_noir elu elue en_main enterine fige finalise fixe fixes
formalise gele identifie leve livre mandate noir_sur_blanc nome nomes obtenu obtenue par_ecrit priorise priorises pris prise_et prononce
ratifie reconduit reconduite recu redige rediges regle relu relue rembourse rembourses remise remplace rempli remplie repartis repouse
reserve resilie resolu retenu retenue retenues retenus signe signes solde suprime suprimes sur_papier termine tranche tranches valide
valides vendu vendue verouile vote vote_et vote_favorable
`,
  outcome: `
abandon abandon_de acord acords acquisition adjudication adoption afectation agrement aprobation arbitrage arbitrages aret_de asentiment
atribution atributions autorisation aval bon_a_envoyer cesion choix cloture confirmation consentement contresignature decision
deliberation denouement desengagement designation election engagement engagements feu_vert finalisation fixation go go_no_go leve_de
no_go nomination ok oui_ou_non ratification reconduction recrutement_de refus reglement_du remplacement_de renouvelement reponse
reponse_definitive reponse_ferme report_du resiliation resiliation_du scrutin selection sign_of signature supresion validation verdict
vote
`,
  thing: `
acord_cadre adrese agence anexe apel_d_ofres article asortiment astreinte avenant avoir_de bareme bon_de_comande bordereau budget
budget_de cadencier cahier_des_charges calendrier candidat cause_racine caution certificat charte clasement clause cle_de clef_de code
cofinancement comande comision compte_cible conditions contact contrat contrat_cadre corectif cotation courier creneau creneaux date
date_butoir date_de delai depot deroge devis document dure echantilon echeance echeancier entrepot envelope equipement etape etiquete
fiche fichier format formulaire fourniseur franchise gabarit garantie grile heure horaires indemnite indice interlocuteur jalon jour
letre licence lieu lieu_de ligne liste listes livrable logo lot magasin mandat maquete maximum menu mesure minimum modele modele_de
montant nda nom noms numero numero_de objet_precis ofre option options ordre page panel partage_des penalite perimetre periode pilote
pilote_du plafond plan_d_action plan_de plan_de_compte planigrame planing plateforme porteur poste pourcentage prestataire prime prix
procedure procesus_cible prochain_lot produit produits proposition_de protocole prototype quantite quota rabais ratio reference regle
regles remise remises remplacant repartition report_de responsable ristourne roadmap sale_de scenario semaine seuil shortlist site sla
slot sponsor stand supleant suport_de surcout surface tableau tarif taux template texte titre titulaire transporteur usine version
visuel volume zone
`,
  activity: `
abord* acompagn* acueil* aligne aligner alignons analys* anim* anonc* aprend* aprofond* asister balay* bilan_de brainstorm* brief*
causer chaleng* colect* coment* compar* comprendre_les comuniqu* concert* confront* considerer consult* contribu* creuser debat*
debrief* decortiquer decouvr* demander demontr* derouler detail* develop* dialogu* discut* diserter doner_envie echang* eclair* ecout*
enrichir entendre envisager etudi* evalu* evoqu* exam* expliciter expliqu* explor* expos* faire_conaisance faire_le_point faire_part
faire_remonter faire_un_tour former former_les formons ilustrer imagin* inform* initier interog* intervenir introdui* mener_une mesur*
montr* negoci* observ* parcour* parl* partag* paser_en_revue piloter point_sur present* questioner raconter rapel* raport* reagir
recueilir rediscut* reflech* regarder relire remonter rencontr* rendre_compte repaser restituer reunir revisit* revoir se_dire se_parl*
se_rencontr* se_voir sensibilis* signaler sond* soulever suiv* surveiler survoler synchronis* synthetis* tester tour_de_table
transmetre_des travaile travailent travailer travailer_sur travailons veiler visioner visit* voir
`,
  occasion: `
actu actualite acueil alignement analyse atelier avance avancement bilan brainstorming brief briefing cafe cal codir conference
consultation copil cordination debat debrief debriefing demo demonstration dialogue discusion echange echanges entretien
etat_d_avancement evaluation exploration exposition formation intervention introduction kick_of meting negociation negociations
observation overview partage partages point point_d_etape preparation presentation presentations qbr raport rdv reflexion rencontre
rendez_vous restitution retex retour retours_d_experience reunion revue rex seance seminaire sesion suivi synthese tour_d_horizon update
visite webinaire workshop
`,
  prepare: `
amorcer anticip* avancer avancer_sur balis* defricher degrosir ebauch* echafaud* esquis* instruir* pre_cadrer pre_valider prepar*
preparation_de preparation_du progreser progreser_sur travailer_a
`,
  wish: `
acelerer acentuer acroitre_la amelior* aprofondir_la asure asurer asurons bonifier bost* consolid* construi* crer_de crer_du cultiver
devenir dynamis* elargir elever embarquer encourag* enrichir_la entreten* etofer faciliter faire_grandir faire_vivre favoris* feder*
fidelis* fluidifi* gagner_en galvaniser garantir garder_le_contact grandir impliquer inspirer instaler_une instaurer insufler intensifi*
inventer maintenir_la maintenir_le maintenir_une maximis* mieux_travailer mobilis* motiv* nourir optimis* parfaire pereniser poursuivre
pouser pouser_la promouvoir_la raproch* raviver redoner redynamis* renforc* renouer reser* rester_proche reusir sceler_la soigner
solidifier souder stimul* tendre_vers tiser valoris* viser
`,
  ideal: `
agilite ambiance ambition atractivite bienveilance climat coherence cohesion colaboration complicite comunication confiance convergence
convivialite coperation croisance culture dynamique dynamisme ecoute eficacite energie entente enthousiasme excelence fidelite fierte
fluidite implication inovation lien liens motivation ouverture partenariat perenite performance plaisir proximite qualite relation
relationel reseau respect reusite satisfaction sens serenite suces synergie transparence valeurs visibilite vision
`,
  mind: `
aprehend* apropriation avis cerner comprehension compren* conaitre conscience decouverte mieux_conaitre opinions percevoir resenti
resentir sentir vision_comune y_voir_plus_clair
`,
  wildcard: `
actions actus afaires_courantes aspects atentes autres_points autres_sujets avenir axes besoins bones_decisions bones_pratiques
bons_choix chalenges_du chantiers chifres choses decisions_necesaires decisions_utiles defis demarche dificultes divers elements enjeux
etc ides informations infos iritants la_suite les_sujets leviers maniere_de meileure_facon mesages_cles modalites moyens nouveautes
nouvele oportunite orientations perspectives pistes points points_bloquants points_cles points_divers points_ouverts preocupations
priorites problematique probleme prochaine_etape prochaines_actions prochaines_etapes quelque_chose questions questions_diverses
resultats roles situation solution strategie suite suite_a_doner sujet sujets_comuns taches tendances thematiques theme tout tout_ca
toutes_choses
`,
  logistics: `
aces amener aporter boisons bus cafe covoiturage croisants dejeuner diner distanciel hotel invitation lien odj ordinateur ordre_du_jour
parking pause piza pj pot presentiel repas restaurant rsvp sale teams train traiteur venez venir visio webex zom
`,
  filler: `
a_completer a_definir alez beau bele bienvenue bla blabla bonjour bravo cordialement ensemble excelent formidable gagnant genial
habituel idem important indispensable merci n_a neant objectifs_a_definir ras salut standard super tbd top tous_ensemble vive
`,
  past: `
a_deja a_ete a_fait an_dernier ane_derniere anterieur auparavant avaient avait avons_choisi avons_decide avons_signe avons_valide ayant
deja dernier_comite derniere_reunion derniere_seance dernierement etaient etait eu_lieu furent fut hier jadis mois_dernier ont_ete pase
precedement precedent precedente recement retour_sur semaine_derniere
`,
  elsewhere: `
au_prochain autre_reunion choisira_en decidera_en plus_tard prendra_en prochain_codir prochain_comite prochain_copil prochaine_reunion
que_prendra sera_decide sera_pris sera_prise sera_tranche seront_decides seront_prises signera_en tranchera tranchera_en ulterieur
ulterieure ulterieurement un_jour validera_en
`,
  open: `
coment en_quoi ou_en_est pourquoi que_faire que_pensez queles_pistes queles_sont quels_leviers quels_sont quoi
`,
  choice: `
a_quele combien laquele lequel lesqueles lesquels ou ou_non oui_ou_non quand quel quele qui si soit versus vs
`,
  measure: `
ca ebit ebitda marge nps otif rentabilite taux_de_service taux_de_transformation ventes
`,
  grow: `
acroitre ateign* atein* augment* baiser conquerir croitre depaser diminu* doubler faire_paser gagner_des hause paser_de porter_la
porter_le progreser_de realis* reduction_de reduire tripler
`,
  negation: `
aucun aucune jamais ne_pas ni non pas pas_de plutot_que rien sans
`,
  optional: `
acesoirement en_option eventuelement_si s_il_reste si_on_a_le_temps si_temps sinon
`,
  state: `
a_la_fin chacun chacune chaque en_fin_de en_sortant tout_le_monde_repart
`,
  and: `
ainsi_que ensuite et mais plus puis
`,
  purpose: `
afin_d afin_de afin_que but_est jusqu_a objectif pour pour_que
`,
  party: `
achats acheteur adherents client codir comercial comerciaux comite comite_de_direction conseil daf dg directeur direction directrice
distributeur drh dsi equipe juridique kam logistique managers marketing membres operations partenaire participant production qualite rh
service_achats syndicats
`,
  hedge: `
esay* eventuel eventuele eventuelement idealement peut_etre posibilite posible potentiel potentiele pourait pourions reflechir_a tent*
voir_si
`,
  stop: `
a afin ai ait ane aout apres au aujourd_hui ausi autour autre aux avant avec avoir avons avril ayez bien c ce ceci cela cele celui cet
cete ceux chez come concernant d dans de decembre demain depuis du ele en encore entre entre_nous es est etant ete etre eux faire fait
faut fevrier font hors il j janvier je jeudi juilet juin jusqu l la le leur lors lui lundi m ma mai maintenant mardi mars me meme
mercredi moi mon n ne nos notre nous nouveau novembre octobre on ont par parmi pendant plusieurs prochain prochaine qu que s sa se selon
septembre son sont sous suis sur t ta te tel tele toi ton toujours tous tres tu un une va vendredi vers via voici vos votre vous y
`,
};
