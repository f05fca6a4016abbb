/** German. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_DE: Lexicon = {
  decide: `
aberuf* abestel* abgesegnet ablasen ablehn* ablos* abnahme_erteil* abnehmen abrech* absagen abschaf* absegn* abstim_uber abstimen_uber
abstosen abtreten abwahl* abzeichnen akzeptier* anehm* angenomen anordn* anweisen aufgeben aufheben aufkundig* auflosen aufschieb*
aufteil* auschlies* ausetz* ausladen ausmuster* ausort* austausch_oder austeig* ausuch* auswahl auswahl* auszahl* beauftrag* befinden
befurwort* begleich* begrenz*_auf behalt*~bei beibehalten belas* benden bendet_oder bendigen benen* berechtig* bereinig* beruf*
beschlies* besetz* besiegel* bestatig* bestel* bestimen bestimt_das bestimt_den bestimt_die bestimt_wer bewilig* bezahl* brech*~ab
bundeln_in comite* dichtmach* dranbleiben_oder durchgewunken durchwink* einfrieren eingehen einigen einigt einigung_auf einkauf*
einkauf*_oder einlenk* einschlag* einsetz* einsparen einstampf* einstel*_und einstelen_oder eintuten entbind* enterb* entfal* entlasen
entlast* entscheid* entschlies* entsende* entsorg* entsper* entzieh* erheben_auf erlas* erlaub* ernen* ersatz* ersetz* erstat* erteil*
erwahl* falen_lasen festklopf* festleg* festmach* festzur* freigeben freischalt* freizugeben friert~ein geb*~frei gegenzeichn* genehmig*
gestat* gewahr* gewicht*_auf gewiner_kur* gib*~frei go_fur go_geben grunes_licht gutheis* halbieren_auf halt*~an heis*~gut herausgeb*
inkraftsetz* kap* kasier* kipen klopf*~fest kundig* kur* kurz*_auf las*~zu lasen_wir leg*~fest leg*~zusamen lehn*~ab losen_aus loslasen
mach*~fest mandatier* nachgeb* nehm*~ab nehm*~an nehm*~zuruck nim*~ab nim*~an nim*~zuruck nominier* outsourc* paraphier* priorisier*
ratifizier* raumen raus* reduzier*_von sag*~zu sagen~ab sagt~ab schaf*~ab schenk* schlag*~ein schlies*_wir schlies*~aus schliesen_den
schliesen_wir segnen~ab segnet~ab senken_wir setz*~aus sich_comite* sortier*~aus sper* steh*~zu steig*~aus stel*~um stel*~zuruck
stim*~ab stim*~zu stop* storn* streich* stunden such*~aus tausch*_oder tauschen teil*~auf teil*~zu teilen_wir tren* trenen_wir
tret*~zuruck ubergeb* ubergib* ubernehmen ubernimt ubertrag* umbenen* umbesetz* umbuch* umleg* umstel* umstel*_auf umziehen untersag*
unterschreib* unterzeichn* verabred* verabschied* verbiet* vereinbar* vergeb* vergib* vergut* verkauf* verkauf*_oder verkurz* verlagern
verlanger* verleg* vermiet* verord* verpfand* verpflicht* verschieb* verset* verstandig* vertag* verteil* verweiger* verwerf* verzicht*
vote_fur voten votier* wahl* wahl*_zwischen wahl*~aus wahl_der wahl_des wechsel*_zu wegfal* weglas* weis*~zu werf*~raus wideruf*
wink*~durch zahlen_wir zeichnen~ab zeichnet~ab zieh*~zuruck zubilig* zulas* zumachen zur*~fest zurken* zurucknehm* zuruckstel*
zurucktret* zuruckzieh* zusag* zusamenfuhr* zusamenleg* zuschlag_erteil* zustim* zuteil* zuweis*
`,
  obtain: `
abgeb* abhaken abklar* ablief* abluchsen abring* abschlies* arbeit*~aus aufschreib* aufstel* auftreib* ausarbeit* auschreiben_oder
ausful* beantwort* begrenz* bekom* beleg* benant beschaf* besorg* bestatigen_lasen bring*~mit buch* deckel* definier* eingrenz* einhol*
einplan* einreich* einsetz* einstel* eintrag* erfahren_ob erfahren_wer erfragen_ob ergater* erhalt* erledig* ermiteln ermitelt erstel*
fertigstel* festhalt* festsetz* finalisier* find*~heraus fixier* formulier* freigeben_lasen gehen_mit gehen~mit gehen~raus geht_mit
geht~mit geht~raus halt*~fest herausbekom* herausfind* hochlad* hol*~ein identifizier* in_erfahrung klar*~ab klaren klaren_ob
klaren_welch* klaren_wer klart kriegen lad*~hoch leg*~vor liefer* losen lost mit~raus namentlich nehmen~mit nen* niederschreib* nimt~mit
notier* ordn*~zu rausbekom* rausfinden reduzier*_auf regeln reservier* schlies*~ab schreib* schreib*~auf setz*~ein setz*~fest setzen
sicher* stel*~auf stel*~ein stel*~fertig terminier* trag*~ein umsetzen_bis unter_dach_und unterschreiben_lasen unterteil* verankern
verfas* verlast~mit verschrift* vorleg* wisen_ob wisen_welch* wisen_wer zuordn* zusagen_lasen zusamenstel*
`,
  done: `
abgehakt abgelehnt abgenomen abgeschaft abgeschlosen abgesegnet abgestimt_und abgezeichnet angenomen aufgeteilt ausgefult ausgewahlt
beantwortet beauftragt beglichen benant beschlosen besetzt besiegelt bestatigt bestimt bewiligt bezahlt definiert eingeholt eingeplant
eingereicht eingetragen eingetutet entschieden erledigt ernant ersetzt erstelt erteilt fertig fertigestelt festgehalten festgelegt
festgeschrieben festgezurt finalisiert fixiert freigegeben gebucht gefalen geinigt geklart gekundigt gekurt geliefert gelost genehmigt
geregelt geschlosen_und gesetzt gestrichen gewahlt gezeichnet gutgeheisen hochgeladen im_kasten in_der_tasche liegen_vor liegt_vor
mandatiert nominiert paraphiert priorisiert ratifiziert reserviert schriftlich stehen stehen_fest steht steht_fest steht~fest terminiert
ubergeben unter_dach unterschrieben unterzeichnet verabschiedet verbindlich vereinbart vergeben verlangert verlegt vertagt verteilt
verteilt_und volstandig vorgelegt vorliegen zugeordnet zugesagt zugestimt zugeteilt zugewiesen
`,
  outcome: `
*ablehnung *abnahme *absage *abschafung *abschlus *absegnung *absprache *anahme *aufnahme_von *aufteilung *auftrag_an *beauftragung
*benenung *beschlus *besetzung *bestatigung *einigung *einstelung_des *entscheid *entscheidung *ernenung *erteilung *festlegung
*festschreibung *freigabe *genehmigung *klarung_ob *kundigung *kur *nominierung *priorisierung *ratifizierung *schliesung *sperung
*stornierung *streichung *ubergabe *unterschrift *unterzeichnung *verabschiedung *vereinbarung *vergabe *verlangerung *verpflichtung
*verschiebung *verzicht *wahl *zulasung *zuordnung *zusage *zustimung *zuteilung *zuweisung ablehnung abstimung_uber aufteilung auswahl
beauftragung benenung beschluse besetzung bestatigung comitment einvernehmen einverstandnis entscheid entscheide entscheidung
entscheidungen ernenung festlegung genehmigung go grunlicht handschlag ja_nein ja_oder_nein nominierung ok okay priorisierung sign_of
storno streichung unterschriften unterzeichnung verabschiedung verbleib_oder vereinbarung verlangerung verpflichtung verzicht votum wahl
zuordnung zusage zusagen zuschlag zustimung zuteilung zuweisung
`,
  thing: `
*abkomen *adrese *angebot *anlage_zum *ansprechpartner *artikel *auflage *auftrag *bedingungen *begin *bestelung *betrag *budget *datei
*datum *deadline *deckel *dokument *entwurf *eskalationspfad *eskalationsweg *etat *farbe *fasung *format *formular *frist *gebiet
*gebuhr *geheimhaltungsvereinbarung *grenze *gutschein *gutschrift *hersteler *hohe *kalender *kandidat *kandidaten *kandidatin *katalog
*klausel *kondition *konditionen *kontingent *kosten_fur *lager *laufzeit *layout *leiter *leiterin *lieferant *lieferanten *linie
*liste *listen *lizenz *logo *loi *los *lose *marge_von *maschine *meilenstein *meilensteine *menge *mengen *menu *model *muster
*nachfolger *nachlas *nachtrag *name *namen *numer *option *paket *partner_fur *pauschale *pilot *plan *plan_mit *plane *platz *posten
*preis *preisanpasung *preise *preiserhohung *protokolant *prototyp *quartalsziel_fur *qule *quote *rabat *rahmen *rahmenbedingung_fur
*raster *rechnung *regel *regelung *reihenfolge *roadmap *rolout_termin *ruckstelung *satz *schrit_fur *schwele *schwelenwert *seite
*servicetechniker *shortlist *sitz *sla *slot *spediteur *spedition *sponsor *standort *standorte *start_am *steckbrief *stele
*stelvertretung *stichtag *strafe *stuck *tabele *tag_der *tag_fur *tarif *technologie *termin *termine *text *titel *tour *trager
*umfang *variante *verantwortliche *verantwortlichkeit *vereinbarung *verpackung *version *verteiler *vertrag *vertrage *vertreter
*volumen *vorlage *werk *woche *wortlaut *zeitfenster *zeitpunkt *zertifikat *ziel_von *zulage *zuschlag *zuschnit *zuschus
*zustandigkeit angebote anhang ansprechpartner bestelung budgets fristen gebiete geheimhaltungserklarung kw lieferant lieferanten
nachfolgerin nda optionen pane pate paten patin pilotkunde pilotkunden prozent regeln seiten uhrzeit varianten verantwortlichen
verantwortlicher werke zahlungsziel
`,
  activity: `
abfrag* abgeh* abgleich* abhol* abhorchen abklopf* abstimen abstimung_zu abzustim* analysier* anhor* anschau* anseh* ansprech* aufgreif*
aufnehm* aufrisch* aufzeig* auseinandersetz* austausch* auswert* bearbeit* befas* befrag* begeh* begleit* begutacht* behandel* beleucht*
berat* bericht* beschaftig* besichtig* bespr* besuch* betracht* bewert* blick* brainstorm* briefen darleg* darstel* darub*~reden
debatier* demonstrier* denk*~nach diskusion_uber diskutier* durchgeh* durchspiel* durchsprech* einarbeit* einbezieh* einbind*
eingehen_auf einschatz* einstim* eintauch* entwickel* erarbeit* erforsch* erfrag* eriner* erklar* erkund* erlauter* erort* erzahl*
evaluier* fas*~zusamen fedback_einholen fedback_geben frag* gegenuberstel* geh*~durch herbeifuhrung hinterfrag* hor* iden_sameln
in_kentnis_setz* informier* ins_bild interview* kenenlern* kenenzulern* komunizier* konsultier* lernen miteil* mitnehmen_der moderier*
monitor* nachbereit* nachbesprech* nachdenk* nachfas* netzwerk* pitchen plauder* plausch* prasentier* probier* pruf* quatsch* rede reden
redet reflektier* reinhor* resumier* revu_pasieren samel* schau* schilder* schnack* schul* sensibilisier* sichten sichtung sondier*
sprech*~durch spreche sprechen spricht stel*~dar stel*~vor studier* sync* tausch*~aus teilen testen thematisier* trag*~vor trainier*
tref* trefen uberblick_geben uberleg* uberprufen unterhalt* untericht* untersuch* updat* verfein* verfolg* vergleich* verhandel*
vernetz* vertief* vorstel* vortrag* vorzustel* weiterentwickel* weitergeben wiederhol* zeig* zuhor* zusamenfas* zusamenkom* zusamensitz*
zusamentrag*
`,
  occasion: `
*abgleich *abstimung *analyse *austausch *auswertung *bericht *berichte *besichtigung *besprechung *bestandsaufnahme *besuch
*betrachtung *bilanz *briefing *debate *demo *dialog *diskusion *durchsprache *einfuhrung *fedback *gesprach *gesprache *interview
*kenenlernen *meting *nachbereitung *prasentation *prufung *raport *review *ruckblick *runde *rundgang *samlung *schulung *sichtung
*sitzung *stand *status *tagung *training *trefen *uberblick *unteredung *update *verhandlung *vernisage *vorbereitung *vorstelung
*vortrag *vortrage *weiterbildung *workshop *zusamenfasung abgleich abstimungstermin ausprache austausch auswertung bericht berichte
besprechung besuch brainstorming cal einblick einblicke fragerunde jf jour_fixe jourfixe kenenlernen kick_of kickof metings monthly
neuigkeiten prufung qbr regeltermin report reporting ruckmeldung ruckmeldungen schulung sesion standortbestimung standup sync telco
telko trefen umfrage update verhandlungen vorstelung vortrag wekly zusamenkunft
`,
  prepare: `
*vorbereitung an_arbeiten anbahn* anstos* arbeit*_an aufsetz* ausloten bahnen bereit*~vor einleit* entwerf* grundlage_schafen
grundlagen_legen hinarbeit* vorabstim* voran voranbring* vorantreib* voranzubring* vorarbeit* vorberaten vorbereit* vordenk*
vorwarts_komen vorzubereit* weiterarbeiten weiterkomen
`,
  wish: `
ankurbel* anreg* aufbau* aufwerten ausbau* auszubau* begeister* beschleunig* beser* bind*_starker binden bundel* durchstarten einschwor*
entfalt* erhalten_des erhoh*_das erleb* ermoglich* ermutig* erneur* festig* forder* fortfuhr* fortsetz* fuhl* gestalt* gewahrleist*
harmonisier* inspirier* intensivier* kraft_tanken mitnehm* mobilisier* motivier* naher_zusamen nutzen optimier* pfleg* profitier* schaf*
scharf* sensibilitat sicherstel* stabilisier* stark* steigern_das stimulier* unterstutz* verbeser* verbind* verfestig* vernetzen
verstark* verstetig* vertraun_aufbau* voranschreit* wachsen weiter_ausbau* weiterbring* wertschatz* zusamenhalten zusamenruck*
zusamenschweis* zusamenwachs*
`,
  ideal: `
*bewustsein *beziehung *beziehungen *bindung *bindungen *erfolg *geist *klima *kultur *kundenzufriedenheit *motivation *ofenheit
*partnerschaft *stimung *synergie *verstandnis *vertraun *zusamenarbeit *zusamenhalt atmosphare augenhohe begeisterung efizienz einklang
energie engagement erfolge exzelenz gemeinsamkeit gemeinschaft gutes_gefuhl harmonie inovation inspiration komunikation koperation
kundenahe kundenfokus kundenorientierung loyalitat miteinander nachaltigkeit nahe partnerschaften performance qualitat respekt schwung
sichtbarkeit synergien teamgefuhl transparenz verbundenheit vision wachstum wert werte wertschatzung wir_gefuhl zufriedenheit zukunft
`,
  mind: `
begreif* eindruck einschatzung* erfahren erfas* erken* gefuhl gespur kenen klarheit meinung* sensibel sichtweisen stimungsbild
verinerlich* verstandnis_fur versteh* wahrnehm* wisen wisenstand
`,
  wildcard: `
*aufgaben_algemein *chancen *entwicklung *ergebnise *frage_der *fragen *highlights *informationen *lage *losungen *optimierungspotenzial
*potenziale *problem *probleme *punkte *situation *strategie *thema *themen *trends *zahlen *ziele aktivitaten aktule_themen aktules
alerlei ales algemeines anliegen anregungen ansatz ansatze aspekte aufgaben ausblick bedarf bedurfnise bekantes best_practices
das_ubliche das_weitere dinge diverses einiges entwicklungen erfahrungen erwartungen etwas folgeschrite fragen fragestelungen
gemeinsame_themen handlungsbedarf handlungsfelder herausforderung herausforderungen hindernise iden impulse information infos inhalte
irgendwas irgendwie lesons_learned losung masnahmen moglichkeiten nachste_schrite nachsten_schrite neurungen neus next_steps
ofene_punkte ofene_themen ofenen_punkte optimierungspotenzial ordnung organisatorisches personalien perspektiven potentiale potenzial
projekte rahmenbedingungen rest richtige_entscheidung richtigen_entscheidungen richtung sachen sachverhalt schrite sonstiges
stelschrauben tagesgeschaft to_dos todos trends verbeserungen verbeserungspotenziale verschiedenes vorgehen vorgehensweise was_anliegt
was_ansteht wege weitere_schrite weitere_zusamenarbeit weiteren_schrite weiteres weiteres_vorgehen wie_es_weitergeht wie_weiter
zusamenhange
`,
  logistics: `
abendesen agenda anbei anfahrt begrusung bite brotzeit catering einladung einwahl einwahldaten esen fruhstuck getranke hotel hybrid kafe
kantine kuchen laptop link mitag mitagesen mitbringen online parkplatz pause prasenz raum remote restaurant siehe snacks tagesordnung
teams trefpunkt ubernachtung webex zom zug
`,
  filler: `
bla dank danke folgt freu freun gemeinsam gruse gut guten halo hura idem liebe lieber mfg moin n_a nichts nix platzhalter prima servus
siehe_oben spanend super tbc tbd tol ublich vg wichtig wie_besprochen wie_imer wird_nachgereicht wird_noch zusamen
`,
  past: `
beschlosene beschlosenen bisher bisherige damals damalsbereits fruher gefasten geschehen gestern getrofene getrofenen hate haten
kurzlich letzte letzte_woche letzten letzten_monat letzter letztes_jahr neulich protokol_der protokol_vom schon seinerzeit seit
vergangen* vorbei vorgestern vorher vorige vorigen vormonat war waren worden wurde wurden zuletzt zuruckliegend
`,
  elsewhere: `
am_nachsten anderen_termin andermal anschliesend beim_nachsten dan_entscheidet danach demnachst entscheiden_sol entscheiden_wird
entscheidet_dan entschieden_wird erst_im erst_in folgesitzung folgetermin getrofen_wird im_nachsten irgendwan kunftig nachgelagert
nachste_sitzung nachste_woche nachsten_termin spater vorstandsentscheidung vorstandsitzung wird_entschieden
`,
  open: `
inwiefern inwieweit warum was weshalb wie wie_konen wie_lauft wieso wo wodurch wofur womit woran worauf
`,
  choice: `
entweder ja_oder_nein ob oder versus vs wan welche welchem welchen welcher wem wen wer wie_viel wie_viele wieviel
`,
  measure: `
*absatz *ergebnisziel *marge *marktanteil *rentabilitat *umsatz *umsatze *umsatziel abschlusquote auftragseingang deckungsbeitrag ebit
ebitda gewin jahresziel kundenzufriedenheitswert liefertreu marktanteile nps quartalsziel reklamationsquote stornoquote wachstumsziel
zufriedenheitswert
`,
  grow: `
auf_anheben auf_steigern drucken ereich* erhoh* erziel* gewinen halbier* heben hochschraub* knack* reduzier* senk* steiger* ubertref*
verdopel* verdreifach* veringer* wachsen_um zulegen
`,
  negation: `
anstat kein keine keinem keinen keiner keinerlei nicht nichts nie niemals niemand noch_keine noch_nicht ohne stat weder
`,
  optional: `
ansonsten bei_bedarf bei_zeit fals_noch_zeit fals_zeit gfs_noch optional sofern_zeit wen_zeit zeit_bleibt zusatzlich_fals
`,
  state: `
am_ende am_schlus bis_ende_der_sitzung ende_der geht~nach_hause jede jedem jeder verlasen verlast zum_schlus
`,
  and: `
anschliend dan danach_dan plus sondern sowie und
`,
  purpose: `
bis_wir damit so_das sodas um ziel ziel_ist zum_zweck zur zwecks
`,
  party: `
*abteilung *betriebsrat *einkauf *kunde *kunden *leitung *logistik *mitglieder *partner *team *teams *verantwortlichen arbeitsgrupe
beirat controling einkauf einkaufer einkaufsleitung fachbereich finanzen geschaftsfuhrung gf gremium it kam lenkungsauschus
lenkungskreis management marketing produktion qs qualitatsicherung recht regionen teilnehmenden teilnehmer vertrieb vorstand
`,
  hedge: `
eventul evtl gegebenenfals gern gf grundsatzlich hofentlich idealerweise konte konten moglich moglicherweise moglichkeit moglichst
potentiel potenziel solte solten theoretisch unverbindlich vermutlich versuch* vieleicht
`,
  stop: `
ab aber ale alem alen aler als also am an andere anderen april auch auf august aus b bei beide beiden beim bezuglich bin bis bzw ca d da
dabei dafur daran darauf daruber davon dazu dein dem den denen der deren des desen dezember die dienstag diese diesem diesen dieser doch
donerstag du durch ein eine einem einen einer einige er es etc euch eur eure februar freitag fur gegen gemas h haben hat heute hier hin
hinsichtlich hinter ich ihm ihn ihnen ihr ihre ihren ihrer im imer in inkl ist ja janer januar jetzt jeweils juli juni kan kanst komende
komenden konen lang last laut mai mal man marz mehr mein mich mir mit mitels mitwoch montag morgen mus musen nach nachste nachsten neben
neu neun neur neus noch november nun nur ob_wir oktober per pro rund sehr sein seine seinen seiner seit_dem selbst september sich sie
sind so sol solche solen sonst sowohl trotz uber um_die unser unsere unserem unseren unserer unter viel viele vom von vor wahrend wegen
weil weiter weitere weiteren weiterer wen werden wil wir wird wirst wolen wolt z zu zum zwar zwischen
`,
};
