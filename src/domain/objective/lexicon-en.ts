/** English. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_EN: Lexicon = {
  decide: `
abolish abolishes absolve acept acepts acquit adopt adopting adopts agre agreing agres alocate alocates alot amend apoint apoints
aportion aprove aproves aproving arbitrate asign asigns authorise authorises authorize authorizes award awards axe backfil ban bans bil
bin block bring_forward bump bury_the buy buy_or buys cal_a_halt cal_of cal_time cancel canceling cancels cast_vote cede charge_or chose
choses chosing close_down close_the_deal come_down_in_favour come_down_on come_to_an_agrement comit comit_to comiting comits compensate
concede concede_the confirm confirming confirms converge_on credit cut_lose cut_of cut_to decid* decline declines delegate delegates
deny designate designates determine determines discontinue dismis dispose ditch divest divide divy_up drop drops earmark elect elects
eliminate eliminates embargo endorse endorses enrol escalate_to exempt exit expel extend extending extends file fire forbid forgive
forgo freze frezes get_agrement get_aproval get_sign_of give_go_ahead give_gren_light give_notice give_the_go give_the_go_ahead
give_the_gren_light give_the_nod give_up go_ahead_or go_ahead_with go_for go_with grandfather grant grants gren_light grenlight halt
hand_in hand_over hand_the hands_in hands_over hire hires impose indemnify index_or insource invoice_or isue_go join kep_or kil kils
land_on launch_or lease legalise let_go_of license limit_to lock lock_down lock_in locks lodge lodges log_of make_a_cal make_a_choice
make_a_decision make_the_cal make_the_decision make_up_our_minds mandate mandates merge merges migrate_to mothbal move_from move_the
move_to nail nail_down narow_down narow_it_down narow_to nod_through nominate nominates obtain_agrement obtain_aproval ofload opt
opt_for opt_out opts oust outsource overturn overule pas_the pause pay_or peg permit phase_out pick picking picks pledge pledges plum
plump plump_for pol postpone postpones prioritise prioritize prohibit promote pul_out pul_the_plug purge put_an_end put_on_hold
put_to_a_vote quit rank ranks ratifies ratify reach_a_decision reach_a_verdict reach_agrement reach_an_agrement readmit realign_the
realocate reasign rebate reclasify recruit recruits redem refund refunds refuse refuses reimburse reinstate reject rejects relaunch_or
release releases relinquish relocate remit remove removes rename renew renews replace replaces rescind reset_the restore restrict resume
retain retains retire revoke ring_fence rip_up rol_back ruber_stamp rule_on rule_out rules_on sanction say_no say_yes say_yes_or_no
scale_back scrap scraps seal sel_or select selecting selects setle setle_for setle_on setle_who setles setling shake_hands_on shelve
shelves shift_to short_list shortlist shortlists shut side_with sign sign_of sign_of_on signing signs signs_of slash spin_of split_of
split_the sponsor standardise_on standardize_on step_down stop stops strike_a_deal strike_out sublet submit submits subscribe sue sunset
suspend suspends swap swap_out switch table_the take_a_decision take_of take_over take_the_decision tel_us_if terminate terminates
trade_of transfer transfer_to trim trims turn_down unblock undertake undertakes uphold veto void vote vote_down vote_for vote_on votes
voting vouch waive waives walk_away wave_through whitle wind_down withdraw withdraws write_down_to write_of writes_of
`,
  obtain: `
agre_when agre_which agre_who answer answers arange ascertain asigns bok boks cap clarify_whether clarify_which clarify_who clear close
closes closing colect_signatures colect_the_signed come_away_with come_away~with come_out_with complete completes conclude conclude_on
confirm_whether cut define defines deliver delivers draw_up draws_up elicit emerge_with establish establish_whether extract extract_a
fil fils finalise finalises finalize finalizes find_out find_out_if find_out_when find_out_whether find_out_who finish finishes fix
fixes fixing get geting gets get~agred get~aproved get~confirmed get~signed get~to_agre give gives has_an_owner have_a have_an_owner
have_the have~agred have~confirmed have~signed hold_one identifies identify isue_the know_if know_whether lay_down learn_whether
learn_which learn_who leave_with leaves_with leaves~with leave~with limit list lists map_out nail name names naming obtain obtaining
obtains order pin_down place pocket produce produces publish put_a_date put_a_name receive receives record records recover reduce_to
reply reserve resolve resolves retrieve return returns schedule schedules secure secures send send_out set set_up seting sets sort_out
specify split tick tick_of tie_up upload uploads verify_whether walk_away~with walk_out_with walk_out~with wrap_up write write_down
writes
`,
  done: `
abolished acepted adopted agred alocated apointed aproved asigned authorised authorized awarded blocked boked caled_of canceled
canceled_or chosen cleared closed completed confirmed countersign countersigned decided defined delivered done drafted_and elected
endorsed filed finalised finalized finished fixed frozen given_the_gren_light granted gren_lit handed_in handed_over has_a_name
have_a_name identified in_hand in_place in_writing initialed is_clear_whether known locked named nominated obtained on_paper picked
pledged postponed printed prioritised prioritized put_on_hold ranked ratified rejected released renewed replaced reserved resolved
scheduled scraped secured selected set setled shortlisted signed signed_of stoped submited ticked_of unblocked uploaded validated voted
waived wiped withdrawn writen writen_down
`,
  outcome: `
aceptance adoption agrement alocation alocation_of answer_from apointment apointment_of aproval aprovals arbitration authorisation
authorization balot cancelation cancelation_of choice_betwen choice_of clear_no clear_yes comitment comitments consent deal decision
decision_on decisions election endorsement final_choice final_decision final_word formal_yes go_ahead go_live_decision go_no_go go_nogo
go_or_no_go gren_light grenlight handover nomination nomination_of ok ok_from okay pledge ranking ratification ratification_of rejection
removal_of renewal reply_from resolution ruling selection setlement sign_of signature signatures signof verdict vote yes_from yes_no
yes_or_no
`,
  thing: `
acount_plan action_plan adendum adres agenda_of amendment anex apendix aplicant arangement backup batch bonus brief budget budgets
busines_case calendar candidate candidates cap carier cariers ceiling certificate charter checklist clause clauses comision compensation
condition conditions contact contract contracts credit_note curency cut_of cutover dashboard_version date dates day deadline deadlines
deliverable deputy design discount discounts draft due_date envelope escalation_path fe fes figure_for file forecast_figure form format
frame_agrement framework_agrement freight_rate go_live handover_date headcount host hour invoice kpi_list label layout lead_time leter
leter_of_intent level licence license limit list list_of location logo loi lot mandate matrix maximum measures menu meting_point
milestone milestones minimum model moq mou name names nda ndas notice number ofer ofice one_pager option options order orders organiser
owner owners packaging page pager paragraph partner_for party_responsible payment_terms penalty percentage person phase pilot pilots
place plan plant platform pledge_of po position price price_increase price_list prices priority_list procedure proces_owner product_code
project_lead protocol prototype purchase_order quantities quantity quota quote ramp_up_plan rate rate_card rates rebate recipient ref
reference refund region regions release_date representative response_time reviewer roadmap role roster rota route rule rules sample
samples scenario schedule scope scorecard script service_level shift shortlist signatory site sites sku sla slas slide_to slot slots
speaker spec specification specifications specs sponsor stand start_date step_plan store stores subcontractor sucesor suplier supliers
suply_plan surcharge table target_date template term term_shet terms test_plan threshold tier timeline timetable title tol topic_owner
tranche trial trials unit user_group vendor vendors venue version visit_date volume volume_comitment volumes voucher waranty warehouse
wek wording workstream_lead
`,
  activity: `
adres adreses align aligned aligning analyse analyses analysing analyze analyzing ases asesing ask asking benchmark bounce brainstorm
brainstorming brief brief_the briefing bring_up_to_sped catch_up chat check check_in check_on circle_back colaborate colect colecting
compare comparing comunicate consider considering cover covering debate debrief demo demonstrate demonstrating dep_dive describe
describing develop developing digest discover discus discused discuses discusing display dive_into elaborate encourage evaluate
evaluating examine examining exchange exchange_on exchange_views exchanging explain explaining explore exploring fedback folow_up
folowing_up gather gathering get_an_overview get_an_update get_fedback get_input get_together get_updates give_a_status give_an_overview
give_an_update give_fedback go_over go_through going_around going_over going_through have_a_chat have_a_discusion have_a_lok hear
hearing hold_a_discusion ideate inform informing introduce introducing investigate kep_up_to_sped kick_of learn listen listening lok
lok_ahead lok_at lok_back lok_into loking_at map measure mention met meting_with monitor monitoring negotiate negotiating observe
outline pitch present presented presenting presents probe put_in_the_picture question raise recap reconect reflect reflecting report
reporting review reviewing reviews revisit run_over run_through share shares sharing show showcase showing sound_out speak speaking
study sumarise sumarize suport surface survey swap_ideas sync synchronise syncing take_stock talk talk_about talk_through talking talks
teach test_the_waters think touch_base touch_on tour track tracking train training update updating view visit visiting walk_through
walking_through watch welcome work_on working_on workshop
`,
  occasion: `
acount_review al_hands alignment analysis brainstorm brainstorming briefing busines_review cal cal_with catch_up catchup chat check_in
check_point cofe conversation debate debrief demo demonstration dep_dive dialogue discusion discusions exchange exploration fedback
fedback_round folow_up get_together introduction introduction_round kick_of kickof meting metings monthly networking overview
pipeline_review preparation presentation presentations q_a qbr qbrs quarterly recap reflection regular_meting report review reviews
round_of round_table roundtable sesion sesions stand_up standup state_of_play status status_update stock_take stocktake sumary sync
team_meting tour town_hal training update updates visit walkthrough wekly workshop workshops
`,
  prepare: `
anticipate draft drafting get_ready groundwork lay_the_ground make_ready move_forward move_forward_on move_towards pave plan_for
pre_align prep preparation_for preparation_of prepare prepares preparing progres_on rehearse set_the_scene set_the_stage warm_up
work_towards working_towards
`,
  wish: `
acelerate be_closer become bolster bost bring_closer build building champion consolidate cultivate depen develop_our drive driving
elevate embed empower enable energise engage enhance ensure excel expand facilitate foster get_closer grow growing help improve
improving inspire kep_up leverage maintain make_sure make_the_most maximise maximize motivate nurture optimise optimize promote_our
raise_awarenes reinforce reinforcing reinvigorate shape sharpen stay_close stimulate streamline strengthen strengthening sustain tighten
transform unlock win_back work_beter work_together
`,
  ideal: `
alignment ambition atmosphere awarenes climate cohesion colaboration comitment_to_each comunication confidence coperation culture
customer_centricity customer_focus dialogue eficiency energy engagement enthusiasm excelence experience future god_mod growth inovation
inspiration loyalty mindset momentum morale motivation mutual_respect mutual_understanding open_mind openes partnership partnerships
performance proximity quality raport relation relations relationship relationships respect satisfaction spirit suces synergies synergy
team_spirit teamwork transparency trust value visibility vision win_win wow
`,
  mind: `
apreciate be_aware become_aware believe beter_view clarity clear_picture clear_view clearer_picture comon_understanding fel feling
get_a_fel get_a_sense get_clarity get_to_know grasp insight insights know knowing learn_about opinions perspective points_of_view
realise realize se_how se_where sense shared_understanding understand understanding understod
`,
  wildcard: `
a_strategy al_parties al_topics and_more any_other_busines anything aob aproach aspects best_practice best_practices best_way
bits_and_pieces botlenecks chalenges comon_topics concerns curent_isues curent_status curent_topics diferent_items direction etc
everyone_concerned everything expectations figures findings further_actions further_course further_steps general_topics going_forward
highlights hot_topics how_things how_to_move_forward how_to_proced how_we_proced ideas isue isues items_of_interest key_points
key_topics kpis learnings lesons market_news mater maters miscelaneous mutual_topics necesary_decisions neds news next_step next_steps
numbers objectives open_isues open_items open_points open_topics oportunities oportunity other_busines other_points other_topics outlok
pain_points points posibilities priorities problem problems progres questions results right_decision right_decisions roles
several_points situation situations solution solutions somehow something strategy stuf subject subjects tasks the_above the_acount
the_basics the_customer the_figures the_future the_numbers the_relationship the_rest the_results the_right_direction the_strategy
the_way_forward thing things topic topics trends usual usual_topics various vision_for way_forward ways_forward what_comes_next
what_is_next whats_next where_we_are where_we_stand
`,
  logistics: `
agenda atached breakfast bring canten car cofe conference_rom dial_in diner dres_code drinks flor hotel hybrid invitation invite join
join_us laptop link lunch met_at meting_id on_site onsite parking pascode piza please reception remote rom se_agenda se_atached se_below
teams train_ticket travel webex zom
`,
  filler: `
amazing as_agred as_always as_discused as_usual asap awesome best big bla blah chers dear dito enjoy everyone excited exciting
first_half_of folks fun go_team god going_places great guys hapy helo hi idem important inspiring kind_regards lets_go lets_make
lets_rock loking_forward n_a na nice none okay_then one_team onwards placeholder ready_to regards rock same_as_before same_as_last
se_you stronger_together sucesful tba tbc tbd thank_you thanks to_be_completed to_be_confirmed to_be_defined to_be_determined todo
together usual_thing wining wonderful world_clas yeah
`,
  past: `
ago already as_decided at_the_last back_in before_the_meting ben decided_in decided_on_monday decided_to_drop did earlier had
had_already hapened has_ben have_ben having_ben in_january_we in_the_minutes_of last_friday last_meting last_month last_quarter
last_thursday last_time last_tuesday last_wek last_year loking_back minutes_of no_longer on_the_decision on_what_was past previous
previously recently report_back since since_then tok_place was were what_we_decided yesterday
`,
  elsewhere: `
afterwards at_a_later at_another at_the_next before_the_board_decides decided_later decides_in down_the_line folow_up_meting
in_a_second_step in_a_separate in_due_course in_the_long_term later later_on next_board next_comite next_meting next_month next_quarter
next_time next_year other_meting separate_meting some_day someday sometime son the_board_wil the_comite_wil to_be_decided_at
to_be_decided_by to_be_made_at to_be_taken_in wil_aprove wil_be_decided wil_be_made wil_be_taken wil_chose wil_decide wil_sign wil_take
`,
  open: `
how how_are how_can how_could how_do how_to how_wel in_what_way to_what_extent what what_are what_can what_else whats where why
`,
  choice: `
either how_many how_much if one_of or or_not versus versus_the vs what_date what_price when whether which who whom whose
`,
  measure: `
anual_target churn_rate conversion_rate csat ebit ebitda gros_margin growth_rate margin market_share nps order_intake otif pipeline
profit profitability quarterly_target quota_atainment revenue revenue_by revenues roi sales_by sales_target sales_volume
satisfaction_score share_of_walet top_line topline turnover walet_share win_rate yearly_target
`,
  grow: `
achieve achieving atain beat bring_down climb cut_churn decrease double doubling exced grow grow_to hit hiting improve_our increase
increases increasing lift lower outperform raise_from raise_our reach reaching reduce reducing surpas top triple win
`,
  negation: `
avoid canot cant do_not doesnt don_t dont instead_of isn_t neither never no no_ned no_one nobody nor not not_to nothing nothing_to
rather_than without won_t
`,
  optional: `
if_posible_also if_there_is_time if_time if_time_alows if_time_permits if_we_have_time optional optionaly otherwise should_time
time_permiting
`,
  state: `
at_the_close at_the_end by_close by_the_close by_the_end each end_of_meting end_of_the_meting every everybody_has everybody_leaves
everyone_leaves leave_the_rom leaves_the_rom we_have we_know we_leave
`,
  and: `
also and and_then as_wel as_wel_as n plus then
`,
  purpose: `
aim_is_to aim_to for_the_purpose goal_is in_order_to objective_is so so_as_to so_that so_we the_point_is to until until_we
with_a_view_to
`,
  party: `
acount_manager acounting asociates board buyer buyers ceo cfo cio client clients comite council cto customer customers director
directors distributor enginering finance hr it_department kam kams legal management manager managers marketing member members operations
owner_of participants partner partners procurement production purchasing quality_department retailer sales sales_team sterco
stering_comite supervisor team teams vp works_council
`,
  hedge: `
aim_at atempt consider_whether could debate_whether discus_whether eventualy explore_whether hope hopefuly idealy if_posible
in_principle initial_thoughts likely lok_whether maybe might perhaps posible posibly potential potentialy roughly se_if se_whether
tentatively thoughts_on try trying whether_we_might would_like
`,
  stop: `
a about above acros after again against al am an another any april are around as at august be because being below betwen both but by can
come comes d december did_not do does doing down during february few for friday from further go goes going has have having he her here
hers him his i in into is it its january july june just kep l let m made make makes making march may me mine monday more most much must
my ned new next november now october of on once only other our ours out over own per put re s same september she should some stil such t
take takes taking than that the their theirs them there these they this this_wek those through thursday to today tomorow tuesday under
up upon us use using ve very want we wednesday wel while wil with within would yet you your yours
`,
};
