/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: -0.01,
  evidenceBias: -0.53,
  features:
    'acronyms 10 -33 act-in-last-sentence 11 0 activity -135 29 and -118 1 begins-activity -80 -6 begins-choice 81 0 begins-decide 63 0 begins-digits -114 -27 begins-done 28 0 begins-filler 34 -2 begins-grow -68 0 begins-ideal -13 0 begins-mind -44 0 begins-negation 13 0 begins-obtain 26 0 begins-occasion -68 3 begins-open -56 0 begins-other 67 -65 begins-outcome 154 -21 begins-party -11 33 begins-prepare -52 0 begins-thing 121 -16 begins-wildcard -29 -2 begins-wish -58 0 capitals -17 46 choice-act 83 70 choice-obtain 126 0 choice-without-act 244 0 closed-question 230 0 closed-question-with-act -12 0 closed-question-with-choice 35 0 content 126 107 content-1 -52 -24 coordinated -96 0 decide-named 65 46 decide-none 46 0 decide-one 31 0 decide-some 57 0 digits -23 6 done-named 113 0 done-none 98 -6 done-one 24 -82 done-some 33 -36 elsewhere -16 0 elsewhere-act 14 0 exclamation -73 0 filler -90 -10 governed-decide 40 0 governed-done 105 0 governed-outcome -92 0 grow -75 0 hedge -212 0 hedged-act -65 0 ideal -120 -3 length 38 83 length-2 -235 -99 length-30 56 0 length-4 -153 -103 length-7 -58 -127 logistics -53 0 measure -74 -8 measure-without-act -14 25 mind -152 0 more-outcomes -308 0 named -31 47 negated-act -129 0 negation 122 0 no-act -284 6 no-content -145 -18 no-free-act -159 32 obtain-named 25 0 obtain-none 25 0 obtain-one 25 0 obtain-some -55 0 occasion -18 -3 open-act 30 0 open-question -88 0 optional 103 0 outcome-named 22 -26 outcome-none 26 0 outcome-one 91 0 outcome-some -9 0 party -21 18 past -38 -20 past-act -121 0 prepare -30 0 purpose -28 21 purpose-act 37 0 segments-3 -19 0 segments-4 -71 0 sentences -79 0 state 64 -36 target -12 0 thing 136 54 two-outcomes -25 0 wildcard -128 2 wildcard-act -32 0 wildcard-only-act -37 0 wish -71 -2',
  words: {
    en: '-7 to -5 decid new team up -3 at be data decis volum -2 chose get on prese 2 date deliv not of out that the two us 3 agred back for leave list s thre 8 one 9 or',
    fr: '-4 avec chois les que se -3 budge ce decid decis desig en sur tout -2 avant avoir bon dosie l liste obten ses tous trans valid 2 acept contr date de direc ecrit energ et n oui par propo s si signa techn uniqu 3 me nom quali repar repon trois 4 pas premi 5 ou 7 une',
    de: '-5 besch neun und -3 entsc unser verst zum -2 besti einge mio ob uns was wird 2 ab an aus ausge bei durch fur gegen ja nein sie vertr vom werde zusam € 3 angeb steht um verla von 4 am des eine ist zwei 5 die 6 kunde 7 oder',
    es: '-4 sobre -3 % decid en -2 compr cuent de grupo las mas preci segui todo 2 clien dos entre fecha inter la pilot prese sus un 3 acept el queda se su tres una 4 nombr 8 o',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.4,
};
