/** English. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_EN: Lexicon = {
  decide: `
abandon abolish abolishes absolve acede acept acquire acquit activate adjourn adjudicate admit adopt adopting afirm agre agreing alocate
alot amend anoint anul apeal apoint aportion apropriate aprove aproving arbitrate ascribe asent asign asigns atest authenticate authorise
authorize award axe backfil ban barter becomes_the bequeath bil bin block bring_forward bump bury bury_the buy buy_or cal_of cal_time cancel
canceling cast_vote cease cede certify charge_or chose chosing close_down codify comes_into_force comit comit_to comiting compensate concede
concede_the condemn confirm confirming consent consign converge_on countersign credit cul cut_lose cut_of cut_to debar decid* declare
decline decomision decre dedicate defer delegate demote deny depart designate determine dethrone disalow disband disburse discontinue dismis
disolve disown dispose ditch divest divide divy_up downgrade downsize drop earmark elect eliminate embargo enact endorse enforce enlist
enrol entrust eradicate escalate escalate_to exclude exempt exit exonerate expel extend extending externalise file finance fire forbid
forego forfeit forgive forgo freze furlough gazete get_agrement get_aproval give_notice give_up go_for go_with goes_to grandfather grant
gren_light grenlight halt hand_in hand_over hand_the hands_in hands_over hire impose inaugurate indemnify index_or insource instate
institute insure invoice_or invoke is_caled_from isue_go jetison join kep_or kil land_on launch_or lease legalise license lifts_the limit_to
liquidate lock lock_down lock_in lodge log_of mandate mandates merge migrate_to mothbal move_from move_the move_to nail nail_down narow_down
narow_to nationalise nix nod_through nominate nulify obtain_agrement obtain_aproval ofboard ofload okay opt opt_for opt_out ordain oust
outlaw outsource overide overturn overule pardon park pas_the pause pay_or peg permit phase_out pick picking plead pledge pledges plum plump
plump_for pol postpone prioritise prioritize privatise prohibit prolong promise promote promulgate prorogue prune pul_out pul_the_plug purge
put_to_a_vote quash quit rank ratifies ratify reach_agrement reach_an_agrement readmit reafirm realign_the realocate reapoint reasign rebate
rebok rebrand recal reclasify reconfirm recruit recuse redem redeploy redistribute refund refunds refuse rehire reimburse reinstate reinvest
reisue reject relaunch_or release relinquish relocate remit remove rename renew reopen repay repeal replace requisition rescind resel
reset_the reshufle resign resit restore restrict resume retain retire revoke ring_fence rip_up rol_back ruber_stamp ruberstamp rule rule_on
rule_out rules_on sack sanction say_no say_yes scale_back scrap scratch scrub seal sel_or select selecting sequester setle setle_for
setle_on setle_who setling shelve shift_to short_list shorten shortlist shortlists shut side_with sign sign_of signing signs_of slash
spin_of split_of split_the sponsor standardise standardise_on standardize_on stays_or step_down steps_down stop strike_out sublet submit
subscribe sue sunset suspend swap swap_out switch table_the take_of take_over takes_over_as terminate trade_of transfer transfer_to trim
turn_down unanimously unblock undertake underwrite unfreze unify uphold veto void volunter vote vote_down vote_for vote_on votes voting
vouch waive walk_away warant wave_through whitle wind_down withdraw withold withstand write_of writes_of
`,
  obtain: `
agre_when agre_which agre_who answer arange ascertain asigns bag baseline bok cap cement clarify_whether clarify_which clarify_who clear
clinch close closing codify colect_signatures come_away~with complete conclude conclude_on confirm_whether crystalise cut debug define
deliver draw_up draws_up elicit emerge_with establish establish_whether extract extract_a fil finalise finalize find_out finish finishes fix
fixes fixing formalise get geting get~agred get~aproved get~confirmed get~signed get~to_agre give have_a have_an_owner have_the have~agred
have~confirmed have~signed hold_one identifies identify instal invoice isue_the itemise know_if know_whether land lay_down learn_whether
learn_which learn_who leave_with leaves_with leaves~with leave~with limit list lists lock log map_out nail name naming obtain obtaining
order pin_down place pocket populate procure produce publish quantify receive record recover rectify reduce_to register reply reserve
resolve retrieve return schedule schedules secure send send_out set set_up seting sets solve sort sort_out specify split stamp taly tick
tick_of tie_up upload verify_whether walk_away~with walk_out~with wrap_up write write_down
`,
  done: `
abandoned abolished acepted acquired actioned activated adjourned admited adopted agred alocated answered apointed aproved aranged archived
asembled asigned atached authorised authorized awarded banked bared baselined bined blocked boked bought budgeted calculated caled_of
canceled canceled_or caped cast certified chosen cleared closed colected comited compiled completed concluded condemned confered confirmed
corected costed counted countersign countersigned cut dated deactivated debited decided declared declined decomisioned defined delegated
deleted delivered denied deposited designated determined disbursed discarded dismised disolved dispatched documented done downgraded
drafted_and droped earmarked elected emailed enacted endorsed enroled entered escalated established exchanged executed extended extracted
filed finalised finalized finished fired fixed formalised found frozen funded granted gren_lit handed handed_in handed_over hired identified
implemented in_hand in_place in_writing incorporated initialed instaled invoiced isued itemised known launched lifted listed locked lodged
loged mailed mandated marked merged minuted nailed named nominated numbered obtained on_paper ordered paid parked pased picked placed
pledged populated postponed priced printed prioritised prioritized procured promised promoted provisioned published quantified quoted ranked
ratified reached realocated reasigned reconciled recorded refunded refused registered reinstated rejected relabeled released relocated
removed renewed repaid replaced reserved resolved returned revoked scheduled scraped sealed seconded secured selected sent set setled
shelved shiped shortlisted shut signed signed_of sold solved sorted specified stamped stoped struck submited sunk talied terminated
ticked_of transfered unanimous unblocked underwriten unlocked uploaded validated verified voluntered voted waived wiped withdrawn won writen
writen_down
`,
  outcome: `
abolition abrogation abstention aceptance acord acquital acreditation adjournment admision adoption agrement alocation alocation_of
answer_from anulment apointment apointment_of aproval arbitration asent atestation authorisation authorization balot bargain blesing
cancelation cancelation_of certification cesion choice_betwen choice_of clear_no clear_yes clearance comitment compromise concesion
confirmation consensus consent countersignature cutback deal decision decision_on deferal demotion designation discharge dismisal disolution
divestment election end_of_the endorsement exemption exit_from final_choice final_decision final_word for_or_against formal_yes go_ahead
go_no_go go_nogo gren_light grenlight handover handshake judgement judgment lgtm moratorium nod nomination nomination_of ok ok_from okay
permision pledge postponement prohibition prolongation promise quorum ranking ratification ratification_of realocation reapointment
rejection relinquishment removal removal_of renewal renunciation repeal reply_from rescision resignation resolution ruling secondment
selection setlement sign_of signature signatures signof switch_from_to takeover unanimity undertaking verdict vote waiver yes_from yes_no
yes_or_no
`,
  thing: `
a_single acount_plan action_plan adendum adres agenda_of amendment anex apendix aplicant arangement backup batch bonus brief budget
busines_case calendar candidate cap carier ceiling certificate charter checklist clause comision compensation condition contact contract
credit_note curency cut_of cutover dashboard_version date day deadline deliverable deputy design discount draft due_date envelope
escalation_path exactly_one exactly_thre exactly_two fe figure_for file forecast_figure form format frame_agrement framework_agrement
freight_rate go_live handover_date headcount host hour invoice kpi_list label layout lead_time leter level licence license limit list
list_of location logo loi lot mandate matrix maximum measures menu meting_point milestone minimum model moq mou name nda notice number ofer
ofice one_comon one_pager one_shared one_single option order orders organiser owner packaging page pager paragraph partner_for
party_responsible payment_terms penalty percentage person phase pilot place plan plant platform pledge_of po position price price_increase
price_list priority_list procedure proces_owner product_code project_lead protocol prototype purchase_order quantities quantity quota quote
rate rate_card rebate recipient ref reference refund region release_date representative response_time reviewer roadmap role roster rota
route rule sample scenario schedule scope scorecard script service_level shift shortlist signatory site sku sla slide_to slot speaker spec
specification sponsor stand start_date step_plan store subcontractor sucesor suplier suply_plan surcharge table target_date template term
term_shet test_plan threshold tier timeline timetable title tol topic_owner tranche trial unit user_group vendor venue version visit_date
volume volume_comitment voucher waranty warehouse wek wording workstream_lead
`,
  activity: `
acquaint adres adreses advise align aligned aligning analyse analysing analyze analyzing anounce aprise argue ases asesing asist ask asking
atend audit benchmark bond bounce brainstorm brainstorming brief brief_the briefing canvas catch_up celebrate chalenge chat check check_in
check_on circle_back clarify cogitate colaborate colect colecting coment comiserate compare comparing comunicate confer consider considering
consult contemplate contextualise contribute converse cordinate cover covering debate debrief deconstruct deliberate delve demo demonstrate
demonstrating dep_dive describe describing develop developing digest discover discus discused discuses discusing disect display dive_into
echo educate elaborate empathise encourage enlighten entertain evaluate evaluating examine examining exchange exchange_on exchange_views
exchanging experiment explain explaining explore exploring expose familiarise fedback folow_up folowing_up gather gathering gauge
get_fedback get_input get_together get_updates give_fedback go_over go_through going_around going_over going_through gret hash have_a_chat
hear hearing highlight ideate ilustrate imagine imerse improvise inform informing interact interview introduce introducing investigate
journey kick_of learn liaise listen listening lok lok_ahead lok_at lok_back lok_into loking_at map mastermind measure mention met
meting_with mingle moderate monitor monitoring narate negotiate negotiating observe onboard orient outline participate pek pitch ponder
practise present presented presenting probe question raise reases recap reconect reflect reflecting refresh rehash reminisce report
reporting reposition rethink review reviewing revise revisit rif run_over run_through scren scrutinise share sharing show showcase showing
simulate socialise solicit sound_out speak speaking speculate spitbal ster strol study sugest sumarise sumarize suport surface survey
swap_ideas sync synchronise syncing take_stock talk talk_about talk_through talking teach think touch_base touch_on tour track tracking
train training troubleshot unpack update updating vent verbalise view visit visiting walk_through walking_through watch welcome wonder
work_on working_on workshop
`,
  occasion: `
alignment analysis brainstorm brainstorming briefing cal catch_up catchup chat cofe conversation debate debrief demo demonstration
dep_dive dialogue discusion exchange exploration fedback folow_up get_together introduction kick_of kickof meting monthly networking
overview preparation presentation q_a qbr quarterly recap reflection report review round_table roundtable sesion standup status
stocktake sumary sync tour training update updates visit walkthrough wekly workshop workshops
`,
  prepare: `
anticipate devise draft drafting get_ready groundwork initiate make_ready move_forward move_towards pave plan_for pre_align prep
preparation_for preparation_of prepare preparing progres_on rehearse sketch warm_up work_towards working_towards
`,
  wish: `
acelerate be_closer become bolster bost bring_closer build building champion consolidate cultivate depen develop_our drive driving
elevate embed empower enable energise engage enhance ensure excel expand facilitate foster get_closer grow growing help improve
improving inspire kep_up leverage maintain make_sure maximise maximize motivate nurture optimise optimize promote_our raise_awarenes
reinforce reinforcing reinvigorate shape sharpen stay_close stimulate streamline strengthen strengthening sustain tighten transform
unlock win_back work_beter work_together
`,
  ideal: `
alignment ambition atmosphere awarenes climate cohesion colaboration comunication confidence coperation culture dialogue eficiency
energy engagement enthusiasm excelence experience future growth inovation inspiration loyalty mindset momentum morale motivation openes
partnership performance proximity quality raport relation relationship respect satisfaction spirit suces synergies synergy teamwork
transparency trust value visibility vision wow
`,
  mind: `
apreciate believe clarity fel feling get_to_know grasp insight know knowing opinions perspective realise realize se_how sense understand
understanding understod
`,
  wildcard: `
a_strategy actions al_parties al_topics and_more any_other_busines anything aob aproach asks aspects best_practice best_practices best_way
blockers botlenecks chalenges comon_topics concerns curent_isues curent_status curent_topics developments diferent_items dificulties
direction enablers etc everyone_concerned everything expectations experiences figures findings further_actions further_course further_steps
general_topics going_forward highlights hot_topics how_things hurdles ideas impediments insights intel isue key_points key_topics kpis
learnings lesons market_news mater maters misc miscelaneous mutual_topics necesary_decisions neds news next_step next_steps numbers
objectives obstacles open_isues open_items open_points open_topics oportunities oportunity other_busines other_points other_topics outlok
pain_points perspectives points posibilities priorities problem progres questions results right_decision right_decisions roadblocks roles
rundown several_points situation solution solutions somehow something strategy stuf subject subjects takeaways tasks tbc the_above
the_acount the_basics the_customer the_figures the_future the_numbers the_relationship the_rest the_results the_strategy themes thing things
thoughts tips topic topics trends usual usual_topics various views vision_for way_forward ways_forward whats_next workings
`,
  logistics: `
agenda atached breakfast bring canten car cofe diner drinks flor hotel hybrid invitation invite join laptop link lunch onsite parking
pascode piza please reception remote rom teams travel webex zom
`,
  filler: `
amazing asap awesome best big bla blah chers dear dito enjoy everyone excited exciting folks fun god great guys hapy helo hi idem
important inspiring n_a na nice none onwards placeholder ready_to regards rock sucesful tba tbc tbd thank_you thanks todo together
wining wonderful yeah
`,
  past: `
ago already as_decided back_in ben decided_in decided_to_drop did earlier formerly had had_already hapened has_ben have_ben having_ben
last_friday last_meting last_month last_quarter last_thursday last_time last_tuesday last_wek last_year loking_back minutes_of no_longer
past previous previously recently report_back since since_then tok_place was were yesterday
`,
  elsewhere: `
afterwards at_another decided_later decides_in later later_on next_board next_comite next_meting next_month next_quarter next_time
next_year other_meting separate_meting some_day someday sometime son wil_aprove wil_chose wil_decide wil_sign wil_take
`,
  open: `
how how_are how_can how_could how_do how_to how_wel what what_are what_can what_else where why
`,
  choice: `
either how_many how_much if one_of or or_not versus versus_the vs what_date what_price when whether which who whom whose
`,
  measure: `
csat ebit ebitda margin nps otif pipeline profit profitability revenue revenue_by roi share_of_walet topline turnover
`,
  grow: `
achieve achieving atain beat bring_down climb cut_churn decrease double doubling exced grow grow_to hit hiting improve_our increase
increasing lift lower outperform raise_from raise_our reach reaching reduce reducing surpas top triple win
`,
  negation: `
avoid canot cant do_not doesnt don_t dont instead_of isn_t neither never no no_ned no_one nobody nor not not_to nothing nothing_to
rather_than without won_t
`,
  optional: `
if_time optional optionaly otherwise should_time time_permiting
`,
  state: `
by_the_end each every we_have we_leave
`,
  and: `
also and and_then as_wel n plus then
`,
  purpose: `
aim_to goal_is in_order_to objective_is so so_that so_we to until until_we
`,
  party: `
acounting asociates board buyer ceo cfo cio client comite council cto customer director distributor enginering finance hr kam legal
management manager marketing member operations owner_of participants partner procurement production purchasing retailer sales sterco
supervisor team teams vp
`,
  hedge: `
atempt could eventualy hope hopefuly idealy likely maybe might perhaps posible posibly potential potentialy roughly se_whether
tentatively try trying whether_we_might would_like
`,
  stop: `
a about above acros after again against al am an another any april are around at august be because being below betwen both but by can
come d december do does doing down during february few for friday from further go goes going has have having he her here him his i in
into it january july june just kep l let m made make making march may me mine monday more most much must my ned new next november now
october of on once only other our out over own per put re s same september she should some stil such t take taking than that the their
them there these they this those through thursday to today tomorow tuesday under up upon us use using ve very want we wednesday wel
while wil with within would yet you your
`,
};
