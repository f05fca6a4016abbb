/** French. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_FR: Lexicon = {
  decide: `
abaiser abandon* aboutir_a abroge* abroger absoudre acept* achetent acheter_ou achetons acord* acorde_a acordent_a acquerir acquerons
acquierent acquiesce acquiescer acte_le actent acter actons adherer adherons adjug* adopt* afect* agre* ajourn* alouent alouer alouons anul*
aprouv* apurer apurons arbitr* aret* asigne asigner asignons ataquer atribu* atribution_a autoris* aval* basculer basculer_sur blinder
bloque_la bloque_le bloquer borner boucler cantoner cautioner cede cedent ceder ceder_la cedons certifier certifions ceser chois* choix_de
clasent claser clasons clore_le cofinancer comandent comander comandons concede* conclu* condamner confie confier confier_a confions
confirm* consent* contresign* conven* convien* copter cosign* coupe_le couper couper_court couper_le crediter debloque debloquer
deboucher_sur decais* decale decaler decaler_le decid* declin* decomander decomision* decretent decreter decretons decrocher dedomager
deferer degel* deleg* delibere* denoncent denoncer denoncons departag* deprioris* deroge* deroger desengag* design* desister destituer
destituons detacher devient_la devient_le dira_oui dire_non dire_oui dire_stop dise_oui dit_oui disoudre dispatch* dispense dispenser disqualifi* done_son_acord
doner_le_bon doner_mandat doner_pouvoir doner_suite ecarter ecartons echanger_le echeloner ecourter ecrem* elag* elimine* elire elisent
elisons elit embauch* engag* enterine* entre_en_vigueur entrent_en_vigueur etendre evinc* exclu* exonerer expulser externaliser fig* frez*
fusioner gel* graver grenlight* habiliter hierarchis* homologu* impose imposer indemniser integrer_au interdire interdit internaliser
interompre intron* jaloner laiser_tomber lever_la lever_les licencier limiter liquider livre_la livre_le livrent livrer livrera livrons
lotir louer maintenir maintenons maintient mandat* met_fin met_d_acord metent_d_acord metre_d_acord metre_fin migrer_vers miser_sur misioner misionons
muter mutualiser mutualisons nom* notifient notifier notifions obliger octroy* oficialis* on_arete_ou on_garde_ou on_part_sur on_signe opt*
paie paraphe* parier_sur part_sur partir_sur pase_a_la_trape paser_au paser_comande payer plafon* plafone plafoner plebiscit* plier
porter_plainte prefere preferer prempt* prend_la_suite prend_la_tete prend_le_relais prendre_position preselection* prioris* privilegier
prolong* promouvoir prononc* prorog* provisioner provisionons purger qualifier racourcir radier radions rapatri* ratacher ratifi* ratifie
reafect* rebascul* reclaser reconduire reconduis* reconduit reconfirm* reconvoquer recrute recruter refus* regrouper rejet* rembourse
rembourser remet remetent remetons remetre remis_par remplace remplacer rend_son renonc* renouvel* renvoyer renvoyons reporte_la reporte_le
reportent reporter reportons repouser repousons reprend_le_dosier reserer_a resili* reste_sur rester_sur restitu* restreindre reten* retien*
retirent retirer retirons revient_a revoquer rompons rompre rompt s_acord* s_areter_au s_areter_sur s_en_tenir_a s_en_tient_a s_engag*
s_entend* saisir_la saisir_le sanctioner sanctuaris* scele scelent sceler scinder se_decid* se_metre_d_acord se_prononc* selection*
shortlist* signe signent signer signera signeront signof* signons solder_le sort_du_catalogue sortir_du_portefeuile souscrire souscrivent
souscrivons statu* stop* sucede_a suprime suprimer suprimons sursoir suspend* titularis* toper tranch* transfer* transig* transmet_la
transmetre_la trier valid* vend vendent vendons vendre ventiler verouil* verser vote votent voter voteront votons
`,
  obtain: `
aboutir acheter acheve achevent achever achevons afecter ajouter ajoutons amend* aprendre_qui arach* aracher_la aracher_un avoir_l avoir_la
avoir_le avoir_un avoir_une avoir~acord avoir~date avoir~nom avoir~reponse boucl* cadrer cale cale_la caler calons chifrent chifrer chifrons
clarifient clarifier clarifions clore clos clot clotur* cloture* cocher complete_la completent completer completons comptabilis* compter
contractualis* corige* coucher_sur dater debug* decroch* decrocher def definir definisent definisons definit depos* depose deposer
desamorcer desinstal* determinent determiner determinons disposer_d* dres* echeance_fixe ecrire ecrit_le ecrivent ecrivons elabor* empoch*
enregistrer envoient envoyer envoyons epuiser etabl* expedier expedions extorquer facturer facturons faire_acepter faire_aprouver
faire_confirmer faire_signer faire_valider ferm* finalis* fix* formalis* fournir fournisent fournit identifi* impute* inclure inscrire
inscrivent inscrivons inventori* lancent lancer lancons letrer levent lever levons limiter_a liquider list* nom_de numerot* obten*
obtenir_que obtien* ouvrent ouvrir ouvrons parachever planifient planifier planifier_la planifier_le planifions positioner preciser
precisons produi* program* publier quiter~avec rafler ramener_a rayer recalculer receptioner receptionons receter recetons recevoir recevons
recoit recoivent rectifier rectifions recueilir_la recueilir_le recuperer redig* reduire_a regl* regularis* remplir remplisent remplisons
remplit remporter rendre_leur rendre_son repart* repart_avec repartent_avec repartent~avec repartir_avec repartir~avec repart~avec repond
repondent repondons repondre reserv* resolvent resolvons resoud* retrouv* savoir_quel savoir_quele savoir_qui savoir_si se_procurer solde
soldent solder soldons sort_avec sortent_avec sortent~avec sortir_avec sortir~avec sort~avec soutirer specifi* terminent terminer terminons
transmet* tri_des trier_les trouve_un trouvent trouver trouvons
`,
  done: `
abandone acepte acorde acquis acquise acte adhere adopte adoptes afecte aloue anule aprouve aprouves apure arbitre archive arete aretes
atribue atribues autorise avalise boucle cale cales certifie choisi choisie choisies choisis close clotures comande_pase complet complete
concede conclu conclue confie confirme confirmes contresigne conue conus convenu convenue corige cosigne cre d_acord debloque decide decides
defini definie degele delibere deploye depose designe designes difuse distribue done ecarte ecrit_noir elimine elu elue embauche emises
en_main engage enterine envoye etabli etablie exclu exclue expedie ficele fige finalise fixe fixes formalise gele hierarchise homologue
identifie impute inscrit inscrite instale lance leve libere livre mandate noir_sur_blanc nome nomes notifie obtenu obtenue octroye
oficialise ouvertes ouverts par_ecrit paraphe paye planifie plie pourvus pret prete priorise priorises pris prise_et prolonge promu promue
prononce proroge publies qualifie ratifie receptione reconduit reconduite recrute rectifie recu recue redige rediges refuse regle regularise
rejete relu relue rembourse rembourses remis remise remplace rempli remplie rendu rendue renouvele reparti repartie repartis reporte repouse
reserve resilie resolu resolue retenu retenue retenues retenus retire revoque scele selectione shortliste signe signes solde souscrit
souscrite suprime suprimes sur_papier suspendu suspendue termine tranche tranches transfere transmis transmise trouve valide valides vendu
vendue verouile vote vote_et vote_favorable
`,
  outcome: `
abandon abandon_de abandon_du abrogation abstention aceptation acord acords acquisition acquitement adhesion adjudication adoption
afectation agrement ajournement alocation anulation aprobation arbitrage arbitrages aret aret_de asentiment atribution atributions
autorisation aval bon_a_envoyer bon_a_tirer certification cesation cesion choix cloture compromis confirmation consensus consentement contreseing
contresignature debloc* decharge decision delegation deliberation denouement derogation desengagement designation desistement disolution
election embauches engagement engagements exclusion feu_vert fin_de_la fin_du finalisation fixation fusion go go_no_go habilitation
homologation interdiction intronisation investiture leve_de mainleve maintien no_go nomination notification octroi ok oui_non oui_ou_non
parafe paraphes pasage_a pasation pour_ou_contre preselection prolongation promese prorogation quitus rachat radiation ratification
reconduction recrutement recrutement_de refus reglement_du rejet remplacement remplacement_de renonciation renouvelement renvoi reponse
reponse_definitive reponse_ferme report report_du resiliation resiliation_du resolution retrait sanction scrutin selection sign_of signature
sortie_du souscription supresion suspension titularisation transaction transfert unanimite validation vente verdict veto vote
`,
  thing: `
acord_cadre adrese agence anexe apel_d_ofres article asortiment astreinte avenant avoir_de bareme bon_de_comande bordereau budget budget_de
cadencier cahier_des_charges calendrier candidat cause_racine caution certificat charte clasement clause cle_de clef_de code cofinancement
comande comision compte_cible conditions contact contrat contrat_cadre corectif cotation courier creneau creneaux date date_butoir date_de
delai depot deroge devis document dure echantilon echeance echeancier entrepot envelope equipement etape etiquete exactement_deux
exactement_trois exactement_un fiche fichier format formulaire fourniseur franchise gabarit garantie grile heure horaires indemnite indice
interlocuteur jalon jour letre licence lieu lieu_de ligne liste listes livrable logo lot magasin mandat maquete menu mesure modele modele_de
montant nda nom noms numero numero_de objet_precis ofre option options ordre page panel partage_des penalite perimetre periode pilote
pilote_du plafond plan_d_action plan_de plan_de_compte planigrame planing plateforme porteur poste pourcentage prestataire prime prix
procedure procesus_cible prochain_lot produit produits proposition_de protocole prototype quantite quota rabais ratio reference regle regles
remise remises remplacant repartition report_de responsable ristourne roadmap sale_de scenario semaine seuil shortlist site sla slot sponsor
stand supleant suport_de surcout surface tableau tarif taux template texte titre titulaire transporteur un_chifre un_seul un_unique
une_seule une_seule_et_meme une_unique usine version visuel volume zone
`,
  activity: `
abord* acompagn* acueil* acultur* ader* alerter aligne aligner alignons analys* anim* anonc* aprend* aprofond* apuy* arpent* asister auditer
auditons balay* bavard* benchmark* bilan_de boser brainstorm* brief* capitalis* cartographier causer celebrer celebrons chaleng* chalenge*
cheminer coach* coconstru* cogit* colect* coment* compar* comprendre_les comuniqu* concert* confront* conseiler conseilons considerer
consult* contextualis* contribu* controler controlons cordoner cordonons creuser debat* debrief* debrifer debrifing decod* decortiquer
decouvr* decrypt* demander demontr* demystifi* derouler detail* develop* diagnostiqu* dialogu* difuser discut* diserter doner_envie echang*
eclair* ecout* efleur* enrichir entendre envisager etudi* evalu* evoqu* exam* experiment* explicit* expliciter expliqu* explor* expos*
exprimer extrapol* faire_conaisance faire_le_point faire_part faire_remonter faire_un_tour felicit* former former_les formons gerer gerons
glan* homogeneis* ilustrer imagin* imerger inform* initier interog* intervenir introdui* jaug* mener_une mesur* monitor* montr* mouliner
negoci* observ* oeuvr* papot* parcour* parl* partag* paser_en_revue phosphor* piloter pitch* planch* plonger point_sur preconis* present*
proposent proposer proposons questioner raconter rapel* raport* rasembl* reagir recapitul* recens* recolter recomander recomandons
reconecter recueilir rediscut* reflech* reflechi* regarder relater relire remerci* remonter rencontr* rendre_compte renseigner repaser
repens* restituer retracer reunir revis* revisit* revoir saluer se_dire se_parl* se_rencontr* se_voir sensibilis* signaler silon* sond*
soulever soulign* soumet* sourcer suger* suiv* superviser supervisons surveiler survoler synchronis* synthetis* tater temoign* tester
tour_de_table transmetre_des travaile travailent travailer travailer_sur travailons veiler verbalis* verifient verifier verifions visioner
visit* voir vulgaris* zomer
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
amorcer anticip* avancer avancer_sur balis* comencer comencons deblayer debrousail* defricher degrosir ebauch* echafaud* echaud* enclench*
entam* esquis* instruir* murir organisent organiser organisons pre_cadrer pre_valider prefigur* prepar* preparation_de preparation_du
pretudi* progreser progreser_sur travailer_a
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
actions actus afaires_courantes aleas ambitions aprofondisements aspect aspects atentes atention autres_points autres_sujets avenir axes
besoins bones_decisions bones_pratiques bons_choix chalenges_du chantiers chifres choses decisions_necesaires decisions_utiles defi defis
demarche dificulte dificultes divers dynamiques ecosysteme element elements enjeu enjeux etapes etc evolutions faibleses forces hypotheses
ide ides informations infos inquietudes interogations iritant iritants item la_suite lecons les_sujets levier leviers machin maniere_de
meileure_facon menaces mesages_cles methodologie mision misions modalites moyens nouveautes nouvele obstacles oportunite orientation
orientations perspective perspectives pistes points points_bloquants points_cles points_divers points_ouverts posibilites potentialites
preocupations priorites problematique probleme prochaine_etape prochaines_actions prochaines_etapes quelque_chose questions
questions_diverses resentis resultats reusites roadblocks roles situation solution souhaits strategie suite suite_a_doner sujet
sujets_comuns taches tendances thematique thematiques theme tout tout_ca toutes_choses trajectoire truc trucs voies
`,
  logistics: `
aces amener aporter boisons bus cafe covoiturage croisants dejeuner diner distanciel hotel invitation lien odj ordinateur ordre_du_jour
parking pause piza pj pot presentiel repas restaurant rsvp sale teams train traiteur venez venir visio webex zom
`,
  filler: `
a_completer a_definir alez beau bele bienvenue bla blabla bonjour bravo cordialement ensemble excelent formidable gagnant genial habituel
idem indispensable merci n_a neant objectifs_a_definir ras salut super tbd top tous_ensemble vive
`,
  past: `
a_deja a_ete a_fait an_dernier ane_derniere anterieur anterieure anterieurement auparavant autrefois avaient avait avons_choisi avons_decide
avons_signe avons_valide ayant deja dernier_comite derniere_reunion derniere_seance dernierement etaient etait eu_lieu eurent fumes furent
hier initialement jadis mois_dernier ont_ete pase precedement precedent precedente recement recentes retour_sur semaine_derniere
`,
  elsewhere: `
au_prochain autre_reunion choisira_en decidera_en plus_tard prendra_en prochain_codir prochain_comite prochain_copil prochaine_reunion
que_prendra sera_decide sera_pris sera_prise sera_tranche seront_decides seront_prises signera_en tranchera tranchera_en trancheront
ulterieur ulterieure ulterieurement un_jour validera_en
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
