/** German. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_DE: Lexicon = {
  decide: `
abander* abau* aberaum* aberuf* abestel* abfinden abgelten abgesegnet abkauf* abkundig* abkurz* ablasen ablehn* ablos* abmahn* abmelden
abmoderier* abnahme_erteil* abnehm* abnick* abnim* abordnen abordnet abrech* absag* abschaf* abschalten abschmetern absegn* absetzen abstel*
abstim_uber abstimen_uber abstosen abstuf* abtreten abwahl* abweis* abwerben abwickeln abzeichnen abzeichnet abzieh* ad_acta adoptier*
akzeptier* amendier* anberaum* andere andern andert anehm* anerkenen anfechten angenomen anhalt* anheb* anheurn anim* ankaufen anmieten
anordn* anpas* anrechn* anschafen anschlies* anstelen antret* antrit anulier* anweisen anwerben auf_eis_leg* aufgeben aufheben aufkauf*
aufkundig* auflosen aufschieb* aufspalt* aufstock* aufteil* auftrenen aus_der_welt ausbuchen auscheiden auschlies* auschreib* auschut*
ausdehn* ausdun* auser_kraft ausetz* ausgleich* ausgliedern auskopel* ausladen auslagern auslob* auslosen ausmach* ausmuster* ausonder*
ausort* ausrolen austausch_oder austeig* austelen austreten austrit_aus ausuch* auswahl* auswechsel* ausweit* auszahl* auszeichnen
autorisier* beauftrag* befinden befordern befordert befrei* befristen befristet befurwort* beglaubig* begleich* begrenz*_auf behalt*
beibehalt* beilegen beitreten bejah* bekomen_den_zuschlag bekomt_den_auftrag bekomt_den_zuschlag bekraftig* belasen belast benden
bendet_oder bendigen benen* bepreis* berechtig* bereinig* berufen beruft beschlies* beschrank* besetz* besiegel* bestatig* bestel* bestimen
bestimt_das bestimt_den bestimt_die bestimt_wer betraun betraut beurkund* beurlaub* bevolmachtig* bevorzug* bewilig* bezahl* bezuschus*
bilige biligen biligt bleiben_oder bleibt_oder bundeln_in burg* canceln cancelt comite* deaktivier* delegier* den_zuschlag designier*
dezentralisier* dichtmach* dranbleiben_oder droseln droselt durchbox* durchbring* durchgewunken durchsetzen durchwink* durchzieh* einberuf*
eindampf* einfrier* einfuhren eingehen eingrupier* einig* einigung_auf einkasier* einkaufen einklag* einlenk* einmot* einraumen einschlag*
einschrank* einsetz* einsparen einstampf* einstel*_und einstelen_oder einstufen einteil* eintuten einwilig* einziehen entbind* enterb*
entfal* entfern* entfrist* entheb* entkopel* entlasen entlast* entscheid* entschlies* entsende* entsorg* entsper* entwidm* entzieh*
erhalt_den_auftrag erhalt_den_zuschlag erheben_auf erlas* erlaub* ermachtig* ermasig* ernen* erofnen erofnet ersetz* erstat* erteil* erwahl*
erweiter* erwerben erwirbt falen_lasen falt_weg favorisier* festklopf* festleg* festmach* festnagel* festschreib* festzur* finanzier*
flexibilisier* fortschreib* freigeb* freigib* freihalt* freischalt* freistel* freizeichn* fusionier* garantier* gecancelt gegenzeichn*
geht_an gelten_ab genehmig* gestat* gestopt gewahlt gewahr* gewicht* gewicht*_auf gewiner_kur* gilt_ab gleichstel* go_fur go_geben grunden
grundet grunes_licht gutheis* gutschreib* halbieren_auf heisen_kunftig heist_kunftig herabsetz* herabstuf* heraufsetz* heraufstuf*
herausgeb* herauslos* herausnehm* herausnim* herbeifuhrung_der herbeifuhrung_des herbeifuhrung_einer herunterfahr* hinauszoger* hinzunehm*
hinzunim* hinzuzieh* hochfahr* hochsetz* hochstuf* hoherstuf* hop_oder_top in_betrieb_nehm* in_kraft inkraftsetz* ins_bot_hol*
ins_leben_ruf* insourc* integrier* investier* kape kapen kapt kasier* kauf* kipen kipt kriegt_den_zuschlag kundig* kuren kurt kurz*_auf
kurze kurzen kurzt lancier* lasen_wir launch* leas* limitier* liquidier* lizenzier* lockermach* lockern lockert losch* losen_aus loslasen
lost_ab mandatier* mieten mietet mindern mindert mitragen mitzeichn* modifizier* nachbeser* nachbesetz* nachbestel* nachgeb* nachlasen
nachnominier* niederleg* nominier* novelier* ofenleg* optier* outsourc* pachten paraphier* pausier* plafonier* platzier* priorisier*
prolongier* quitier* quotier* rabatier* rank* ratifizier* raumen rauskick* rauslasen rausnehmen raustreichen rauswerf* reduzier*_von
rein_oder_raus rekrutier* reorganisier* revidier* ruckabwick* ruckerstat* ruckvergut* sanktionier* schenk* schlichten schlichtet schlies*
schlies*_wir schliesen_den schliesen_wir segmentier* senken_wir separier* sich_comite* sich_tren* signier* skalier* spalt* sper* spliten
splitet stafeln stafelt standardisier* statgeb* steigt_auf_um stileg* stim*~ab stop* storn* straf* streich* stunden stundet subventionier*
suspendier* taufen tauft tausch*_oder tauschen teilen_wir testier* tilg* transferier* tren* trenen_wir treten_in_kraft trit_in_kraft
ubereign* ubereinkomen uberfuhr* ubergeb* ubergib* uberlas* ubernehm* ubernimt ubernimt_die_leitung uberschreiben uberstim* ubertrag*
uberweis* uber~abgestimt uber~abstimen umbau* umbenen* umbesetz* umbuch* umgrupier* umleg* umleit* umorganisier* umschicht* umschreib*
umschuld* umstel* umstel*_auf umverteil* umwand* umwidm* umziehen unter_vertrag unterbind* unterbrech* untersag* unterschreib* unterzeichn*
validier* verabred* verabschied* veranlas* veranschlag* verausern verausert verbiet* verbuch* verburg* verechn* vereinbar* vereinheitlich*
vergeb* vergib* verguten vergutet verhang* verifizieren verkauf* verkurz* verlagern verlanger* verleg* verleih* vermachen vermieten
vermietet vernein* verord* verpachten verpfand* verpflicht* verschieb* verschlank* verschmelz* verschroten verschrotet verset* verstandig*
vertag* verteil* verweiger* verwerf* verzicht* vom_tisch vorfinanzier* vorgeb* vormerk* vorziehen vote_fur voten votier* wahl*
wahl*_zwischen wahl_der wahl_des wandert_ins wechseln wechselt wechselt_zu wechsle wegfal* weglas* wegnehm* weiterfuhren widersprechen
widerspricht wideruf* wiedereinfuhr* wiederwahl* wird_abgeschaft wird_eingestelt wird_ersetzt wird_gekundigt wird_gestrichen wird_leiter*
wird_nachfolger* wird_sprecher* wird_verlangert wird_zum wird_zur zahlen_wir zentralisier* zertifizieren zieht_um zubilig* zudreh* zukauf*
zulas* zumachen zurken* zuruckauf* zuruckbehalt* zuruckdreh* zuruckerstat* zuruckfahr* zuruckfuhr* zuruckgeben zuruckhol* zurucknehm*
zurucknim* zuruckruf* zuruckstel* zuruckstuf* zurucktret* zuruckweis* zuruckzahl* zuruckzieh* zusag* zusamenfuhr* zusamenleg*
zuschlag_erteil* zuschlagen zusicher* zusprech* zusprich* zusteh* zustim* zuteil* zuweis* zwischenfinanzier*
`,
  obtain: `
abarbeit* abfas* abforder* abgeb* abgesteckt abhaken abheft* abklar* ableg* ablief* abluchsen abring* abruf* abschick* abschlies* absend*
absicher* abstecken abtrotz* abverhandel* akquirier* anfertig* anfordern ankreuz* anleg* anmeld* archivier* aufdeck* aufklar* auflisten
aufschlusel* aufschreib* aufspur* aufstel* auftreib* ausarbeit* ausbedingen auschreiben_oder ausdrucken ausfertig* ausformulier* ausful*
aushandeln aushandig* ausmerz* ausraum* ausrechn* austuftel* ausweisen beantwort* beful* begrenz* beheb* behob* beibring* bekom* beleg*
benant berechnen berechnet bereitstel* beschaf* beschrift* beseitig* besorg* bestatigen_lasen bewerkstelig* bezeichn* bezifern bezifert
block* buch* budgetier* datier* deckel* definier* dingfest dokumentier* einbuch* einforder* eingrenz* einheims* einhol* einlosen einpfleg*
einplan* einreich* einricht* einsamel* einsetz* einstel* eintakt* eintrag* eintreib* eintutet einwerb* eliminier* entgegenehm* entgegenim*
entkraft* entlocken entwir* erbring* erechn* erfahren_ob erfahren_welch* erfahren_wer erfahren~ob erfahren~welch* erfahren~wer erfragen_ob
erful* erganz* ergater* erhalt* erlang* erledig* ermiteln ermitelt erstel* erstreit* erwirk* erzwing* fertigmach* fertigschreib* fertigstel*
festhalt* festsetz* feststel* festzimer* finalisier* finden findet fixen fixier* fixt formulier* freibekom* freigeben_lasen freischaufel*
gehen_mit gehen~mit gehen~raus geht_mit geht~mit geht~raus genehmigen_lasen geradezieh* glatzieh* herausarbeit* herausbekom* herauschlag*
herausfind* heraushandel* herausholen herauskrieg* herauslock* herausverhandel* herbeifuhr* herbeischaf* hinbekom* hinkriegen hinterleg*
hochlad* holen holt identifizier* in_erfahrung in_trockene instalier* kalkulier* kartier* katalogisier* kenzeichn* klaren klaren_ob
klaren_welch* klaren_wer klarmach* klarstel* klart klarzieh* kompletier* konfigurier* konkretisier* konsolidier* kontingentier* korigier*
krieg* liefer* lokalisier* losen lost mapen mitbring* mit~raus nachlief* nachol* nachreich* nachtragen nachweisen nehmen~mit nene nenen nent
niederschreib* nimt~mit notier* numerier* ordnen ordnet prazisier* produzier* programier* protokolier* publizier* quantifizier* rausbekom*
rausfinden rausholen rauskrieg* rausuchen rausverhandel* reduzier*_auf regeln reparier* reservier* runterschreib* schreib* setzen sichern
sichert sortier* spezifizier* taxier* terminier* uber_die_ziel* uberbring* ubereich* ubermitel* ubersend* ubersetz* uberzeug* umreis*
umsetzen_bis unter_dach_und unterbring* unterschreiben_lasen unterteil* verankern verbrief* verfas* verlast~mit vermerk* verofentlich*
verort* verschaf* verschick* verschrift* versend* vervolstandig* volend* volzieh* vorleg* wiederherstel* wisen_ob wisen_welch* wisen_wer
wisen~ob wisen~welch* wisen~wer zu_ende zu_papier zuliefer* zum_abschlus zuordn* zuruckbekomen zuruckerhalt* zuruckgewin* zusagen_lasen
zusamenschreib* zusamenstel* zuschick* zusend* zusichern_lasen zustel*
`,
  done: `
abgehakt abgenomen* abgeraumt abgeschlosen abgesegnet abgestimt_und abgezeichnet* akzeptiert angefordert angenomen aufgehoben aufgelistet
aufgelost ausformuliert* ausgehandelt ausgehangt ausgelistet ausgelost ausgerolt ausgestelt autorisiert beantwortet beauftragt befult
beglichen behoben beigefugt beigelegt bejaht benant bendet bereinigt bereitgestelt beschlosen beseitigt besetzt besiegelt bestatigt bestelt
bestimt bewiligt bezahlt bezifert comitet datiert* definiert dokumentiert durchgewunken durchnumeriert* eingefroren eingefuhrt eingeraumt
eingestuft eingetutet einig einvernehmlich entschieden erledigt ermitelt ernant ersetzt erstelt erteilt fertig fertigestelt* festgehalten
festgeschrieben feststeht finalisiert fix fixiert formuliert gefalen gefalt gefunden geinigt gekauft gekurt gelistet gelost genehmigt
geregelt geschlosen_und gesetzt gesichert gestopt gestrichen getrofen gewahlt gezeichnet* gezogen identifiziert im_kasten in_der_tasche
kalkuliert kompletiert konkretisiert korigiert liegen_vor liegt_vor mandatiert nachbesetzt nachgetragen nachgewiesen nominiert notiert
paraphiert parat priorisiert* protokoliert quitiert ratifiziert reserviert schriftlich* signiert* startklar stehen stehen_fest steht
steht_fest steht~fest storniert terminiert* ubergeben ubermitelt ubernomen uberwiesen umgesetzt unter_dach unterschrieben* unterschriftsreif
unterzeichnet* validiert verabredet verabschiedet verankert verbindlich* verbucht vereinbart vergeben verkauft verlangert verlegt verneint
verofentlicht versandt verschickt verschoben verschriftlicht vertagt verteilt verteilt_und vervolstandigt verworfen volstandig* volzogen
vorhanden vorliegen waserdicht zertifiziert zugeschlagen zugewiesen zuruckgewiesen zuruckgezogen
`,
  outcome: `
*ablose *abmachung *abnahme *abruch *absage *abschaltung *abschlus *absichtserklarung *absprache *abwahl *anahme *anhebung *ankauf
*aufhebung *auflosung *ausgleich *austieg *beforderung *befristung *beitrit *beschlus *beschlusfasung *einverstandnis *entscheid *freigabe
*gegenzeichnung *inbetriebnahme *kompromis *kur *kurzung *mehrheitsvotum *plazet *ruckabwicklung *ruckauf *ruckgabe *rucknahme *rucktrit
*ruckzug *sperung *startschus *stop *stornierung *ubereinkunft *ubergabe *ubernahme *unterschrift *verauserung *verbot *vereinbarung
*vergabe *verkauf *verlagerung *vertagung *verzicht *votum *wahl *wideruf *zusage *zustimung abnahmerklarung absagen abschied_von
abstimung_uber abstimungsergebnis abzug akzept aproval aus_fur auschlus ausgliederung austieg_aus austrit bescheid beschluse comit comitment
dafur_dagegen dafur_oder_dagegen daumen_runter deal ehrenwort einbehalt einigkeit einspruch einstieg_in einvernehmen ende_der ende_des
entfal entscheide entzug erlas erlaubnis erwerb freigaben freigaberklarung fusion garantie go grunlicht handschlag handzeichen
indienststelung inkraftreten ja_nein ja_oder_nein jawort kauf konsens kurungen lgtm machtwort mou nachfolgeregelung nein ok okay pat
pro_oder_contra prolongation ratenzahlung rauswurf resolution ruckruf schiedspruch schluspunkt schlustrich schlustrich_unter schulterschlus
segen sign_of spere stimabgabe storno tausch transfer umstieg_auf unterschriften urteil verbleib_oder verdikt vertragschlus veto volmacht
volzug wahlergebnis wechsel wechsel_auf wechsel_von wegfal widerspruch zugestandnis zusagen zuschlag zuschlag_an
`,
  thing: `
*abkomen *adrese *angebot *ansprechpartner *artikel *auflage *auftrag *bedingungen *begin *bestelung *betrag *budget *datei *datum *deadline
*deckel *dokument *entwurf *eskalationspfad *eskalationsweg *etat *farbe *fasung *format *formular *frist *gebiet *gebuhr
*geheimhaltungsvereinbarung *grenze *gutschein *gutschrift *hersteler *hohe *kalender *kandidat *kandidaten *kandidatin *katalog *klausel
*kondition *konditionen *kontingent *lager *laufzeit *layout *leiter *leiterin *lieferant *lieferanten *linie *liste *listen *lizenz *logo
*loi *lose *maschine *meilenstein *meilensteine *menge *mengen *menu *model *muster *nachfolger *nachlas *nachtrag *name *namen *numer
*option *paket *pauschale *pilot *plan *plane *platz *posten *preis *preisanpasung *preise *preiserhohung *protokolant *prototyp *qule
*quote *rabat *rahmen *raster *rechnung *regel *regelung *reihenfolge *roadmap *rolout_termin *ruckstelung *schwele *schwelenwert *seite
*servicetechniker *shortlist *sitz *sla *slot *spediteur *spedition *sponsor *standort *standorte *steckbrief *stele *stelvertretung
*stichtag *strafe *stuck *tabele *tarif *technologie *termin *termine *titel *tour *trager *umfang *variante *verantwortliche
*verantwortlichkeit *vereinbarung *verpackung *version *verteiler *vertrag *vertrage *vertreter *volumen *vorlage *werk *woche *wortlaut
*zeitfenster *zeitpunkt *zertifikat *zulage *zuschlag *zuschnit *zuschus *zustandigkeit angebote anhang budgets die_eine_zahl ein_einziger
ein_einziges eine_einzige eine_gemeinsame_zahl einen_einzigen formulierung fristen gebiete geheimhaltungserklarung gemeinsame_zahl
genau_drei genau_ein genau_eine genau_einen genau_zwei kw lieferung lieferungen nachfolgerin nda optionen pane pate paten patin pilotkunde
pilotkunden prozent rangfolge regeln reihung seiten uhrzeit varianten verantwortlichen verantwortlicher werke zahlungsziel
`,
  activity: `
abfrag* abgeglichen abgeh* abgleich* abhol* abhorchen abklopf* abstimen abstimung_zu abtast* abtauch* aktualisier* analysier* anhor*
anmoderier* anreisen anschau* anschneiden anseh* ansprech* antesten arbeiten argumentier* auditier* aufarbeit* aufbereit* aufgreif* aufnehm*
aufrisch* aufrol* aufschlau* aufzeig* ausdiskutier* auseinandersetz* austausch* austest* auswert* bearbeit* beaug* befas* befrag* begeh*
begleit* begrus* begutacht* behandel* beleucht* beobacht* bequatsch* berat* bericht* beschaftig* beschnuper* besichtig* bespielen bespr*
besuche besuchen besucht betracht* bewert* bilanzier* blick* brainstorm* briefen chalengen chalengt checken checkt coachen coacht conecten
darleg* darstel* darub*~reden debatier* debrief* demonstrier* diskusion_uber diskutier* durchacker* durcharbeit* durchblater* durchcheck*
durchdenk* durchgeh* durchkau* durchleucht* durchschau* durchspiel* durchsprech* ehren ehrt einarbeit* einbezieh* einbind* eingehen_auf
einlesen einordnen einschatz* einsteigen einstim* eintauch* einweis* entwickel* erarbeit* erforsch* erfrag* eriner* erklar* erkund*
erlauter* erort* erproben erzahl* evaluier* experimentier* fachsimpel* fedback_einholen fedback_geben fedbacken feiern feiert fokusier*
forschen fragt gegenlesen gegenuberstel* guck* herbeifuhrung herumfrag* herumspin* herunterbrech* hineinhor* hinschau* hinterfrag* hinweisen
horen hort hospitier* iden_sameln in_kentnis_setz* informier* ins_bild inspizier* interagier* interview* kenenlern* kenenzulern* komentier*
komunizier* konferier* konsultier* kontrolier* kordinier* kucken lauschen lernen lesen liest miteil* mitlaufen mitlesen mitnehmen_der
mitverfolg* moderier* monitor* mustern nachak* nacharbeit* nachbereit* nachbesprech* nachdenk* nachfas* nachforsch* nachfragen nachles*
nachor* nachschau* nachvolzieh* netzwerk* orientier* philosophier* pingen pitchen plauder* plausch* prasentier* probier* pruf* quatsch*
qurlesen ratschen recherchier* rede reden redet referier* reflektier* reingeh* reinhor* reinschnuper* resumier* reviewen reviewt
revu_pasieren ruckmeld* ruckopel* rumfrag* rumspin* runterbrech* samel* schaun schaut schilder* schnack* schulen schult schwatz* screnen
sensibilisier* sichten sichtung simulier* sinier* sondier* sparen spiegeln spiegelt spinen spreche sprechen spricht stel*~dar stober*
streifen streiten studier* sync* teilen teilhaben teilnehmen testen thematisier* touchen trainier* tref* tuftel* uberblick_geben uberblicken
uberdenk* uberflieg* uberleg* uberprufen umhor* umseh* unterhalt* untericht* untersuch* unterweis* updat* veranschaulich* verdeutlich*
verfein* verfolg* vergegenwartig* vergewiser* vergleich* verhandel* vermiteln vermitelt vernetz* vertief* visualisier* vorfuhr* vorstel*
vortrag* warmlaufen weiterentwickel* weitergeben widmen widmet wiederhol* wurdig* zeigen zeigt zuhor* zusamenfas* zusamenkom* zusamensitz*
zusamentrag*
`,
  occasion: `
*abgleich *abstimung *analyse *austausch *bericht *berichte *besprechung *bestandsaufnahme *besuch *bilanz *briefing *debate *demo *dialog
*diskusion *durchsprache *einfuhrung *fedback *gesprach *gesprache *interview *kenenlernen *meting *prasentation *prufung *raport *review
*ruckblick *rundgang *samlung *schulung *sichtung *sitzung *status *tagung *training *trefen *uberblick *unteredung *update *verhandlung
*vernisage *vorbereitung *vortrag *vortrage *weiterbildung *workshop *zusamenfasung abstimungstermin ausprache brainstorming cal einblick
einblicke fragerunde jf jour_fixe jourfixe kick_of kickof metings monthly neuigkeiten qbr regeltermin report reporting sesion
standortbestimung standup sync telco telko umfrage verhandlungen wekly zusamenkunft
`,
  prepare: `
*vorbereitung an_arbeiten anbahn* andenken ankundig* anleier* anschieb* anstos* anvisier* arbeit*_an aufgleis* aufsetz* ausloten bahnen
einfadel* einlaut* einleit* entwerf* erwag* grundlage_schafen grundlagen_legen grundstein hinarbeit* hinwirk* konzeptionier* konzipier*
planen plant vorabstim* voran voranbring* vorantreib* vorarbeit* vorberaten vorbereit* vorbesprech* vordenk* vorfuhl* vorgesprach* vorklar*
vorlauf vorplan* vorsondier* vorsortier* vorstrukturier* voruberleg* vorwarts_komen warmach* weiterarbeiten weiterdenk* weiterkomen
weiterverfolg*
`,
  wish: `
ankurbel* anreg* aufbau* aufwerten ausbau* begeister* beschleunig* beser* bind*_starker binden bundel* durchstarten einschwor* entfalt*
erhalten_des erhoh*_das erleb* ermoglich* ermutig* erneur* festig* fortfuhr* fortsetz* fuhl* gestalt* gewahrleist* harmonisier* inspirier*
intensivier* kraft_tanken mitnehm* mobilisier* motivier* naher_zusamen nutzen optimier* profitier* scharf* sensibilitat sicherstel*
stabilisier* steigern_das stimulier* unterstutz* verbeser* verbind* verfestig* vernetzen verstark* verstetig* vertraun_aufbau* voranschreit*
wachsen weiter_ausbau* weiterbring* wertschatz* zusamenhalten zusamenruck* zusamenschweis* zusamenwachs*
`,
  ideal: `
*bewustsein *beziehung *beziehungen *bindung *bindungen *erfolg *geist *klima *kultur *kundenzufriedenheit *motivation *ofenheit
*partnerschaft *stimung *synergie *verstandnis *vertraun *zusamenarbeit *zusamenhalt atmosphare augenhohe begeisterung efizienz einklang
energie engagement erfolge exzelenz gemeinsamkeit gemeinschaft gutes_gefuhl harmonie inovation inspiration komunikation koperation kundenahe
kundenfokus kundenorientierung loyalitat miteinander nachaltigkeit nahe partnerschaften performance qualitat respekt schwung sichtbarkeit
synergien teamgefuhl transparenz verbundenheit vision wachstum wert werte wertschatzung wir_gefuhl zufriedenheit zukunft
`,
  mind: `
begreif* eindruck einschatzung* erfahren erfas* erken* gefuhl gespur kenen klarheit meinung* sensibel sichtweisen stimungsbild verinerlich*
verstandnis_fur versteh* wahrnehm* wisen wisenstand
`,
  wildcard: `
*aktivitaten *ansatze *aufgaben_algemein *befunde *belastungen *chancen *eindrucke *einschatzungen *entwicklung *entwicklungen *ergebnise
*erkentnise *fortschrite *frage_der *fragen *gedanken *geschehen *handlungsempfehlungen *hebel *hemnise *herausforderungen *highlights
*hurden *informationen *interesen *kapazitaten *kenzahlen *lage *learnings *losungen *masnahmen *moglichkeiten *optimierungspotenzial
*potenziale *prioritaten *problem *probleme *problemstelung *prozese *punkte *risiken *sachverhalte *sichtweisen *siden *situation
*stelschrauben *strategie *strategien *tendenzen *thema *themen *themenfelder *topics *trend *trends *uberlegungen *umstande *unklarheiten
*vorhaben *wunsche *zahlen *zielbild *ziele *zustande ablauf ablaufe aktule_themen aktules alerlei ales algemeines altlasten angelegenheiten
anliegen anregungen ansatz aspekte aufgaben ausblick baustelen bedarf bedarfe bedurfnise befindlichkeiten bekantes belange beobachtungen
best_practices das_ubliche das_weitere daurbrener dinge diverses einiges erfahrungen erfolgsgeschichten erwartungen etwas fahrtrichtung
fakten feinheiten folgeschrite fortgang fragestelungen gegebenheiten gemeinsame_themen handlungsbedarf handlungsfelder handlungsoptionen
herausforderung hindernise hintergrunde iden idenspeicher impulse information infos inhalte interna irgendwas irgendwie isus kleinigkeiten
konzepte kram lesons lesons_learned losung lowlights marschrichtung nachrichten nachste_schrite nachsten_schrite neuigkeiten neurungen neus
news next_steps ofene_punkte ofene_themen ofenen_punkte ofenes ordnung organisatorische painpoints personalien personeles perspektiven
planungen potential potentiale potenzial problematik procedere projekte prozedere punkt rahmenbedingungen rest richtige_entscheidung
richtigen_entscheidungen richtung sachen sachstand sachverhalt schrite schwachstelen sonstige sorgen stolpersteine stosrichtung tagesaktules
tagesgeschaft themenspeicher to_dos todos verbeserungen verschiedenes vorgehen vorgehensweise was_anliegt was_ansteht wege weitere_schrite
weitere_zusamenarbeit weiteren_schrite weiteres weiteres_vorgehen werdegang wie_es_weitergeht wie_weiter zielsetzung zusamenhange
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
letzten letzten_monat letztens letzter letztes_jahr neulich protokol_der protokol_vom ruckblickend schon seinerzeit seinerzeitig* seit
statgefunden unlangst unterzeichnete verabschiedete verabschiedeten vergangen* vergebene vergebenen vorbei vorgestern vorher vorige vorigen
vorjahr vorjahres vormals vormonat vorquartal vorwoche war waren worden wurde wurden zuletzt zuruckliegend zuvor
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
*abteilung *betriebsrat *einkauf *kunde *kunden *leitung *logistik *mitglieder *partner *team *teams *verantwortlichen arbeitsgrupe beirat
beschafung controling einkauf einkaufer einkaufsleitung fachbereich finanzen geschaftsfuhrung gf gremium it kam lenkungsauschus
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
komenden konen lang last laut mai mal man marz mehr mein mich mir mit mitels mitwoch montag morgen mus musen nach nachste nachsten neben neu
neun neur neus noch november nun nur ob_wir oktober per pro rund sehr sein seine seinen seiner seit_dem selbst september sich sie sind so
sol solche solen sonst sowohl trotz uber um_die unser unsere unserem unseren unserer unter viel viele vom von vor wahrend wegen weil weiter
weitere weiteren weiterer wen werden wil wir wird wirst wolen wolt z zu zum zwar zwischen
`,
};
