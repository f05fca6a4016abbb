/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: 0.09,
  evidenceBias: -0.58,
  features:
    'acronyms 12 -30 act-in-last-sentence 10 0 activity -129 37 and -120 2 begins-activity -84 -5 begins-choice 85 0 begins-decide 58 0 begins-digits -113 -24 begins-done 23 34 begins-filler 30 -1 begins-grow -58 0 begins-ideal -12 0 begins-mind -51 0 begins-negation 17 0 begins-obtain 22 0 begins-occasion -62 2 begins-open -60 0 begins-other 74 -77 begins-outcome 153 -19 begins-party -17 43 begins-prepare -51 0 begins-thing 122 -12 begins-wildcard -27 -2 begins-wish -53 0 capitals -18 43 choice-act 79 69 choice-obtain 131 0 choice-without-act 254 0 closed-question 226 0 closed-question-with-act -14 0 closed-question-with-choice 37 0 content 113 93 content-1 -58 -26 coordinated -102 0 decide-named 80 47 decide-none 47 0 decide-one 33 0 decide-some 63 0 digits -23 5 done-named 120 -2 done-none 97 -7 done-one 20 -82 done-some 32 -32 elsewhere -8 0 elsewhere-act 18 0 exclamation -68 0 filler -87 -10 governed-decide 36 0 governed-done 107 2 governed-outcome -106 0 grow -82 0 grow-without-act -13 0 hedge -207 0 hedged-act -71 0 ideal -120 -3 length 43 80 length-2 -234 -97 length-30 49 0 length-4 -155 -106 length-7 -59 -126 logistics -45 0 measure -62 -9 measure-without-act -4 29 mind -163 0 more-outcomes -334 0 named -31 48 negated-act -131 0 negation 122 0 no-act -313 -7 no-content -145 -17 no-free-act -167 36 obtain-named 32 0 obtain-none 25 0 obtain-one 30 0 obtain-some -62 0 occasion -13 -2 open-act 34 0 open-question -85 0 optional 93 0 outcome-named 26 -24 outcome-none 21 -11 outcome-one 95 0 party -20 22 past -30 -17 past-act -128 0 prepare -27 0 purpose -38 23 purpose-act 45 0 segments-3 -21 0 segments-4 -76 0 sentences -75 0 state 68 -24 target -28 0 thing 143 54 two-outcomes -14 0 wildcard -128 2 wildcard-act -35 4 wildcard-only-act -40 0 wish -65 -1',
  words: {
    en: '-7 to -5 decid new team up -3 at be data decis volum -2 get on prese 2 date deliv from list not of out the two us which 3 agred back for leave s thre 7 one 9 or',
    fr: '-5 avec se -4 chois les que sur -3 ce decid decis desig en l -2 % avant avoir bon budge dosie liste obten ses tous tout trans valid 2 acept chez contr date de direc ecrit energ et n oui par propo s si signa techn uniqu 3 me nom quali repar repon trois 4 pas premi 5 ou 7 une',
    de: '-6 und -4 besch neun zum -3 entsc unser verst -2 besti einge mio ob uns was wird 2 ab aus ausge bei durch ersat fur gegen ja nein sie steht vom werde zusam 3 am an angeb um verla von 4 des eine ist zwei 5 die 6 kunde 7 oder',
    es: '-4 sobre -3 % decid en mas -2 compr cuent de grupo las preci segui todo 2 clien dos entre fecha inter la pilot prese su sus un una 3 acept el nombr queda tres 4 se 8 o',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.4,
};
