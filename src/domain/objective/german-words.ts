/**
 * What a German word is by what it is made of, where the lexicon has only its verb: `festlegen` also knows festgelegt, Festlegung,
 * Preisfestlegung, "legen … fest". Stems are looked up, so that one entry serves a verb in all its forms.
 *
 * | Form                                         | Of a verb that decides or obtains | Of another                        |
 * | -------------------------------------------- | --------------------------------- | --------------------------------- |
 * | participle with ge: gebucht, abgenommen      | done                              | what the verb is                  |
 * | noun in -ung, compounds too                  | outcome                           | occasion (activity), or what it is |
 * | particle at the end of its clause: "nimmt ab" | what the verb is                  | what the verb is                  |
 *
 * Reached from the send gate.
 */
import { type CompiledLexicon, KIND, kindsOf } from './lexicon.ts';

const PARTICLE =
  '(ab|an|auf|aus|bei|bereit|durch|ein|fertig|fest|frei|gegen|gut|heraus|herab|hinzu|hin|hoch|los|mit|nach|nieder|raus|um|vor|weg|weiter|zuruck|zusamen|zu)';

const IS_PARTICLE = new RegExp('^' + PARTICLE + '$');
const PREFIX = new RegExp(PARTICLE.slice(0, -1) + '|uber|unter|ver|^(be|ent|er|ge|zer))$');
const PARTICIPLE = new RegExp('^' + PARTICLE + '?ge([a-z]{2,}?)(e?t|en)(e[mnrs]?)?$');
/** A participle without ge, as an attribute: unterzeichnete. */
const ATTRIBUTE = /^((?:be|ent|er|uber|unter|ver)[a-z]{2,}?)(e?t|en)e[mnrs]?$/;
const NOUN = /^([a-z]{3,})ung(en)?$/;
const FINITE = /^([a-z]{2,}?)(en|n|e?t|e?st|e)$/;

/** Stems of strong verbs that change their vowel, each before the one of its infinitive, folded. */
const STRONG =
  ' nom:nehm nim:nehm schlos:schlies schrieb:schreib schied:scheid zog:zieh trof:tref trif:tref broch:brech brich:brech sproch:sprech ' +
  'sprich:sprech worf:werf wirf:werf worb:werb wirb:werb schob:schieb bund:bind fund:find gang:geh stand:steh bot:biet grif:greif ' +
  'strich:streich wies:weis schnit:schneid hob:heb fror:frier brach:bring trit:tret gib:geb sieh:seh lies:les ';

/** Nouns of a verb without -ung, behind a particle or prefix: Herausgabe, Rückzug; each before the stem of its verb, folded. */
const NOUN_STEMS =
  ' gabe:geb nahme:nehm schlus:schlies zug:zieh trit:tret kauf:kauf ruf:ruf bruch:brech wurf:werf spruch:sprech tausch:tausch las:las ' +
  'stieg:steig satz:setz wahl:wahl sage:sag frage:frag bau:bau fal:fal schlag:schlag schub:schieb ';
const NOUN_OF_STEM = new RegExp(
  PARTICLE.slice(0, -1) +
    '|be|ent|er|ruck|uber|unter|ver|wider)(' +
    NOUN_STEMS.trim()
      .replace(/:[a-z]+/g, '')
      .replace(/ /g, '|') +
    ')n?$',
);

const VERBS = KIND.decide | KIND.obtain | KIND.activity | KIND.prepare | KIND.wish | KIND.mind | KIND.grow;

/** The kinds of the verb with that particle, or none, and stem. */
function verbOf(particle: string, stem: string, lexicon: CompiledLexicon): number {
  return kindsOf(particle + changed(stem, STRONG) + 'en', lexicon) & VERBS;
}

/** What stands behind `stem` in a list of `stem:other`, else itself. */
function changed(stem: string, list: string): string {
  const at = list.indexOf(' ' + stem + ':');
  if (at === -1) return stem;
  return list.slice(at + stem.length + 2, list.indexOf(' ', at + 1));
}

/** The kinds of a folded word by the verb that it is made of; 0 where there is none. */
export function kindsByForm(folded: string, lexicon: CompiledLexicon): number {
  const participle = PARTICIPLE.exec(folded);
  const attribute = ATTRIBUTE.exec(folded);
  if (participle !== null || attribute !== null) {
    let bits = 0;
    if (participle !== null) bits = verbOf(participle[1] || '', participle[2] as string, lexicon);
    else if (attribute !== null) bits = verbOf('', attribute[1] as string, lexicon);
    if ((bits & (KIND.decide | KIND.obtain)) !== 0) return KIND.done;
    return bits;
  }
  const zero = NOUN_OF_STEM.exec(folded);
  if (zero !== null) {
    let particle = zero[1] as string;
    if (particle === 'ruck') particle = 'zuruck';
    return nounOf(verbOf(particle, changed(zero[2] as string, NOUN_STEMS), lexicon));
  }
  const noun = NOUN.exec(folded);
  if (noun === null) return 0;
  const stem = noun[1] as string;
  for (let from = 0; from <= stem.length - 3; from += 1) {
    const part = stem.slice(from);
    // Umsetzung is not a kind of Setzung.
    if (from > 0 && PREFIX.test(stem.slice(0, from))) continue;
    const bits = (lexicon.beginnings.get(part) || lexicon.words.get(part + 'en') || 0) & VERBS;
    if (bits !== 0) return nounOf(bits);
  }
  return 0;
}

function nounOf(bits: number): number {
  if ((bits & (KIND.decide | KIND.obtain)) !== 0) return KIND.outcome;
  if ((bits & KIND.activity) !== 0) return KIND.occasion;
  return bits;
}

/** "nehmen … ab": the kinds of the split verb whose finite part and particle those folded words are; 0 where they are none. */
export function kindsOfSplit(finite: string, particle: string, lexicon: CompiledLexicon): number {
  const form = FINITE.exec(finite);
  if (form === null) return 0;
  return verbOf(particle, form[1] as string, lexicon);
}

/** Most verbs that begin so decide or obtain something; most with another particle are what people do in meetings. */
const LIKELY =
  /^(ab|aus|be|bei|ein|ent|fertig|fest|frei|heraus|los|nieder|raus|uber|um|ver|weg|zuruck|zu)[a-z]{3,}(en|ern|eln|t)$/;

/** Whether a word that nobody knows, at the end of its clause, looks like a verb that ends something. */
export function isLikelyOutcome(folded: string): boolean {
  return LIKELY.test(folded);
}

export function isParticle(folded: string): boolean {
  return IS_PARTICLE.test(folded);
}
