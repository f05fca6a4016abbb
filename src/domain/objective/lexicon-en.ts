/** English. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_EN: Lexicon = {
  decide: `
absolve acquit amend backfill bill block bump buy_or cede concede_the compensate credit cut_off cut_loose deny dismiss dispose divest embargo exempt expel forbid forgo forgive give_notice give_up halt impose indemnify invoice_or join keep_or legalise license limit_to log_off migrate_to move_from move_to narrow_to offload oust overturn pay_or pass_the permit phase_out pool prohibit pull_out quit readmit realign_the rebate reclassify redeem refund refunds reimburse relaunch_or relinquish remit rescind reset_the restore restrict resume revoke rip_up scale_back sell_or settle_for shift_to shut side_with spin_off split_off step_down sublet sue swap_out table_the take_over take_off transfer_to trade_off uphold vouch void walk_away write_down_to go_ahead_or plum opt_out settle_who plump vote_on vote_for vote_down come_down_in_favour give_the_nod nod_through wave_through put_an_end bury_the close_down call_time
abolish abolishes allot apportion axe bin bring_forward buy buys charge_or converge_on ditch divide divvy_up earmark eliminate eliminates enrol fire go_with grandfather hire hires index_or insource land_on lease merge merges move_the mothball outsource peg plump_for purge recruit recruits reinstate relocate remove removes rename replace replaces ring_fence roll_back sell_or settle_on slash standardise_on standardize_on strike_out subscribe trim trims turn_down unblock whittle write_off writes_off file lodge lodges
accept accepts adopt adopts adopting agree agrees agreeing allocate allocates appoint appoints approve approves approving arbitrate
assign assigns authorise authorises authorize authorizes award awards ban bans call_off call_a_halt cancel cancels canceling cast_vote
choose chooses choosing commit commits committing commit_to come_down_on confirm confirms confirming concede cut_to
decid* decline declines delegate delegates designate designates determine determines discontinue drop drops elect elects
endorse endorses escalate_to exit extend extends extending freeze freezes give_green_light give_the_green_light give_the_go
give_go_ahead give_the_go_ahead go_ahead_with go_for grant grants green_light greenlight hand_over hand_in hands_over hands_in
hand_the issue_go kill kills launch_or let_go_of lock lock_down lock_in locks make_a_call make_the_call make_up_our_minds
mandate mandates nail nail_down narrow_down narrow_it_down nominate nominates opt_for opt opts overrule
pause pick picks picking pledge pledges postpone postpones prioritise prioritize promote pull_the_plug put_on_hold put_to_a_vote
rank ranks ratify ratifies reallocate reassign refuse refuses reject rejects release releases renew renews retain retains retire
rubber_stamp rule_on rule_out rules_on sanction scrap scraps seal select selects selecting settle settles settling shelve shelves shortlist
short_list shortlists shake_hands_on say_yes say_no say_yes_or_no sign signs signing sign_off signs_off sign_off_on split_the
sponsor stop stops strike_a_deal submit submits sunset suspend suspends swap switch take_a_decision take_the_decision tell_us_if terminate terminates
transfer veto vote votes voting waive waives withdraw withdraws wind_down
make_a_decision make_the_decision make_a_choice reach_a_decision reach_a_verdict reach_agreement reach_an_agreement come_to_an_agreement
close_the_deal get_agreement get_approval get_sign_off obtain_approval obtain_agreement undertake undertakes
`,
  obtain: `
come_away~with leave~with leaves~with walk_away~with walk_out~with emerge_with get~confirmed get~signed get~approved get~agreed get~to_agree have~signed have~confirmed have~agreed retrieve recover collect_the_signed extract_a find_out_who find_out_when learn_whether learn_who learn_which establish_whether ascertain verify_whether elicit tick pocket
extract fill fills nail upload uploads issue_the hold_one has_an_owner have_an_owner collect_signatures
answer answers arrange assigns book books cap clear close closes closing complete completes conclude conclude_on cut define defines
deliver delivers draw_up draws_up establish finalise finalises finalize finalizes finish finishes fix fixes fixing get gets getting give gives
identify identifies list lists limit name names naming obtain obtains obtaining order place produce produces publish
pin_down put_a_date put_a_name receive receives record records reduce_to resolve resolves reserve return returns schedule schedules secure secures
set sets setting set_up sort_out specify tie_up tick_off wrap_up write writes write_down lay_down know_whether know_if
find_out find_out_whether find_out_if clarify_whether clarify_who clarify_which confirm_whether have_a have_the come_away_with come_out_with
leave_with leaves_with walk_out_with agree_who agree_which agree_when split map_out reply send send_out
`,
  done: `
uploaded written finished scrapped called_off abolished replaced cleared drafted_and done ticked_off printed cancelled_or filled wiped blocked unblocked
accepted adopted agreed allocated appointed approved assigned authorised authorized awarded booked cancelled canceled chosen closed
completed confirmed decided defined delivered elected endorsed finalised finalized fixed frozen granted handed_over handed_in identified
in_hand in_place in_writing initialled known locked named nominated obtained on_paper picked pledged postponed prioritised prioritized put_on_hold
ranked ratified rejected released renewed reserved resolved scheduled secured selected set settled shortlisted signed signed_off
stopped submitted validated voted waived withdrawn written_down countersigned countersign given_the_green_light has_a_name have_a_name green_lit
is_clear_whether
`,
  outcome: `
election appointment allocation ballot cancellation_of removal_of adoption ratification_of nomination_of go_nogo
acceptance agreement approval approvals arbitration authorisation authorization commitment commitments consent decision decisions decision_on
deal endorsement final_choice final_decision final_word go_ahead go_live_decision go_no_go go_or_no_go green_light greenlight
handover nomination okay ok ok_from pledge ranking ratification rejection resolution ruling selection settlement sign_off signature signatures
signoff verdict vote yes_no yes_or_no yes_from formal_yes clear_yes clear_no answer_from reply_from cancellation renewal choice_of choice_between
allocation_of appointment_of
`,
  thing: `
account_plan action_plan addendum address agenda_of amendment annex appendix applicant arrangement backup batch bonus brief budget budgets
calendar candidate candidates cap carrier carriers ceiling certificate charter checklist clause clauses commission compensation condition conditions
contact contract contracts credit_note currency cut_off cutover date dates day deadline deadlines deliverable deputy design discount discounts
draft due_date envelope escalation_path fee fees figure_for file forecast_figure form format frame_agreement framework_agreement freight_rate
go_live headcount hour host invoice kpi_list label layout lead_time letter letter_of_intent level licence license limit list location loi logo lot
mandate matrix maximum measures meeting_point menu milestone milestones minimum model moq mou name names nda ndas notice number
offer office option options order orders organiser owner owners packaging page pager paragraph partner_for party_responsible payment_terms penalty
percentage person phase pilot pilots place plan plant platform pledge_of po position price prices price_list priority_list process_owner procedure product_code project_lead
protocol prototype purchase_order quantity quantities quota quote rate rates rebate recipient ref reference refund region regions release_date
representative response_time reviewer role roadmap route rule rules sample samples scenario schedule scope scorecard script service_level shift shortlist
signatory site sites sku sla slas slide_to slot slots speaker specification specifications spec specs sponsor stand start_date step_plan store stores
subcontractor successor supplier suppliers supply_plan surcharge table target_date template term terms term_sheet test_plan threshold tier timeline timetable
title tool topic_owner tranche trial trials unit user_group vendor vendors venue version visit_date volume volumes voucher warehouse warranty week wording workstream_lead
one_pager business_case handover_date rate_card rota roster dashboard_version ramp_up_plan list_of price_increase volume_commitment
`,
  activity: `
bring_up_to_speed keep_up_to_speed put_in_the_picture
address addresses align aligning aligned analyse analyses analysing analyze analyzing assess assessing ask asking bounce brainstorm brainstorming brief_the
benchmark brief briefing catch_up chat check check_in check_on circle_back collaborate collect collecting compare comparing communicate consider considering cover
covering debate debrief deep_dive demo demonstrate demonstrating describe describing develop developing digest discover discuss discusses discussing
discussed display dive_into elaborate encourage evaluate evaluating examine examining exchange exchanging explain explaining explore exploring
feedback follow_up following_up gather gathering get_together give_feedback give_an_update give_an_overview go_over go_through going_over going_through
going_around hear hearing ideate inform informing introduce introducing investigate kick_off learn listen listening look look_at look_into
looking_at look_back look_ahead map measure meet meeting_with mention monitor monitoring negotiate negotiating observe outline pitch present presenting presents
presented probe question raise recap reconnect reflect reflecting report reporting revisit review reviewing reviews run_through
run_over share sharing shares show showing showcase sound_out speak speaking study summarise summarize support surface survey swap_ideas sync syncing synchronise
take_stock talk talking talks talk_about talk_through teach test_the_waters think touch_base touch_on tour track tracking train training update updating
view visit visiting walk_through walking_through watch welcome work_on working_on workshop hold_a_discussion have_a_discussion have_a_chat have_a_look give_a_status
get_feedback get_updates get_an_update get_an_overview exchange_views exchange_on get_input
`,
  occasion: `
all_hands alignment analysis briefing brainstorming brainstorm call call_with catch_up catchup check_in check_point chat coffee conversation
debate debrief deep_dive dialogue discussion discussions exchange exploration feedback feedback_round follow_up get_together introduction
kick_off kickoff meeting meetings monthly weekly quarterly networking overview presentation presentations preparation qbr qbrs q_a recap regular_meeting reflection report review reviews
round_of round_table roundtable session sessions stand_up standup status status_update summary sync team_meeting town_hall training update updates
visit walkthrough workshop workshops tour introduction_round state_of_play stocktake stock_take demo demonstration pipeline_review account_review business_review
`,
  prepare: `
anticipate draft drafting get_ready groundwork lay_the_ground make_ready pave prep prepare prepares preparing preparation_of preparation_for plan_for
pre_align rehearse set_the_scene set_the_stage warm_up work_towards working_towards move_towards move_forward_on move_forward progress_on
`,
  wish: `
accelerate boost bring_closer build building bolster champion consolidate cultivate deepen develop_our drive driving elevate embed empower energise
engage enhance enable ensure excel expand facilitate foster grow growing help improve improving inspire keep_up leverage maintain
make_sure make_the_most maximise maximize motivate nurture optimise optimize promote_our raise_awareness reinforce reinforcing reinvigorate sharpen shape
sustain strengthen strengthening streamline stimulate tighten transform unlock win_back work_better work_together be_closer become get_closer stay_close
`,
  ideal: `
alignment ambition awareness atmosphere collaboration commitment_to_each climate cohesion communication confidence cooperation culture customer_centricity customer_focus
dialogue efficiency energy engagement enthusiasm excellence experience future good_mood growth innovation inspiration loyalty mindset
momentum morale motivation mutual_respect mutual_understanding open_mind openness partnership partnerships performance proximity quality
relationship relationships relation relations rapport respect satisfaction spirit success synergy synergies team_spirit teamwork
transparency trust value vision visibility win_win wow
`,
  mind: `
appreciate be_aware become_aware believe feel feeling get_a_feel get_a_sense get_to_know grasp know knowing learn_about realise realize
see_how see_where sense understand understanding understood insight insights clarity get_clarity clearer_picture common_understanding
shared_understanding better_view clear_view clear_picture perspective opinions points_of_view
`,
  wildcard: `
tasks all_parties everyone_concerned necessary_decisions roles
all_topics and_more anything any_other_business aob approach aspects best_way bits_and_pieces bottlenecks challenges concerns current_topics current_issues different_items
direction etc everything expectations findings general_topics going_forward hot_topics how_things ideas issue issues items_of_interest key_points key_topics learnings lessons matter matters
miscellaneous needs news next_step next_steps objectives open_items open_issues open_points open_topics opportunities opportunity other_points other_topics outlook
pain_points points possibilities priorities problem problems progress questions right_decisions right_decision several_points situation situations solution solutions
something somehow stuff subject subjects the_above the_account the_customer the_future the_relationship the_rest the_right_direction the_way_forward thing things topic topics
trends way_forward ways_forward what_comes_next what_is_next whats_next where_we_are where_we_stand various how_to_proceed how_to_move_forward how_we_proceed
further_steps further_actions further_course other_business common_topics mutual_topics usual usual_topics current_status highlights market_news best_practices best_practice
a_strategy the_strategy strategy vision_for the_basics the_numbers the_figures numbers figures kpis results the_results
`,
  logistics: `
agenda attached breakfast bring canteen car coffee conference_room dial_in dinner dress_code drinks floor hotel laptop lunch link meet_at meeting_id
parking passcode please pizza reception room teams travel train_ticket zoom webex invite invitation see_below see_attached see_agenda join join_us hybrid on_site onsite
remote
`,
  filler: `
amazing asap awesome best big bla blah cheers dear enjoy everyone exciting excited first_half_of folks fun go_team going_places great good guys happy hello hi
important inspiring kind_regards lets_go lets_make lets_rock looking_forward n_a na nice none okay_then one_team onwards placeholder
regards ready_to rock see_you stronger_together successful tbc tbd tba thanks thank_you to_be_confirmed to_be_defined to_be_determined to_be_completed together todo
usual_thing winning world_class wonderful xxx yeah as_always as_usual as_discussed as_agreed same_as_last same_as_before ditto idem
`,
  past: `
decided_on_monday decided_to_drop decided_in last_friday in_the_minutes_of
already ago been before_the_meeting did earlier had has_been have_been had_already having_been in_january_we last_year last_week last_month last_quarter last_time
last_meeting last_tuesday last_thursday minutes_of no_longer past previous previously recently since since_then was were yesterday at_the_last back_in took_place happened
report_back looking_back on_what_was on_the_decision what_we_decided as_decided
`,
  elsewhere: `
afterwards at_a_later at_the_next at_another before_the_board_decides decided_later in_a_second_step in_a_separate later later_on next_board next_committee
next_meeting next_month next_quarter next_time next_year other_meeting separate_meeting some_day sometime someday soon the_board_will the_committee_will to_be_decided_by to_be_taken_in
to_be_decided_at to_be_made_at will_be_decided will_decide will_be_taken will_be_made will_take decides_in will_approve will_sign will_choose
follow_up_meeting down_the_line in_due_course in_the_long_term
`,
  open: `how how_can how_could how_do how_to how_well why what what_else what_can whats where in_what_way to_what_extent what_are how_are`,
  choice: `
either if or or_not vs versus versus_the when whether which who whom whose how_many how_much what_date what_price one_of
`,
  measure: `
churn_rate conversion_rate csat ebit ebitda growth_rate gross_margin margin market_share nps otif profit profitability revenue revenues roi sales_volume
satisfaction_score share_of_wallet topline top_line turnover wallet_share sales_target win_rate quarterly_target yearly_target annual_target quota_attainment order_intake pipeline
sales_by revenue_by
`,
  grow: `
achieve achieving attain beat bring_down climb cut_churn decrease double doubling exceed grow grow_to hit hitting improve_our increase increases increasing lift lower
outperform raise_from raise_our reach reaching reduce reducing surpass top triple win
`,
  negation: `avoid cannot cant dont do_not don_t doesnt instead_of neither never no no_need no_one nobody nor not nothing rather_than without isn_t won_t not_to nothing_to`,
  optional: `if_time if_there_is_time if_time_allows if_time_permits if_we_have_time if_possible_also optional optionally otherwise time_permitting should_time`,
  state: `
at_the_end by_close by_the_close by_the_end at_the_close each every everyone_leaves everybody_leaves everybody_has leave_the_room leaves_the_room end_of_meeting end_of_the_meeting we_leave we_have we_know
`,
  and: `and and_then as_well as_well_as also plus then n`,
  purpose: `in_order_to so_as_to so_that so_we so to with_a_view_to for_the_purpose aim_is_to aim_to goal_is objective_is the_point_is until until_we`,
  party: `
accounting associates board buyer buyers ceo cfo cio client clients committee council cto customer customers directors director distributor finance hr it_department legal management
manager managers marketing member members operations owner_of participants partner partners procurement production purchasing quality_department retailer sales sales_team steering_committee
supervisor team teams vp works_council account_manager kam kams engineering steerco
`,
  hedge: `
aim_at attempt could eventually explore_whether hopefully if_possible ideally in_principle initial_thoughts likely look_whether maybe might perhaps possible possibly potential potentially roughly
see_whether see_if tentatively thoughts_on try trying whether_we_might would_like hope consider_whether discuss_whether debate_whether
`,
  stop: `
between
a about above across after again against all am an another any are around as at be because being below both but by can come comes did_not do does doing down
during few for from further go goes going have has having he her here hers him his i in into is it its just keep let made make makes making may me mine more most much must my
need new of off on once only other our ours out over own per put same she should some still such take takes taking than that the their theirs them there these they this those through
too under up upon us use using very want we well while will with within would yet you your yours re s t d ll ve m
today tomorrow now next this_week monday tuesday wednesday thursday friday january february march april june july august september october november december
`,
};
