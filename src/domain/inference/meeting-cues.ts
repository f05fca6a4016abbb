/**
 * Words that say what a meeting is, in four languages, folded (objective/fold.ts). Names of formats are those of the survey (S:158-255,
 * "very disparate") and of everyday invitations; the cues of `none` are what people meet for that is no ritual. A phrase counts as a run
 * of whole words; a last word that ends with `*` counts as a beginning. Data, so that a programme's own names can be added. Reached from
 * the send gate.
 */
import { foldUmlauts } from '../objective/fold.ts';

export type Cue =
  | 'kam-meeting'
  | 'commercial-seminar'
  | 'commercial-meeting'
  | 'account-review'
  | 'advisory-board'
  /** All key accounts or the sales force at once, named in the plural. */
  | 'all-accounts'
  /** Looks back on what supplier and client have done for each other, to change something: a review whatever it is called (S:275). */
  | 'assessment'
  /** Gets something ready for a meeting with the client: internal, about that client. */
  | 'preparation'
  /** Something else altogether, whoever is invited. */
  | 'other-business'
  /** Something else when only the name speaks for a review: a review of code, budget, people. */
  | 'other-review';

const CUES: { readonly [cue in Cue]: string } = {
  'kam-meeting':
    'key account meeting|kam meeting|reunion kam|point kam|coordination client|coordination compte|reunion de coordination|point compte|point client|plan d action commerciale|plan de compte|plan compte|' +
    'equipe compte|account team|account planning|account plan|account sync|account huddle|team sync|account coordination|internal alignment|core team|kundenteam|kunden jour fixe|account jour fixe|koordination*|kam runde|kam jour fixe|' +
    'kundenplan*|accountplan*|account plan*|equipo de cuenta|coordinacion de cuenta|coordinacion cuenta|coordinacion*|plan de cuenta|seguimiento de cuenta|seguimiento cuenta|equipo cuenta|reunion de equipo|key account management meeting|strategie compte|account strategy|kundenstrategie',
  'commercial-seminar':
    'seminar|seminars|seminaire|seminario|seminar*|vertriebsseminar|kick off|kickoff|sales kick*|sko|offsite|off site|convention|convention commerciale|vertriebstagung|*tagung|tagung|klausur*|strategietagung|convencion|jornadas|jornada comercial|jornada de ventas|' +
    'sales conference|kam conference|global kam|kam days|sales days|journees commerciales|journees kam|residential|kam summit|sales summit|vertriebstage|kam tage|encuentro anual|encuentro comercial',
  'commercial-meeting':
    'sales meeting|commercial meeting|reunion commerciale|point commercial|comite commercial|codir commercial|vertriebsmeeting|vertriebsrunde|vertriebs jour fixe|vertriebsbesprechung|vertriebssitzung|vertriebsleitung*|sales jour fixe|sales leadership|sales management|sales team|sales review|sales monthly|' +
    'monthly sales|reunion de ventas|comite de ventas|comite comercial|reunion comercial|direccion comercial|pipeline|forecast|forecasts|prevision de ventas|business planning|coordination grands comptes|key account monthly|kam monthly|monthly kam|tour d horizon des comptes|' +
    'portfolio review|kam call|sales call|sales weekly|sales sync|ronda comercial|kam round*|kam circle|kam leitungsrunde|grosskundenrunde|key account runde',
  'account-review':
    'review|reviews|qbr|ebr|mbr|abr|business review|account review|service review|quarterly review|annual review|revue|revue d affaires|revue de compte|revue de comptes|revue annuelle|revue trimestrielle|revue de contrat|revue de performance|bilan annuel|bilan de l annee|bilan trimestriel|bilan semestriel|bilan|comite de pilotage|copil|' +
    'comite de suivi|comite strategique|steering committee|steerco|governance meeting|governance|gouvernance|lenkungskreis|lenkungsausschuss|jahresgesprach|jahresgesprache|quartalsgesprach|halbjahresgesprach|jahresreview|quartalsreview|quartalsmeeting|statusgesprach|strategiegesprach|bilanzgesprach|revision|revision anual|revision trimestral|' +
    'revision de cuenta|revision de negocio|comite de seguimiento|comite de direccion conjunto|seguimiento trimestral|reunion trimestral|balance anual|balance trimestral|balance del|quarterly|joint business plan|jbp|top to top|executive review|partnership review|relationship review|quarterly meeting|annual meeting|performance commune',
  'advisory-board':
    'advisory board|customer board|client board|cab|kundenbeirat|*beirat|beirat|conseil consultatif|conseil client|conseil clients|conseil des clients|comite clients|comite de clients|club clients|club utilisateurs|user council|customer council|client council|client forum|customer forum|forum clients|partnership conference|conference de partenariat|conference partenaires|' +
    'consejo asesor|consejo de clientes|consejo consultivo|comite de clientes|foro de clientes|kundenforum|anwenderbeirat|kundenkonferenz|partnerkonferenz|customer advisory|client advisory|user board|anwenderkreis|kundenrat|customer panel|panel clients',
  'all-accounts':
    'key accounts|all accounts|all key accounts|every account|tous les comptes|grands comptes|comptes cles|comptes strategiques|alle accounts|alle key accounts|grosskunden|schlusselkunden|alle kunden|todas las cuentas|cuentas clave|grandes cuentas|kams|kam team|all kams|sales directors|directeurs commerciaux|' +
    'portfolio|portefeuille|portfolio de|cartera|pipeline|forecast|accounts|comptes|cuentas|global accounts|gams|key account|key account managers|key account manager|rcc|gk|par compte|por cuenta|por cliente|par grand compte|grand compte|je kunde|' +
    'commerciaux|comerciales|vendeurs|vendedores|vertrieb|vertriebler|verkauf|verkaufer|sales|sales team|sales force|force de vente|equipo comercial|equipo de ventas|commercial|comercial|ventas|grosskundenbetreuer|kundenbetreuer|account managers|directeurs de comptes|responsables de comptes',
  assessment:
    'our year|our first year|notre annee|annee commune|fin d annee|unser jahr|unserer leistung|unsere leistung|nuestro ano|como ha ido|como nos ven|doce meses|twelve months|douze mois|zwolf monate|bilanz|*bilanz|balance|assessment|scorecard|supplier score|supplier rating|rating|score fournisseur|note fournisseur|nota de provedor|evaluation fournisseur|evaluacion de provedores|lieferantenbewertung|' +
    'bewertung|valoracion|vuestra valoracion|evaluation de notre|notre prestation|tableau de bord satisfaction|satisfaction|zufriedenheit|satisfaccion|grades|how we did|how did we do|what went well|ce qui a bien marche|ce qui a marche|was lief|was gut lief|lo que funciono|que corregir|que corregimos|que cambiar|que tenemos que cambiar|umstellen|was wir andern|change en|qu on change|redresser|' +
    'ruckblick|gemeinsamer ruckblick|half year|half yearly|halbjahr*|semestral|semestriel|semestrielle|annual|annuel|annuelle|anual|jahrlich|lista de cambios|list of changes|pick five changes|verbesserungen|improvement plan|plan de progres|plan d amelioration|plan de mejora|performance|desempeno|kpi|kpis|sla|service level|relationship',
  preparation:
    'prep|prepa|preparation|preparer|prepare|preparing|pre meeting|premeeting|pre brief|prebrief|dry run|rehearsal|repetition|vorbereitung|vorbereiten|vorbesprechung|vorabstimmung|preparacion|preparar|previa|ensayo|debrief|debriefing|nachbereitung|nachbesprechung|avant la revue|before the review|briefing interne|internal',
  'other-business':
    '1 1|1 to 1|one to one|one on one|121|tete a tete|vier augen|4 augen|uno a uno|1 a 1|interview|interviews|entretien|entretien annuel|vorstellungsgesprach|bewerbungsgesprach|bewerber*|entrevista|candidat|candidate|kandidat*|recruiting|recrutement|recruitment|training|trainings|formation|schulung|schulungen|*schulung|formacion|academy|akademie|academie|academia|module|modul|modulo|coaching|curso|e learning|elearning|' +
    'lunch|dinner|breakfast|dejeuner|diner|petit dejeuner|mittagessen|abendessen|fruhstuck|comida|cena|almuerzo|desayuno|drinks|apero|afterwork|after work|coffee|cafe|kaffee|weihnachts*|xmas|christmas|noel|navidad|support|ticket|incident|incidents|outage|panne|storung|stoerung|incidencia|averia|hotline|escalation call|reclamation|reklamation|bug|hotfix|p1|p2|sev1|' +
    'rfp|rfi|rfq|tender|bid|appel d offres|soutenance|ausschreibung|licitacion|concurso|pitch|oferta publica|demo|demos|demonstration|produktdemo|produktvorfuhrung|vorfuhrung|demostracion|signing|signature|unterzeichnung|firma del|firma de|dentist|dentiste|medecin|doctor|docteur|kine|arzt|zahnarzt|physio*|medico|dentista|rdv perso|perso|private|privat|privado|personal|' +
    'school|ecole|kita|schule|colegio|kids|enfants|kinder|ninos|parents|elternabend|all hands|allhands|town hall|townhall|plenaire|betriebsversammlung|standup|stand up|daily|sprint|scrum|retro|retrospective|backlog|refinement|code|deployment|deploiement|release|go live|cutover|migration|integration|integracion|spec|specs|specification|uat|recette|test|tests|testing|api|edi|' +
    'payroll|paie|lohn*|nomina|nominas|rh|hr|budget|budgets|presupuesto|closing|cloture|monatsabschluss|cierre|controlling|webinar|webinaire|webinario|fair|trade show|salon|messe|feria|stand|team building|teambuilding|teamevent|team event|travel|flight|vol|zug|bahn|vuelo|tren|train|trip|voyage|viaje|anreise|focus|focus time|fokus*|birthday|anniversaire|geburtstag|cumpleanos|pot de depart|farewell|abschied|despedida|leaving|audit|' +
    'onboarding|vacation|conges|urlaub|vacaciones|out of office|ooo|absence|blocked|blocker|bloque|gym|yoga|sport|lauf*|running|padel|factory tour|visite d usine|visite usine|werksfuhrung|visita a fabrica|photo|fotos|shooting|legal|juridique|fire drill|works council|betriebsrat|cse|ceremony|gala|award|podcast|newsletter|press|presse|marketing campaign|kampagne|campagne|agency|agence|agentur|agencia|vendor|fournisseur|proveedor|lieferant*|supplier|safety|securite|sicherheit*|prevencion|compliance|gdpr|rgpd|dsgvo|cyber*|insurance|mutuelle|versicherung|seguro|' +
    'quote|devis|angebot|delivery|livraison|lieferung|entrega|logistics call|installation|instalacion|site visit|visite de site|kennenlernen|intro|introduction|meet and greet|presentation produit|product presentation|workshop technique|technical|technique|technisch*|tecnico|tecnica|projet|project|projekt*|proyecto|hackathon|crisis|crise|invoice|facture|rechnung|factura|impayes|payment|reminder|rappel|erinnerung|recordatorio',
  'other-review':
    'code review|budget review|performance review|peer review|design review|sprint review|salary review|compensation review|talent review|people review|document review|contract review|legal review|security review|architecture review|cv review|translation review|website review|revue de code|revue de presse|revue de projet|revue budgetaire|revue rh|revue de direction|revue de process|management review|revision medica|revision del coche|revision de codigo|revision salarial|revision del presupuesto|itv|design revue|mitarbeitergesprach|zielgesprach|evaluation annuelle|entretien d evaluation|evaluacion del desempeno|qm review|iso|post mortem|paper review|literature review',
};

interface CompiledCue {
  readonly cue: Cue;
  readonly words: readonly string[];
}

let compiled: { [first: string]: CompiledCue[] } | undefined;

function compiledCues(): { readonly [first: string]: readonly CompiledCue[] } {
  if (compiled !== undefined) return compiled;
  const made: { [first: string]: CompiledCue[] } = {};
  for (const cue of Object.keys(CUES) as Cue[]) {
    for (const phrase of CUES[cue].split('|')) {
      const words = phrase.split(' ').map(foldPart);
      const key = firstKey(words[0] as string);
      let there = made[key];
      if (there === undefined) {
        there = [];
        made[key] = there;
      }
      there.push({ cue: cue, words: words });
    }
  }
  compiled = made;
  return made;
}

/** Two letters are enough to find the few phrases that may begin with a word; endings stand under a key of their own. */
function firstKey(word: string): string {
  if (word.charAt(0) === '*') return '*';
  return '=' + word.slice(0, 2);
}

function foldPart(part: string): string {
  const folded = foldUmlauts(part.replace(/\*/g, ''));
  if (part.charAt(0) === '*') return '*' + folded;
  if (part.charAt(part.length - 1) === '*') return folded + '*';
  return folded;
}

function matches(word: string, part: string): boolean {
  if (part.charAt(0) === '*') {
    const ending = part.slice(1);
    return word.length > ending.length && word.slice(-ending.length) === ending;
  }
  if (part.charAt(part.length - 1) !== '*') return word === part;
  return word.lastIndexOf(part.slice(0, -1), 0) === 0;
}

export interface TextWord {
  readonly written: string;
  readonly folded: string;
}

/** The words of a title or body; everything that is no letter or digit parts them. */
export function wordsOf(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const written of text.normalize('NFC').split(/[^A-Za-z0-9\u00c0-\u024f]+/)) {
    if (written !== '') words.push({ written: written, folded: foldUmlauts(written) });
  }
  return words;
}

export interface FoundCue {
  readonly cue: Cue;
  /** As written. */
  readonly phrase: string;
  readonly length: number;
}

/** Every cue found, longest phrase first; a phrase inside a longer one of another cue does not count. */
export function findCues(words: readonly TextWord[]): readonly FoundCue[] {
  const cues = compiledCues();
  const found: { cue: Cue; phrase: string; length: number; at: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const key of ['=' + (words[at] as TextWord).folded.slice(0, 2), '*']) {
      const candidates = cues[key];
      if (candidates === undefined) continue;
      for (const candidate of candidates) {
        if (!stands(words, at, candidate.words)) continue;
        const phrase = writtenWords(words.slice(at, at + candidate.words.length));
        found.push({ cue: candidate.cue, phrase: phrase, length: candidate.words.length, at: at });
      }
    }
  }
  return found
    .filter(function (one) {
      return !found.some(function (other) {
        const covers = other.at <= one.at && other.at + other.length >= one.at + one.length;
        return covers && other.length > one.length;
      });
    })
    .sort(function (a, b) {
      return b.length - a.length || a.at - b.at;
    });
}

export function writtenWords(words: readonly TextWord[]): string {
  return words
    .map(function (word) {
      return word.written;
    })
    .join(' ');
}

function stands(words: readonly TextWord[], at: number, parts: readonly string[]): boolean {
  for (let step = 0; step < parts.length; step += 1) {
    const word = words[at + step];
    if (word === undefined || !matches(word.folded, parts[step] as string)) return false;
  }
  return true;
}
