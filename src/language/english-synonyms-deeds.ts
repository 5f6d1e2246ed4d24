/** English words for what is done: to steal, break, spy, forbid, protect, agree, blame, punish. One group of like meaning a line. */
export const deeds = `
steal | theft | thieving | nick | pinch | swipe | pilfer | filch | purloin | snatch | loot | rob | robbery | burgle | burglary | plunder | siphon | misappropriate | exfiltrate | heist | larceny | half inch | make off with | walk off with
copy | copying | copied | imitate | imitation | clone | plagiarise | plagiarize | pirated | piracy | rip off | ripped off | knock off | infringe | infringement | replicate | mimic | reverse engineer | bootleg
spy | espionage | eavesdrop | wiretap | intercept | interception | snoop | prying | listen in | overhear | cyberespionage | cyberspying | spycraft | tradecraft | cloak and dagger
surveillance | surveil | mass surveillance | monitoring of citizens | big brother | keep tabs on | phone tapping | telephone tapping | bugging
hack | hacking | intrusion | intrude | break into | broke into | penetrate | penetration | infiltrate | infiltration | break in | breached | compromised | pwned | unauthorised access | unauthorized access | trespass
attack | assault | cyberattack | cyberassault | raid | onslaught | assail | bombard | bombardment | blitz | offensive operation | ambush | foray
retaliate | retaliation | hack back | hackback | hit back | strike back | fight back | revenge | payback | get even | avenge | vengeance | reprisal | retribution | tit for tat | eye for an eye | counterattack | counterstrike | counterhack | counterpunch | return fire | shoot back | hit them back | vendetta | riposte | counterblow | blow for blow | repay in kind | own medicine | turn the tables
vigilante | vigilantism | law into their own hands | law in your own hands | own hands justice | self justice | mob justice | street justice | rough justice | frontier justice | lynch | lynching | posse
pursue | pursuit | chase | hunt down | track down | manhunt | hot pursuit | hound
self defence | self defense | defend itself | defend themselves | defend yourself | stand your ground | castle doctrine
retrieve | reclaim | repossess | recoup | win back | get back stolen | take back stolen | recapture
protect | protection | defend | defence | defense | safeguard | shield | guard | guarding | preserve | fend for | bulwark | watch over
harden | hardening | fortify | reinforce | toughen | beef up | shore up | bolster | buttress
prevent | prevention | avert | forestall | preempt | pre empt | thwart | foil | stave off | head off | ward off | fend off | nip in the bud
stop | halt | cease | put an end to | put a stop to | stamp out | root out | eradicate
curb | rein in | limit | restrict | restriction | restrain | constrain | contain | containment | curtail | clamp down | crack down | crackdown | clampdown | keep in check | hold in check | leash | tame
forbid | forbidden | ban | prohibit | prohibition | prohibited | outlaw | disallow | proscribe | interdict | not allowed | not permitted | moratorium | verboten | taboo | no no
allow | allowed | permit | permission | permissible | authorise | authorize | licence | license | legalise | legalize | legitimise | sanctioned by law | green light | entitled
punish | punishment | penalise | penalize | penalty | penalties | sanction | sanctions | chastise | castigate | repercussions | consequences | comeuppance | bring to justice | make them pay | face the music | punitive | disciplinary
prosecute | prosecution | indict | indictment | put on trial | take to court | taken to court | haul before | bring charges | press charges | dragged into court
sue | sued | lawsuit | litigation | litigate
jail | prison | arrest | imprison | incarcerate | lock up | locked up | behind bars | convicted | detain | slammer | custody
impunity | unpunished | get away with | got away with | gets away with | getting away with | scot free | off the hook | untouchable | without consequences | no consequences | free pass
enforce | enforcement | enforcing | uphold | make it stick | give it force | crack the whip
force | forced | coerce | coercion | compel | strong arm | arm twisting | twist arms | pressure | pressurise
comply | compliance | compliant | obey | obedience | abide | adhere | adherence | conform | heed | toe the line | play by the rules | keep their word | live up to | law abiding
violate | violation | breach | breaches | break the rules | break the promise | contravene | flout | transgress | renege | disobey | defy | noncompliance | non compliance | backslide | go back on | went back on | ride roughshod
oversight | supervision | supervise | monitoring | verification | verify | watchdog | scrutiny | scrutinise | scrutinize | keep an eye on | policing | superintend | checks and balances
certify | certification | accreditation | accredit | seal of approval | quality seal | kitemark | quality mark | homologation | attest
audit | inspect | inspection | vetting | vetted | quality check | quality control | quality assurance
sign | signed | signature | undersign | undersigned | put their name to | put its name to | lend their name | put pen to paper | countersign | inked
join | accede | accession | come on board | get on board | got on board | climb aboard | sign up | sign on | hop on | jump on the bandwagon | adhesion
participate | participation | take part | taking part | took part | partake | involve | chip in | muck in | contribute | engage | be in on
ratify | ratification | ratified by parliament | formal approval
refuse | refusal | reject | rejection | decline | declined | rebuff | turn down | turned down | spurn | snub | shun | boycott | say no | said no | opt out | balk | baulk | thumbs down | cold shoulder | turn its back | turned their backs | nay
absent | absence | stay out | stayed out | stay away | stayed away | sit out | sat out | abstain | abstention | hold out | keep out | kept out | steer clear | steered clear | no show | missing from the list | not on board | give it a miss | on the sidelines | empty chairs | skip | skipped
withdraw | withdrawal | withdrew | quit | pull out | pulled out | walk away | walked out | back out | backed out | drop out | dropped out | bail out | bow out | renounce | ditch | ditched
support | supporting | endorse | endorsement | backing | stand behind | side with | vouch for | approve | approval | throw weight behind | get behind | rally behind | in favour of
praise | laud | commend | applaud | hail | compliment | acclaim | kudos | extol | tribute | admire | admiration | salute | bravo | thumbs up | hats off | plaudits | sing the praises | rave about | appreciate | esteem
criticise | criticism | critique | lambast | lambaste | slam | slammed | bash | bashing | find fault | pick holes | tear apart | flak | brickbats | disparage | disapprove | disapproval | carp | lay into | slag off | diss | badmouth
denounce | denunciation | condemn | condemnation | decry | deplore | stigmatise | stigmatize | brand as | castigate | excoriate
blame | accuse | accusation | finger pointing | point the finger | point fingers | pointing fingers | pointed the finger | hold responsible | incriminate | allegation | allege | lay the blame | pin the blame | inculpate
shame | shaming | name and shame | naming and shaming | call out | called out | calling out | pillory | naming names | blacklist | humiliate | humiliation | disgrace | dishonour | dishonor | hall of shame | wall of shame | discredit | vilify
expose | exposure | exposing | unmask | uncover | reveal | lay bare | bring to light | lift the lid | blow the whistle | whistleblow | blow the lid
scold | scolding | rebuke | reprimand | admonish | admonition | reproach | chide | berate | upbraid | reproof | finger wag | finger wagging | wagging finger | wagged finger | tell off | telling off | ticking off | talking to | slap on the wrist | rap on the knuckles | rap over the knuckles | dressing down | tut tut
isolate | isolation of offenders | ostracise | ostracize | freeze out | send to coventry | pariah | outcast
confront | confrontation | stand up to | standing up to | stood up to | face down | square up to
object | objection | oppose | opposed | opposition | dissent | naysay | take issue | take exception | gripe | quibble | remonstrate
reservation | misgiving | qualm | scruple | caveat | hesitation | hesitate | second thoughts | ifs and buts
conflict | clash | fight | struggle | battle | tussle | tug of war | showdown | standoff | skirmish | strife | brawl | scuffle | infighting
dispute | quarrel | feud | squabble | bicker | wrangle | spat | discord | altercation | fall out over | at loggerheads
reconcile | reconciliation | settle | make peace | bury the hatchet | compromise | truce | ceasefire | patch up | mend fences | smooth over | olive branch | come to terms | meet halfway | appease | conciliate
consensus | agree | concur | unanimity | unanimous | common ground | meeting of minds | see eye to eye | same page | assent
negotiate | negotiation | bargain | bargaining | haggle | parley | hammer out | thrash out | horse trading | negotiating table | round table
dialogue | discuss | discussion | conversation | exchange of views | consult | consultation | confer | talks between states | talk it out | sit down together
cooperate | cooperation | collaborate | collaboration | work together | working together | worked together | join forces | joint effort | joint work | team up | teaming up | teamwork | pull together | hand in hand | side by side | act together | work hand in glove | synergy
unite | unity | united front | common front | stand together | stick together | solidarity | close ranks | rally | band together | shoulder to shoulder | togetherness | one voice | unify | unification
share | sharing | pool | pooling | pass on | swap
disclose | disclosure | disclosing | divulge | report flaws | make public | go public | publicise a flaw | responsible disclosure | come clean | spill the beans
notify | notification | warn | warning | alert | forewarn | tip off | heads up | raise the alarm | sound the alarm
reassure | reassurance | put minds at rest | soothe | placate | allay fears | set at ease
trust | confidence | good faith | credence | reliance | trustful
mistrust | distrust | suspicion | wariness | lack of trust | lack of confidence | bad faith
deescalate | de escalation | de escalate | defuse | calm | calm down tensions | ease tensions | lower tensions | reduce tensions | detente | dial down | cool heads | pour oil on troubled waters | lower the temperature | take the heat out
escalate | escalation | spiral | vicious circle | vicious cycle | get out of hand | gets out of hand | flare up | ratchet up | fan the flames | add fuel to the fire | spin out of control
mediate | mediation | arbitration | arbitrate | conciliation | settle disputes | intercede | honest broker | good offices
misunderstanding | misunderstand | misunderstood | misread | misreading | miscalculation | misjudge | misinterpret | misinterpretation | misperception | miscommunication | crossed wires | wrong end of the stick | cross purposes | misconstrue
restraint | refrain | forbearance | hold back | self restraint | desist | hold fire | abstinence | keep their hands off | self discipline of states
behave | behaviour | behavior | conduct | act responsibly | comport | comportment | deportment | code of conduct
misbehave | misbehaving | misbehaviour | misbehavior | misconduct | bad conduct | bad behaviour | bad behavior | act up | step out of line | wrongdoing | misdeed | misdemeanour
promise | pledge | vow | commitment | committed to | undertaking | word of honour | word of honor | solemn word | assurances | oath | give their word | gave their word
admit | concede | confess | acknowledge | own up | avow
deny | denial | deniability | disavow | repudiate | play innocent | wash their hands of
deceive | deception | deceit | dupe | fool | trick | tricked | mislead | misled | hoodwink | bamboozle | delude | hoax | pull the wool | lead astray | con artists | conned
fraud | scam | swindle | fraudulent | grift | racket | confidence trick | con trick | identity fraud | swindling
phishing | phish | smishing | vishing | quishing | spear phishing | scam mails | scam emails | bait mails
impersonate | spoof | spoofing | spoofed | masquerade | pose as | posing as | identity theft | stolen identity
extortion | extort | blackmail | ransom | hold to ransom | held to ransom | held hostage | hostage | shakedown | extortionate | pay up or else
sabotage | sabotaging | vandalise | vandalism | wreck | wrecking | spanner in the works | monkey wrench
harm | damage | hurt | inflict | detriment | impair | ravage | wreak havoc | mischief | ruin
destroy | destruction | destructive | demolish | annihilate | obliterate | wipe out | raze | lay waste | devastate
wipe | wiper | wiping | erase | delete | expunge | overwrite
cripple | crippling | paralyse | paralyze | paralysis | knock out | knocked out | incapacitate | immobilise | standstill | bring to its knees | brought to its knees | grind to a halt | out of action | hobble | lame
outage | blackout | breakdown | downtime | power cut | failure | go dark | goes dark | went dark | collapse
disrupt | disruption | disruptive | disturb | disturbance | interrupt | interruption | dislocate | derail | throw into chaos
disconnect | unplug | cut off | sever | severed | pull the plug | switch off | shut off | kill switch | plug pulled
deaths | killed | fatalities | casualties | perish | loss of life | lives lost | cost lives | body count | death toll | bloodshed
injury | bodily harm | injure | wounded | maim | physical harm
endanger | jeopardise | jeopardize | imperil | put at risk | puts at risk | put in danger | threaten
cascade | cascading | domino effect | chain reaction | knock on effects | ripple effect | spillover | butterfly effect | avalanche effect | contagion | collateral
spread | proliferate | proliferation | dissemination | disseminate | circulate | propagate | diffusion | percolate
infect | infection | infected | contaminate | taint | poisoned | tainted
hoard | stockpile | stash | amass | squirrel away | sit on exploits | up their sleeve | accumulate
sell | sale | peddle | hawk | flog | traffic in | resell | vend | monetise | monetize
trafficking | smuggle | smuggling | contraband | gunrunning | racketeering | black marketeering
rent | rental | for hire | hire out | rent out | renting out | contract killing
weaponise | weaponize | weaponised | weaponized | militarise | militarize | militarisation | militarization
disarmament | disarm | arms control | lay down arms | demilitarise | demilitarize | arms limitation
meddle | meddling | interfere | interference | intervene | intervention | butt in | poke their nose | poking their nose | stick their nose | sticking their nose | stick their oar | interloping | intermeddle
tamper | tampering | manipulate | manipulation | falsify | alter | distort | skew | fiddle with | tinker with | massage the figures | cook the books | fudge
rig | rigged | rigging | ballot rigging | vote rigging | ballot stuffing | stuffing ballots | electoral fraud | election fraud | vote fraud | voter fraud | stolen election | gerrymander
influence | sway | persuade | persuasion | nudge | win over | talk into | swing voters | bend minds
brainwash | indoctrinate | indoctrination | radicalise | radicalize | radicalisation | radicalization | incite | instigate | foment | whip up | stir up | egg on | hatemongering | rabble rousing
smear | slander | defame | defamation | mudslinging | libel | blacken | dirty tricks | character assassination | calumny
subvert | subversion | undermine | undermining | destabilise | destabilize | erode | sap | corrode | chip away at | weaken | hollow out | topple
attribute | attribution | attributing | trace | tracing | traced | identify | identification | pinpoint | pin it on | pin on | pin down | trace back | whodunit | whodunnit | who dunnit | ascribe | who did it | unmask the attacker | put a name to | backtrace
prove | proof | proven | evidence | substantiate | corroborate | smoking gun | corpus delicti | substantiation | burden of proof
investigate | investigation | sleuth | detective work | forensics | forensic | inquest | inquiry | enquiry | probe
hide | conceal | cover up | cover their tracks | disguise | cloak | camouflage | hush up | under the carpet | cover traces | lie low
lurk | lurking | lie in wait | skulk | prowl | hide in the shadows | lurker
control | dominate | domination | impose | power grab | grab for power | takeover | take over the internet | seize control | seizure of control | call the shots | run the show | lord it over | hold sway | subjugate | stranglehold | grip on | hegemony
conspiracy | conspire | collude | collusion | cabal | cahoots | connive | connivance | plotting | secret plot | machination | in league with | stitch up
lobbying | lobby | behind the scenes | backroom | backstage | behind closed doors | closed doors | pull strings | pulling strings | string pulling | wirepulling | smoke filled room | corridors of power
orchestrate | orchestrated | mastermind | masterminded | stage managed | choreographed | puppet | puppeteer | at the behest
regulate | regulation | legislate | legislation | lawmaking | rulemaking | lay down rules | red tape
censor | censorship | gag | muzzle | silence dissent | suppress speech | stifle speech | great firewall | website blocking
repression | repress | oppress | oppression | persecute | persecution | crush dissent | tyrannise
innovate | innovation | invent | invention | devise | dream up | thought up | brainchild | contrive
reboot | restart | relaunch | reinvent | reinvention | rebuild | reset the internet | clean slate | from scratch | start afresh | start anew | begin anew | remake
reform | reformation | transform | transformation | overhaul | revamp | reshape | remodel | shake up | restructure | revolutionise | revolutionize
drives | spur | spark | breed | bring forth | brings forth | give rise to | gives rise to | engender | beget | bring about | catalyse | catalyst | kindle | impetus | stimulate | motor of
foster | promote | encourage | encouragement | inspire | motivate | incentivise | incentivize | champion | further the cause | cultivate
lead | leadership | spearhead | take the lead | took the lead | show the way | at the helm | take the helm | take charge | driving seat | drivers seat | blaze a trail | trailblazing | in the saddle | lead the way | leads the way | pole position
abdicate | abdication | relinquish | cede | hand over the reins | give up the lead | lose the lead | losing the lead | step aside | step back | shirk | take a back seat | takes a back seat | backseat | forfeit
passive | passivity | inaction | inactive | sit on its hands | sit on their hands | stand idly by | idly by | twiddle thumbs | look the other way | turn a blind eye | idle
wait | waiting | await | sit and wait | bide time | bide their time | wait and see | hang about
postpone | postponed | put off | putting off | defer | deferred | deferral | shelve | shelved | kick the can | kicked down the road | long grass | back burner | procrastinate | drag their feet | foot dragging | adjourn | stall | stalling
hopeful | glimmer | ray of hope | aspiration | aspire | fingers crossed | long for | yearn | hopefulness
fear | afraid | fearful | scared | anxiety | anxious | worry | worried | uneasy | unease | alarm | alarmed | alarming | dread | frightened | apprehension | apprehensive | lose sleep | disquiet | jitters | nervousness
regret | regrettable | regrettably | rue | lament | bemoan | sadly | sad to say | unfortunately | alas
surprise | surprised | astonished | astonishing | astonishment | amazed | startled | unexpected | bolt from the blue | out of the blue | taken aback | raise eyebrows | flabbergasted | stunned
foresee | foreseen | foresaw | predict | predicted | anticipate | foretell | prophesy | foreknowledge | beforehand | in advance | crystal ball | see it coming | saw it coming
imply | implies | implied | hint | allude | allusion | insinuate | innuendo | veiled | between the lines | dog whistle | euphemism | code word | codeword | nudge nudge | intimation
aimed at | target | targeted | directed at | directed against | single out | singled out | crosshairs | gunning for | take aim | takes aim | in its sights | zero in on
emphasise | emphasize | highlight | underline | underscore | stress | stresses | accentuate | foreground | draw attention | draws attention | drew attention | spotlight
awareness | raise awareness | raises awareness | consciousness | sensitise | sensitize | sensitisation | eye opener | open eyes | opens eyes | consciousness raising
educate | education | educating | teach | instruct | enlighten | upskill | upskilling | train the staff | train staff | training staff | school staff | tuition | pedagogy
dismiss | dismissive | brush off | brushes off | brush aside | shrug off | shrugs off | downplay | play down | belittle | pooh pooh | trivialise | trivialize | scoff | scorn | deride | derision | sneer | ridicule | mock | laugh off | make light of | wave away
exaggerate | exaggerated | overblown | overstate | overstated | fuss | hype | overhyped | storm in a teacup | tempest in a teapot | much ado | mountain out of a molehill | out of proportion | blown up out of
launch | launched | unveil | unveiled | inaugurate | kick off | kicked off | roll out | rolled out | debut | proclaim | proclaimed | presented | see the light of day | saw the light of day
draft | drafting | drafted | draw up | drew up | drawn up | formulate | penned | redaction | ghostwrite
convene | reconvene | gathering | assemble | rendezvous | get together | congregate
increase | increased | growth | rise | rising | surge | boom | booming | expand | explosion | soar | soaring | skyrocket | rocketing | multiply | upsurge | swell | uptick | burgeon
triple | tripled | threefold | treble | trebled | triplicate
mitigate | mitigation | alleviate | lessen | reduce | diminish | minimise | minimize | soften the blow | cushion | dampen | palliate
overwhelmed | overburdened | overstretched | overwhelm | stretched | swamped | snowed under | overloaded | stretched thin | hands full | out of their depth | overtaxed
success | succeed | achieve | achievement | accomplish | accomplishment | attain | triumph | bear fruit | bears fruit | pull off | feather in the cap
recover | recovery | bounce back | back on their feet | back on its feet | recuperate | rebound | restore | restoration | get going again | up and running again | regain
repair | mend | fix | remedy | remediation | remediate | put right | rectify | redress
patch | patching | patches | bugfix | hotfix | update | updates | up to date | software update | service pack
maintain | maintenance | upkeep | aftercare | long term support | keep in good repair
aid | assist | assistance | relief | succour | succor | lend a hand | come to the aid | first responders
rescue | save lives | salvage | lifesaving
survive | withstand | endure | resist | ride out | pull through | cope with attacks | hold up under
disposal | dispose | scrap | scrapped | scrapping | discard | decommission | decommissioning | recycling | landfill | scrapyard | scrapheap | mothball | chuck out | throw away | thrown away | junked
outsourcing | outsource | subcontract | subcontracting | contract out | contracted out | farm out | offshoring
procurement | procure | purchasing | sourcing | public tender | acquisition
sponsor | sponsorship | fund | funded | funding | finance | financed | bankroll | bankrolled | subsidise | subsidize | foot the bill | underwrite | in the pay of | pay for the attack
missed chance | missed opportunity | lost opportunity | lost chance | wasted chance | wasted opportunity | squander | let slip | miss the boat | missed the boat | miss a trick | missed the bus
opportunity | chance | window of opportunity | golden opportunity | opening for
benefit | advantage | boon | gain | play into the hands | plays into the hands | playing into the hands | gift to hackers | upper hand | windfall
competition | compete | competing | rivalry | vie | jockey | contend | jostle
abuse | misuse | prey on | take advantage of | maltreat
tackle | combat | fight against | counter | wage war on | get a grip on | grapple with
contradict | contradiction | discrepancy | mismatch | inconsistency | inconsistent | at odds | diverge | conflicting | incongruity | differ
understate | underestimate | underrate | lowball | misprize
blackmarket | black market | underground market | shadow economy | grey market | gray market | parallel market
`;
