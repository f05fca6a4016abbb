/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: -0.53,
  evidenceBias: -0.41,
  features:
    'acronyms 40,-32 act-in-last-sentence -1 activity -165,48 and -166,14 begins-activity -41,-4 begins-choice 73 begins-decide 58 begins-digits -76,-46 begins-done -13,52 begins-filler 40,-1 begins-grow -66 begins-ideal -16 begins-logistics 16 begins-mind -42 begins-negation -47 begins-obtain 22 begins-occasion -74,-22 begins-open -55 begins-other 76,-58 begins-outcome 151,-22 begins-party -30,46 begins-prepare -18 begins-thing 148,-8 begins-wildcard -44,-1 begins-wish -60 capitals -12,48 choice-act 119,55 choice-obtain 127 choice-without-act 272 closed-question 254 closed-question-with-act -17 closed-question-with-choice 26 content 135,111 content-1 -80,-15 coordinated -106 decide-named 73,67 decide-none 69 decide-one 56 decide-some 103 digits -5,8 done-named 104,-16 done-none 91,-13 done-one -33,-66 done-some 52,-56 elsewhere 8 elsewhere-act 27 exclamation -65 filler -64,-11 governed-decide 12 governed-done 62,23 governed-obtain -11 governed-outcome -111 grow -51 grow-without-act 14 hedge -200 hedged-act -78 ideal -126,-3 length 101,76 length-2 -186,-98 length-30 65 length-4 -119,-115 length-7 -39,-117 likely-named 5 likely-one -28 likely-some -4 list-without-act 32 logistics -3,3 measure -67,-38 measure-without-act -32,-4 mind -187 more-outcomes -270 named -30,49 negated-act -62 negation 160 no-act -320,-18 no-content -119,-24 no-free-act -189,34 obtain-named 36,15 obtain-none 5 obtain-one 33 obtain-some -77 occasion -35,13 open-act 46 open-question -97 optional 78 outcome-named -2,-13 outcome-none 31 outcome-one 91 outcome-some 23 party -13,38 past -39,-18 past-act -37 prepare -63 purpose -52,21 purpose-act 47 segments-3 -18 segments-4 -113 sentences -82 state 85,-32 target -37 thing 140,50 two-outcomes -3 wildcard -145,-1 wildcard-act -25,-4 wildcard-only-act -39 wish -64,-1',
  words: {
    en: 'agred 3 at -3 back 3 be -3 claim -2 data -3 date 2 decid -5 decis -3 deliv 2 for 3 get -2 leave 3 list 2 new -5 of 2 on -2 one 7 or 9 prese -2 price -2 s 3 team -4 the 3 thre 2 to -6 two 2 up -5 us 2 volum -3',
    fr: '2 -2 5 3 acord -2 avant -2 avec -4 avoir -2 chaqu -2 dans 2 date 2 decid -3 des 3 direc 2 en -2 fin 2 l -4 les -3 n 3 nom 3 obten -2 ou 5 oui 2 parti -2 pas 4 plan 2 prese 2 que -3 repar 2 repon 2 s 3 se -4 sur -4 tous -2 tout -2 trans -2 trois 2 une 6 valid -2',
    de: '% -2 1 3 2 2 a 2 ab 4 absch -3 acoun -2 am 4 an 3 beide 3 beira -2 besch -2 bite 2 dem 3 des 2 die 3 ein 2 eine 3 entsc -5 funf -2 fur 3 gegen 2 geht 3 gesch -3 haben -3 hat -2 heute -2 in 2 ist 4 ja 2 kunde 3 mio -2 monat 2 nach 3 neu 2 neun -3 oder 7 regio -2 sie 3 so 3 stand -2 steht 3 termi 2 uber -4 um 2 und -4 unter -2 verst -3 vertr 2 vom 4 von 4 vor 2 vorst -2 was -3 werde 2 werks -2 wir -2 woche -2 zu -2 zum -3 zwei 3 € 2',
    es: '% -3 acept 2 clien 2 decid -3 el 3 en -3 entre 2 fecha 2 grupo -2 inter 2 la 3 las -2 mas -2 nombr 3 o 7 pilot 2 preci -2 prese 3 queda 3 se 3 segui -2 sobre -3 su 2 sus 2 todo -2 tres 2 un 2 una 2 y 2',
  },
  textThreshold: 0.2,
  severalThreshold: 0.5,
  evidenceThreshold: 0.4,
};
