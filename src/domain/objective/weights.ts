/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: -0.44,
  evidenceBias: -0.35,
  features:
    'acronyms 27,-20 act-in-last-sentence -33 activity -200,35 and -177,5 begins-activity -28,-13 begins-choice 14 begins-decide 65 begins-digits -121,-42 begins-done 12,76 begins-filler 69,26 begins-grow -59 begins-ideal -40 begins-logistics 2 begins-mind -53 begins-negation -18 begins-obtain 25 begins-occasion -68,-27 begins-open -63 begins-other 72,-48 begins-outcome 167,-23 begins-party -12,32 begins-prepare -21 begins-thing 151,-34 begins-wildcard -27,-2 begins-wish -67 bullets 1 capitals -11,42 choice-act 133,43 choice-obtain 129 choice-without-act 272 closed-question 251 closed-question-with-act -9 closed-question-with-choice -7 content 155,119 content-1 -57,-53 coordinated -100 decide-named 58,55 decide-none 64 decide-one 58 decide-some 81 digits 2,-9 done-named 87,-11 done-none 85,-16 done-one -8,-90 done-some 34,-63 elsewhere -2 elsewhere-act 18 exclamation -67 filler -43,2 governed-decide 29 governed-done 71,8 governed-obtain -33 governed-outcome -95 grow -90 grow-without-act 10 hedge -165 hedged-act -41 ideal -132,-4 length 94,70 length-2 -196,-101 length-30 122 length-4 -117,-122 length-7 -36,-97 likely-named 30 likely-one -33 likely-some 18 list-without-act 13 logistics 1,-12 measure -64,-43 measure-without-act -44,-5 mind -177 more-outcomes -256 named -39,69 negated-act -68 negation 140 no-act -321,12 no-content -124,-29 no-free-act -181,70 obtain-named 33,11 obtain-none 4 obtain-one -6 obtain-some -74 occasion -32,2 open-act 40 open-question -103 optional 72 outcome-named -14,-7 outcome-none 34 outcome-one 62 outcome-some 39 party -14,12 past -62,10 past-act -39 prepare -66 purpose -53,10 purpose-act 80 segments-3 -12 segments-4 -111 sentences -35 state 65,-43 target -28 thing 136,84 two-outcomes -23 wildcard -155,10 wildcard-act -25,15 wildcard-only-act -42 wish -71,-3',
  words: {
    en: 'agred 3 at -3 back 3 be -3 befor 2 both -2 by -2 chose -2 claim -2 data -3 date 2 decid -5 decis -3 deliv 2 for 3 get -2 in -2 leave 3 list 2 new -5 of 2 on -2 one 7 or 9 plan 2 prese -2 price -2 s 3 team -5 that 2 the 2 thre 2 to -6 two 2 up -6 us 2 volum -3',
    fr: '2 -2 5 3 acord -2 avant -2 avec -4 avoir -2 dans 2 date 2 decid -3 des 2 direc 2 dosie -2 du -2 en -2 ensem -2 fin 2 l -4 les -3 n 3 nom 3 obten -2 ou 4 oui 2 parti -2 pas 4 plan 2 prese 2 que -3 repar 2 repon 2 s 3 se -5 sur -4 tous -2 tout -2 trans -2 trois 2 une 6 valid -2',
    de: '% -2 12 -3 3 -2 40 2 7 3 a 2 ab 3 absch -3 acoun -3 am 4 an 3 auf 4 ausge 2 beide 5 besch -2 besti -4 bleib 3 bring -2 dem 3 die 3 ein 2 eine 5 einig 3 entsc -8 entwi -4 ferti 2 fest 2 frau 2 fur 5 gegen 3 geht 3 gemei -2 gesch -4 haben -5 hat -4 heute -2 ist 5 juni -2 klini -2 konte 2 kunde 4 kw 2 lasen -2 liste 2 mal -4 markt 2 mio -2 mit -2 nachs -2 nein 2 neun -4 noch 2 oder 7 pilot 3 proje -2 proze -2 rekla -3 schri 2 schul -2 seit 2 sie 4 so 3 sol -2 sonde 2 steht 2 techn 2 termi 2 uber -4 um 5 und -5 verla -2 verst -3 vertr 2 vier 2 vom 4 von 3 vor 2 was -3 welch -2 wen 2 werks -3 wie -3 wird 3 wolen -2 zahlu 2 zu -3 zum -3 zusam 3 zwei 3',
    es: '% -3 acept 3 clien 2 de -2 decid -3 el 3 en -3 entre 2 fecha 2 grupo -2 inter 2 la 3 las -2 mas -2 nombr 4 o 7 pilot 2 preci -2 prese 3 queda 3 se 3 segui -2 sobre -3 su 3 sus 2 todo -2 tres 2 un 2 una 2 y 2',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.3,
};
