/** English words for how things are: weak, symbolic, naive, binding, free, dangerous, careless. One group of like meaning a line. */
export const qualities = `
toothless | no teeth | without teeth | lacks teeth | lacking teeth | lack of teeth | no fangs | no claws | no bite | paper tiger | all bark | bark but no bite | barks but does not bite | no stick | gutless | spineless | impotent | powerless | declawed | no muscle | no clout | lame duck
weak | feeble | flimsy | frail | watered down | diluted | wishy washy | half hearted | puny | shaky | tepid | lukewarm | insipid | weedy | wimpy | limp
vulnerable | unprotected | defenceless | defenseless | helpless | exposed to attack | at risk | easy prey | easy target | soft target | sitting duck | sitting ducks | fragile | wide open | unguarded | at the mercy
insecure | unsafe | not secure | not safe | leaky | hackable | porous | unsecured | full of holes | riddled with holes | swiss cheese | insecurity
secure | safe | hack proof | hacker proof | unhackable | impregnable | bulletproof | tamper proof | foolproof | watertight security
trustworthy | reliable | dependable | credible | above board | bona fide | trusted
suspicious | dodgy | shady | fishy | phishy | dubious | sketchy | iffy | shifty | questionable | disreputable | unsavoury
dangerous | risky | hazardous | perilous | treacherous | dicey | minefield | fraught with danger
fatal | deadly | lethal | life threatening | murderous
catastrophic | disastrous | devastating | devastation | calamitous | cataclysmic | apocalyptic | debacle | black swan
terrible | awful | horrible | dreadful | appalling | ghastly | horrific | horrendous | gruesome | atrocious
malicious | malign | harmful | evil | wicked | nasty | malevolent | ill intentioned | malice | sinister | nefarious | villainous | pernicious | malignant
hostile | unfriendly | adversarial | inimical
aggressive | aggression | offensive | bellicose | warlike | warmongering | hawkish | trigger happy
serious | grave | severe | significant | acute | dire | grievous | substantial
massive | huge | large scale | enormous | gigantic | vast | colossal | mammoth | immense | humongous
widespread | far reaching | extensive | sweeping | pervasive | wholesale | far and wide | across the board | rampant | rife
indiscriminate | blindly | untargeted | scattergun | willy nilly | haphazard | arbitrary | spray and pray | without distinction | undiscriminating
intentional | intentionally | deliberate | deliberately | wilful | willful | on purpose | knowingly | premeditated | wittingly | with intent
accidental | by mistake | by accident | accident | unintended | unintentional | inadvertent | inadvertently | mishap
systemic | systemwide | system wide | structural
essential | vital | critical | crucial | indispensable | strategic | life and death | lifeblood
important | paramount | momentous | weighty | pivotal | all important | of great moment
unimportant | trivial | insignificant | inconsequential | immaterial | matters little | no big deal | not a big deal | neither here nor there | small beer | does not matter | of no consequence
everyday | daily | day to day | mundane | run of the mill
innocent | blameless | guiltless | not guilty | uninvolved | bystanding | caught in the crossfire | crossfire
guilty | guilt | culpable | to blame | at fault | culpability
symbolic | symbolical | symbol | symbolism | gesture | token | tokenism | tokenistic | ceremonial | cosmetic | figurehead | feel good | perfunctory
facade | window dressing | for show | eyewash | smokescreen | charade | veneer | potemkin | potemkin village | fig leaf | smoke and mirrors | whitewash | theatre | sham | shop window | theatrics
hot air | empty words | empty promises | hollow words | lip service | hollow | blather | balderdash | bla bla | blah blah | rhetoric | nonsense | twaddle | bluster | empty shell | bunkum | codswallop | tosh | vacuous | buzzwords | talk is cheap | soundbites
publicity | stunt | grandstanding | posturing | showmanship | showboating | virtue signalling | virtue signaling | marketing trick | vanity project | ego trip | attention seeking | limelight | public relations | bluewashing | glory seeking
hypocrisy | hypocritical | insincere | sanctimonious | pharisaical | say one thing | pot calling the kettle black | practise what they preach | practice what they preach | doublespeak | holier than thou | double standards
good intentions | good intention | well meaning | well meant | well intentioned | noble | good hearted | kind hearted | benevolent | goodwill | high minded | lofty | means well | meaning well | heart in the right place | pious
worthy | laudable | praiseworthy | commendable | admirable | meritorious | creditable | honourable | honorable | virtuous | estimable
sincere | sincerity | genuine | heartfelt | in earnest | wholehearted
naive | naivety | gullible | credulous | starry eyed | rose tinted | rose coloured | rose colored | wide eyed | dewy eyed | unworldly | simple minded | simplistic | born yesterday | head in the clouds | childlike faith
idealism | idealistic | utopian | utopia | illusory | illusion | wishful thinking | pie in the sky | quixotic | delusional | too good to be true
unrealistic | far fetched | impractical | unattainable | unworkable | unfeasible | infeasible | impossible | undoable | impracticable | unachievable | unviable
optimistic | optimism | upbeat | sanguine | rosy | bullish | glass half full | buoyant | heartening
pessimistic | pessimism | gloomy | gloom | bleak | defeatist | downbeat | doom and gloom | glass half empty | despondent | fatalistic | hopeless | grim
sceptical | sceptic | scepticism | doubtful | unconvinced | cynical | cynic | unpersuaded | pinch of salt | grain of salt | jaded | doubting thomas
useless | pointless | worthless | futile | futility | fruitless | meaningless | in vain | good for nothing | waste of time | waste of effort | waste of paper | waste of breath | to no avail | not worth the paper | no earthly use | flogging a dead horse
ineffective | ineffectual | no effect | inefficient | unproductive | inoperative | achieves nothing | damp squib | leads nowhere
doomed | dead on arrival | stillborn | doa | dead in the water | dead duck | dead letter | non starter | nonstarter | lost cause | dead end | destined to fail | bound to fail | no chance of success | will never fly | ill fated | ill starred | dead and buried
useful | helpful | valuable | worthwhile | beneficial | constructive | worth it | productive | fruitful | worth the effort
effective | efficacy | effectiveness | efficacious | makes a difference | gets results
tangible | concrete | practical | palpable | deliverables | actionable | hands on | nuts and bolts | measurable results | on the ground
vague | woolly | wooly | fuzzy | hazy | imprecise | ambiguous | ambiguity | unclear | unspecific | nebulous | noncommittal | non committal | equivocal | murky | foggy | ill defined | open to interpretation | lack of clarity | indefinite
obvious | self evident | matter of course | goes without saying | no brainer | clear cut | foregone conclusion | unsurprising
irrefutable | indisputable | undeniable | incontestable | unquestionable | undisputed | conclusive | incontrovertible | beyond doubt | beyond dispute | beyond reasonable doubt | beyond all doubt | watertight | airtight | ironclad | cast iron | definitive | open and shut | hard evidence | rock solid | unassailable
anonymous | unidentified | untraceable | unattributed | unattributable | without a face
secretly | covert | clandestine | undercover | stealthy | stealth | furtive | surreptitious | on the sly | on the quiet
hidden | invisible | unseen | submerged | out of sight | buried | beneath the surface | below the surface | iceberg
binding | legally binding | mandatory | obligatory | compulsory | enforceable | enforced | hard law | force of law | legal force | set in stone | cast in stone | obliged | under obligation
voluntary | non binding | nonbinding | not binding | not legally binding | optional | soft law | discretionary | opt in | own free will | of their free will | no strings | gentlemen agreement | not compulsory | not mandatory
legal | lawful | legit | juridical | within the law | legality
unlawful | illegal | illicit | against the law | under the counter | outside the law
lawless | anarchic | chaotic | wild west | wild wild west | far west | anything goes | dog eat dog | survival of the fittest | unruly | ungoverned | unpoliced | untamed | every man for himself | bedlam
freedom | liberty | liberties | freedoms | unfettered | uncensored | unrestricted | emancipation | unshackled
repressive | oppressive | restrictive | totalitarian | dictatorial | undemocratic | illiberal | tyrannical | unfree | iron fisted | heavy handed | draconian | orwellian | strongman rule
fair | even handed | impartial | equitable | fair play | level playing field | sportsmanlike | fairness
unfair | unjust | below the belt | foul play | underhand | underhanded | inequitable
sovereign | autonomous | self governing | independent | independence | own master
decentralised | decentralized | decentralisation | decentralization | peer to peer | federated | not centralised
splintered | fragmented | balkanised | balkanized | patchwork | disjointed | piecemeal | carved up | split | broken up | siloed | silos | incoherent
disunity | disunited | divided | divisions | disarray | split apart | at sixes and sevens | not united | rift | schism
joint | shared | collective | concerted | mutual | communal | jointly
inclusive | all inclusive | broad based | cross sector | multi party | whole of society | big tent | multipartite | inclusiveness | inclusivity | everyone included
global | worldwide | international | planetary | planet wide | across the globe | round the globe | intercontinental
domestic | national | homegrown | home grown | within its borders
foreign | external | overseas | from abroad | abroad | from another country | from other countries
cross border | transnational | across borders | supranational | borderless
new technology | cutting edge | groundbreaking | ground breaking | pathbreaking | state of the art | newfangled | leading edge | bleeding edge | high tech | hi tech
outdated | old fashioned | superseded | behind the times | decrepit | antediluvian | end of support | ageing | aging
opening move | initial step | starting point | curtain raiser | icebreaker | opening gambit | early days | toe in the water | initial
historic | epoch making | red letter | landmark agreement | landmark deal | history making | momentous turn
insufficient | not enough | too little | inadequate | falls short | fall short | fell short | half measure | half measures | meagre | meager | scant | far enough | drop in the ocean | drop in the bucket | skimpy | half baked | wide of the mark
incomplete | unfinished | partial | halfway | half done | half finished | work in progress | loose ends | patchy | stops short
imperfect | blemish | niggle | warts and all | room for improvement | not perfect | far from perfect | teething problems
faulty | defective | buggy | flawed | shoddy | glitchy | botched | substandard | poor quality | bug ridden | error prone | jerry built | badly made | sloppily written | cheap and nasty
difficult | hard | tricky | tough | thorny | complicated | uphill | arduous | knotty | easier said than done | hard nut to crack | daunting | challenging | herding cats | cumbersome
mixed | half success | double edged | double edged sword | mixed bag | mixed blessing | pros and cons | two edged
ambitious | overambitious | over ambitious | too ambitious | overreach | aims high | aim high | bite off more | bitten off more | too much at once | grandiose | eyes bigger
belated | belatedly | too late | tardy | after the horse has bolted | stable door | late in the day | long overdue
timely | well timed | opportune | high time | about time | not a moment too soon
urgency | pressing | imperative | burning issue | without delay
brazen | shameless | blatant | blatantly | barefaced | boldfaced | bold faced | unashamed | audacious | audacity | brash | cheeky | insolent | impudent | flagrant | unabashed | broad daylight | chutzpah | bold as brass | without shame | no shame
relentless | relentlessly | tireless | nonstop | non stop | unabated | incessant | unceasing | ceaseless | round the clock | unremitting | never ending | without letup
selfish | self interest | own interests | self serving | egoistic | egotistical | self centred | self centered | number one | feather their nest | self seeking | looking after itself
greedy | profit driven | cash in on | for the money | commercialism | grasping
ulterior motive | hidden motive | secret agenda | hidden purpose | real motive | true motive | arriere pensee
cunning | wily | crafty | sly | shrewd | scheming | artful | cunning plan | sleight of hand
lucrative | profitable | pays well | crime pays | money spinner | cash cow | gold mine | goldmine | big bucks | rake in | remunerative
powerful | mighty | influential | muscle | leverage | potent
guessable | weak password | weak passwords | easy to guess | easily guessed | crackable | qwerty | password123 | lazy passwords
careless | carelessness | negligent | negligence | sloppy | slapdash | reckless | recklessness | lax | laxity | lazy | laziness | heedless | thoughtless | slipshod | cavalier | remiss | irresponsible | asleep at the wheel | slack | laissez aller | forgetful
careful | cautious | caution | vigilant | vigilance | prudent | prudence | wary | watchful | on guard | on your toes | circumspect | look before you leap | think before you click | better safe than sorry | eyes peeled
sensible | common sense | level headed | street smarts | down to earth | sane | commonsense | horse sense
decent | reasonable | acceptable | passable | fair enough | satisfactory
unaware | oblivious | ignorant | ignorance | clueless | unsuspecting | uninformed | unwitting | unknowing | none the wiser | head in the sand | blinkered | blind users | blissfully | ostrich | uneducated
literacy | tech savvy | digital literacy | digital skills | computer literate | clued up | savvy
hold accountable | held accountable | hold to account | held to account | liable | carry the can | take the rap | answer for their deeds
obligation | obliged | remit | incumbent | bounden duty | duty bound | obligations
well behaved | proper | civilised | civilized | gentlemanly | well mannered | courteous | mind your manners | urbane
rogue | unprincipled | unscrupulous
peaceful | peace | nonviolent | non violent | amicable | harmonious | harmony | pacific | peaceable | peaceful coexistence
stable | stability | steady | equilibrium | even keel | steadiness
resilient | resilience | robust | robustness | sturdy | fault tolerant | fault tolerance | hardy | shockproof | ability to recover
embarrassing | embarrassment | shameful | awkward | humiliating | humiliation | unflattering | mortifying | disgraceful | disgrace | red faced | lose face | loss of face | losing face | ignominious | egg on its face
in theory | theory | theoretical | theoretically | hypothetical | hypothetically | on the face of it | notional
state sponsored | sponsored | state backed | government backed | state funded | state directed | state led | state run | government sponsored | government run | state controlled | government funded | government ordered | state ordered | on state orders | government directed | pay of the state
tempts | tempting | attractive | enticing | alluring | enticement
rehash | deja vu | reinvent the wheel | duplication | overlap | overlapping | superfluous | redundant | doubling up | old wine in new bottles
alone | single handed | single handedly | unaided | unassisted | solo | go it alone | goes it alone
multilateral | multilateralism | among nations | plurilateral | many nations together
three cornered | triangular | trilateral | three sided | tripartite | three camps | triangle
reluctant | unwilling | loath | averse | disinclined | grudging | grudgingly | foot dragging
ready to sign | prepared to sign | eager to sign | willing to sign | keen to sign
reciprocal | reciprocity | give and take | quid pro quo | two way street | both ways
harshest | strongest criticism | scathing | damning | blistering | withering | fiercest | harsh | bluntest | vitriolic | caustic | excoriating
favourable | favorable | approving | complimentary
negative | unfavourable | unfavorable | disapproving
formerly | bygone | erstwhile | once led | good old days | old days | yesteryear | back in the day | golden age | heyday | former glory | nostalgia | nostalgic | days gone by
annual | yearly | every year | once a year | per annum
inaccurate | incorrect | erroneous | untrue | factual error | factually wrong | inexact
fake | bogus | phoney | phony | counterfeit | forged | spurious | fictitious | fabricated | falsified | ersatz
built in | baked in | by design | by default | from the outset | ground up | ingrained | inbuilt | security by design | out of the box
off limits | red line | red lines | out of bounds | sacrosanct | untouchable targets
unsolved | unresolved | unsettled | up in the air | hanging in the balance | unanswered
disruptive | revolutionary | upheaval | disruptive technology | seismic
`;
