/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: -0.45,
  evidenceBias: -0.37,
  features:
    'acronyms 30,-18 act-in-last-sentence -32 activity -197,35 and -179,7 begins-activity -25,-14 begins-choice 20 begins-decide 64 begins-digits -119,-46 begins-done 12,74 begins-filler 64,27 begins-grow -60 begins-ideal -39 begins-logistics 1 begins-mind -51 begins-negation -16 begins-obtain 27 begins-occasion -69,-27 begins-open -60 begins-other 73,-50 begins-outcome 165,-21 begins-party -11,31 begins-prepare -21 begins-thing 148,-36 begins-wildcard -33,-2 begins-wish -70 bullets 1 capitals -11,43 choice-act 133,44 choice-obtain 127 choice-without-act 266 closed-question 249 closed-question-with-act -9 closed-question-with-choice -9 content 159,123 content-1 -69,-40 coordinated -96 decide-named 57,56 decide-none 63 decide-one 61 decide-some 78 digits 4,-7 done-named 85,-5 done-none 84,-15 done-one -4,-86 done-some 38,-57 elsewhere -8 elsewhere-act 13 exclamation -69 filler -46,2 governed-decide 29 governed-done 49,13 governed-obtain -31 governed-outcome -90 grow -88 grow-without-act 9 hedge -169 hedged-act -45 ideal -138,-4 length 89,72 length-2 -195,-100 length-30 129 length-4 -113,-123 length-7 -36,-100 likely-named 18 likely-one -35 likely-some -6 list-without-act 11 logistics -2,-12 measure -67,-43 measure-without-act -48,-4 mind -165 more-outcomes -250 named -44,73 negated-act -70 negation 135 no-act -307,17 no-content -124,-27 no-free-act -170,74 obtain-named 30 obtain-none 6 obtain-one 2 obtain-some -61 occasion -34,4 open-act 34 open-question -106 optional 77 outcome-named -10,-8 outcome-none 32 outcome-one 48 outcome-some 38 party -14,12 past -65,8 past-act -45 prepare -65 purpose -49,9 purpose-act 72 segments-3 -14 segments-4 -109 sentences -39 state 58,-57 target -30 thing 136,86 two-outcomes -21 wildcard -149,12 wildcard-act -27,17 wildcard-only-act -41 wish -72,-3',
  words: {
    en: 'agred 3 aprov -2 at -3 back 3 be -3 befor 2 both -2 chose -2 data -3 date 2 decid -6 decis -3 deliv 2 for 3 get -2 in -2 leave 3 list 3 new -5 of 2 on -2 one 7 or 9 plan 2 prese -2 price -2 s 3 team -5 that 2 the 2 thre 2 to -6 two 2 up -6 us 2 volum -3 which 2',
    fr: '2 -2 5 2 acord -2 avec -4 avoir -2 dans 2 date 2 decid -3 des 2 deux -2 direc 2 dosie -2 du -2 en -2 fin 2 l -4 les -3 n 3 nom 3 obten -2 ou 5 oui 2 parti -2 pas 4 plan 2 prese 2 que -3 repar 2 repon 2 s 3 se -4 sur -4 tous -2 tout -2 trois 3 une 6 valid -2',
    de: '% -2 12 -3 40 3 7 3 a 2 ab 3 absch -3 acoun -3 am 4 an 2 auf 4 ausge 2 beide 5 besch -2 besti -4 bleib 3 bring -2 dem 3 die 3 ein 2 eine 4 einig 3 entsc -8 entwi -4 ferti 2 fest 2 frau 2 fur 5 gegen 2 geht 3 gemei -2 gesch -4 haben -5 hat -4 heute -2 ist 5 juni -2 klini -2 konte 2 kunde 4 kw 2 lasen -2 liste 2 mal -4 markt 2 mio -3 mit -2 mus 2 nachs -2 nacht -2 nein 2 neun -5 noch 2 oder 7 pilot 3 proje -2 proze -3 rekla -3 schri 2 schul -2 seit 2 sie 4 so 3 sol -2 sonde 2 steht 2 techn 2 termi 2 uber -4 um 4 und -5 verla -2 verst -3 vertr 2 vier 2 vom 4 von 3 was -3 welch -2 wen 2 wer 2 werde 2 werks -3 wie -3 wird 3 wolen -2 zahlu 2 zu -4 zum -3 zusam 3 zwei 3 € 2',
    es: '% -3 acept 3 cada 2 clien 2 compr -2 decid -3 el 3 en -3 entre 2 fecha 2 grupo -2 inter 2 la 3 las -2 mas -2 nombr 3 o 7 pilot 2 preci -2 prese 3 queda 3 se 3 segui -2 sobre -3 su 3 sus 2 todo -2 tres 2 un 2 una 2 y 2',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.3,
};
