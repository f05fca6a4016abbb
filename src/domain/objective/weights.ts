/**
 * Written by `npm run learn` from test/corpora/objectives/learn.jsonl: do not edit. What is packed says:
 *
 * - acronyms 44,-1 act-in-last-sentence -36 activity -222,31 all-governed -14,-5 all-negated -86 all-past -82 and -159,21
 *   begins-activity 8,-8 begins-choice -12 begins-decide 63 begins-digits -63,-57 begins-done 11,54 begins-filler 45,10
 *   begins-grow -64 begins-ideal -24 begins-logistics -22 begins-mind -78 begins-negation -45 begins-obtain 21
 *   begins-occasion 8,-53 begins-open -71 begins-other 54,-6 begins-outcome 161,-34 begins-party 16,25 begins-prepare -29
 *   begins-thing 136,27 begins-wildcard -32,-3 begins-wish -83 besides -187 bullets -20 by-step -51 capitals -12,39
 *   choice-act 114,36 choice-obtain 122 choice-without-act 229 closed-question 233 content 176,100 content-1 -71,-43
 *   coordinated -106 decide-named 76,35 decide-none 31 decide-one 46 decide-some 72 digits -9,3 done-named 89,2 done-none 73,-18
 *   done-one -21,-57 done-some 43,-36 elsewhere -16 elsewhere-act 16 ends-in-activity -70 exclamation -75 filler -30
 *   governed-decide 30 governed-done 124,-6 governed-obtain -1 governed-outcome -152 grow -60 hedge -165 hedged-act -88
 *   horizon-figure -82 ideal -154,-4 length 98,69 length-2 -219,-113 length-30 123 length-4 -126,-82 length-7 -27,-79
 *   list-without-act -9 logistics -42,-6 measure -90,-33 measure-without-act -60,-4 mind -179 more-outcomes -291 named -36,68
 *   negated-act -40 negation 136 no-act -299,-62 no-free-act -104,54 now-act 105 now-instead -52 now-no-act -34 numbered -124
 *   obtain-named 48,13 obtain-none -14 obtain-one -13 obtain-some -34 occasion -33,-10 open-question -123 optional 83
 *   outcome-named 6,-11 outcome-none -22 outcome-one 60 outcome-some 46 party -36,15 past -38,3 past-act -49 prepare -84
 *   purpose -26,-16 purpose-act -2 record -39,-202 segments-4 -88 sentences -19 state 28,-58 target -62 target-no-act -65
 *   thing 159,66 topic-activity -144,-12 topic-other 33,28 two-outcomes -44 wildcard -161,30 wildcard-only-act -88
 *   wish -103,-2
 * - 1 -2 2 -2 a 3 about -2 acept 3 agred 3 agrem -3 aprov -2 as 2 at -4 back 2 be -3 betwe 2 both -3 bring -3 buyer -3 chose -2
 *   claim -2 confi -5 contr -2 data -3 date 2 day -4 decid -5 decis -3 deliv 2 each -2 every -2 figur 3 final 2 five 2 for 3
 *   from 4 get -2 goes 2 group -2 hands 4 have 2 how -3 i 2 in -2 leave 3 line 2 list 3 metin 2 minut -2 month 2 move -3 mr 2
 *   negot -3 new -8 of 3 ofer 2 on -4 one 6 or 8 out 3 over 2 owner 3 plan 2 prese -2 repor 2 team -5 the 3 their 3 thre 2 to -6
 *   train -2 up -4 us 3 volum -3 wek -2
 *   which 2
 * - 2 -2 4 -2 5 2 acord -2 arete 3 au -2 avec -5 chois -5 comit -4 date 2 decid -3 decis -3 direc 2 dosie -2 en -2 ensem -2 fin 2
 *   group -2 l -3 la 2 les -3 livra 2 m 2 me 2 n 3 ou 4 oui 2 pas 2 pilot 2 plan 2 prend -2 prese 2 que -3 repar 3 repon 2 s 3
 *   se -5 signe 2 sur -3 tous -2 tout -2 trans -2 une 4
 *   visit -2
 * - 1 3 10 2 12 -3 2 2 3 3 40 3 5 2 60 -2 7 3 a 2 ab 2 absch -4 acoun -2 akzep 2 ale -2 an 4 anspr -2 auf 2 beide 3 beim 2 besta 3
 *   besti -4 bis 3 bleib 2 brauc 2 bring -2 das 2 dem 4 des 2 die 3 durch 2 eine 5 einig 3 ende 3 entsc -7 entwi -4 fest 2 fr 2
 *   frau 2 funf -2 fur 5 furs 2 geben 2 gegen 2 geht 2 gemei -3 gesch -4 haben -4 hat -5 hern -2 hr 2 ist 7 ja 2 klini -2 kunde 4
 *   kw 4 liste 3 mal -3 mange 4 markt 2 mio -4 mit -3 nacht -2 namen 4 nein 2 neun -5 ob -2 oder 8 per 3 pilot 3 proje -2 proze -3
 *   punkt 3 rekla -3 schul -2 seit 3 sie 4 sol -2 sonde 3 team -2 uber -3 um 4 und -4 unter 4 veran 2 verei 2 verst -3 vertr 2
 *   vier 2 vom 3 von 3 vor 2 was -4 welch -3 werde 2 werks -2 wie -2 wiede -2 wir -2 wird 4 wolen -2 zahlu 3 zu -3 zuges 2 zum -3
 *   zuruc 2 zwei 3
 *   zweit 2
 * - % -2 acept 2 clien 2 compr -2 de -2 dia -2 el 2 en -4 entre 2 fecha 2 grupo -2 la 2 las -2 mas -3 nombr 4 o 7 pilot 2 preci -2
 *   prese 3 queda 4 se 4 segui -2 sobre -4 su 3 sus 2 todo -2 tres 2
 *   una 2
 *
 * Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = {
  bias: -0.33,
  evidenceBias: -0.3,
  packed:
    ']Mu>p,uc$C5:+8MKZGDw@fO:JW-oAP :Oq+cCSl5;tV<cY-eI*(w.5.C}=#~ri/lTE>u%=BpmtE(/ZG}%dhKGgZPLjpxQ$zNLy?b3N7Q^myrB!a}$v^oL(O@0yYtS|jdb)bzP(:mJ##?Gf/SH3(0Niyv#~7=T6,f7Snk>s|eLp2H(m|tow>ijrmo!*[//c2sT$&.P}fDSCG]07yAv a}MuNBHsZY!P|=^SEe|.R!0s>>5*KxROaPo5h5VU@Q3p?h[6/PHcs(dK_BzRFBS0HzDTwYSf!w.YNoJMsW(z97v,4tHO9:X~|}|Ld*)(s}HfO_c$S1!69)EHJSLv^}pf18bMjnU7(>rdOmRgiMM#PG|X}bR-e-;~XmDZ9lT_lR.wl8MWVMWw+iDSm^5TP4dyRe!GNPml%$?FY1w#5<%*(IY|6ih~3XV;k.=U2D ;(zZX tsf1a=__cs .^NS8[?5<+P5vj|w1e*]$KbIez#W1N!U8Tv*)[>3-s+:jj:!C?#[%JHYw4=V1wOBEdH5ND9F,t6DKe=2_w[oxeG^^@ *7Br*X?Q]I<o[s[|Tp)3epbMT4i|t/}uEF7bP5[#U_l=,jbqXR4(Zt0::rQBj>E?D-GYjHajP9{e3xfF(;^wsGC1r3|XW(!P|LBdS|YRw}b%n>{Q.0#0h2-aOeP/UUv^bMy{nE11hL}bkCR<Xw;MLUNDTKR.TGQW=!^A&MJL5-m>c^t6CU;Nv-KksEQ?RrOua|QPf%;n!Ns5>BcE|/+u7E$xgh]o_YZhR:%JW]<X2mW3&YipYi<14DV/O9_4Jm_.Z)5rWM0+^oqr[LsgpBqi-WDc99lQ*h3:0z[k<2ux[AbZs6lv:}Ig?Dsq^5)C|u+%,KSXVm!DdW.wG:B:87Xpf?v|sAF^&a)x]Fbqy,;7xB_ uUN>Z.$}Bgc@%#qAg|sPJMV8+^bIytgY[DMM2yT.SV0LC#@H;XH0*0T0HG[ZS{7A*99+9RtFN.Xe;W_Isd,:Z?dJ}AZYla$a*Re>fHD&E8_|N#[ej{q14O.l%WxE<XkVkQ#i.I-k]5l|o0QAC=<X-KHvL$#K)T)vw0]RDVt1z-XC3aU|Bzfh@>Q.g^%3Jtf[r$lL{qG10cY2976A*-11Mv{CNi.SW!J$D{K(EsT3W&$yzq?r69Q;cOfy2=&V05xNHd kb0G[_JO :yS#1694goQ:h{eB}0jI};oPO,H!W@s9mjN?Q:x*WIP^D;frU7f;U&SFc]m{i AW]ziYco,j[47mTda?Z%i#W/Y=TvPg[br=Z#yfi%E9AQh4q^GG$4Yl$lgBr|vR7z]ZN)Q&Y6>LLIi8X7,IEN]3h*;ny$XKl?gx5*TB|C>}TM4w80U$/26FD:Zs<0*P;oQqZ8Iw T@y9O~fK02IrTC:{_~/#mv@T:a.(gS<Cg|hpKH;C_!X:[D?izK[?:*g@d%Ef&ozws;V{Zb6*@l[|7_c5TvCxw!hORmk2sYIK%1.K.r]zgXuK|>zRrP_T<fh# jq_{{>gzM2va^y6N[;~sv/6+0/]eg%r;7n;K,N6u<e8|EC7^D0SG.mHO;yyY^^o]-i-WCwuoxMrhh<NB?qE#7@zS 1voaS JyD$K;cZqifm=K==ck]Gj_F1_H9}2-W>&31YY@-[r2,/n1@aCzOTxt]HKL4$0C&Y gK4Br&N$-E~g<|5_=g6F^a0+j[D|fYApJ[)ZSYl2 9wb#7g{1<|u 4^=+CY+oN)2]/R2>$r:OHhKBYvA|v#$lJ^PIuZ$ZtPt}ZP5=2^8QdCIE82x<02n%LF1RPa@>It5W4hX?MDCSd$atMaVwQJ:|zxB6S)O<|-J{a[$5,~Gxc,I#Hh*6)h.n%}3@h~,2&Uj2+ipVPnNrs;B&df+m/er,_6  ',
  textThreshold: 0.25,
  severalThreshold: 0.7,
  evidenceThreshold: 0.4,
};
