/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: 0.01,
  evidenceBias: -0.49,
  features:
    'acronyms 9 -30 act-in-last-sentence 5 0 activity -136 36 and -116 2 begins-activity -82 -6 begins-choice 83 0 begins-decide 60 0 begins-digits -122 -23 begins-done 27 32 begins-filler 24 -1 begins-grow -56 0 begins-ideal -13 0 begins-logistics 3 0 begins-mind -54 0 begins-negation 10 0 begins-obtain 25 0 begins-occasion -70 1 begins-open -58 0 begins-other 76 -87 begins-outcome 154 -18 begins-party -5 37 begins-prepare -58 0 begins-thing 131 -14 begins-wildcard -22 -2 begins-wish -53 0 capitals -22 44 choice-act 75 66 choice-obtain 121 0 choice-without-act 250 0 closed-question 222 0 closed-question-with-act -16 0 closed-question-with-choice 36 0 content 131 88 content-1 -66 -14 coordinated -108 0 decide-named 86 44 decide-none 61 0 decide-one 34 0 decide-some 76 0 digits -18 10 done-named 119 -14 done-none 88 -8 done-one 19 -86 done-some 39 -39 elsewhere -13 0 elsewhere-act 22 0 exclamation -69 0 filler -79 -10 governed-decide 28 0 governed-done 115 -3 governed-obtain 17 0 governed-outcome -117 0 grow -88 0 grow-without-act -16 0 hedge -216 0 hedged-act -73 0 ideal -122 -3 length 37 79 length-2 -227 -91 length-30 52 0 length-4 -155 -102 length-7 -54 -115 list-without-act -7 0 logistics -48 0 measure -70 -8 measure-without-act -12 30 mind -154 0 more-outcomes -322 0 named -31 48 negated-act -132 0 negation 118 0 no-act -304 -19 no-content -142 -19 no-free-act -157 31 obtain-named 36 14 obtain-none 12 0 obtain-one 33 0 obtain-some -53 0 occasion -6 11 open-act 39 0 open-question -89 0 optional 93 0 outcome-named 25 -17 outcome-none 12 -10 outcome-one 84 0 outcome-some -3 0 party -31 19 past -39 -16 past-act -124 0 prepare -11 0 purpose -41 22 purpose-act 45 0 segments-3 -22 0 segments-4 -77 0 sentences -73 0 state 58 -23 target -30 0 thing 138 51 two-outcomes -11 0 wildcard -135 2 wildcard-act -31 3 wildcard-only-act -43 0 wish -74 -2',
  words: {
    en: '-7 to -5 decid new team up -3 at be data decis volum -2 both get on prese 2 date deliv from list not of out two us which 3 agred back for leave s thre 7 one 9 or',
    fr: '-5 chois -4 avec les que se -3 budge ce decid decis desig en l sur -2 % avant avoir bon dosie liste obten ses tous tout trans valid 2 chez contr date de direc ecrit energ et n oui par propo s signa techn uniqu 3 acept me nom quali repar repon trois 4 pas premi 6 ou 7 une',
    de: '-5 neun und -4 besch entsc verst zum -3 uns unser -2 besti mit ob was wird 2 ab an aus fur in ja nein vom werde zahlu 3 am bei durch steht um verla 4 angeb des eine ist zwei 5 kunde von 6 die 7 oder',
    es: '-4 sobre -3 % decid en mas -2 compr cuent de grupo las preci segui todo 2 clien dos entre fecha inter la pilot prese su sus tres un una 3 acept el queda 4 nombr se 8 o',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.4,
};
