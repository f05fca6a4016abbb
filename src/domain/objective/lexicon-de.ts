/** German. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_DE: Lexicon = {
  decide: `
aberaum* aberuf* abestel* abfinden abgelten abgesegnet abkaufen abkauft abkundig* ablasen ablehn* ablos* abmelden abmoderier*
abnahme_erteil* abnehmen abnick* abordnen abordnet abrech* absag* absagen abschaf* abschalten abschmetern absegn* absetzen abstim_uber
abstimen_uber abstosen abtreten abwahl* abwerben abwickeln abzeichnen adoptier* akzeptier* amendier* anberaum* anehm* anerkenen anerkent
anfechten angenomen anheurn ankaufen anmieten anordn* anschafen anstelen anulier* anweisen anwerben aufgeben aufheben aufhebt aufkundig*
auflosen aufschieb* aufstock* aufteil* auftrenen ausbuchen auscheiden auschlies* ausetz* ausgliedern ausladen auslagern auslosen ausmuster*
ausonder* ausort* ausrolen austausch_oder austeig* austelen ausuch* auswahl auswahle auswahlen auswahlt auszahl* auszeichnen autorisier*
beauftrag* beerdig* befinden befordern befordert befristen befristet befurwort* beglaubig* begleich* begrenz*_auf behalt*~bei beibehalten
beilegen beitreten bejahen bejaht bekomen_den_zuschlag bekomt_den_auftrag bekomt_den_zuschlag belasen belast benden bendet_oder bendigen
benen* bepreis* berechtig* bereinig* berufen beruft beschlies* besetz* besiegel* bestatig* bestele bestelen bestelt bestimen bestimt_das
bestimt_den bestimt_die bestimt_wer betraun betraut beurkund* beurlaub* bevolmachtig* bewilig* bezahl* bilige biligen biligt bleiben_oder
bleibt_oder brech*~ab bundeln_in canceln cancelt comite* deaktivier* delegieren delegiert designier* dezentralisier* dichtmach*
disqualifizier* dranbleiben_oder droseln droselt durchgewunken durchsetzen durchwink* einberuf* eindampf* einfrieren einfuhren eingehen
eingrupier* einigen einigt einigung_auf einkasier* einkaufen einlenk* einmot* einraumen einschlag* einsetz* einsparen einstampf*
einstel*_und einstelen_oder einstufen eintuten einwilig* einziehen entbind* enterb* entfal* entfalen entfalt entlasen entlast* entscheid*
entschlies* entsende* entsorge entsorgen entsorgt entsper* entwidm* entzieh* erhalt_den_auftrag erhalt_den_zuschlag erheben_auf erkenen~an
erkent~an erlas* erlaub* ermachtig* ernen* erofnen erofnet ersetze ersetzen ersetzt erstat* erteil* erwahl* erwerben erwirbt falen_lasen
falt_weg festklopf* festleg* festmach* festnagel* festschreib* festzur* freigeben freischalt* freistel* freizeichn* freizugeben friert~ein
fusionier* geb*~frei gecancelt gegenzeichn* geht_an gelten_ab genehmig* gestat* gestopt gewahlt gewahr* gewicht*_auf gewiner_kur* gib*~frei
gilt_ab go_fur go_geben grunden grundet grunes_licht gutheis* gutschreib* halbieren_auf halt*~an heis*~gut heisen_kunftig heist_kunftig
herabsetz* herabstuf* heraufstuf* herausgeb* herbeifuhrung_der herbeifuhrung_des herbeifuhrung_einer hochstuf* hoherstuf* hop_oder_top
inkraftsetz* insourc* kape kapen kapt kasier* kasieren kasiert kaufe kaufen kauft kipen kipt klopf*~fest kriegt_den_zuschlag kundige
kundigen kundigt kuren kurt kurz*_auf kurze kurzen kurzt lancier* las*~zu lasen_wir launchen launcht leasen least leg*~fest leg*~zusamen
lehn*~ab liquidier* lizenzier* losche loschen loscht losen_aus loslasen lost_ab mach*~fest mandatier* mieten mietet mitragen mitzeichn*
nachbesetz* nachgeb* nachlasen nachnominier* nehm*~ab nehm*~an nehm*~zuruck niederleg* nim*~ab nim*~an nim*~zuruck nominier* novelier*
optieren optiert outsourc* pachten paraphier* pausieren pausiert priorisiere priorisieren quitier* rabatier* ranken rankt ratifizier* raumen
rauskick* rauslasen rausnehmen raustreichen rauswerfen rauszuwerfen reduzier*_von rein_oder_raus releasen releast ruckabwick* rucken~ab
ruckt~ab sag*~ja sag*~zu sagen~ab sagt_ja sagt~ab schaf*~ab schenken schenkt schlag*~ein schlichten schlichtet schlies*_wir schlies*~aus
schliesen schliesen_den schliesen_wir schliest segnen~ab segnet~ab senken_wir setz*~aus sich_comite* signier* sortier*~aus spere speren
spert spliten splitet stafeln stafelt steh*~zu steig*~aus steigt_auf_um stel*~um stel*~zuruck stileg* stim*~ab stim*~zu stope stopen stopt
storn* streich* such*~aus suspendier* tausch*_oder tauschen teil*~auf teil*~zu teilen_wir testier* trene trenen trenen_wir trent
tret*~zuruck treten_in_kraft trit_in_kraft ubereign* ubereinkomen ubergeb* ubergeben ubergib* uberlasen uberlast ubernehm* ubernehmen
ubernimt ubernimt_die_leitung uberschreiben ubertrag* ubertragen uberweisen uberweist umbenen* umbesetz* umbuch* umleg* umstel* umstel*_auf
umwidm* umziehen untersag* unterschreib* unterzeichn* validier* verabred* verabschied* verausern verausert verbiet* vereinbar* vergeb*
vergeben vergib* verguten vergutet verhangen verhangt verifizieren verkaufe verkaufen verkauft verkurz* verlagern verlanger* verlegen
verlegt verleih* vermachen vermieten vermietet verneinen verneint verord* verpachten verpfand* verpflicht* verschieb* verschroten
verschrotet verset* verstandig* vertag* verteile verteilen verweiger* verwerf* verzicht* vorziehen vote_fur voten votier* wahl*_zwischen
wahl*~aus wahl_der wahl_des wahle wahlen wahlt wandert_ins wechseln wechselt wechselt_zu wechsle wegfal* weglas* weis*~zu weiterfuhren
werf*~raus widersprechen widerspricht wideruf* wink*~durch wird_abgeschaft wird_eingestelt wird_ersetzt wird_gekundigt wird_gestrichen
wird_leiter* wird_nachfolger* wird_sprecher* wird_verlangert wird_zum wird_zur zahlen_wir zeichnen~ab zeichnet~ab zentralisier*
zertifizieren zieh*~zuruck zieht_um zubilig* zulas* zumachen zurken* zurkenen zuruckauf* zuruckgeben zurucknehm* zuruckstel* zuruckstuf*
zurucktret* zuruckweis* zuruckzieh* zusag* zusagen zusamenfuhr* zusamenleg* zuschlag_erteil* zuschlagen zusicher* zustim* zuteil* zuweis*
`,
  obtain: `
abgeb* abgesteckt abhaken abklar* ableg* ablief* abluchsen abring* abschlies* abstecken abverhandel* anfordern ankreuz* anleg* arbeit*~aus
aufdeck* auflisten aufschlusel* aufschreib* aufstel* auftreib* ausarbeit* ausbedingen auschreiben_oder ausdrucken ausful* aushandeln
aushandig* ausraum* ausrechn* ausweisen beantwort* begrenz* beheben behebt behob* beibring* bekom* beleg* belegen belegt benant berechnen
berechnet bereitstel* beschafen beschaft beschrift* beseitig* besorg* bestatigen_lasen bezeichn* bezifern bezifert blocken blockt bring*~mit
buche buchen bucht budgetier* deckel* definier* dokumentier* einbuch* eingrenz* einhol* einlosen einpfleg* einplan* einreich* einricht*
einsamel* einsetz* einstel* eintakt* eintrag* eintutet entlocken erfahren_ob erfahren_wer erfragen_ob erganzen erganzt ergater* erhalt*
erledig* ermiteln ermitelt erstele erstelen erstelt erwirk* fertigmach* fertigschreib* fertigstel* festhalt* festsetz* feststel* festzimer*
finalisier* find*~heraus finden findet fixen fixier* fixt formulieren formuliert freigeben_lasen freischaufel* gehen_mit gehen~mit
gehen~raus geht_mit geht~mit geht~raus halt*~fest herausarbeit* herausbekom* herausfind* heraushandel* herausholen herauskrieg*
herausverhandel* hinkriegen hinterleg* hochlad* hol*~ein holen holt identifizier* in_erfahrung instalier* kalkulieren kalkuliert klar*~ab
klaren klaren_ob klaren_welch* klaren_wer klarmach* klart konfigurier* konkretisier* kontingentier* korigier* kriegen kriegst kriegt
lad*~hoch leg*~vor liefere liefern liefert lokalisier* losen lost mapen mit~raus nachlief* nachreich* nachtragen nachweisen nehmen~mit nene
nenen nent niederschreib* nimt~mit notier* ordn*~zu prazisier* protokolier* publizier* quantifizier* rausbekom* rausfinden rausholen
rauskrieg* rausuchen rausverhandel* reduzier*_auf regeln reservier* runterschreib* schlies*~ab schreib*~auf schreibe schreiben schreibt
setz*~ein setz*~fest setzen sichern sichert spezifizier* stel*~auf stel*~ein stel*~fertig stelen~aus stelt~aus taxier* terminier* trag*~ein
ubermitel* ubersend* umreis* umsetzen_bis unter_dach_und unterschreiben_lasen unterteil* verankern verbrief* verfas* verlast~mit
verofentlich* verschick* verschrift* versend* vervolstandig* vorleg* wisen_ob wisen_welch* wisen_wer zuliefer* zuordn* zuruckbekomen
zuruckerhalt* zusagen_lasen zusamenschreib* zusamenstel* zuschick* zusend*
`,
  done: `
abgegeben abgehakt abgeklart abgelegt abgelehnt abgelost abgenomen abgenomen* abgeraumt abgerechnet abgesagt abgeschaft abgeschickt
abgeschlosen abgesegnet abgesegnet* abgesichert abgestimt_und abgewahlt abgezeichnet abgezeichnet* akzeptiert angefordert angelegt angenomen
angeordnet angepast aufgehoben aufgelistet aufgelost aufgestelt aufgestockt aufgeteilt ausformuliert ausformuliert* ausgearbeitet
ausgearbeitet* ausgefult ausgefult* ausgehandelt ausgehandigt ausgehangt ausgelistet ausgelost ausgeraumt ausgerolt ausgestelt ausgesucht
ausgewahlt autorisiert beantwortet beauftragt befult beglichen behoben beigefugt beigelegt bejaht benant benant* bendet bereinigt
bereitgestelt beschlosen beseitigt besetzt besiegelt bestatigt bestatigtem bestatigten bestatigter bestatigtes bestelt bestimt bewiligt
bezahlt bezifert bezifert* comitet datiert* definiert definierte definiertem definierten definierter definiertes dokumentiert durchgewunken
durchnumeriert* eingefroren eingefuhrt eingegrenzt eingeholt eingeplant eingeraumt eingereicht eingereicht* eingerichtet eingestelt
eingestuft eingetragen eingetragen* eingetutet einig einvernehmlich entschieden erledigt ermitelt ernant ersetzt erstelt erteilt fertig
fertigestelt fertigestelt* festgehalten festgeklopft festgelegt festgelegt* festgemacht festgenagelt festgeschrieben festgesetzt festgestelt
festgezurt finalisiert fix fixiert formuliert freigegeben freigegeben* freigeschaltet freigezeichnet freigezeichnet* gebiligt gebucht
gebucht* gefalen gefalt gefunden gegengezeichnet gegengezeichnet* geinigt gekauft geklart gekundigt gekurt gekurzt geliefert gelistet
geloscht gelost genehmigt genehmigtem genehmigten genehmigter genehmigtes geregelt geschlosen_und gesetzt gesichert gespert gestopt
gestrichen getrofen gewahlt gezeichnet gezeichnet* gezogen gutgeheisen hochgeladen identifiziert im_kasten in_der_tasche kalkuliert
kompletiert konkretisiert korigiert liegen_vor liegt_vor luckenlos mandatiert nachbesetzt nachgereicht nachgetragen nachgewiesen nominiert
notiert paraphiert parat priorisiert priorisiert* protokoliert quitiert ratifiziert reserviert schriftlich schriftliche schriftlichem
schriftlichen schriftlicher schriftliches signiert signiert* startklar stehen stehen_fest steht steht_fest steht~fest storniert terminiert
terminiert* ubergeben ubermitelt ubernomen uberwiesen umgesetzt unter_dach unterschrieben unterschrieben* unterschriftsreif unterzeichnet
unterzeichnet* validiert verabredet verabschiedet verankert verbindlich verbindlich* verbucht vereinbart vereinbartem vereinbarten
vereinbarter vereinbartes vergeben verkauft verlangert verlegt verneint verofentlicht versandt verschickt verschoben verschriftlicht vertagt
verteilt verteilt_und vervolstandigt verworfen volstandig volstandige volstandigen volzogen vorgelegt vorgelegt* vorhanden vorliegen
waserdicht zertifiziert zugeordnet zugesagt zugeschlagen zugesichert zugestimt zugeteilt zugewiesen zuruckgestelt zuruckgewiesen
zuruckgezogen zusamengestelt
`,
  outcome: `
*ablehnung *abmachung *abnahme *abruch *absage *abschafung *abschaltung *abschlus *absegnung *absichtserklarung *absprache *abwahl *anahme
*anhebung *ankauf *aufhebung *auflosung *aufstockung *aufteilung *austieg *beauftragung *beforderung *befristung *beitrit *benenung
*beschlus *beschlusfasung *besetzung *besiegelung *bestatigung *bewiligung *biligung *einberufung *einigung *einverstandnis *einwiligung
*entscheid *entscheidung *ernenung *erteilung *festlegung *festschreibung *freigabe *freistelung *freizeichnung *gegenzeichnung *genehmigung
*kompromis *kundigung *kur *kurzung *loschung *mehrheitsvotum *nominierung *plazet *priorisierung *ratifizierung *ruckabwicklung *rucknahme
*rucktrit *ruckzug *schliesung *sperung *startschus *stilegung *stop *stornierung *streichung *ubereinkunft *ubergabe *ubernahme
*ubertragung *unterschrift *unterzeichnung *validierung *verabschiedung *verauserung *verbot *vereinbarung *vergabe *verkauf *verkurzung
*verlagerung *verlangerung *verlegung *verpflichtung *verschiebung *vertagung *verweigerung *verzicht *votum *wahl *wideruf *zulasung
*zuordnung *zusage *zusicherung *zustimung *zuteilung *zuweisung aberufung abestelung ablehnung ablosung abmachung abnahmerklarung absage
absagen abschaltung abschied_von absichtserklarung abstimung_uber abstimungsergebnis abwahl akzept aproval aufhebung auflosung aufstockung
aufteilung aus_fur auschlus ausgabefreigabe ausgliederung austieg austieg_aus auswahl baustop beauftragung befristung beilegung beitrit
benenung beschluse beschlusfasung besetzung besiegelung bestatigung bestatigungen bestelfreigabe bestelungen bewiligung comit comitment
dafur_dagegen dafur_oder_dagegen daumen_runter deal design_freeze einberufung einigkeit einigungen einkaufsfreigabe einstelungszusage
einstieg_in einvernehmen einverstandnis einwiligung ende_der ende_des entscheid entscheide entscheidung entscheidungen erlas erlaubnis
ermachtigung ernenung ersetzung festlegung festsetzung freigaben freigaberklarung freistelung freizeichnung gegenzeichnung genehmigung
genehmigungen go grunlicht handschlag indienststelung ja_nein ja_oder_nein jawort kauf kompromis konsens kundigungen kurungen kurzung lgtm
lieferfreigabe loschung machtwort mandatierung mehrheitsbeschlus mou nachbesetzung nachfolgeregelung nein nominierung ok okay paraphierung
plazet priorisierung pro_oder_contra rauswurf resolution ruckabwicklung rucknahme rucktrit ruckzug schlichtung schliesung schluspunkt
schlustrich schlustrich_unter schulterschlus sign_of startschus stichwahl stilegung stimabgabe stop storno streichung terminbestatigung
terminierung trenung ubertragung umbenenung umstelung umstieg_auf unterschriften unterzeichnung unterzeichnungen urteil validierung
verabredung verabschiedung verbleib_oder verdikt vereinbarung vereinbarungen verkauf verkaufsfreigabe verkurzung verlagerung verlangerung
verlangerungen verlegung verpflichtung verstandigung vertagung verteilung verweigerung verzicht veto volmacht volzug votum wahl wahlergebnis
wechsel_auf wechsel_von wideruf zulasung zuordnung zusage zusagen zuschlag zuschlag_an zusicherung zustimung zuteilung zuweisung
`,
  thing: `
*abkomen *adrese *angebot *ansprechpartner *artikel *auflage *auftrag *bedingungen *begin *bestelung *betrag *budget *charta *datei *datum
*deadline *deckel *dokument *entwurf *eskalationspfad *eskalationsweg *etat *farbe *fasung *format *formular *frist *gebiet *gebuhr
*geheimhaltungsvereinbarung *grenze *gutschein *gutschrift *hersteler *hohe *kalender *kandidat *kandidaten *kandidatin *katalog *klausel
*kondition *konditionen *kontingent *lager *laufzeit *layout *leiter *leiterin *lieferant *lieferanten *linie *liste *listen *lizenz *logo
*loi *lose *maschine *meilenstein *meilensteine *menge *mengen *menu *model *muster *nachfolger *nachlas *nachtrag *name *namen *numer
*option *paket *pauschale *pilot *plan *plane *platz *posten *preis *preisanpasung *preise *preiserhohung *protokolant *prototyp *qule
*quote *rabat *rahmen *raster *rechnung *regel *regelung *reihenfolge *roadmap *rolout_termin *ruckstelung *schwele *schwelenwert *seite
*servicetechniker *shortlist *sitz *sla *slot *spediteur *spedition *sponsor *standort *standorte *steckbrief *stele *stelvertretung
*stichtag *strafe *stuck *tabele *tarif *technologie *termin *termine *titel *tour *trager *umfang *variante *verantwortliche
*verantwortlichkeit *vereinbarung *verpackung *version *verteiler *vertrag *vertrage *vertreter *volumen *vorlage *werk *woche *wortlaut
*zeitfenster *zeitpunkt *zertifikat *zulage *zuschlag *zuschnit *zuschus *zustandigkeit angebote anhang ansprechpartner bestelung budgets
die_eine_zahl ein_einziger ein_einziges eine_einzige eine_gemeinsame_zahl einen_einzigen fristen gebiete geheimhaltungserklarung
gemeinsame_zahl genau_drei genau_ein genau_eine genau_einen genau_zwei kw lieferant lieferanten nachfolgerin nda optionen pane pate paten
patin pilotkunde pilotkunden prozent prufbericht* prufplan* prufprotokol* prufstand* regeln seiten uhrzeit varianten verantwortlichen
verantwortlicher werke zahlungsziel
`,
  activity: `
abfrag* abgeglichen abgeh* abgleich* abhol* abhorchen abklopf* abstimen abstimung_zu abtast* abtasten abtauch* abzustim* aktualisier*
analysier* anhor* anmoderier* anreisen anschau* anschneiden anseh* ansprech* antesten arbeiten argumentier* auditier* aufarbeit* aufbereit*
aufgreif* aufnehm* aufrisch* aufrol* aufschlau* aufzeig* ausdiskutier* auseinandersetz* austausch* austest* auswert* bearbeit* beaug* befas*
befrag* begeh* begleit* begrus* begutacht* behandel* beleucht* beobacht* bequatsch* berat* beratschlag* bericht* beschaftig* beschnuper*
besichtig* bespielen bespr* besuche besuchen besucht betracht* bewert* bilanzier* blick* brainstorm* briefen chalengen chalengt checken
checkt coachen coacht conecten darleg* darstel* darub*~reden debatier* debrief* demonstrier* denk*~nach diskusion_uber diskutier*
durchacker* durcharbeit* durchblater* durchcheck* durchdenk* durchgeh* durchkau* durchleucht* durchschau* durchspiel* durchsprech* ehren
ehrt einarbeit* einbezieh* einbind* eingehen_auf einlesen einordnen einschatz* einsteigen einstim* eintauch* einweis* entwickel* erarbeit*
erforsch* erfrag* eriner* erklar* erkund* erlauter* erort* erproben erzahl* evaluier* experimentier* fachsimpel* fas*~zusamen
fedback_einholen fedback_geben fedbacken feiern feiert fokusier* forschen fragt gegenlesen gegenuberstel* geh*~durch guck* herbeifuhrung
herumfrag* herumfragen herumspin* herunterbrech* hineinhor* hinschau* hinterfrag* hinweisen hochhalt* horen hort hospitier* iden_sameln
in_kentnis_setz* informier* ins_bild inspizier* interagier* interview* kenenlern* kenenzulern* komentier* komunizier* konferier* konsultier*
kontrolier* kordinier* kucken lauschen lernen lesen liest miteil* mitlaufen mitlesen mitnehmen_der mitverfolg* moderier* monitor* mustern
nachak* nacharbeit* nachbereit* nachbesprech* nachdenk* nachfas* nachforsch* nachfragen nachles* nachor* nachschau* nachvolzieh* netzwerk*
orientier* philosophier* pingen pitchen plauder* plausch* prasentier* probier* pruf* quatsch* querdenk* qurlesen ratschen recherchier*
rechtfertig* rede reden redet referier* reflektier* reingeh* reinhor* reinschnuper* resumier* reviewen reviewt revu_pasieren ruckmeld*
ruckopel* rumfrag* rumspin* runterbrech* samel* schaun schaut schilder* schnack* schulen schult schwatz* screnen sensibilisier* sichten
sichtung simulier* sinier* sondier* sparen spiegeln spiegelt spinen sprech*~durch spreche sprechen spricht stel*~dar stel*~vor stober*
streifen streiten studier* sync* synchronisier* tausch*~aus teilen teilhaben teilnehmen testen thematisier* touchen trag*~vor trainier*
tref* trefen tuftel* uberblick_geben uberblicken uberdenk* uberflieg* uberleg* uberprufen umhor* umseh* unterhalt* untericht* untersuch*
unterweis* updat* veranschaulich* verdeutlich* verfein* verfolg* vergegenwartig* vergewiser* vergleich* verhandel* verkost* vermiteln
vermitelt vernetz* vertief* visualisier* vorfuhr* vorstel* vortrag* vorzustel* warmlaufen weiterentwickel* weiterfuhr* weitergeben widmen
widmet wiederhol* wiederseh* wurdig* zeigen zeigt zuhor* zusamenfas* zusamenkom* zusamensitz* zusamentrag*
`,
  occasion: `
*abgleich *abstimung *analyse *austausch *auswertung *bericht *berichte *besichtigung *besprechung *bestandsaufnahme *besuch *betrachtung
*bilanz *briefing *debate *demo *dialog *diskusion *durchsprache *einfuhrung *fedback *gesprach *gesprache *interview *kenenlernen *meting
*nachbereitung *prasentation *prufung *raport *review *ruckblick *rundgang *samlung *schulung *sichtung *sitzung *status *tagung *training
*trefen *uberblick *unteredung *update *verhandlung *vernisage *vorbereitung *vorstelung *vortrag *vortrage *weiterbildung *workshop
*zusamenfasung abgleich abstimungstermin ausprache austausch auswertung bericht berichte besprechung besuch brainstorming cal einblick
einblicke fragerunde jf jour_fixe jourfixe kenenlernen kick_of kickof metings monthly neuigkeiten prufung qbr regeltermin report reporting
ruckmeldung ruckmeldungen schulung sesion standortbestimung standup sync telco telko trefen umfrage update verhandlungen vorstelung vortrag
wekly zusamenkunft
`,
  prepare: `
*vorbereitung an_arbeiten anbahn* andenken ankundig* anleier* anschieb* anstos* anvisier* arbeit*_an aufgleis* aufsetz* ausloten bahnen
bereit*~vor einfadel* einlaut* einleit* entwerf* erwag* grundlage_schafen grundlagen_legen grundstein hinarbeit* hinwirk* konzeptionier*
konzipier* planen plant vorabstim* voran voranbring* vorantreib* voranzubring* vorarbeit* vorberaten vorbereit* vorbesprech* vordenk*
vorfuhl* vorgesprach* vorklar* vorlauf vorplan* vorsondier* vorsortier* vorstrukturier* voruberleg* vorwarts_komen vorzubereit* warmach*
weiterarbeiten weiterdenk* weiterkomen weiterverfolg*
`,
  wish: `
ankurbel* anreg* aufbau* aufwerten ausbau* auszubau* begeister* beschleunig* beser* bind*_starker binden bundel* durchstarten einschwor*
entfalt* erhalten_des erhoh*_das erleb* ermoglich* ermutig* erneur* festig* fortfuhr* fortsetz* fuhl* gestalt* gewahrleist* harmonisier*
inspirier* intensivier* kraft_tanken mitnehm* mobilisier* motivier* naher_zusamen nutzen optimier* profitier* scharf* sensibilitat
sicherstel* stabilisier* steigern_das stimulier* unterstutz* verbeser* verbind* verfestig* vernetzen verstark* verstetig* vertraun_aufbau*
voranschreit* wachsen weiter_ausbau* weiterbring* wertschatz* zusamenhalten zusamenruck* zusamenschweis* zusamenwachs*
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
*aktivitaten *ansatze *aufgaben_algemein *befunde *belastungen *chancen *eindrucke *einschatzungen *entwicklung *entwicklungen *ergebnise
*erkentnise *fortschrite *frage_der *fragen *gedanken *geschehen *handlungsempfehlungen *hebel *hemnise *herausforderungen *highlights
*hurden *iden *informationen *interesen *kapazitaten *kenzahlen *lage *learnings *losungen *masnahmen *moglichkeiten *optimierungspotenzial
*potenziale *prioritaten *problem *probleme *problemstelung *prozese *punkte *risiken *sachverhalte *sichtweisen *situation *stelschrauben
*strategie *strategien *tendenzen *thema *themen *themenfelder *topics *trend *trends *uberlegungen *umstande *unklarheiten *vorhaben
*wunsche *zahlen *zielbild *ziele *zustande ablauf ablaufe aktivitaten aktule_themen aktules alerlei ales algemeines altlasten
angelegenheiten anliegen anregungen ansatz ansatze aspekte aufgaben ausblick baustelen bedarf bedarfe bedurfnise befindlichkeiten bekantes
belange beobachtungen best_practices brenpunkte das_ubliche das_weitere daurbrener dinge diverses eckpunkte einiges entwicklungen
erfahrungen erfolgsgeschichten erkentnise erwartungen etwas fahrtrichtung fakten feinheiten folgeschrite fortgang fragen fragestelungen
gegebenheiten gemeinsame_themen handlungsbedarf handlungsempfehlungen handlungsfelder handlungsoptionen herausforderung herausforderungen
hindernise hintergrunde iden idenspeicher impulse information infos inhalte interna irgendwas irgendwie isus kleinigkeiten knackpunkte
konzepte kram learnings lesons lesons_learned losung lowlights marschrichtung masnahmen moglichkeiten nachrichten nachste_schrite
nachsten_schrite neuigkeiten neurungen neus news next_steps ofene_punkte ofene_themen ofenen_punkte ofenes optimierungspotenzial ordnung
organisatorische organisatorisches painpoints personalien personeles perspektiven planungen potential potentiale potenzial problematik
procedere projekte prozedere punkt rahmenbedingungen rest richtige_entscheidung richtigen_entscheidungen richtung sachen sachstand
sachverhalt schrite schwachstelen sonstige sonstiges sorgen stelschrauben stolpersteine stosrichtung tagesaktules tagesgeschaft
themenspeicher to_dos todos topics trend trends verbeserungen verbeserungspotenziale verschiedenes vorgehen vorgehensweise was_anliegt
was_ansteht wege weitere_schrite weitere_zusamenarbeit weiteren_schrite weiteres weiteres_vorgehen werdegang wie_es_weitergeht wie_weiter
zielsetzung zusamenhange
`,
  logistics: `
abendesen agenda anbei anfahrt begrusung bite brotzeit catering einladung einwahl einwahldaten esen fruhstuck getranke hotel hybrid kafe
kantine kuchen laptop link mitag mitagesen mitbringen online parkplatz pause prasenz raum remote restaurant siehe snacks tagesordnung teams
trefpunkt ubernachtung webex zom zug
`,
  filler: `
bla dank danke folgt freu freun gemeinsam gruse gut guten halo hura idem liebe lieber mfg moin n_a nichts nix platzhalter prima servus
siehe_oben spanend super tbc tbd tol ublich vg wichtig wie_besprochen wie_imer wird_nachgereicht wird_noch zusamen
`,
  past: `
abgeschlosene abgeschlosenen bereits beschlosene beschlosenen bisher bisherige damals ehemalig* ehemals einst erfolgte erfolgten erzielte
erzielten fruher gefasten genehmigte geschehen gestern getrofene getrofenen gewesen hate haten jungst kurzlich langst letzte letzte_woche
letzten letzten_monat letztens letzter letztes_jahr letztes_mal neulich protokol_der protokol_vom ruckblickend schon seinerzeit
seinerzeitig* seit statgefunden unlangst unterzeichnete verabschiedete verabschiedeten vergangen* vergebene vergebenen vorbei vorgestern
vorher vorige vorige_woche vorigen voriges_jahr vorjahr vorjahres vormals vormonat vorquartal vorwoche war waren worden wurde wurden zuletzt
zuruckliegend zuvor
`,
  elsewhere: `
am_nachsten anderen_termin andermal anschliesend aufsichtsratsitzung bald beim_nachsten bilateral dan_entscheidet danach demnachst
entscheiden_sol entscheiden_wird entscheidet_dan entschieden_wird erst_im erst_in folgegesprach folgemeting folgesitzung folgetermin
geselschafterversamlung getrofen_wird gremiensitzung im_nachsten irgendwan kunftig langfristig mitelfristig nacher nachgelagert
nachste_sitzung nachste_woche nachsten_termin nachstens perspektivisch separat spater vorstandsentscheidung vorstandsitzung wird_entschieden
zukunftig*
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
anstat kein keine keinem keinen keiner keinerlei nicht nichts nie niemals niemand nix noch_keine noch_nicht ohne stat weder
`,
  optional: `
ansonsten bei_bedarf bei_zeit fals_noch_zeit fals_zeit gfs_noch optional sofern_zeit wen_zeit zeit_bleibt zusatzlich_fals
`,
  state: `
am_ende am_schlus bis_ende_der_sitzung ende_der geht~nach_hause jede jedem jeder verlasen verlast zum_schlus
`,
  and: `
anschliend auserdem dan danach_dan dritens ferner plus sondern sowie und zudem zweitens
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
eventul evtl gegebenenfals gern gf grundsatzlich hofentlich idealerweise konte konten moglich moglicherweise moglichkeit moglichst potentiel
solte solten theoretisch unverbindlich vermutlich versuch* vieleicht
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
