/** English. Kinds and entries: lexicon.ts. Reached from the send gate (see eslint.config.mjs). */
import type { Lexicon } from './lexicon.ts';

export const LEXICON_EN: Lexicon = {
  decide: `
abolish abolishes absolve acept acquit adopt adopting agre agreing alocate alot amend apoint aportion aprove aproving arbitrate asign
asigns authorise authorize award axe backfil ban bil bin block bump buy cancel canceling cede chose chosing comit comit_to comiting
compensate concede confirm confirming credit decid* decline delegate deny designate determine discontinue dismis dispose ditch divest
divide drop earmark elect eliminate embargo endorse enrol exempt exit expel extend extending file fire forbid forgive forgo freze
grandfather grant grenlight halt hands_over hire impose indemnify insource join kil lease legalise license lock lodge mandate mandates
merge mothbal move_the nail nominate ofload opt opt_out oust outsource overturn overule pause peg permit pick picking pledge pledges
plum plump pol postpone prioritise prioritize prohibit promote pul_the_plug purge put_to_a_vote quit rank ratifies ratify
reach_an_agrement readmit realocate reasign rebate reclasify recruit redem refund refunds refuse reimburse reinstate reject release
relinquish relocate remit remove rename renew replace rescind restore restrict resume retain retire revoke sanction scrap seal select
selecting setle setling shelve shortlist shortlists shut sign sign_of signing signs_of slash sponsor stop sublet submit subscribe sue
sunset suspend swap switch terminate transfer trim unblock undertake uphold veto void vote votes voting vouch waive whitle withdraw
`,
  obtain: `
answer arange ascertain asigns bok cap clear close closing complete conclude cut define deliver draw_up elicit establish extract fil
finalise finalize find_out finish finishes fix fixes fixing get geting get~confirmed give have_a have_an_owner have_the hold_one
identifies identify leave_with leave~with limit list lists nail name naming obtain obtaining order pin_down place pocket produce publish
receive record recover reply reserve resolve retrieve return schedule schedules secure send set seting sets specify split tick upload
write
`,
  done: `
abolished acepted adopted agred alocated apointed aproved asigned authorised authorized awarded blocked boked caled_of canceled
canceled_or chosen cleared closed completed confirmed countersign countersigned decided defined delivered done elected endorsed filed
finalised finalized finished fixed frozen granted handed_over identified in_writing initialed known locked named nominated obtained
picked pledged postponed printed prioritised prioritized ranked ratified rejected released renewed replaced reserved resolved scheduled
scraped secured selected set setled shortlisted signed signed_of stoped submited unblocked uploaded validated voted waived wiped
withdrawn writen
`,
  outcome: `
aceptance adoption agrement alocation apointment aproval arbitration authorisation authorization balot cancelation comitment consent
deal decision decision_on election endorsement go_ahead go_no_go grenlight handover nomination ok okay pledge ranking ratification
rejection renewal resolution ruling selection setlement sign_of signature signof verdict vote yes_no yes_or_no
`,
  thing: `
acount_plan adendum adres amendment anex apendix aplicant arangement backup batch bonus brief budget calendar candidate cap carier
ceiling certificate charter checklist clause comision compensation condition contact contract curency cutover date day deadline
deliverable deputy design discount draft envelope fe figure_for file form format go_live headcount host hour invoice label layout leter
level licence license limit list list_of location logo loi lot mandate matrix maximum measures menu milestone minimum model moq mou name
nda notice number ofer ofice option order orders organiser owner packaging page pager paragraph penalty percentage person phase pilot
place plan plant platform po position price procedure protocol prototype quantities quantity quota quote rate rebate recipient ref
reference refund region representative reviewer roadmap role roster rota route rule sample scenario schedule scope scorecard script
service_level shift shortlist signatory site sku sla slot speaker spec specification sponsor stand store subcontractor sucesor suplier
surcharge table template term term_shet threshold tier timeline timetable title tol tranche trial unit vendor venue version volume
voucher waranty warehouse wek wording
`,
  activity: `
adres adreses align aligned aligning analyse analysing analyze analyzing ases asesing ask asking benchmark bounce brainstorm
brainstorming brief briefing catch_up chat check colaborate colect colecting compare comparing comunicate consider considering cover
covering debate debrief demo demonstrate demonstrating dep_dive describe describing develop developing digest discover discus discused
discuses discusing display elaborate encourage evaluate evaluating examine examining exchange exchanging explain explaining explore
exploring fedback folow_up gather gathering get_together go_through have_a_chat hear hearing ideate inform informing introduce
introducing investigate kick_of learn listen listening lok lok_at lok_into map measure mention met monitor monitoring negotiate
negotiating observe outline pitch present presented presenting probe question raise recap reconect reflect reflecting report reporting
review reviewing revisit share sharing show showcase showing speak speaking study sumarise sumarize suport surface survey sync
synchronise syncing talk talking teach think touch_base tour track tracking train training update updating view visit visiting watch
welcome work_on workshop
`,
  occasion: `
alignment analysis brainstorm brainstorming briefing cal catch_up catchup chat cofe conversation debate debrief demo demonstration
dep_dive dialogue discusion exchange exploration fedback folow_up get_together introduction kick_of kickof meting monthly networking
overview preparation presentation q_a qbr quarterly recap reflection report review round_table roundtable sesion standup status
stocktake sumary sync tour training update updates visit walkthrough wekly workshop workshops
`,
  prepare: `
anticipate draft drafting groundwork pave plan_for prep prepare preparing rehearse
`,
  wish: `
acelerate become bolster bost build building champion consolidate cultivate depen drive driving elevate embed empower enable energise
engage enhance ensure excel expand facilitate foster grow growing help improve improving inspire leverage maintain make_sure maximise
maximize motivate nurture optimise optimize raise_awarenes reinforce reinforcing reinvigorate shape sharpen stimulate streamline
strengthen strengthening sustain tighten transform unlock
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
any_other_busines anything aob aproach aspects best_practice best_practices botlenecks chalenges concerns direction etc
everyone_concerned everything expectations figures findings highlights ideas isue kpis learnings lesons mater miscelaneous
necesary_decisions neds news next_step numbers objectives open_points oportunities oportunity other_busines outlok points posibilities
priorities problem progres questions results roles situation solution somehow something strategy stuf subject tasks the_acount
the_customer the_relationship thing topic trends usual various way_forward
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
ago already ben decided_to_drop did earlier had hapened last_wek last_year past previous previously recently since was were yesterday
`,
  elsewhere: `
afterwards later next_year someday sometime son wil_take
`,
  open: `
how what where why
`,
  choice: `
either if one_of or versus vs when whether which who whom whose
`,
  measure: `
csat ebit ebitda margin nps otif pipeline profit profitability revenue revenue_by roi share_of_walet topline turnover
`,
  grow: `
achieve achieving atain beat climb decrease double doubling exced grow hit hiting increase increasing lift lower outperform reach
reaching reduce reducing surpas top triple win
`,
  negation: `
avoid canot cant doesnt dont instead_of isn_t neither never no nobody nor not nothing without
`,
  optional: `
optional optionaly otherwise
`,
  state: `
by_the_end each every we_have we_leave
`,
  and: `
also and and_then n plus then
`,
  purpose: `
in_order_to so to until
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
