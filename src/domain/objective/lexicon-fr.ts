/** French. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_FR: Lexicon = {
  decide: `
abaiser abandon* aboutir_a abroger absoudre acept* acord* acquiesce acquiescer acte_la acter actons adopt* afect* agre* ajourn* anul*
aprouv* arbitr* aret* asigner ataquer atribu* autoris* aval* basculer blinder bloquer borner boucler cantoner ceder ceser chois*
clore_le conclu* condamner confie confier confions confirm* consent* conven* convien* copter couper crediter debloque debloquer decale
decaler decid* declin* decomander decrocher dedomager deferer deleg* departag* deroger design* detacher dire_non disoudre dispense
dispenser done_son_acord doner_le_bon ecarter ecartons echeloner elire elisent elit embauch* engag* enterine* etendre exclu* exonerer
externaliser fig* fusioner gel* graver homologu* impose imposer indemniser interdire interdit internaliser interompre jaloner licencier
limiter liquider livrent livrer livrera livrons lotir louer maintenir maintient mandat* metent_d_acord metre_d_acord muter nom* obliger
octroy* opt* paie paraphe* payer plafone plafoner plebiscit* plier prefere preferer prioris* privilegier prolong* promouvoir prononc*
racourcir ratacher ratifi* ratifie reconduire reconduis* reconduit reconvoquer recrute recruter refus* regrouper rejet* rembourse
rembourser remet remetent remetre remplace remplacer renonc* renouvel* reporter reportons repouser resili* restitu* restreindre reten*
retien* revoquer rompons rompre rompt s_acord* s_engag* s_entend* sanctioner scele scelent sceler scinder se_metre_d_acord se_prononc*
signe signent signer signera signeront signons sortir_du_portefeuile statu* stop* suprime suprimer suprimons suspend* toper tranch*
transfer* trier valid* ventiler verser vote votent voter voteront votons
`,
  obtain: `
aboutir acheter achever afecter aprendre_qui avoir_une avoir~reponse boucl* cadrer cale caler calons chifrer clore clos clot cloture*
cocher completent completer compter dater decrocher def definir definisent definisons definit depose deposer desamorcer dres* ecrire
ecrit_le ecrivent elabor* enregistrer epuiser etabl* extorquer faire_acepter ferm* finalis* fix* formalis* fournir fournisent fournit
identifi* inscrire inventori* lev liquider list* nom_de obten* obtien* parachever positioner produi* program* publier quiter~avec rafler
rayer recevoir recoit recuperer redig* regl* remplir remplit remporter repart* repart_avec repartir_avec repartir~avec repart~avec
repond repondre reserv* resoud* savoir_si solde solder sortir_avec sortir~avec sort~avec soutirer specifi* terminer tri_des trouver
`,
  done: `
acepte acquis acquise acte adopte adoptes anule aprouve aprouves arete aretes atribue atribues boucle cale cales choisi choisie choisies
choisis close complet conclu conclue confirme confirmes contresigne convenu convenue cosigne d_acord debloque decide decides defini
definie depose designe designes distribue done ecarte elu elue enterine fige finalise fixe fixes formalise gele identifie leve livre
mandate noir_sur_blanc nome nomes obtenu obtenue par_ecrit priorise priorises pris prononce ratifie reconduit reconduite recu redige
rediges regle relu relue rembourse rembourses remise remplace rempli remplie repartis repouse reserve resilie resolu retenu retenue
retenues retenus signe signes solde suprime suprimes termine tranche tranches valide valides vendu vendue verouile vote
`,
  outcome: `
abandon acord acords acquisition adjudication adoption afectation agrement aprobation arbitrage arbitrages asentiment atribution
atributions autorisation aval bon_a_envoyer cesion choix cloture confirmation consentement contresignature decision deliberation
denouement desengagement designation election engagement engagements feu_vert finalisation fixation go go_no_go no_go nomination ok
oui_ou_non ratification reconduction refus renouvelement reponse reponse_ferme resiliation scrutin selection sign_of signature supresion
validation verdict vote
`,
  thing: `
adrese agence anexe apel_d_ofres article asortiment astreinte avenant avoir_de bareme bon_de_comande bordereau budget cadencier
cahier_des_charges calendrier candidat caution certificat charte clasement clause code cofinancement comande comision conditions contact
contrat contrat_cadre corectif cotation courier creneau creneaux date date_de delai depot deroge devis document dure echantilon echeance
echeancier entrepot envelope equipement etape etiquete fiche fichier format formulaire fourniseur franchise gabarit garantie grile heure
horaires indemnite indice interlocuteur jalon jour letre licence lieu lieu_de ligne liste listes livrable logo lot magasin mandat
maquete maximum menu mesure minimum modele montant nda nom noms numero numero_de ofre option options ordre page panel penalite perimetre
periode pilote plafond plan_d_action plan_de plan_de_compte planigrame planing plateforme porteur poste pourcentage prestataire prime
prix procedure produit produits protocole prototype quantite quota rabais ratio reference regle regles remise remises remplacant
repartition responsable ristourne roadmap scenario semaine seuil shortlist site sla slot sponsor stand supleant suport_de surcout
surface tableau tarif taux template texte titre titulaire transporteur usine version visuel volume zone
`,
  activity: `
abord* acompagn* acueil* aligne aligner alignons analys* anim* anonc* aprend* aprofond* asister balay* brainstorm* brief* causer
chaleng* colect* coment* compar* comprendre_les comuniqu* concert* confront* considerer consult* contribu* creuser debat* debrief*
decortiquer decouvr* demander demontr* derouler detail* develop* dialogu* discut* diserter doner_envie echang* eclair* ecout* enrichir
entendre envisager etudi* evalu* evoqu* exam* expliciter expliqu* explor* expos* faire_le_point faire_un_tour former former_les formons
ilustrer imagin* inform* initier interog* intervenir introdui* mesur* montr* negoci* observ* parcour* parl* partag* paser_en_revue
piloter point_sur present* questioner raconter rapel* raport* reagir recueilir rediscut* reflech* regarder relire remonter rencontr*
repaser restituer reunir revisit* revoir se_dire sensibilis* signaler sond* soulever suiv* surveiler survoler synchronis* synthetis*
tester tour_de_table travaile travailent travailer travailons veiler visioner visit* voir
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
amorcer anticip* avancer balis* defricher degrosir ebauch* echafaud* esquis* instruir* prepar* progreser
`,
  wish: `
acelerer acentuer amelior* asur* bonifier bost* consolid* construi* crer_de cultiver devenir dynamis* elargir elever embarquer encourag*
entreten* etofer faciliter faire_vivre favoris* feder* fidelis* fluidifi* galvaniser garantir garder_le_contact grandir impliquer
inspirer instaurer insufler intensifi* inventer maintenir_la maintenir_le maximis* mieux_travailer mobilis* motiv* nourir optimis*
parfaire pereniser poursuivre pouser raproch* raviver redoner redynamis* renforc* renouer reser* reusir soigner solidifier souder
stimul* tiser valoris* viser
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
actions actus aspects atentes avenir axes besoins bones_decisions bones_pratiques chantiers chifres choses defis demarche dificultes
divers elements enjeux etc ides informations infos iritants la_suite leviers modalites moyens nouveautes nouvele oportunite orientations
perspectives pistes points preocupations priorites problematique probleme quelque_chose questions questions_diverses resultats roles
situation solution strategie suite suite_a_doner sujet taches tendances thematiques theme tout
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
a_deja a_fait anterieur auparavant avaient avait ayant deja dernierement etaient etait furent fut hier jadis ont_ete pase precedement
precedent precedente recement retour_sur semaine_derniere
`,
  elsewhere: `
plus_tard prendra_en prochain_comite tranchera ulterieur ulterieure ulterieurement
`,
  open: `
coment ou_en_est pourquoi queles_pistes quoi
`,
  choice: `
combien laquele lequel lesqueles lesquels ou ou_non oui_ou_non quand quel quele qui si soit versus vs
`,
  measure: `
ca ebit ebitda marge nps otif rentabilite taux_de_service taux_de_transformation ventes
`,
  grow: `
acroitre ateign* atein* augment* baiser conquerir croitre depaser diminu* doubler faire_paser hause paser_de realis* reduire tripler
`,
  negation: `
aucun aucune jamais ni non pas pas_de rien sans
`,
  optional: `
acesoirement s_il_reste si_on_a_le_temps sinon
`,
  state: `
a_la_fin chacun chacune chaque en_fin_de en_sortant tout_le_monde_repart
`,
  and: `
 ensuite et mais plus puis
`,
  purpose: `
jusqu_a objectif pour pour_que
`,
  party: `
comite comites
achats acheteur adherents client codir comercial comerciaux comite_de_direction conseil daf dg directeur direction directrice
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
