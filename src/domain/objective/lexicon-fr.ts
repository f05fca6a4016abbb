/** French. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_FR: Lexicon = {
  decide: `
abaiser abandon* abonder aboutir_a abroge* absoudre acept* achetent acheter_ou achetons acord* acorde_a acordent_a acquerir acquerons
acquierent acquiesc* acquit* acte_le actent acter actons adherer adherons adjug* admeton* admetr* adopt* afect* afranch* afret* agre*
ajourn* alou* amput* anul* aprouv* apur* arbitr* aret* asign* asoupl* ataquer atribu* atribution_a autoris* aval* baiser_la baiser_le bani*
basculer basculer_sur blacklist* blinder bloque_la bloque_le bloquer borner boucler boycot* brad* cadenas* cantoner cautioner cede cedent
ceder ceder_la cedons centralis* certifier certifions ceser cesons chois* choix_de clasent claser clasons clore_le cofinancer comandent
comander comandons compens* concede* conclu* condamner confie confier confier_a confions confirm* congedi* consacr* consent* conserver
conservons consign* contresign* conven* converti* convien* copter cosign* coupe_le couper couper_court couper_le crediter debloque debloquer
deboucher_sur debout* decais* decale decaler decaler_le decern* decid* declas* declin* decomander decomision* decoupl* decret* decrocher
dedier dedomager deduir* deduis* deferer degag* degel* deleg* delest* delibere* delimit* delivr* delocalis* demetre denonc* departag*
deplafon* deprioris* deprogram* dereferenc* deroge* desaisi* desavou* desengag* design* desindex* desister desolidaris* destitu* detacher
devient_la devient_le diferer diferons diligent* dire_non dire_oui dire_stop disoudre dispatch* dispens* disqualifi* done_son_acord
doner_le_bon doner_le_feu doner_mandat doner_pouvoir doner_son_aval doner_son_feu doner_suite doter dotons ecarter ecartons echanger_le
echeloner ecourter ecrem* ecret* elag* elimine* elire elisent elisons elit embauch* emet emetent emetre en_rester_a endos* engag* enlev*
enterine* entre_en_vigueur entrent_en_vigueur escompt* etendre evinc* exclu* execut* exempt* exigeons exiger exonerer expulser externaliser
faire_une_croix fig* financer financons flecher frez* fusioner gel* gratifi* graver grenlight* habiliter harmonis* hierarchis* homologu*
honorer honorons impose imposer incorpor* indemniser index* instaurons instituer instituons integrer_au interdire interdit internaliser
interompre intron* invalid* investir jaloner labelis* lach* laiser_tomber larguer legalis* lever_la lever_les liber* licencier limiter
limog* liquider livre_la livre_le livrent livrer livrera livrons lotir louer maintenir maintenons maintient majoration majorer majorons
mandat* met_fin metent_d_acord metre_au_vote metre_d_acord metre_fin metre_un_terme migrer_vers minoration minorer miser_sur misioner
misionons modifi* moduler muter mutualis* nanti* nom* notifi* nover obliger octroy* oficialis* on_arete_ou on_garde_ou on_part_sur on_signe
opt* ordoner ordonons paie parain* paraphe* parier_sur part_sur partir_sur pase_a_la_trape paser_au paser_comande payer permut* phaser
placer placons plafon* plebiscit* plier porter_plainte pourvoir prefere preferer prempt* prend_la_suite prend_la_tete prend_le_relais
prendre_position prescri* preselection* prioris* privilegier proclam* prohib* prolong* promet* promouvoir promulg* prononc* prorog* proscri*
provisioner provisionons purger qualifier rabais* rabat* rabot* rachet* racourcir radier radions ralong* rapatri* ratacher ratifi* reafect*
reamenag* rebascul* reclamer reclamons reclas* reconaisent reconait reconaitre reconduire reconduis* reconduit reconfirm* reconvoquer
recrut* recus* redeploi* redeploy* referencer refus* regrouper rejet* relever_la relever_le reloger remani* rembours* remet remetent
remetons remetre remis_par remodel* remplace remplacer rend_son renom* renonc* renouvel* renvoy* reorganis* repech* reporte_la reporte_le
reportent reporter reportons repouser repousons reprend_le reprend_le_dosier reprendre reprenons requalifi* requisition* reserer_a resili*
reste_sur rester_sur restitu* restreindre retarder reten* retien* retir* retroced* revendre revient_a revoquer rompons rompre rompt s_acord*
s_areter_au s_areter_sur s_en_tenir_a s_en_tient_a s_engag* s_entend* sabord* sacrifi* saisir saisir_la saisir_le sanctioner sanctuaris*
scel* scinder se_decid* se_metre_d_acord se_positioner se_prononc* se_retirer se_separer sectoris* segmenter selection* separer separons
shortlist* signe signent signer signera signeront signof* signons solder_le sort_de sort_du_catalogue sortir_de sortir_du
sortir_du_portefeuile sous_trait* souscrire souscrivent souscrivons statu* stop* substitu* subventioner sucede_a suprim* sursoir suspend*
tirer_un_trait titularis* toper tranch* transfer* transig* transmet_la transmetre_la trier troqu* unifi* uniformis* valid* vend vendent
vendons vendre ventiler verouil* verser vote votent voter voteront votons
`,
  obtain: `
aboutir acheter achev* afecter ajout* amend* aprendre_combien aprendre_qui aprendre_si aprendre~date aprendre~nom aprendre~quel
aprendre~quele arach* aracher_la aracher_un arondir asembl* atest* avoir_l avoir_la avoir_le avoir_un avoir_une avoir~acord
avoir~confirmation avoir~date avoir~engagement avoir~feu avoir~nom avoir~oui avoir~reponse avoir~signature boucl* cadrer cale cale_la caler
calons chifrent chifrer chifrons circonscri* clarifi* clore clos clot clotur* cocher combl* compil* complete_la completent completer
completons comptabilis* compter conaitre_quel conaitre_quele conaitre~date conaitre~montant conaitre~nom conaitre~prix concretis*
confection* constitu* contractualis* convainc* corige* coucher_sur dater debug* decroch* def definir definisent definisons definit degot*
delimit* denich* denombr* denou* depos* desamorcer desiner desinons desinstal* determin* disposer_d* documenter dres* echeance_fixe ecrire
ecrit_le ecriv* editer editons elabor* elucid* empoch* encais* enregistrer envoient envoy* epuiser etabl* evacu* expedier expedions
extorquer extraire fabriqu* facturer facturons faire_acepter faire_aprouver faire_comuniquer faire_confirmer faire_dire faire_preciser
faire_signer faire_valider ferm* finalis* finir finisons finit fix* formalis* formuler formulons fournir fournisent fournit identifi*
imprim* impute* inclure indiqu* inscrire inscriv* inser* instal* integrer integrons inventori* lancent lancer lancons letrer levent lever
lever_l lever_le_doute levons limiter_a liquider list* localis* materialis* mention* metre_a_jour metre_au_point metre_au_propre modelis*
nom_de norm* noter notons numerot* obten* obtenir_que obtien* ouvrent ouvrir ouvrons parachever parven* parvien* peaufin* planifi*
planifier_la planifier_le positioner preciser precisons prendre_date prendre_rendez_vous produi* program* publier quantifi* quiter~avec
rafler rali* ramener ramener_a ramenons ratrap* rayer recalculer receptioner receptionons receter recetons recevoir recevons recoit
recoivent reconcili* recouvr* rectifier rectifions recueilir_la recueilir_le recueilir~acord recueilir~aprobation recueilir~aval
recueilir~engagement recueilir~signature recueilir~vote recuperer redig* reduire_a regl* regularis* remplir remplis* remplit remporter
rendre_leur rendre_son reparer repart* repart_avec repartent_avec repartent~avec repartir_avec repartir~avec repart~avec reperer repertori*
repond* reserv* resolv* resoud* retouch* retrouv* revenir_avec revenons_avec reviens_avec revient_avec sauver savoir_a_quele savoir_combien
savoir_quand savoir_quel savoir_quele savoir_qui savoir_si se_procurer securis* solde soldent solder soldons solution* sort_avec
sortent_avec sortent~avec sortir_avec sortir~avec sort~avec soutirer specifi* standardis* stipul* termin* tirer_au_clair tracer tradui*
transmet* tri_des trier_les trouve_un trouvent trouver trouvons
`,
  done: `
abandone acepte acorde acquis acquise acquite acte adhere admis admise adopte adoptes afecte aloue anule aprouve aprouves apure arbitre
archive arete aretes atribue atribues autorise avalise boucle cale cales certifie choisi choisie choisies choisis close clotures
comande_pase complet complete concede conclu conclue confie confirme confirmes contresigne conue conus convaincu convaincue convenu convenue
corige cosigne cre d_acord debloque decide decides defini definie degele delibere delivre deploye depose dereference designe designes difuse
distribue done ecarte ecrit_noir elimine elu elue embauche emis emise emises en_main encaise endose engage enterine envoye etabli etablie
exclu exclue expedie ficele fige finalise fixe fixes formalise gele hierarchise homologue honore identifie impute inscrit inscrite inscrits
instale integre invalide lance leve libere livre lu majore mandate modifie noir_sur_blanc nome nomes notifie obtenu obtenue octroye
oficialise ouvertes ouverts par_ecrit paraphe paye planifie plie pourvus pret prete priorise priorises pris prise_et prolonge promis promise
promu promue prononce proroge publies qualifie rachete ralie ratifie receptione reconduit reconduite reconu recouvre recrute rectifie recu
recue redige rediges refuse regle regularise rejete relu relue rembourse rembourses remis remise remplace rempli remplie rendu rendue
renouvele reparti repartie repartis reporte repouse reserve resilie resolu resolue resolus retenu retenue retenues retenus retire revoque
scele selectione shortliste signe signes solde souscrit souscrite suprime suprimes sur_papier suspendu suspendue termine traduit traduite
tranche tranches transfere transmis transmise trouve valide valides vendu vendue verouile vote vote_et vote_favorable
`,
  outcome: `
abandon abandon_de abandon_du abrogation abstention aceptation acord acord_de_principe acords acquisition acquitement acreditation adhesion
adjudication adoption afectation agrement ajournement alocation anulation aprobation arbitrage arbitrages aret aret_de asentiment atribution
atributions autorisation aval avis_conforme avis_defavorable avis_favorable bascule basculement bat bon_a_envoyer bon_a_tirer cautionement
certification cesation cesion choix cloture cofinancement compromis confirmation consensus consentement contreseing contresignature debloc*
decharge decision degel delegation deliberation delocalisation denouement dereferencement derogation desengagement designation desistement
disolution echelonement election embauches engagement engagements etalement exclusion exemption externalisation feu_vert fin_de_la fin_du
finalisation fixation fusion gel go go_no_go habilitation hierarchisation homologation immatriculation indexation inscription interdiction
internalisation intronisation investiture labelisation lancement_de lancement_du leve_de licenciement limogeage mainleve maintien majoration
minoration mise_en_production mise_en_service mutation mutualisation no_go nomination notification obtention octroi ok oui_non oui_ou_non
pacte parafe paraphes partage_du pasage_a pasation plafonement pour_ou_contre preselection priorisation proces_verbal prolongation promese
prorogation pv qualification quitus rachat radiation raliement ratification reception_definitive reception_du reception_provisoire
reconduction recouvrement recrutement recrutement_de redeploiement referencement refus reglement_de reglement_du regularisation rejet
relance_du remboursement remplacement remplacement_de renonciation renouvelement renvoi reponse reponse_definitive reponse_ferme report
report_du reprise_de reprise_du resiliation resiliation_du resolution restitution_des restitution_du retrait revocation rupture_de
rupture_du sanction scrutin selection sign_of signature solde_de solde_du sortie_du souscription supresion suspension tirage_au_sort
titularisation transaction transfert unanimite validation vente verdict veto visa vote
`,
  thing: `
acompte acord_cadre adrese agence anexe apel_d_ofres article asortiment astreinte avenant avoir_de bail bareme baux bilet bon bon_de_comande
bordereau brevet budget budget_de cadencier cahier cahier_des_charges calendrier candidat cause_racine caution certificat charte clasement
clause clauses cle_de clef_de code cofinancement colis comande comision compte_cible concesion conditions consigne contact contrat
contrat_cadre corectif cotation cotes courier cout creneau creneaux date date_butoir date_de delai depot deroge devis document dossier_de
droits dure echantilon echeance echeancier encours entrepot envelope equipement etape etiquete exactement_deux exactement_trois
exactement_un fiche fichier forfait format formulaire fourniseur franchise franco gabarit gabarits game gamme_de garantie grile heure
horaire horaires indemnite indice interlocuteur jalon jalons jour letre licence lieu lieu_de ligne liste listes livrable logo lot magasin
mandat maquete menu mesure mise_en_demeure modele modele_de montant moule moules nda nom noms notice numero numero_de numero_vert
objet_precis ofre option options ordre page panel partage_des pasif penalite penalites perimetre periode pilote pilote_du plafond
plan_d_action plan_de plan_de_compte plancher planchers planigrame planing plateforme portefeuile porteur poste pourcentage prefacturation
prestataire prime prix procedure procesus_cible prochain_lot produit produits proposition_de protocole prototype quantite quota quotas
rabais ratio redevance reference regle regles releve remise remises remplacant repartition report_de responsable retenue_de rib ristourne
roadmap sale_de scenario semaine seuil shortlist sinistre site sla slot sponsor stand stocks supleant suport_de surcout surface tableau
tarif taux template texte titre titulaire trame tranche transporteur un_chifre un_seul un_unique une_seule une_seule_et_meme une_unique
usine version visuel visuels volume zone
`,
  activity: `
abord* acompagn* acueil* acultur* ader* alerter align* analys* anim* anonc* aprend* aprofond* apuy* arpent* asister auditer auditons balay*
bavard* benchmark* bilan_de boser brainstorm* brief* capitalis* cartographier causer celebr* chaleng* cheminer coach* coconstru* cogit*
colect* coment* compar* comprendre_les comuniqu* concert* confront* conseiler conseilons considerer consult* contextualis* contribu*
control* cordon* cotoyer creuser debat* debrief* debrifer debrifing dechifrer decod* decortiquer decouvr* decrypt* demander demontr*
demystifi* derouler detail* develop* deviser diagnostiqu* dialogu* difuser discut* diserter doner_envie echang* eclair* ecout* efleur*
enrichir entendre envisager etudi* evalu* evoqu* exam* experiment* explicit* expliqu* explor* expos* exprimer extrapol* faire_conaisance
faire_le_point faire_part faire_remonter faire_un_tour felicit* former former_les formons gerer gerons glan* homogeneis* ilustrer imagin*
imerger inform* initier interog* intervenir introdui* jaug* mener_une mesur* monitor* montr* mouliner negoci* observ* oeuvr* papot* parcour*
parl* partag* paser_en_revue phosphor* piloter pitch* planch* plonger point_sur preconis* present* propos* questioner raconter rapel*
raport* rasembl* reagir recapitul* recens* recolter recomand* reconecter recueilir rediscut* reflech* regarder relanc* relater relire
remerci* remonter rencontr* rendre_compte renseigner repaser repens* restituer retracer reunir revis* revoir s_aproprier s_entretenir
s_informer saluer se_dire se_parl* se_rencontr* se_voir sensibilis* signaler silon* sond* soulever soulign* soumet* sourcer suger* suiv*
supervis* surveiler survoler synchronis* synthetis* tater temoign* tester tour_de_table transmetre_des travaile travailent travailer
travailer_sur travailons veiler verbalis* verifi* visioner visit* voir vulgaris* zomer
`,
  occasion: `
actu actualite acueil alignement analyse atelier avance avancement bilan brainstorming brief briefing cafe cal codir conference consultation
copil cordination debat debrief debriefing demo demonstration dialogue discusion echange echanges entretien etat_d_avancement evaluation
exploration exposition formation intervention introduction kick_of meting negociation negociations observation overview partage partages
point point_d_etape preparation presentation presentations qbr raport rdv reflexion rencontre rendez_vous restitution retex retour
retours_d_experience reunion revue rex seance seminaire sesion suivi synthese tour_d_horizon update visite webinaire workshop
`,
  prepare: `
amorcer anticip* avancer avancer_sur balis* comenc* deblayer debrousail* defricher degrosir ebauch* echafaud* echaud* enclench* entam*
esquis* instruir* murir organisent organiser organisons pre_cadrer pre_valider prefigur* prepar* preparation_de preparation_du pretudi*
progreser progreser_sur travailer_a
`,
  wish: `
acelerer acentuer acroitre_la amelior* aprofondir_la asure asurer asurons bonifier bost* consolid* construi* crer_de crer_du cultiver
devenir dynamis* elargir elever embarquer encourag* enrichir_la entreten* etofer faciliter faire_grandir faire_vivre favoris* feder*
fidelis* fluidifi* gagner_en galvaniser garantir garder_le_contact grandir impliquer inspirer instaler_une instaurer insufler intensifi*
inventer maintenir_la maintenir_le maintenir_une maximis* mieux_travailer mobilis* motiv* nourir optimis* parfaire pereniser poursuivre
pouser pouser_la promouvoir_la raproch* raviver redoner redynamis* renforc* renouer reser* rester_proche reusir sceler_la soigner solidifier
souder stimul* tendre_vers tiser valoris* viser
`,
  ideal: `
agilite ambiance ambition atractivite bienveilance climat coherence cohesion colaboration complicite comunication confiance convergence
convivialite coperation croisance culture dynamique dynamisme ecoute eficacite energie entente enthousiasme excelence fidelite fierte
fluidite implication inovation lien liens motivation ouverture partenariat perenite performance plaisir proximite qualite relation
relationel reseau respect reusite satisfaction sens serenite suces synergie transparence valeurs visibilite vision
`,
  mind: `
aprehend* apropriation avis cerner comprehension compren* conaitre conscience decouverte mieux_conaitre opinions percevoir resenti resentir
sentir vision_comune y_voir_plus_clair
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
fut hier initialement jadis mois_dernier ont_ete pase precedement precedent precedente recement recentes retour_sur semaine_derniere
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
acroitre ateign* atein* augment* baiser conquerir croitre depaser diminu* doubler faire_paser gagner_des hause paser_de porter_la porter_le
progreser_de realis* reduction_de reduire tripler
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
a afin ai ait ane aout apres au aujourd_hui ausi autour autre aux avant avec avoir avons avril ayez bien c ce ceci cela cele celui cet cete
ceux chez come concernant d dans de decembre demain depuis du ele en encore entre entre_nous es est etant ete etre eux faire fait faut
fevrier font hors il j janvier je jeudi juilet juin jusqu l la le leur lors lui lundi m ma mai maintenant mardi mars me meme mercredi moi
mon n ne nos notre nous nouveau novembre octobre on ont par parmi pendant plusieurs prochain prochaine qu que s sa se selon septembre son
sont sous suis sur t ta te tel tele toi ton toujours tous tres tu un une va vendredi vers via voici vos votre vous y
`,
};
