/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: -0.47,
  evidenceBias: -0.32,
  features:
    'acronyms 32,-21 act-in-last-sentence -26 activity -197,29 and -176,6 begins-activity -27,-14 begins-choice 17 begins-decide 65 begins-digits -115,-48 begins-done 11,70 begins-filler 62,28 begins-grow -60 begins-ideal -38 begins-logistics 5 begins-mind -46 begins-negation -17 begins-obtain 26 begins-occasion -73,-25 begins-open -58 begins-other 67,-41 begins-outcome 166,-22 begins-party -8,26 begins-prepare -22 begins-thing 142,-33 begins-wildcard -29,-2 begins-wish -67 bullets -1 capitals -11,44 choice-act 132,44 choice-obtain 122 choice-without-act 258 closed-question 246 closed-question-with-act -5 closed-question-with-choice -10 content 165,123 content-1 -70,-41 coordinated -94 decide-named 52,53 decide-none 64 decide-one 61 decide-some 72 digits 3,-5 done-named 84,-6 done-none 87,-14 done-one -9,-86 done-some 34,-59 elsewhere -13 elsewhere-act 17 exclamation -73 filler -55,3 governed-decide 23 governed-done 50,11 governed-obtain -28 governed-outcome -88 grow -90 grow-without-act 1 hedge -174 hedged-act -36 ideal -133,-4 length 88,73 length-2 -196,-102 length-30 132 length-4 -112,-120 length-7 -37,-97 likely-named 18 likely-one -47 likely-some 2 list-without-act 15 logistics -10,-14 measure -74,-39 measure-without-act -49,-5 mind -169 more-outcomes -248 named -46,68 negated-act -70 negation 135 no-act -292,11 no-content -126,-30 no-free-act -168,66 obtain-named 32 obtain-none 5 obtain-one -1 obtain-some -63 occasion -35,3 open-act 31 open-question -112 optional 80 outcome-named -14,-8 outcome-none 37 outcome-one 58 outcome-some 30 party -14,9 past -69,6 past-act -45 prepare -68 purpose -43,7 purpose-act 69 segments-3 -14 segments-4 -103 sentences -45 state 61,-51 target -30 thing 130,80 two-outcomes -30 wildcard -152,13 wildcard-act -28,14 wildcard-only-act -43 wish -76,-3',
  words: {
    en: 'agred 3 at -3 back 3 be -3 befor 2 both -2 chose -2 data -3 date 2 decid -6 decis -3 deliv 2 for 3 get -2 in -2 leave 3 list 3 new -5 of 2 on -2 one 7 or 9 plan 2 prese -2 price -2 s 3 team -5 that 2 the 2 thre 2 to -6 two 2 up -5 us 2 volum -3',
    fr: '% -2 2 -2 5 2 acord -2 avant -2 avec -4 avoir -2 chaqu -2 dans 2 date 2 decid -3 des 2 direc 2 dosie -2 du -2 en -2 fin 2 l -4 les -3 n 3 nom 3 obten -2 on 2 ou 5 oui 2 parti -2 pas 4 plan 2 prese 2 que -3 repar 2 repon 3 s 3 se -4 sur -4 tous -2 tout -3 trois 3 une 6 valid -2',
    de: '% -2 12 -3 40 3 7 3 a 2 ab 4 absch -3 acoun -3 am 4 an 3 auf 4 ausge 2 beide 5 besch -2 besti -4 bleib 3 bring -2 dem 3 die 3 ein 2 eine 4 einig 3 entsc -7 entwi -4 ferti 2 fest 2 frau 2 fur 5 gegen 2 geht 3 gemei -2 gesch -4 haben -5 hat -4 heute -2 ist 5 juni -2 klini -2 konte 2 kunde 4 kw 2 lasen -2 liste 2 mal -4 markt 2 mio -3 mit -2 mus 2 nachs -2 nein 2 neun -5 noch 2 oder 7 pilot 3 proje -2 proze -2 rekla -2 schri 2 schul -2 seit 2 sie 4 so 3 sol -2 sonde 2 steht 3 techn 2 termi 2 uber -3 um 5 und -5 verei 2 verst -3 vertr 2 vier 3 vom 5 von 3 vor 2 was -3 welch -2 wen 2 wer 2 werde 2 werks -3 wie -3 wird 3 wolen -2 zahlu 2 zu -3 zum -3 zuruc 2 zusam 3 zwei 3 € 2',
    es: '% -3 acept 3 clien 2 compr -2 decid -3 el 3 en -3 entre 2 fecha 2 grupo -2 inter 2 la 2 las -2 mas -2 nombr 4 nos 2 o 7 pilot 2 prese 2 queda 3 se 3 segui -2 sobre -4 su 3 sus 2 todo -2 tres 2 un 2 una 2 y 2',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.3,
};
