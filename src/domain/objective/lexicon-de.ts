/** German. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_DE: Lexicon = {
  decide: `
aberaum* aberuf* abestel* abfinden abgelten abgesegnet abkaufen abkauft abkundig* ablasen ablehn* ablos* abmelden abmoderier*
abnahme_erteil* abnehmen abnick* abordnen abordnet abrech* absag* absagen abschaf* abschalten abschmetern absegn* absetzen abspalt*
abstim_uber abstimen_uber abstosen abtren* abtreten abwahl* abwerben abwickeln abwink* abzeichnen abzieh* ad_acta adoptier* akzeptier*
amendier* anberaum* anehm* anerkenen anerkent anfechten angenomen anheb* anheurn ankaufen anmieten anordn* anschafen anstelen anulier*
anweisen anwerben auf_eis aufgeben aufheben aufhebt aufkundig* auflosen aufschieb* aufstock* aufteil* auftrenen aus_dem_program
aus_dem_sortiment ausbezahl* ausbuchen auscheiden auschlies* ausetz* ausgliedern ausklamer* ausladen auslagern auslist* auslosen ausmuster*
ausonder* ausort* ausrolen austausch_oder austeig* austelen ausuch* auswahl auswahle auswahlen auswahlt ausweit*_auf auszahl* auszeichnen
autorisier* beauftrag* befinden befordern befordert befristen befristet befurwort* beglaubig* begleich* begrenz*_auf behalt*~bei beibehalten
beilegen beipflicht* beitreten bejahen bejaht bekomen_den_zuschlag bekomt_den_auftrag bekomt_den_zuschlag bekomt_grun belasen belast benden
bendet_oder bendigen benen* bepreis* berdig* berechtig* bereinig* berufen beruft beschlies* besetz* besiegel* bestatig* bestele bestelen
bestelt bestimen bestimt_das bestimt_den bestimt_die bestimt_wer betraun betraut beurkund* beurlaub* bevolmachtig* bewilig* bezahl*
bezuschus* bilige biligen biligt bleiben_oder bleibt_oder brech*~ab bundeln_in canceln cancelt comite* deaktivier* delegieren delegiert
den_stecker designier* dezentralisier* dichtmach* die_reisleine disqualifizier* dranbleiben_oder droseln droselt durchbekom* durchbring*
durchdruck* durchgewunken durchkrieg* durchsetzen durchwink* einbehalt* einberuf* eindampf* einen_riegel einfrieren einfuhren eingehen
eingliedern eingrupier* einigen einigt einigung_auf einkasier* einkaufen einlenk* einlist* einmot* einraumen einschlag* einsetz* einsparen
einstampf* einsteigen_in einstel*_und einstelen_oder einstufen eintuten einwilig* einziehen eliminier* entbind* enterb* entfal* entfalt
entkopel* entlasen entlast* entscheid* entschlies* entsende* entsorge entsorgen entsorgt entsper* entwidm* entzieh* erhalt_den_auftrag
erhalt_den_zuschlag erheben_auf erklar*~bereit erlas* erlaub* ermachtig* ermasig* ernen* erofnen erofnet ersetze ersetzen ersetzt erstat*
erteil* erwahl* erwerben erwirbt falen_lasen falt_weg festklopf* festleg* festmach* festnagel* festschreib* festzur* freigeben freischalt*
freistel* freizeichn* fusionier* garantier* gecancelt gegenzeichn* geht_an geht_live gelten_ab genehmig* gestat* gestopt gewahlt gewahr*
gewicht*_auf gewiner_kur* gibt_grun gilt_ab go_fur go_geben grunden grundet grunes_licht gutheis* gutschreib* halbieren_auf halt*~an
heis*~gut heisen_kunftig heist_kunftig herabsetz* herabstuf* heraufstuf* herausgeb* herbeifuhrung_der herbeifuhrung_des herbeifuhrung_einer
hinehm* hochstuf* hoherstuf* hop_oder_top in_kraft in_serie inkraftsetz* ins_program ins_sortiment insourc* investier* kape kapen kapt
kasier* kaufe kaufen kauft kipen kipt kompensier* konsolidier* kriegt_den_zuschlag kundige kundigen kundigt kuren kurt kurz*_auf kurze
kurzen kurzt lancier* las*~zu lasen_wir launchen launcht leasen least leg*~fest liquidier* lizenzier* losche loschen loscht losen_aus
loslasen lost_ab mandatier* mieten mietet mitgeh* mitragen mitzeichn* nachbesetz* nachbestel* nachgeb* nachlasen nachnominier* nehm*~an
neubesetz* neuvergeb* niederleg* nim*~an nominier* novelier* ofenleg* optieren optiert outsourc* pachten paraphier* pauschalier* pausieren
pausiert platzier* priorisiere priorisieren prolongier* quitier* rabatier* ranken rankt ratifizier* raumen rauskick* rauslasen rausnehmen
raustreichen rauswerfen rauszuwerfen reaktivier* reduzier*_von rein_oder_raus ruckabwick* rucken~ab ruckerstat* ruckt~ab sag*~ja sagt_ja
schenken schenkt schlichten schlichtet schlies*_wir schliesen schliesen_den schliesen_wir schliest schlucken schluckt schlus_mit senken_wir
setz*~aus sich_comite* signier* sortier*~aus spere speren spert spliten splitet sponser* stafeln stafelt statgeb* steh*~zu steig*~aus
steigt_auf_um stileg* stope stopen stopt storn* streich* such*~aus suspendier* tausch*_oder tauschen teilen_wir testier* tilg* transferier*
trene trenen trenen_wir trent tret*~zuruck treten_in_kraft trit_in_kraft ubereign* ubereinkomen uberfuhr* ubergeb* ubergeben ubergib*
uberlasen uberlast ubernehm* ubernimt ubernimt_die_leitung uberschreiben ubertrag* uberweisen uberweist umbenen* umbesetz* umbuch* umleg*
umrust* umschicht* umsteig* umstel* umstel*_auf umtausch* umverteil* umwandel* umwidm* umziehen unter_dach_und_fach unter_vertrag unterbind*
unterfertig* unterlas* untersag* unterschreib* unterzeichn* validier* verabred* verabschied* verausern verausert verbiet* verechn*
vereinbar* vergeb* vergeben vergib* verguten vergutet verhangen verhangt verifizieren verkaufe verkaufen verkauft verkurz* verlager*
verlanger* verlegen verlegt verleih* vermachen vermieten vermietet verneinen verneint verord* verpachten verpfand* verpflicht* verschenk*
verschieb* verschlank* verschmelz* verschroten verschrotet verset* verstandig* versteiger* vertag* verteile verteilen verweiger* verwerf*
verzicht* volzieh* vom_markt vom_netz von_der_liste vor_die_tur vorziehen vote_fur voten votier* wahl*_zwischen wahl_der wahl_des wahle
wahlen wahlt wandert_ins wechseln wechselt wechselt_zu wechsle weg_mit wegfal* weglas* weis*~zu weiterfuhren widersprechen widerspricht
wideruf* wiederaufnehm* wiederbesetz* wiedereinfuhr* wird_abgeschaft wird_eingestelt wird_ersetzt wird_gekundigt wird_gestrichen
wird_leiter* wird_nachfolger* wird_sprecher* wird_verlangert wird_zum wird_zur zahlen_wir zentralisier* zertifizieren zieht_um zu_den_akten
zubilig* zukauf* zulas* zum_zug zumachen zurken* zuruckauf* zuruckbau* zuruckfahr* zuruckgeben zurucknehm* zuruckruf* zuruckstel*
zuruckstuf* zurucktret* zuruckweis* zuruckzahl* zuruckzieh* zusag* zusagen zusamenfuhr* zusamenleg* zuschlag_erteil* zuschlagen zusicher*
zusprech* zustim* zuteil* zuweis*
`,
  obtain: `
abgeb* abgesteckt abhaken abklar* ableg* ablief* abluchsen abring* abruf* abschlies* abstecken abverhandel* anbring* anfordern ankreuz*
anleg* arbeit*~aus auf_papier aufdeck* auflisten aufschlusel* aufschreib* aufstel* auftreib* aufuhr* ausarbeit* ausbedingen auschreiben_oder
ausdrucken ausfertig* ausful* aushandeln aushandig* ausraum* ausrechn* austel* ausweisen beantrag* beantwort* begrenz* beheben behebt behob*
beibring* bekom* beleg* benant benen* berechnen berechnet bereitstel* berichtig* beschafen beschaft beschrift* beseitig* besorg*
bestatigen_lasen bezeichn* bezifern bezifert blocken blockt bring*~mit buche buchen bucht budgetier* deckel* deckel_drauf definier* dingfest
dokumentier* einbuch* eingrenz* einhol* einkalkulier* einlosen einpfleg* einplan* einreich* einricht* einsamel* einsetz* einstel* eintakt*
eintrag* eintutet entlocken erechn* erfahren_ob erfahren_wan erfahren_wer erfragen_ob erganzen erganzt ergater* erhalt* erlang* erledig*
ermiteln ermitelt erstele erstelen erstelt erwirk* fertigmach* fertigschreib* fertigstel* festhalt* festsetz* feststel* festzimer*
finalisier* finden findet fixen fixier* fixt formulieren formuliert freigeben_lasen freischaufel* gehen_mit gehen~mit gehen~raus geht_mit
geht~mit geht~raus gewin*_als gewin*_fur haken_dran halt*~fest herausarbeit* herausbekom* herausfind* heraushandel* herausholen herauskrieg*
herausverhandel* herbeifuhr* hinkriegen hinterleg* hochlad* holen holt identifizier* implementier* in_erfahrung instalier* integrier*
kalkulieren kalkuliert klar*~ab klaren klarmach* klart konfigurier* konkretisier* kontingentier* korigier* kriegen kriegst kriegt liefere
liefern liefert lokalisier* losen lost mapen mit~raus nachlief* nachmeld* nachreich* nachtragen nachweisen nagel_mit_kopfen nene nenen nent
niederschreib* notier* numerier* prazisier* protokolier* publizier* quantifizier* rausbekom* rausfinden rausholen rauskrieg* rausuchen
rausverhandel* reduzier*_auf regeln reservier* runterschreib* schick* schlies*~ab schreibe schreiben schreibt setzen sichern sichert
spezifizier* stelen~aus stelt~aus taxier* terminier* ubermitel* ubersend* umreis* umsetzen_bis unterbring* unterschreiben_lasen unterteil*
verankern verbrief* verbuch* verfas* verlast~mit vermerk* verofentlich* verschick* verschrift* versend* vervolstandig* vorleg* wisen_ob
wisen_wan wisen_welch* wisen_wer zahlen_auf zu_ende zu_papier zuliefer* zum_abschlus zuordn* zur_unterschrift zuruckbekomen zuruckerhalt*
zusagen_lasen zusamenschreib* zusamenstel* zuschick* zusend* zustel*
`,
  done: `
abgemacht abgenomen* abgeraumt abgeschickt abgesegnet abgesegnet* abgesichert abgestimt_und abgezeichnet* akzeptiert angefordert angenomen
angepast auf_erledigt auf_gelost auf_grun ausformuliert* ausgearbeitet* ausgefult* ausgehandelt ausgehangt ausgestelt ausgesucht autorisiert
beantwortet beauftragt befult beglichen behoben beigefugt bejaht benant benant* bendet bereinigt beschlosen beseitigt besetzt besiegelt
bestatigt bestatigtem bestatigten bestatigter bestatigtes bestelt bestimt bewiligt bezahlt bezifert bezifert* comitet datiert* definiert
definierte definiertem definierten definierter definiertes dokumentiert durchgewunken durchnumeriert* eingereicht* eingetragen* einig
einsatzbereit einvernehmlich entschieden erledigt ermitelt ernant ersetzt erstelt erteilt fertig fertigestelt* festgehalten festgelegt*
final finalisiert fix fixiert formuliert freigegeben* freigezeichnet* gebucht* gefalen gefalt gegengezeichnet* geinigt geliefert gelistet
genehmigt genehmigtem genehmigten genehmigter genehmigtes geregelt geschlosen_und gesichert gestopt getrofen gewahlt gezeichnet* gezogen
hat_einen_namen identifiziert im_haus im_kasten in_der_hand in_der_tasche in_kraft in_trockenen_tuchern kalkuliert kompletiert konkretisiert
korigiert liegen_vor liegt_vor luckenlos mandatiert nachbesetzt nominiert notiert paraphiert parat priorisiert* protokoliert quitiert
ratifiziert rechtskraftig rechtsverbindlich reserviert schriftlich schriftliche schriftlichem schriftlichen schriftlicher schwarz_auf_weis
signiert* startklar stehen stehen_fest steht steht_fest steht~fest storniert terminiert* ubergeben ubermitelt ubernomen uberwiesen umgesetzt
unter_dach unter_vertrag unterschrieben* unterschriftsreif unterzeichnet* validiert verabredet verabschiedet verankert verbindlich*
verbrieft verbucht vereinbart vereinbartem vereinbarten vereinbarter vereinbartes vergeben verkauft verlangert verlegt verneint
verofentlicht versandt verschickt verschoben verschriftlicht vertagt verteilt verteilt_und vervolstandigt verworfen volstandig volstandige
volstandigen volzogen vom_tisch vorgelegt* vorhanden vorliegen waserdicht zertifiziert
`,
  outcome: `
*abmachung *abruch *absprache *anahme *austieg *beforderung *beschlusfasung *einverstandnis *entscheid *kompromis *kur *plazet
*ruckabwicklung *startschus *stop *stornierung *ubereinkunft *unterschrift *verauserung *verbot *verzicht *votum *wahl *wechsel_auf
*wechsel_zu *wideruf abnahmerklarung absagen abschied_von absichtserklarung abstimung_uber abstimungsergebnis akzept antwort_auf antwort_von
aus_fur auschlus ausgliederung austieg_aus auswahl bescheid_ob bescheid_von beschluse comit dafur_dagegen dafur_oder_dagegen das_ja das_nein
das_ok das_okay daumen_runter design_freze ein_ja ein_nein ein_ok ein_okay einigkeit einstieg_in einvernehmen ende_der ende_des ende_fur
entscheid entscheide erlaubnis freie_fahrt genehmigungen gewisheit_ob go go_fur go_von grun_fur grunlicht haken_an haken_hinter handschlag
indienststelung ja_der ja_des ja_nein ja_oder_nein ja_vom ja_von ja_zu ja_zum ja_zur jawort kauf klarheit_ob konsens machtwort mou
nachfolgeregelung nein nein_zu nein_zum nein_zur ok_fur ok_von okay pro_oder_contra ruckabwicklung schluspunkt schlustrich schlustrich_unter
schulterschlus sign_of storno umstieg_auf umstieg_von unterschriften urteil verbleib_oder verdikt verzicht veto volmacht volzug wahlergebnis
wechsel_auf wechsel_von weg_frei wideruf zusagen zuschlag_an zuschlag_fur
`,
  thing: `
*abkomen *adrese *angebot *anlage *ansprechpartner *anzahlung *artikel *auflage *auftrag *bauvorhaben *bedingungen *begin *beilage *beleg
*betrag *betreiber *bonus *budget *charta *datei *datum *deadline *deckel *dokument *einlage *eskalationspfad *eskalationsweg *etat *farbe
*fasung *format *formular *frist *gebiet *gebuhr *grenze *grenzwert *gutachten *gutschrift *hersteler *hohe *inhaber *kalender *kandidat
*kandidaten *kandidatin *katalog *klausel *kondition *konditionen *kontingent *kriterien *lager *lastenheft *laufzeit *layout *leiter
*leiterin *lieferant *lieferanten *linie *liste *listen *lizenz *logo *loi *lose *mandat *maschine *meilenstein *meilensteine *menge *mengen
*menu *model *muster *nachfolger *nachtrag *nachweis *name *namen *numer *option *paket *paswort *pasworter *pauschale *pflichtenheft *pilot
*plan *plane *platz *posten *preis *preisanpasung *preise *protokolant *prototyp *provision *qule *quote *rabat *rahmen *raster *rechnung
*regel *regelung *reihenfolge *roadmap *rolout_termin *rucklage *ruckstelung *schein *schlusel *schwele *schwelenwert *seite
*servicetechniker *shortlist *sieger *sitz *sla *slot *spediteur *spedition *sponsor *sprecher *standort *standorte *steckbrief *stele
*stelvertretung *stichtag *strafe *stuck *stundensatz *sume *tabele *tagesatz *tarif *technologie *termin *termine *testbericht *ticket
*titel *tour *trager *umfang *unterlage *urkunde *variante *verantwortliche *verantwortlichkeit *verpackung *version *verteiler *vertrag
*vertrage *vertreter *volumen *vorlage *werk *woche *wortlaut *zeichnung *zeitfenster *zeitpunkt *zertifikat *zielwert *zinsatz *zulage
*zuschnit *zuschus *zustandigkeit angebote anhang ansprechpartner bestelung budgets die_eine_zahl ein_einziger ein_einziges eine_einzige
eine_gemeinsame_zahl einen_einzigen fristen gebiete geheimhaltungserklarung gemeinsame_zahl genau_drei genau_ein genau_eine genau_einen
genau_zwei kw nachfolgerin optionen pane pate paten patin pilotkunde pilotkunden prozent prufbericht* prufplan* prufprotokol* prufstand*
regeln seiten uhrzeit varianten verantwortlichen verantwortlicher werke zahlungsziel
`,
  activity: `
abarbeit* abcheck* abfrag* abgeglichen abgeh* abgleich* abhol* abhorchen abklopf* abstimen abstimung_zu abtast* abtauch* abwagen abwagt
abwart* abzustim* aktualisier* analysier* anfragen angucken anhor* anmoderier* anpeilen anreisen anschau* anschneiden anseh* ansprech*
antesten arbeiten argumentier* auditier* auf_dem_laufenden auf_den_aktulen auf_den_neusten auf_den_prufstand auf_den_zahn aufarbeit*
aufbereit* aufgreif* aufhorch* aufklar* aufnehm* aufrisch* aufrol* aufschlau* aufzahl* aufzeig* ausdiskutier* ausdruck* auseh*
auseinandersetz* ausfrag* auslas* ausleucht* ausprobier* austausch* austest* auswert* beachten beachtet bearbeit* beaug* bedank* bedaur*
bedenken bedien* befas* befrag* begegn* begeh* begleit* begrus* begutacht* behalten behandel* beklag* beleucht* bemuh* beobacht* bequatsch*
berat* beratschlag* bericht* beruhig* beschaftig* beschnuper* beschreib* beschwer* besichtig* besin* bespielen bespr* besuche besuchen
besucht beton* betracht* beurteil* bewahr* bewert* bewirt* bilanz_zieh* bilanzier* blick* brainstorm* briefen chalengen chalengt checken
checkt coachen coacht conecten darleg* darstel* darub*~reden debatier* debrief* demonstrier* deuten diagnostizier* diskusion_uber diskutier*
durchacker* durcharbeit* durchblater* durchcheck* durchdenk* durchforst* durchgeben durchgeh* durchgibt durchkau* durchleucht* durchrechn*
durchschau* durchseh* durchspiel* durchsprech* ehren ehrt ein_bild_mach* ein_bild_von einarbeit* einbezieh* einbind* einen_blick einfuhl*
eingehen_auf einlesen einordnen einschatz* einsteigen einstim* eintauch* einweis* entdeck* entwickel* erahnen erarbeit* erforsch* erfrag*
ergehen ergrund* erhol* eriner* erklar* erkund* erlauter* ermutig* erort* erproben erschein* erschlies* erzahl* evaluier* experimentier*
fachsimpel* fas*~zusamen fazit_zieh* fedback_einholen fedback_geben fedbacken feiern feiert filtern fokusier* forschen fragt gedanken_mach*
gegenlesen gegenuberstel* grubel* guck* herbeifuhrung herumfrag* herumspin* herunterbrech* hineindenk* hineinhor* hinschau* hinterfrag*
hinweisen hochalt* horen hort hospitier* iden_sameln ilustrier* in_augenschein in_kentnis_setz* informier* ins_bild inspizier* interagier*
interpretier* interview* kenenlern* kenenzulern* komentier* komunizier* konferier* konsultier* kontakte_knupf* kontakte_pfleg* kontrolier*
kordinier* kucken lauschen lehren_zieh* lernen lesen liest mitdenk* mitdiskutier* miteil* mitlaufen mitlesen mitnehmen_der mitverfolg*
moderier* monitor* mustern nachak* nacharbeit* nachbereit* nachbesprech* nachdenk* nachfas* nachforsch* nachfragen nachles* nachor*
nachschau* nachseh* nachspur* nachvolzieh* nahebring* naherbring* netzwerk* orientier* philosophier* pingen pitchen plauder* plausch*
prasentier* probier* problematisier* pruf* quatsch* qurdenk* qurlesen ratschen recherchier* rechtfertig* rede reden redet referier*
reflektier* reingeh* reinhor* reinschau* reinschnuper* resumier* reviewen reviewt revu_pasieren ruckblick* ruckmeld* ruckopel* rumfrag*
rumspin* runterbrech* samel* schaun schaut schilder* schnack* schnuper* schulen schult schwatz* screnen sensibilisier* sichten sichtung
simulier* sinier* skizier* sondier* sparen spekulier* spiegeln spiegelt spinen spreche sprechen spricht stel*~dar stober* streifen streiten
strukturier* studier* sync* synchronisier* teilen teilhaben teilnehmen testen thematisier* touchen trainier* tref* trefen tuftel* uberasch*
uberblick_geben uberblicken uberdenk* uberflieg* uberleg* uberprufen uberseh* uberwach* uberzeug* umgehen umgeht umhor* umschau* umseh*
unter_die_lupe unterhalt* untericht* untersuch* unterweis* updat* veranschaulich* verarbeit* verbring* verdeutlich* verfein* verfolg*
vergegenwartig* verges* vergewiser* vergleich* verhandel* verkost* vermeid* vermiteln vermitelt vermut* vernetz* verteidig* vertief*
verweil* verweis* visualisier* vorfuhr* vorstel* vortrag* vorzustel* warmlaufen weiterentwickel* weiterfuhr* weitergeben widmen widmet
wiederhol* wiederseh* wurdig* zeigen zeigt zerpfluck* zu_wort zuhor* zum_thema zur_debate zur_diskusion zur_sprache zurechtkom* zuruckblick*
zusamenfas* zusamenkom* zusamensitz* zusamentrag* zuseh*
`,
  occasion: `
*abgleich *analyse *audit *bericht *berichte *besuch *bilanz *briefing *check *debate *demo *dialog *diner *diskusion *durchsprache *fazit
*fedback *feier *forum *gesprach *gesprache *hospitation *interview *kenenlernen *kick_of *klausur *konferenz *lagebild *lunch *meting
*nachlese *prasentation *projektstand *raport *retro *review *ruckblick *runde *rundgang *samlung *sitzung *stamtisch *status *tagung
*training *trefen *uberblick *update *verhandlung *vernisage *vorschau *vortrag *vortrage *webinar *weiterbildung *workshop *zwischenstand
abgleich abstimungstermin ausprache bericht berichte besprechung brainstorming einblick einblicke jf jour_fixe jourfixe kenenlernen kick_of
metings neuigkeiten regeltermin report reporting standortbestimung sync telco telko trefen umfrage update verhandlungen vortrag zusamenkunft
`,
  prepare: `
an_arbeiten anbahn* andenken ankundig* anleier* anschieb* anstos* anvisier* arbeit*_an aufgleis* aufsetz* ausloten bahnen bereit*~vor
einfadel* einlaut* einleit* entwerf* erwag* grundlage_schafen grundlagen_legen grundstein hinarbeit* hinwirk* konzeptionier* konzipier*
planen plant vorabstim* voran voranbring* vorantreib* voranzubring* vorarbeit* vorberaten vorbereit* vorbesprech* vordenk* vorfuhl*
vorgesprach* vorklar* vorlauf vorplan* vorsondier* vorsortier* vorstrukturier* voruberleg* vorwarts_komen vorzubereit* warmach*
weiterarbeiten weiterdenk* weiterkomen weiterverfolg*
`,
  wish: `
aktivier* ankurbel* anreg* aufbau* aufwerten ausbau* auszubau* beflugel* begeister* beleb* beschleunig* beser* bind*_starker binden bundel*
durchstarten einschwor* entfalt* erhalten_des erhoh*_das erleb* ermoglich* ermutig* erneur* etablier* festig* forcier* fortfuhr* fortsetz*
fuhl* gestalt* gewahrleist* harmonisier* inspirier* intensivier* kraft_tanken mitnehm* mobilisier* modernisier* motivier* naher_zusamen
nutzen optimier* pflegen pflegt positionier* profesionalisier* profitier* scharf* sensibilitat sicherstel* stabilisier* starken starkt
steigern_das stimulier* unterstutz* verbeser* verbind* vereinfach* verfestig* vernetzen verstark* verstetig* vertraun_aufbau* vorankom*
voranschreit* wachsen weiter_ausbau* weiterbring* wertschatz* zusamenhalten zusamenruck* zusamenschweis* zusamenwachs*
`,
  ideal: `
*bewustsein *beziehung *beziehungen *erfolg *geist *klima *kultur *kundenzufriedenheit *motivation *ofenheit *partnerschaft *stimung
*synergie *verstandnis *vertraun *zusamenarbeit *zusamenhalt atmosphare augenhohe begeisterung efizienz einklang energie erfolge exzelenz
gemeinsamkeit gemeinschaft gutes_gefuhl harmonie komunikation koperation kundenahe kundenfokus kundenorientierung loyalitat miteinander
nachaltigkeit nahe partnerschaften qualitat respekt schwung sichtbarkeit synergien teamgefuhl transparenz verbundenheit wachstum wert werte
wertschatzung wir_gefuhl zufriedenheit zukunft
`,
  mind: `
begreif* eindruck einschatzung* erfahren erfas* erken* gefuhl gespur kenen klarheit meinung* sensibel sichtweisen stimungsbild verinerlich*
verstandnis_fur versteh* wahrnehm* wisen wisenstand
`,
  wildcard: `
*aktivitaten *ansatze *aufgaben_algemein *befunde *belastungen *bereich *bereiche *chancen *eindrucke *entwicklung *entwicklungen *ergebnise
*erkentnise *felder *fortschrite *frage_der *fragen *gedanken *geschehen *handlungsempfehlungen *hebel *hemnise *herausforderungen
*highlights *hurden *iden *informationen *interesen *kapazitaten *lage *learnings *masnahmen *moglichkeiten *optimierungspotenzial
*potenziale *prioritaten *problem *probleme *problemstelung *prozese *punkte *resourcen *risiken *sachverhalte *schwachen *sichtweisen
*situation *stelschrauben *strategie *strategien *szenarien *tendenzen *thema *themen *topics *trend *trends *umfeld *umstande *unklarheiten
*ursachen *veranderungen *vorhaben *wetbewerb *wunsche *zahlen *zielbild *ziele *zustande ablauf ablaufe aktule_themen aktules alerlei ales
algemeines altlasten anforderungen angelegenheiten anliegen anregungen ansatz aspekte aufgaben ausblick baustelen bedarf bedarfe bedurfnise
befindlichkeiten bekantes belange beobachtungen best_practices das_ubliche das_weitere daurbrener dinge diverses einiges erfahrungen
erfolgsgeschichten erkentnise erwartungen etwas fahrtrichtung fakten feinheiten folgeschrite fortgang fragestelungen gegebenheiten
gemeinsame_themen handlungsbedarf handlungsoptionen herausforderung hindernise hintergrunde idenspeicher impulse information infos inhalte
interna irgendwas irgendwie isus kleinigkeiten knackpunkte konzepte kram lesons_learned losung lowlights marschrichtung nachrichten
nachste_schrite nachsten_schrite neuigkeiten neurungen neus next_steps ofene_punkte ofene_themen ofenen_punkte ofenes optimierungspotenzial
ordnung organisatorische painpoints personalien personeles perspektiven planungen potential potentiale potenzial problematik procedere
projekte prozedere punkt rahmenbedingungen rest richtige_entscheidung richtigen_entscheidungen richtung sachen sachstand sachverhalt schrite
schwachstelen sonstige sorgen stolpersteine stosrichtung tagesaktules tagesgeschaft themenspeicher to_dos todos verbeserungen
verbeserungspotenziale verschiedenes vorgehen vorgehensweise vorstelungen was_anliegt was_ansteht wege weitere_schrite weitere_zusamenarbeit
weiteren_schrite weiteres weiteres_vorgehen werdegang wie_es_weitergeht wie_weiter zielsetzung zusamenhange
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
bereits bisher bisherige damals ehemalig* ehemals einst erfolgte erfolgten erzielte erzielten fruher gefasten geschehen gestern gewesen hate
haten jungst langst letzte letzte_woche letzten letzten_monat letzter letztes_jahr letztes_mal neulich protokol_der protokol_vom
ruckblickend schon seinerzeit seinerzeitig* seit statgefunden unlangst vergangen* vorbei vorgestern vorher vorige vorige_woche vorigen
voriges_jahr vorjahr vorjahres vormals vormonat vorquartal vorwoche war waren worden wurde wurden zuletzt zuruckliegend zuvor
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
*abteilung *betriebsrat *kunde *kunden *leitung *logistik *mitglieder *partner *team *teams *verantwortlichen arbeitsgrupe beirat controling
einkauf einkaufer fachbereich finanzen geschaftsfuhrung gf gremium it kam lenkungsauschus lenkungskreis produktion qs qualitatsicherung
recht regionen teilnehmenden teilnehmer vertrieb vorstand
`,
  hedge: `
eventul evtl gegebenenfals gern gf grundsatzlich hofentlich idealerweise konte konten moglich moglicherweise moglichkeit moglichst potentiel
solte solten theoretisch unverbindlich vermutlich versuch* vieleicht
`,
  stop: `
ab aber ale alem alen aler als also am an andere anderen auch auf aus b bei beide beiden beim bezuglich bin bis bzw ca da dabei dafur daran
darauf daruber davon dazu dein dem den denen der deren des desen dezember die dienstag diese diesem diesen dieser doch donerstag du durch
ein eine einem einen einer einige er es etc euch eur eure februar freitag fur gegen gehort gemas h haben hat heute hier hin hinsichtlich
hinter ich ihm ihn ihnen ihr ihre ihren ihrer im imer in inkl ist ja janer januar jetzt jeweils juli juni kan kanst komende komenden konen
lang last laut links mai mal man marz mehr mein mich mir mit mitels mitwoch montag morgen mus musen nach nachste nachsten neben neu neun
neur neus noch nun nur ob_wir oktober pro rechts rund sehr sein seine seinen seiner seit_dem selbst sich sie sind so sol solche solen sonst
sowohl trotz uber um_das um_den um_die unser unsere unserem unseren unserer unter viel viele vom von vor wahrend wegen weil weiter weitere
weiteren weiterer wen werden wir wird wirst wolen wolt z zu zum zwar zwischen
`,
};
