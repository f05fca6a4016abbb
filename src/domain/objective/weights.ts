/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: -0.41,
  evidenceBias: -0.39,
  features:
    'acronyms 26,-23 act-in-last-sentence -25 activity -217,46 and -171,7 begins-activity -20,-12 begins-choice 19 begins-decide 67 begins-digits -125,-44 begins-done 22,91 begins-filler 55,29 begins-grow -59 begins-ideal -40 begins-logistics 8 begins-mind -48 begins-negation -14 begins-obtain 19 begins-occasion -67,-27 begins-open -62 begins-other 74,-67 begins-outcome 158,-21 begins-party -16,29 begins-prepare -24 begins-thing 145,-34 begins-wildcard -30,-2 begins-wish -62 bullets 2 capitals -13,40 choice-act 133,42 choice-obtain 127 choice-without-act 271 closed-question 250 closed-question-with-act -11 closed-question-with-choice -8 content 156,126 content-1 -85,-33 coordinated -108 decide-named 58,58 decide-none 68 decide-one 65 decide-some 82 digits 1,3 done-named 91,-3 done-none 85,-15 done-one -4,-86 done-some 39,-41 elsewhere -1 elsewhere-act 34 exclamation -67 filler -53,4 governed-decide 41 governed-done 42,34 governed-obtain -25 governed-outcome -112 grow -92 grow-without-act 12 hedge -168 hedged-act -41 ideal -131,-3 length 95,74 length-2 -192,-99 length-30 138 length-4 -115,-128 length-7 -43,-105 likely-named 16 likely-one -27 likely-some 35 list-without-act 15 logistics -19,-11 measure -65,-41 measure-without-act -45,-5 mind -175 more-outcomes -236 named -40,75 negated-act -58 negation 140 no-act -317,22 no-content -125,-28 no-free-act -203,34 obtain-named 39,10 obtain-none 6 obtain-one -2 obtain-some -68 occasion -29,1 open-act 42 open-question -103 optional 71 outcome-named -9,-10 outcome-none 35 outcome-one 53 outcome-some 48 party -8,18 past -72,-23 past-act -58 prepare -60 purpose -55,10 purpose-act 78 segments-3 -14 segments-4 -113 sentences -37 state 60,-54 target -30 thing 134,88 two-outcomes -26 wildcard -153,13 wildcard-act -22,21 wildcard-only-act -42 wish -73,-3',
  words: {
    en: 'agred 3 at -3 back 3 be -3 befor 2 both -2 by -2 chose -2 claim -2 data -3 date 2 decid -5 decis -2 deliv 2 for 3 from 2 get -2 in -2 leave 3 list 2 new -5 of 2 on -2 one 7 or 9 plan 2 price -2 s 3 team -5 that 2 the 2 thre 2 to -6 two 2 up -6 us 2 volum -3 which 2',
    fr: '2 -2 5 3 acord -2 avec -4 avoir -2 dans 2 date 2 decid -3 des 2 deux -2 direc 2 dosie -2 en -2 fin 2 l -4 les -3 n 3 nom 3 obten -2 ou 5 oui 2 parti -2 pas 4 plan 2 prese 2 prix 2 que -3 repar 2 repon 2 s 3 se -5 sur -4 tous -2 tout -2 trois 2 une 6 valid -2',
    de: '% -2 12 -3 40 2 7 3 a 2 ab 3 absch -3 acoun -3 am 3 an 3 auf 4 ausge 2 beide 5 besti -4 bleib 4 bring -2 dem 3 die 3 ein 2 eine 4 einig 2 entsc -8 entwi -4 ferti 2 fest 2 frau 2 fur 4 gegen 3 geht 3 gemei -2 gesch -3 haben -4 hat -4 heute -2 ist 4 juni -2 kam 2 konte 2 kunde 4 kw 2 lasen -2 liste 2 mal -4 markt 2 mio -2 mus 2 nachs -2 nein 2 neun -4 noch 2 oder 7 pilot 3 proje -2 proze -2 raus 2 rekla -3 schri 2 schul -2 seit 2 sie 4 so 3 sol -2 sonde 2 steht 2 termi 3 uber -3 um 4 und -5 uns 2 verla -2 verst -3 vertr 3 vier 3 vom 5 von 3 vor 2 was -3 welch -2 wen 2 wer 2 werde 2 werks -3 wie -3 wird 3 wolen -2 zahlu 2 zu -4 zum -3 zusam 2 zwei 2',
    es: '% -3 acept 2 cada 2 compr -2 de -2 decid -3 el 3 en -3 entre 2 fecha 2 grupo -2 inter 2 la 3 las -2 mas -2 nombr 4 o 7 pilot 2 preci -2 prese 3 queda 3 se 3 segui -2 sobre -3 su 3 sus 2 todo -2 tres 2 un 2 una 2 y 2',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.3,
};
