/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: 0.06,
  evidenceBias: -0.52,
  features:
    'acronyms 15 -30 act-in-last-sentence 9 0 activity -131 33 and -119 2 begins-activity -84 -4 begins-choice 85 0 begins-decide 61 0 begins-digits -115 -25 begins-done 27 38 begins-filler 30 -2 begins-grow -58 0 begins-ideal -13 0 begins-logistics 2 0 begins-mind -51 0 begins-negation 17 0 begins-obtain 24 0 begins-occasion -63 2 begins-open -59 0 begins-other 72 -78 begins-outcome 154 -17 begins-party -18 37 begins-prepare -51 0 begins-thing 123 -3 begins-wildcard -29 -2 begins-wish -54 0 capitals -19 41 choice-act 80 70 choice-obtain 129 0 choice-without-act 251 0 closed-question 223 0 closed-question-with-act -14 0 closed-question-with-choice 39 0 content 114 90 content-1 -70 -47 coordinated -102 0 decide-named 82 47 decide-none 53 0 decide-one 40 0 decide-some 63 0 digits -23 4 done-named 118 -15 done-none 96 -9 done-one 20 -87 done-some 41 -39 elsewhere -10 0 elsewhere-act 19 0 exclamation -68 0 filler -87 -9 governed-decide 37 0 governed-done 105 4 governed-obtain 2 0 governed-outcome -105 0 grow -83 0 grow-without-act -14 0 hedge -209 0 hedged-act -71 0 ideal -124 -3 length 46 77 length-2 -229 -91 length-30 50 0 length-4 -158 -94 length-7 -57 -126 list-without-act 0 0 logistics -46 0 measure -64 -10 measure-without-act -6 27 mind -164 0 more-outcomes -336 0 named -30 50 negated-act -130 0 negation 121 0 no-act -306 20 no-content -149 -20 no-free-act -162 38 obtain-named 35 0 obtain-none 27 0 obtain-one 34 0 obtain-some -55 0 occasion -17 1 open-act 36 0 open-question -85 0 optional 93 0 outcome-named 26 -22 outcome-none 25 -12 outcome-one 83 0 outcome-some -2 0 party -23 21 past -29 -17 past-act -127 0 prepare -28 0 purpose -38 25 purpose-act 45 0 segments-3 -20 0 segments-4 -74 0 sentences -76 0 state 65 -32 target -28 0 thing 143 58 two-outcomes -13 0 wildcard -129 2 wildcard-act -33 5 wildcard-only-act -40 0 wish -65 -2',
  words: {
    en: '-7 to -5 decid new team up -3 at be data decis volum -2 get on prese 2 date deliv from list not of out the two us which 3 agred back for leave s thre 7 one 9 or',
    fr: '-5 avec -4 chois les se sur -3 ce decid decis desig en l que -2 % avant avoir bon budge dosie liste obten ses tous tout trans valid 2 chez contr date de direc ecrit energ est et n oui par propo s si signa techn uniqu 3 acept me nom quali repar repon trois 4 pas premi 5 ou 7 une',
    de: '-5 besch und -4 entsc neun zum -3 unser verst -2 besti einge mio ob uns was wird 2 ab an aus bei beide durch fur gegen ja nein sie vom zusam 3 am angeb ausge steht um verla von werde 4 des eine zwei 5 die ist 6 kunde 7 oder',
    es: '-4 sobre -3 % decid en mas -2 compr cuent de grupo las preci segui todo 2 clien dos entre fecha inter la pilot prese su sus un una 3 acept el nombr queda se tres 8 o',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.4,
};
