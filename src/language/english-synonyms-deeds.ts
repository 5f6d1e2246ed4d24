/** English words for what is done: to steal, break, spy, forbid, protect, agree, blame, punish. One group of like meaning a line. */
export const deeds = `
theft | steal | thieving | nick | pinch | swipe | pilfer | filch | purloin | snatch | loot | rob | robbery | burgle | burglary | plunder | siphon | misappropriate | exfiltrate | heist | larceny | half inch | walk off with
copy | plagiarise | plagiarize | rip off | infringement | replicate | mimic | reverse engineer | duplicate a product
espionage | spy | eavesdrop | wiretap | interception | snoop | prying | listen in | overhear | cyberespionage | cyberspying | spycraft | tradecraft | cloak and dagger
hacking | intrusion | intrude | break into | penetration | infiltrate | break in | pwned | unauthorised access | unauthorized access | trespass
attack | assault | cyberattack | cyberassault | onslaught | assail | bombard | blitz | offensive operation | ambush | foray
retaliation | hack back | hackback | hit back | strike back | fight back | revenge | payback | avenge | vengeance | reprisal | retribution | tit for tat | eye for an eye | counterattack | counterstrike | counterhack | counterpunch | return fire | shoot back | hit them back | vendetta | riposte | counterblow | blow for blow | repay in kind | own medicine | turn the tables
pursue | pursuit | chase | hunt down | track down | manhunt | hot pursuit | hound
retrieve | reclaim | repossess | recoup | win back | get back stolen | take back stolen | recapture
defence | protect | defend | defense | safeguard | shield | guard | fend for | bulwark | watch over
harden | fortify | reinforce | toughen | beef up | shore up | bolster | buttress
prevent | avert | forestall | preempt | pre empt | thwart | foil | stave off | head off | ward off | fend off | nip in the bud
stop | halt | cease | put a stop to | stamp out | root out | eradicate | call a halt
curb | rein in | limit | restrict | restrain | constrain | curtail | clamp down | crack down | crackdown | clampdown | keep in check | hold in check | leash | tame
ban | forbid | forbidden | prohibit | outlaw | disallow | proscribe | interdict | not allowed | not permitted | moratorium | verboten | taboo
licence | allow | permit | permission | license | legalise | legalize | legitimise | green light | entitled
penalties | punishment | penalise | penalize | sanctions | chastise | comeuppance | bring to justice | make them pay | face the music | punitive | disciplinary
prosecution | indict | put on trial | take to court | taken to court | haul before | bring charges | press charges | dragged into court
sued | sue | lawsuit | litigation
arrest | convicted | incarcerate | detain | handcuffs | nab | lock them up | put behind bars
enforcement | uphold | make it stick | give it force | crack the whip
force | coerce | coercion | compel | strong arm | arm twisting | twist arms
compliance | comply | compliant | obey | obedience | abide | adhere | conform | toe the line | play by the rules | live up to | law abiding
breach | violate | break the rules | break the promise | contravene | flout | transgress | renege | disobey | defy | noncompliance | non compliance | backslide | ride roughshod
oversight | supervision | verification | verify | watchdog | scrutiny | scrutinise | scrutinize | keep an eye on | superintend | checks and balances
certify | certification | accreditation | seal of approval | homologation | attest
audit | inspect | quality check | quality control | quality assurance
sign | put pen to paper | countersign | inked | lend their name | lend its name
join | accede | come on board | get on board | got on board | climb aboard | sign up | sign on | jump on the bandwagon
participation | take part | took part | partake | chip in | muck in | contribute
ratify | ratification | ratified by parliament | formal approval
refusal | reject | declined | rebuff | spurn | snub | shun | boycott | said no | opt out | balk | baulk | thumbs down | cold shoulder | turned their backs | nay
absence | stay out | stay away | sit out | sat out | abstain | abstention | hold out | steer clear | not on board | give it a miss | on the sidelines | empty chairs | skip
withdraw | withdrew | quit | pull out | walk away | walked out | back out | drop out | bail out | bow out | renounce | ditched
support | endorse | stand behind | vouch for | throw weight behind | get behind | rally behind | in favour of | in favor of
praise | laud | commend | applaud | hail | compliment | acclaim | kudos | extol | admire | salute | bravo | thumbs up | hats off | plaudits | sing the praises | rave about | appreciate | esteem
criticism | lambast | slam | find fault | pick holes | tear apart | flak | brickbats | disparage | disapprove | lay into | slag off | badmouth
denounce | denunciation | condemn | decry | deplore | stigmatise | stigmatize | brand as | castigate
blame | accuse | finger pointing | point the finger | point fingers | hold responsible | incriminate | allegation | lay the blame | pin the blame | inculpate
shame | name and shame | call out | pillory | naming names | blacklist | dishonour | dishonor | hall of shame | wall of shame | discredit | vilify
expose | exposure | unmask | uncover | reveal | lay bare | bring to light | lift the lid | blow the whistle | whistleblow | blow the lid
rebuke | scold | reprimand | admonish | admonition | reproach | chide | berate | upbraid | reproof | finger wag | wagging finger | telling off | ticking off | slap on the wrist | rap on the knuckles | rap over the knuckles | dressing down | tut tut
isolate | ostracise | ostracize | freeze out | send to coventry
confront | stand up to | stood up to | face down | square up to
objection | object | oppose | opposition | dissent | naysay | take issue | take exception | gripe | quibble | remonstrate
reservation | misgiving | qualm | scruple | caveat | hesitation | second thoughts | ifs and buts
fight | struggle | battle | showdown | skirmish | brawl | scuffle | duel | grapple | wrestle for control | cross swords | lock horns
settle | reconcile | reconciliation | make peace | bury the hatchet | compromise | truce | ceasefire | patch up | mend fences | smooth over | olive branch | come to terms | meet halfway | appease
agree | consensus | concur | unanimity | common ground | meeting of minds | see eye to eye | assent
negotiating table | haggle | hammer out | thrash out | wheeling and dealing | round table
cooperation | collaborate | work together | join forces | joint effort | joint work | team up | teamwork | pull together | hand in hand | side by side | act together | synergy
unity | united front | common front | stand together | stick together | solidarity | close ranks | rally | band together | shoulder to shoulder | one voice | unify | unification
share | pass on
disclosure | disclosing | divulge | make public | go public | report flaws | spill the beans
warning | notify | notification | alert | forewarn | tip off | heads up | raise the alarm | sound the alarm
reassure | put minds at rest | placate | allay fears | set at ease
defuse | calm | ease tensions | lower tensions | reduce tensions | dial down | cool heads | pour oil on troubled waters | lower the temperature | take the heat out | soothe tempers
escalate | get out of hand | flare up | ratchet up | fan the flames | fuel to the fire | spin out of control | spiral out of control
misunderstanding | misunderstood | misjudge | misconstrue | cross purposes | wrong end of the stick
restraint | refrain | forbearance | hold back | self restraint | desist | hold fire | abstinence | keep their hands off | self discipline of states
behaviour | behave | behavior | conduct | act responsibly | comport | deportment
misbehaving | misbehaviour | misbehavior | misconduct | bad conduct | bad behaviour | bad behavior | act up | step out of line | wrongdoing | misdeed | misdemeanour
commitment | committed to | undertaking | solemn word | gave their word | swear an oath
admit | concede | confess | acknowledge | avow | come clean
deniability | deny | denial | disavow | repudiate | play innocent | wash their hands of
deceive | deception | deceit | dupe | fool | trick | mislead | misled | hoodwink | bamboozle | delude | pull the wool | lead astray | conned
spoofed | impersonate | masquerade | pose as
hostage | held hostage | hold to ransom | pay up or else
sabotage | vandalise | vandalism | wreck | spanner in the works | monkey wrench
harm | damage | hurt | inflict | detriment | impair | ravage | wreak havoc | mischief | ruin
destruction | destroy | demolish | annihilate | obliterate | wipe out | raze | lay waste
wipe | wiper | erase | delete | expunge
cripple | paralyse | paralyze | paralysis | knock out | incapacitate | immobilise | standstill | bring to its knees | brought to its knees | grind to a halt | out of action | hobble
disruption | disturb | interrupt | derail | throw into chaos
disconnect | cut off | switch off | shut off | plug pulled | isolate from the internet
deaths | killed | fatalities | perish | loss of life | lives lost | cost lives | body count | death toll | bloodshed
injury | bodily harm | injure | wounded | maim | physical harm
endanger | jeopardise | jeopardize | imperil | put at risk | put in danger | threaten
proliferation | spread | dissemination | circulate | propagate | diffusion | percolate
infected | contaminate | tainted | poisoned
hoard | stockpiling | amass | squirrel away | sit on exploits | accumulate
sale | sell | peddle | flog | traffic in | resell | vend
weaponise | weaponized | militarise | militarize
interference | meddling | intervene | butt in | poke their nose | stick their nose | stick their oar | interloping
tampering | manipulate | falsify | alter | distort | skew | fiddle with | tinker with | massage the figures | cook the books | fudge
influence | sway | persuade | persuasion | nudge | win over | bend minds
brainwash | indoctrination | radicalisation | incite | instigate | foment | whip up | stir up | egg on | hatemongering | rabble rousing
undermine | subvert | subversion | destabilise | destabilize | erode | sap | corrode | chip away at | weaken | hollow out | topple
identify | attribution | trace | pinpoint | pin it on | pin on | pin down | trace back | whodunit | whodunnit | who dunnit | ascribe | who did it | unmask the attacker | backtrace
prove | corroborate | burden of proof | watertight proof | show beyond doubt
forensics | investigate | sleuth | detective work | inquest | probe
hide | conceal | cover up | cover their tracks | cover traces | camouflage | hush up | under the carpet | lie low | go to ground
lurk | lie in wait | skulk | prowl | hide in the shadows | lurker
control | dominate | impose | power grab | grab for power | take over the internet | seize control | seizure of control | call the shots | lord it over | hold sway | subjugate | stranglehold | grip on | hegemony
conspiracy | conspire | collude | collusion | cabal | cahoots | connive | plotting | secret plot | in league with | stitch up
lobbying | behind the scenes | backroom | backstage | behind closed doors | closed doors | pull strings | string pulling | wirepulling | smoke filled room | corridors of power
orchestrated | mastermind | stage managed | choreographed | puppet | at the behest
regulate | lay down rules | over regulate | overregulate | rules for tech firms
repression | oppress | persecute | crush dissent | tyrannise
reboot | restart | reinvent | rebuild | start afresh | start anew | begin anew
reform | transform | overhaul | revamp | reshape | shake up | restructure | revolutionise | revolutionize
spark | spur | breed | bring forth | give rise to | engender | beget | catalyse | catalyst | impetus | stimulate | motor of
promote | foster | inspire | incentivise | incentivize | champion | further the cause
lead | spearhead | take the lead | took the lead | at the helm | take the helm | take charge | drivers seat | blaze a trail | in the saddle | lead the way | pole position
abdication | relinquish | cede | hand over the reins | give up the lead | lose the lead | step aside | step back | shirk | take a back seat | backseat | forfeit
passive | inaction | sit on its hands | sit on their hands | stand idly by | idly by | twiddle thumbs | look the other way | turn a blind eye | idle
wait | await | sit and wait | bide time | bide their time | wait and see
postponed | put off | deferred | deferral | shelved | kick the can | kicked down the road | long grass | back burner | procrastinate | drag their feet | adjourn | stall
hopeful | fingers crossed | yearn | longing | keep the faith
fear | afraid | scared | anxiety | anxious | worry | uneasy | unease | alarm | dread | frightened | apprehension | lose sleep | disquiet | jitters | nervousness
regret | regrettably | rue | lament | bemoan | sad to say | alas
surprise | astonished | amazed | startled | unexpected | bolt from the blue | out of the blue | taken aback | raise eyebrows | flabbergasted | stunned
foresee | foreseen | foresaw | predicted | anticipate | foretell | prophesy | foreknowledge | beforehand | in advance | crystal ball | see it coming | saw it coming
allusion | imply | hint | allude | insinuate | innuendo | veiled | dog whistle | euphemism | code word | codeword | nudge nudge | intimation
target | aimed at | directed at | directed against | single out | crosshairs | gunning for | take aim | in its sights | fair game | firing line | line of fire | zero in on
spotlight | emphasise | emphasize | highlight | underline | underscore | accentuate | draw attention | drew attention
awareness | raise awareness | open eyes | consciousness | bring home to
educate | teach | instruct | enlighten | train the staff | train staff | school staff | pedagogy
dismiss | brush off | brush aside | shrug off | downplay | play down | belittle | pooh pooh | trivialise | trivialize | scoff | scorn | deride | derision | sneer | ridicule | mock | laugh off | make light of | wave away
exaggerated | overblown | overstate | fuss | hype | overhyped | storm in a teacup | tempest in a teapot | much ado | mountain out of a molehill | out of proportion | blown up out of
launched | unveiled | inaugurate | kick off | roll out | see the light of day | saw the light of day
drafting | draw up | drew up | drawn up | formulate | penned | redaction | ghostwrite
reconvene | convene | rendezvous | get together | congregate
growth | increase | rise | surge | boom | expand | explosion | soar | skyrocket | rocketing | upsurge | uptick | burgeon
threefold | triple | treble | triplicate
mitigate | alleviate | lessen | reduce | diminish | minimise | minimize | soften the blow | dampen | palliate
overwhelmed | overburdened | overstretched | stretched | swamped | snowed under | overloaded | stretched thin | hands full | out of their depth | overtaxed
success | succeed | achievement | accomplishment | attain | triumph | bear fruit | pull off | feather in the cap
recover | recovery | bounce back | back on their feet | back on its feet | recuperate | restore | regain
fix | repair | remediation | rectify | redress
maintain | maintenance | upkeep | aftercare | long term support | keep in good repair
aid | assistance | relief | succour | succor | come to the aid
rescue | save lives | salvage | lifesaving
survive | withstand | endure | resist | ride out | pull through | cope with attacks | hold up under
scrap | discard | dispose | recycling | mothball | chuck out | throw away | thrown away | scrapheap
outsourcing | subcontract | contract out | farm out | offshoring
procurement | purchasing | sourcing | public tender
missed chance | missed opportunity | lost opportunity | lost chance | wasted chance | wasted opportunity | squander | let slip | miss the boat | missed the bus
chance | opportunity | window of opportunity | golden opportunity
benefit | boon | gain | play into the hands | gift to hackers | windfall
competition | competing | rivalry | vie | jockey for | contend | jostle
abuse | misuse | prey on | take advantage of | maltreat
counter | tackle | combat | fight against | wage war on | get a grip on | grapple with
inconsistent | contradict | discrepancy | mismatch | at odds | diverge | incongruity
underestimate | underrate | understate | lowball
comparison | compare | likens | equate | analogy | akin | likeness | resemble
lack | devoid | bereft | dearth | paucity
urges | exhort | implore | plead with | appeal to others
moralising | moralizing | sermonise | preachy | sermon | high horse | moral high ground
implementation | put into practice | translate into action | operationalise | operationalize | carry out the norms | follow through
acceptance | adoption | buy in | uptake | embraced by all | widely accepted
overcome | overpower | overrun | break through | vanquish | defeat | crush | outwit | overthrow
rebuttal | rebuts | refute | counterargument | disprove
standardise | standardize | harmonise | harmonize
`;
