/** English words for what is done: to steal, break, spy, forbid, protect, agree, blame, punish. One group of like meaning a line. */
export const deeds = `
steal | theft | thieving | nick | pinch | swipe | pilfer | filch | purloin | snatch | loot | rob | robbery | burgle | burglary | plunder | siphon | misappropriate | exfiltrate | heist | larceny | half inch | make off with | walk off with
copy | copying | copied | plagiarise | plagiarize | rip off | ripped off | infringe | infringement | replicate | mimic | reverse engineer | crib | duplicate a product
spy | espionage | eavesdrop | wiretap | intercept | interception | snoop | prying | listen in | overhear | cyberespionage | cyberspying | spycraft | tradecraft | cloak and dagger
hack | hacking | intrusion | intrude | break into | broke into | penetrate | penetration | infiltrate | infiltration | break in | breached | compromised | pwned | unauthorised access | unauthorized access | trespass
attack | assault | cyberattack | cyberassault | raid | onslaught | assail | bombard | bombardment | blitz | offensive operation | ambush | foray
retaliate | retaliation | hack back | hackback | hit back | strike back | fight back | revenge | payback | get even | avenge | vengeance | reprisal | retribution | tit for tat | eye for an eye | counterattack | counterstrike | counterhack | counterpunch | return fire | shoot back | hit them back | vendetta | riposte | counterblow | blow for blow | repay in kind | own medicine | turn the tables
pursue | pursuit | chase | hunt down | track down | manhunt | hot pursuit | hound
retrieve | reclaim | repossess | recoup | win back | get back stolen | take back stolen | recapture
protect | protection | defend | defence | defense | safeguard | shield | guard | guarding | preserve | fend for | bulwark | watch over
harden | hardening | fortify | reinforce | toughen | beef up | shore up | bolster | buttress
prevent | prevention | avert | forestall | preempt | pre empt | thwart | foil | stave off | head off | ward off | fend off | nip in the bud
stop | halt | cease | put a stop to | stamp out | root out | eradicate | call a halt
curb | rein in | limit | restrict | restriction | restrain | constrain | contain | containment | curtail | clamp down | crack down | crackdown | clampdown | keep in check | hold in check | leash | tame
forbid | forbidden | ban | prohibit | prohibition | prohibited | outlaw | disallow | proscribe | interdict | not allowed | not permitted | moratorium | verboten | taboo
allow | allowed | permit | permission | permissible | licence | license | legalise | legalize | legitimise | green light | entitled | entitlement
punish | punishment | penalise | penalize | penalty | penalties | sanction | sanctions | chastise | comeuppance | bring to justice | make them pay | face the music | punitive | disciplinary
prosecute | prosecution | indict | indictment | put on trial | take to court | taken to court | haul before | bring charges | press charges | dragged into court
sued | sue | lawsuit | litigation | litigate
arrest | convicted | incarcerate | detain | custody | handcuffs | nab | lock them up | put behind bars
enforce | enforcement | enforcing | uphold | make it stick | give it force | crack the whip
force | forced | coerce | coercion | compel | strong arm | arm twisting | twist arms | pressure | pressurise
comply | compliance | compliant | obey | obedience | abide | adhere | adherence | conform | toe the line | play by the rules | live up to | law abiding
breach | breaches | violate | violation | break the rules | break the promise | contravene | flout | transgress | renege | disobey | defy | noncompliance | non compliance | backslide | go back on | went back on | ride roughshod
oversight | supervision | supervise | monitoring | verification | verify | watchdog | scrutiny | scrutinise | scrutinize | keep an eye on | policing | superintend | checks and balances
certify | certification | accreditation | accredit | seal of approval | homologation | attest | certificate of quality
audit | inspect | inspection | vetting | vetted | quality check | quality control | quality assurance
sign | signed | signature | put pen to paper | countersign | inked | lend their name | lend its name
join | accede | come on board | get on board | got on board | climb aboard | sign up | sign on | hop on | jump on the bandwagon
participate | participation | take part | taking part | took part | partake | chip in | muck in | contribute | engage
ratify | ratification | ratified by parliament | formal approval
refuse | refusal | reject | rejection | decline | declined | rebuff | turn down | turned down | spurn | snub | shun | boycott | said no | opt out | balk | baulk | thumbs down | cold shoulder | turned their backs | nay
absent | absence | stay out | stayed out | stay away | stayed away | sit out | sat out | abstain | abstention | hold out | steer clear | steered clear | not on board | give it a miss | on the sidelines | empty chairs | skip | skipped
withdraw | withdrawal | withdrew | quit | pull out | pulled out | walk away | walked out | back out | backed out | drop out | dropped out | bail out | bow out | renounce | ditch | ditched
support | supporting | endorse | endorsement | backing | stand behind | vouch for | throw weight behind | get behind | rally behind | in favour of | in favor of
praise | laud | commend | applaud | hail | compliment | acclaim | kudos | extol | tribute | admire | admiration | salute | bravo | thumbs up | hats off | plaudits | sing the praises | rave about | appreciate | esteem
criticise | criticism | critique | lambast | lambaste | slam | slammed | bash | bashing | find fault | pick holes | tear apart | flak | brickbats | disparage | disapprove | disapproval | carp | lay into | slag off | diss | badmouth
denounce | denunciation | condemn | condemnation | decry | deplore | stigmatise | stigmatize | brand as | castigate
blame | accuse | accusation | finger pointing | point the finger | point fingers | pointing fingers | pointed the finger | hold responsible | incriminate | allegation | allege | lay the blame | pin the blame | inculpate
shame | shaming | name and shame | naming and shaming | call out | called out | calling out | pillory | naming names | blacklist | dishonour | dishonor | hall of shame | wall of shame | discredit | vilify
expose | exposure | exposing | unmask | uncover | reveal | lay bare | bring to light | lift the lid | blow the whistle | whistleblow | blow the lid
scold | scolding | rebuke | reprimand | admonish | admonition | reproach | chide | berate | upbraid | reproof | finger wag | finger wagging | wagging finger | wagged finger | telling off | ticking off | slap on the wrist | rap on the knuckles | rap over the knuckles | dressing down | tut tut
isolate | isolating | ostracise | ostracize | freeze out | send to coventry
confront | confrontation | stand up to | standing up to | stood up to | face down | square up to
object | objection | oppose | opposed | opposition | dissent | naysay | take issue | take exception | gripe | quibble | remonstrate
reservation | misgiving | qualm | scruple | caveat | hesitation | hesitate | second thoughts | ifs and buts
fight | struggle | battle | showdown | skirmish | brawl | scuffle | duel | grapple | wrestle for control | cross swords | lock horns
reconcile | reconciliation | settle | make peace | bury the hatchet | compromise | truce | ceasefire | patch up | mend fences | smooth over | olive branch | come to terms | meet halfway | appease
consensus | agree | concur | unanimity | unanimous | common ground | meeting of minds | see eye to eye | assent
negotiating table | haggle | hammer out | thrash out | wheeling and dealing | round table
discuss | discussion | conversation | exchange of views | consult | consultation | sit down together | talks between states
cooperate | cooperation | collaborate | collaboration | work together | working together | worked together | join forces | joint effort | joint work | team up | teaming up | teamwork | pull together | hand in hand | side by side | act together | synergy
unite | unity | united front | common front | stand together | stick together | solidarity | close ranks | rally | band together | shoulder to shoulder | togetherness | one voice | unify | unification
share | sharing | pool | pooling | pass on
disclose | disclosure | disclosing | divulge | make public | go public | report flaws | spill the beans
notify | notification | warn | warning | alert | forewarn | tip off | heads up | raise the alarm | sound the alarm
reassure | reassurance | put minds at rest | placate | allay fears | set at ease
defuse | calm | ease tensions | lower tensions | reduce tensions | dial down | cool heads | pour oil on troubled waters | lower the temperature | take the heat out | soothe tempers
escalate | get out of hand | gets out of hand | flare up | ratchet up | fan the flames | fuel to the fire | spin out of control | spiral out of control
misunderstanding | misunderstood | misunderstand | misjudge | misconstrue | cross purposes | wrong end of the stick
restraint | refrain | forbearance | hold back | self restraint | desist | hold fire | abstinence | keep their hands off | self discipline of states
behave | behaviour | behavior | conduct | act responsibly | comport | comportment | deportment
misbehave | misbehaving | misbehaviour | misbehavior | misconduct | bad conduct | bad behaviour | bad behavior | act up | step out of line | wrongdoing | misdeed | misdemeanour
commitment | committed to | undertaking | assurances | solemn word | gave their word | binding word | swear an oath
admit | concede | confess | acknowledge | avow | come clean
deny | denial | deniability | disavow | repudiate | play innocent | wash their hands of
deceive | deception | deceit | dupe | fool | trick | tricked | mislead | misled | hoodwink | bamboozle | delude | pull the wool | lead astray | conned
spoofed | spoof | spoofing | impersonate | masquerade | pose as | posing as
hostage | held hostage | hold to ransom | held to ransom | holding to ransom | hold hostage | pay up or else
sabotage | sabotaging | vandalise | vandalism | wreck | wrecking | spanner in the works | monkey wrench
harm | damage | hurt | inflict | detriment | impair | ravage | wreak havoc | mischief | ruin
destroy | destruction | destructive | demolish | annihilate | obliterate | wipe out | raze | lay waste
wipe | wiper | wiping | erase | delete | expunge | overwrite
cripple | crippling | paralyse | paralyze | paralysis | knock out | knocked out | incapacitate | immobilise | standstill | bring to its knees | brought to its knees | grind to a halt | out of action | hobble | lame
disrupt | disruption | disruptive | disturb | disturbance | interrupt | interruption | dislocate | derail | throw into chaos
disconnect | cut off | severed | switch off | shut off | plug pulled | isolate from the internet
deaths | killed | fatalities | perish | loss of life | lives lost | cost lives | body count | death toll | bloodshed
injury | bodily harm | injure | wounded | maim | physical harm
endanger | jeopardise | jeopardize | imperil | put at risk | puts at risk | put in danger | threaten
spread | proliferate | proliferation | dissemination | disseminate | circulate | propagate | diffusion | percolate
infect | infection | infected | contaminate | taint | poisoned | tainted
hoard | hoarding | stockpiling | amass | squirrel away | sit on exploits | accumulate
sell | sale | peddle | hawk | flog | traffic in | resell | vend | monetise | monetize
rental | rent | for hire | hire out | rent out | renting out
weaponise | weaponize | weaponised | weaponized | militarise | militarize | militarisation | militarization
meddle | meddling | interfere | interference | intervene | butt in | poke their nose | poking their nose | stick their nose | sticking their nose | stick their oar | interloping
tamper | tampering | manipulate | manipulation | falsify | alter | distort | skew | fiddle with | tinker with | massage the figures | cook the books | fudge
influence | sway | persuade | persuasion | nudge | win over | bend minds
brainwash | indoctrinate | indoctrination | radicalise | radicalisation | incite | instigate | foment | whip up | stir up | egg on | hatemongering | rabble rousing
subvert | subversion | undermine | undermining | destabilise | destabilize | erode | sap | corrode | chip away at | weaken | hollow out | topple
attribute | attribution | attributing | trace | tracing | traced | identify | pinpoint | pin it on | pin on | pin down | trace back | whodunit | whodunnit | who dunnit | ascribe | who did it | unmask the attacker | backtrace
prove | proven | substantiate | corroborate | burden of proof | watertight proof | show beyond doubt
investigate | investigation | sleuth | detective work | forensics | forensic | inquest | inquiry | enquiry | probe
hide | conceal | cover up | cover their tracks | cover traces | camouflage | hush up | under the carpet | lie low | go to ground
lurk | lurking | lie in wait | skulk | prowl | hide in the shadows | lurker
control | dominate | domination | impose | power grab | grab for power | take over the internet | seize control | seizure of control | call the shots | lord it over | hold sway | subjugate | stranglehold | grip on | hegemony
conspiracy | conspire | collude | collusion | cabal | cahoots | connive | connivance | plotting | secret plot | machination | in league with | stitch up
lobbying | lobby | behind the scenes | backroom | backstage | behind closed doors | closed doors | pull strings | pulling strings | string pulling | wirepulling | smoke filled room | corridors of power
orchestrate | orchestrated | mastermind | masterminded | stage managed | choreographed | puppet | puppeteer | at the behest
regulate | regulation | lay down rules | over regulate | overregulate | rules for tech firms | legal shackles
repression | repress | oppress | oppression | persecute | persecution | crush dissent | tyrannise
reboot | restart | reinvent | rebuild | reset the internet | start afresh | start anew | begin anew | remake
reform | reformation | transform | transformation | overhaul | revamp | reshape | remodel | shake up | restructure | revolutionise | revolutionize
drives | spur | spark | breed | bring forth | brings forth | give rise to | gives rise to | engender | beget | catalyse | catalyst | kindle | impetus | stimulate | motor of
foster | promote | inspire | incentivise | incentivize | champion | cultivate | further the cause
lead | spearhead | take the lead | took the lead | at the helm | take the helm | take charge | drivers seat | blaze a trail | in the saddle | lead the way | leads the way | pole position
abdicate | abdication | relinquish | cede | hand over the reins | give up the lead | lose the lead | losing the lead | step aside | step back | shirk | take a back seat | takes a back seat | backseat | forfeit
passive | passivity | inaction | inactive | sit on its hands | sit on their hands | stand idly by | idly by | twiddle thumbs | look the other way | turn a blind eye | idle
wait | waiting | await | sit and wait | bide time | bide their time | wait and see | hang about
postpone | postponed | put off | putting off | defer | deferred | deferral | shelve | shelved | kick the can | kicked down the road | long grass | back burner | procrastinate | drag their feet | adjourn | stall | stalling
hopeful | hopefulness | fingers crossed | yearn | longing | keep the faith
fear | afraid | fearful | scared | anxiety | anxious | worry | worried | uneasy | unease | alarm | alarmed | alarming | dread | frightened | apprehension | apprehensive | lose sleep | disquiet | jitters | nervousness
regret | regrettable | regrettably | rue | lament | bemoan | sadly | sad to say | unfortunately | alas
surprise | surprised | astonished | astonishing | astonishment | amazed | startled | unexpected | bolt from the blue | out of the blue | taken aback | raise eyebrows | flabbergasted | stunned
foresee | foreseen | foresaw | predict | predicted | anticipate | foretell | prophesy | foreknowledge | beforehand | in advance | crystal ball | see it coming | saw it coming
imply | implies | implied | hint | allude | allusion | insinuate | innuendo | veiled | dog whistle | euphemism | code word | codeword | nudge nudge | intimation
aimed at | target | targeted | directed at | directed against | single out | singled out | crosshairs | gunning for | take aim | takes aim | in its sights | zero in on
emphasise | emphasize | highlight | underline | underscore | stress | stresses | accentuate | foreground | draw attention | draws attention | drew attention | spotlight
awareness | raise awareness | raises awareness | open eyes | opens eyes | consciousness | bring home to
educate | educating | teach | instruct | enlighten | train the staff | train staff | training staff | school staff | tuition | pedagogy
dismiss | dismissive | brush off | brushes off | brush aside | shrug off | shrugs off | downplay | play down | belittle | pooh pooh | trivialise | trivialize | scoff | scorn | deride | derision | sneer | ridicule | mock | laugh off | make light of | wave away
exaggerate | exaggerated | overblown | overstate | overstated | fuss | hype | overhyped | storm in a teacup | tempest in a teapot | much ado | mountain out of a molehill | out of proportion | blown up out of
unveiled | unveil | launched | inaugurate | kick off | kicked off | roll out | rolled out | see the light of day | saw the light of day
draft | drafting | drafted | draw up | drew up | drawn up | formulate | penned | redaction | ghostwrite
reconvene | convene | assemble | rendezvous | get together | congregate
increase | increased | growth | rise | rising | surge | boom | booming | expand | explosion | soar | soaring | skyrocket | rocketing | multiply | upsurge | swell | uptick | burgeon
triple | tripled | threefold | treble | trebled | triplicate
mitigate | mitigation | alleviate | lessen | reduce | diminish | minimise | minimize | soften the blow | cushion | dampen | palliate
overwhelmed | overburdened | overstretched | overwhelm | stretched | swamped | snowed under | overloaded | stretched thin | hands full | out of their depth | overtaxed
success | succeed | achieve | achievement | accomplish | accomplishment | attain | triumph | bear fruit | bears fruit | pull off | feather in the cap
recover | recovery | bounce back | back on their feet | back on its feet | recuperate | rebound | restore | restoration | up and running again | regain
repair | mend | fix | remedy | remediation | remediate | rectify | redress
maintain | maintenance | upkeep | aftercare | long term support | keep in good repair
aid | assist | assistance | relief | succour | succor | lend a hand | come to the aid | first responders
rescue | save lives | salvage | lifesaving
survive | withstand | endure | resist | ride out | pull through | cope with attacks | hold up under
scrap | scrapped | discard | dispose | recycling | mothball | chuck out | throw away | thrown away | junked | scrapheap
outsourcing | outsource | subcontract | subcontracting | contract out | contracted out | farm out | offshoring
procurement | procure | purchasing | sourcing | public tender
missed chance | missed opportunity | lost opportunity | lost chance | wasted chance | wasted opportunity | squander | let slip | miss the boat | missed the boat | missed the bus
opportunity | chance | window of opportunity | golden opportunity
benefit | boon | gain | play into the hands | plays into the hands | playing into the hands | gift to hackers | windfall
competition | compete | competing | rivalry | vie | jockey for | contend | jostle
abuse | misuse | prey on | take advantage of | maltreat
tackle | combat | fight against | counter | wage war on | get a grip on | grapple with
contradict | contradiction | discrepancy | mismatch | inconsistency | inconsistent | at odds | diverge | incongruity | differ
underestimate | underrate | understate | lowball
`;
