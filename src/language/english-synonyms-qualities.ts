/** English words for how things are: weak, symbolic, naive, binding, free, dangerous, careless. One group of like meaning a line. */
export const qualities = `
toothless | no teeth | without teeth | lacks teeth | lacking teeth | lack of teeth | fangs | claws | no bite | paper tiger | all bark | bark but no bite | barks but does not bite | no stick | gutless | spineless | impotent | powerless | declawed | no muscle | no clout | lame duck
weak | feeble | flimsy | frail | watered down | diluted | wishy washy | half hearted | puny | shaky | tepid | lukewarm | insipid | weedy | wimpy | limp
vulnerable | unprotected | defenceless | defenseless | helpless | exposed to attack | at risk | easy prey | easy target | soft target | sitting duck | sitting ducks | fragile | wide open | unguarded | at the mercy
insecure | unsafe | not secure | not safe | leaky | hackable | porous | unsecured | full of holes | riddled with holes | swiss cheese | insecurity
secure | safe | hack proof | hacker proof | unhackable | impregnable | bulletproof | tamper proof | foolproof | watertight security | fortified
trustworthy | reliable | dependable | trusted | credible | above board | bona fide | trustable
suspicious | dodgy | shady | fishy | phishy | dubious | sketchy | iffy | shifty | questionable | disreputable | unsavoury
dangerous | danger | risky | risk | hazardous | hazard | perilous | peril | treacherous | dicey | jeopardy | menace | threat | threatening | minefield
fatal | deadly | lethal | life threatening | murderous
catastrophe | catastrophic | disaster | disastrous | devastating | devastation | calamity | calamitous | cataclysm | cataclysmic | apocalypse | apocalyptic | doomsday | armageddon | tragedy | meltdown | worst case | nightmare scenario | horror scenario | debacle | end of the world | black swan | mega disaster
wake up call | wake up | rude awakening | awakening | alarm bell | jolt | electroshock | eye opening shock | shot across the bows | kick up the backside
terrible | awful | horrible | dreadful | appalling | ghastly | horrific | horrendous | gruesome | atrocious
malicious | malign | harmful | evil | wicked | nasty | malevolent | ill intentioned | malice | sinister | nefarious | villainous | pernicious | malignant
hostile | unfriendly | adversarial | belligerent | antagonistic | inimical
aggressive | aggression | offensive | bellicose | warlike | warmongering | hawkish | trigger happy | militant | sabre rattling | saber rattling
serious | grave | severe | substantial | significant | acute | dire | grievous
massive | huge | large scale | enormous | gigantic | vast | colossal | mammoth | immense | humongous
widespread | far reaching | extensive | sweeping | pervasive | wholesale | far and wide | across the board | rampant | rife
indiscriminate | blindly | untargeted | scattergun | willy nilly | haphazard | arbitrary | spray and pray | without distinction | undiscriminating
intentional | intentionally | deliberate | deliberately | wilful | willful | on purpose | knowingly | premeditated | wittingly | with intent
accidental | by mistake | by accident | accident | unintended | unintentional | inadvertent | inadvertently | mishap
systemic | systemwide | system wide | structural
essential | vital | critical | crucial | indispensable | strategic | life and death | lifeblood
important | paramount | momentous | weighty | pivotal | significant | of note | linchpin | cornerstone
unimportant | minor | trivial | insignificant | petty | inconsequential | immaterial | matters little | no big deal | not a big deal | neither here nor there | small beer | negligible | does not matter | of no consequence
everyday | daily | day to day | routine | mundane | run of the mill
innocent | blameless | guiltless | not guilty | uninvolved | bystanding | caught in the crossfire | crossfire
guilty | guilt | culpable | complicit | to blame | at fault | culpability | complicity
symbolic | symbolical | symbol | symbolism | gesture | token | tokenism | tokenistic | ceremonial | cosmetic | figurehead | feel good | perfunctory
facade | window dressing | for show | eyewash | smokescreen | charade | veneer | potemkin | potemkin village | fig leaf | smoke and mirrors | whitewash | theatre | sham | shop window | theatrics
hot air | waffle | platitudes | fluff | empty words | empty phrases | empty talk | empty promises | hollow words | all talk | talk is cheap | cheap talk | lip service | hollow | claptrap | blather | drivel | hogwash | balderdash | blah | bla bla | blah blah | rhetoric | verbiage | nonsense | twaddle | bluster | empty shell | bunkum | codswallop | poppycock | tosh | vacuous | buzzwords | soundbites
publicity | stunt | pr stunt | publicity stunt | photo op | photo opportunity | grandstanding | posturing | showmanship | showboating | virtue signalling | virtue signaling | image building | marketing ploy | marketing trick | vanity project | ego trip | self promotion | attention seeking | limelight | public relations | spin doctors | bluewashing | glory seeking
hypocrisy | hypocrite | hypocritical | duplicity | double standard | double standards | insincere | two faced | double dealing | say one thing | sanctimonious | humbug | pharisaical | crocodile tears | pot calling the kettle black | practise what they preach | practice what they preach | preach water | doublespeak | holier than thou
good intentions | well meaning | well meant | well intentioned | good intention | noble | good hearted | kind hearted | benevolent | goodwill | good will | high minded | lofty | means well | meaning well | heart in the right place | pious
worthy | laudable | praiseworthy | commendable | admirable | meritorious | creditable | honourable | honorable | virtuous | estimable
sincere | sincerity | genuine | heartfelt | in earnest | wholehearted | candid
naive | naivety | gullible | credulous | starry eyed | rose tinted | rose coloured | rose colored | wide eyed | dewy eyed | unworldly | simple minded | simplistic | born yesterday | head in the clouds | ingenuous | childlike faith
idealistic | idealism | utopian | utopia | illusion | illusory | dreamers | daydream | pipe dream | wishful thinking | castles in the air | pie in the sky | cloud cuckoo land | quixotic | delusion | delusional | starry idealism | too good to be true
unrealistic | far fetched | impractical | unattainable | unworkable | unfeasible | infeasible | impossible | undoable | impracticable | unachievable | unviable
optimistic | optimism | upbeat | sanguine | rosy | bullish | glass half full | encouraging | buoyant | heartening
pessimistic | pessimism | gloomy | gloom | bleak | defeatist | downbeat | doom and gloom | glass half empty | despondent | fatalistic | hopeless | grim
sceptical | sceptic | scepticism | doubtful | unconvinced | cynical | cynic | unpersuaded | pinch of salt | grain of salt | jaded | doubting thomas
useless | pointless | worthless | futile | futility | fruitless | meaningless | in vain | good for nothing | waste of time | waste of effort | waste of paper | waste of breath | to no avail | not worth the paper | no earthly use | flogging a dead horse
ineffective | ineffectual | no effect | inefficient | unproductive | inoperative | makes no difference | achieves nothing | damp squib | does nothing | leads nowhere
doomed | dead on arrival | stillborn | doa | dead in the water | dead duck | dead letter | non starter | nonstarter | lost cause | dead end | destined to fail | bound to fail | no chance of success | will never fly | ill fated | ill starred | dead and buried | cold corpse
useful | helpful | valuable | worthwhile | beneficial | constructive | worth it | productive | fruitful | worth the effort
effective | efficacy | effectiveness | efficacious | makes a difference | gets results | potent
tangible | concrete | practical | palpable | deliverables | actionable | hands on | nuts and bolts | measurable results | on the ground
vague | woolly | wooly | fuzzy | hazy | imprecise | ambiguous | ambiguity | unclear | unspecific | nebulous | noncommittal | non committal | equivocal | murky | foggy | ill defined | open to interpretation | lack of clarity | rubbery wording | indefinite
obvious | obviously | evident | self evident | matter of course | goes without saying | no brainer | plain as day | clear cut | foregone conclusion | unsurprising
irrefutable | indisputable | undeniable | incontestable | unquestionable | undisputed | conclusive | incontrovertible | beyond doubt | beyond dispute | beyond reasonable doubt | beyond all doubt | watertight | airtight | ironclad | cast iron | definitive | open and shut | hard evidence | rock solid | unassailable
anonymous | anonymity | unidentified | nameless | faceless | masked | incognito | untraceable | unattributed | unattributable | without a face
covert | clandestine | secretly | undercover | stealthy | stealth | furtive | surreptitious | hush hush | underhand | on the sly | on the quiet
hidden | invisible | unseen | submerged | unindexed | out of sight | buried | beneath the surface | below the surface | iceberg
confidential | classified | proprietary | sensitive | top secret | under wraps | privileged | private and confidential | off the record
binding | legally binding | mandatory | obligatory | compulsory | enforceable | enforced | hard law | force of law | legal force | set in stone | cast in stone | obliged | under obligation | watertight treaty | oblige
voluntary | non binding | nonbinding | not binding | not legally binding | optional | soft law | discretionary | opt in | own free will | of their free will | no strings | advisory | gentlemen agreement | not compulsory | not mandatory | elective
legal | lawful | legit | legitimate | juridical | judicial | within the law | statutory | legality | legalistic
illegal | unlawful | illicit | against the law | illegitimate | under the counter | felonious | crooked | illegality
lawless | lawlessness | anarchy | anarchic | wild west | wild wild west | far west | chaos | chaotic | free for all | law of the jungle | no mans land | anything goes | mayhem | dog eat dog | survival of the fittest | unruly | ungoverned | unpoliced | untamed | every man for himself | bedlam
freedom | liberty | liberties | freedoms | unfettered | uncensored | unrestricted | emancipation | unshackled
open | accessible | openness | transparent | transparency | above the table | glasnost | cards on the table | see through
repressive | oppressive | restrictive | authoritarian | totalitarian | dictatorial | autocratic | undemocratic | illiberal | despotic | tyrannical | unfree | iron fist | iron fisted | heavy handed | draconian | police state | orwellian | one party state | strongman rule
fair | even handed | impartial | equitable | fair play | level playing field | sportsmanlike | fairness
unfair | unjust | cheating | below the belt | foul play | underhanded | inequitable
sovereign | sovereignty | autonomy | autonomous | independence | self determination | self rule | self governing
decentralised | decentralized | decentralisation | decentralization | peer to peer | federated | not centralised
fragmented | fragmentation | splintered | splinternet | balkanised | balkanized | balkanisation | balkanization | patchwork | disjointed | piecemeal | carved up | split | broken up | siloed | silos | incoherent
disunity | disunited | divided | divisions | disarray | split apart | at sixes and sevens | not united | rift | schism
joint | shared | collective | concerted | mutual | communal | jointly
inclusive | multistakeholder | all inclusive | broad based | cross sector | multi party | whole of society | everyone at the table | big tent | open to all | multipartite | inclusiveness | inclusivity
global | worldwide | international | planetary | planet wide | across the globe | round the globe | all over the world | the world over | intercontinental
domestic | national | homegrown | home grown | indigenous | nationwide | within its borders
foreign | external | overseas | from abroad | abroad | alien | from another country | from other countries | offshore
cross border | transnational | across borders | supranational | borderless
innovative | cutting edge | groundbreaking | ground breaking | pathbreaking | pioneering | state of the art | newfangled | avant garde | inventive | leading edge
outdated | obsolete | legacy | antiquated | out of date | unsupported | discontinued | superseded | past its sell by date | old fashioned | behind the times | decrepit | antediluvian | outmoded | end of life | end of support | ageing | aging
first step | good start | opening move | initial step | starting point | baby step | baby steps | stepping stone | curtain raiser | icebreaker | opening gambit | mere beginning | early days | toe in the water
progress | step forward | advance | headway | leap forward | move forward | right direction | stride | forward march | strides | going forward
milestone | turning point | watershed | breakthrough | historic | game changer | gamechanger | sea change | quantum leap | epoch making | landmark agreement | landmark deal | red letter | ground zero moment | tipping point
insufficient | not enough | too little | inadequate | falls short | fall short | fell short | half measure | half measures | meagre | meager | scant | far enough | drop in the ocean | drop in the bucket | deficient | skimpy | half baked | short of the mark | wide of the mark
incomplete | unfinished | partial | halfway | half done | half finished | work in progress | loose ends | patchy | stops short
imperfect | kinks | shortcomings | rough edges | teething | teething troubles | teething problems | glitches | drawback | downside | blemish | niggle | warts and all | room for improvement | not perfect | far from perfect
flaw | flaws | defect | bug | bugs | weakness | weaknesses | security hole | loophole | loopholes | chink in the armour | achilles heel | weak spot | backdoor left open
faulty | defective | buggy | flawed | shoddy | glitchy | botched | substandard | poor quality | bug ridden | error prone | jerry built | badly made | sloppily written | cheap and nasty
obstacle | obstacles | hurdle | stumbling block | snag | snags | barrier | impediment | hitch | complications | roadblock | hindrance | fly in the ointment | sticking point | bone of contention
difficult | hard | tricky | tough | thorny | complicated | uphill | arduous | knotty | tall order | easier said than done | hard nut to crack | daunting | challenging | herding cats | cumbersome
mixed | half success | double edged | double edged sword | mixed bag | mixed blessing | pros and cons | two edged | so so | curates egg
ambitious | overambitious | over ambitious | too ambitious | overreach | aims high | aim high | bite off more | bitten off more | too much at once | grandiose | eyes bigger
too late | belated | belatedly | tardy | after the horse has bolted | stable door | late in the day | long overdue
timely | well timed | opportune | high time | about time | not a moment too soon | right moment
urgency | pressing | imperative | burning issue | without delay
brazen | shameless | blatant | blatantly | barefaced | boldfaced | bold faced | unashamed | audacious | audacity | brash | cheeky | insolent | impudent | flagrant | unabashed | broad daylight | chutzpah | bold as brass | without shame | no shame
relentless | relentlessly | tireless | nonstop | non stop | unabated | incessant | unceasing | ceaseless | round the clock | unremitting | never ending | day and night | without letup | dogged
selfish | self interest | own interests | self serving | egoistic | egoism | egotistical | self centred | self centered | number one | axe to grind | ax to grind | vested interest | vested interests | feather their nest | self seeking
greedy | greed | profit motive | profit driven | profiteering | money grubbing | avarice | cash in on | for the money | commercialism
ulterior motive | hidden agenda | hidden motive | ulterior | secret agenda | hidden purpose | real motive | true motive | up to something | arriere pensee
ruse | ploy | stratagem | gimmick | subterfuge | dodge | artifice | wily | crafty | cunning | sly | shrewd | scheming | cunning plan | sleight of hand
lucrative | profitable | pays well | crime pays | moneymaking | money making | money spinner | cash cow | gold mine | goldmine | big bucks | pays off | payoff | rake in | remunerative
powerful | mighty | influential | clout | heavyweight | heavyweights | muscle | leverage
guessable | weak password | weak passwords | easy to guess | easily guessed | crackable | qwerty | password123 | lazy passwords
careless | carelessness | negligent | negligence | sloppy | slapdash | reckless | recklessness | lax | laxity | lazy | laziness | heedless | thoughtless | slipshod | cavalier | remiss | irresponsible | asleep at the wheel | slack | laissez aller | forgetful
careful | cautious | caution | vigilant | vigilance | prudent | prudence | wary | watchful | on guard | on your toes | circumspect | look before you leap | think before you click | better safe than sorry | heedful | eyes peeled
hygiene | cleanliness | cleanness | tidiness | self care | housekeeping | good habits | clean habits | handwashing | hygienics | spick and span | best practices
sensible | common sense | level headed | street smarts | down to earth | sane | commonsense | horse sense | nous
decent | reasonable | acceptable | passable | fair enough | not bad | satisfactory
unaware | oblivious | ignorant | ignorance | clueless | unsuspecting | uninformed | unwitting | unknowing | none the wiser | head in the sand | blinkered | blind users | blissfully | ostrich | uneducated
tech savvy | digital literacy | digital skills | computer literate | computer literacy | clued up | it literate | savvy
accountable | accountability | hold accountable | held accountable | answerable | hold to account | held to account | liable | liability | answer for | carry the can | take the rap | responsible for the damage
responsibility | duty | obligation | onus | remit | incumbent | bounden duty
burden | burdens | shoulder the burden | encumbrance | millstone | shoulder
well behaved | good manners | manners | etiquette | courtesy | politeness | decorum | decency | proper | civilised | civilized | good form | gentlemanly | well mannered | courteous | mind your manners | done thing | urbane
rogue | delinquent | unprincipled | unscrupulous | unruly states | out of line
peaceful | peace | nonviolent | non violent | amicable | harmonious | harmony | pacific | peaceable | peaceful coexistence
peacetime | peace time | times of peace | time of peace | absence of war | outside wartime | no war on
stable | stability | steady | predictable | predictability | equilibrium | even keel | steadiness
resilient | resilience | robust | robustness | sturdy | fault tolerant | fault tolerance | hardy | shockproof | ability to recover
tension | tensions | friction | bad blood | strained | strained relations | frosty | fraught | ill feeling
embarrassing | embarrassment | shameful | awkward | humiliating | unflattering | mortifying | disgraceful | red faced | lose face | loss of face | losing face | ignominious | egg on its face
bad company | strange bedfellows | odd bedfellows | lumped together | same boat as dictators | unsavoury company | poor company
in theory | theory | theoretical | theoretically | hypothetical | hypothetically | academically | on the face of it | notional | fine idea
political | politicised | politicized | more political | politically
state sponsored | state backed | government backed | state funded | state directed | state led | state run | government sponsored | government run | state controlled | government funded | government ordered | state ordered | under state orders | nation state | government directed | pay of the state | on state orders
non state | nonstate | nongovernmental | non governmental | not a state
tempting | tempts | attractive | enticing | alluring | enticement | magnet
overcrowded | crowded | too many | glut | plethora | surfeit | one too many | oversupply | too many cooks | overabundance | inflation of declarations | alphabet soup
duplication | duplicate | overlap | overlapping | superfluous | redundant | rehash | reinvent the wheel | same old | deja vu | yet another | nothing new | old wine in new bottles | doubling up
parallel | side by side processes | alongside each other | concurrent | simultaneous
alone | single handed | single handedly | unaided | unassisted | solo | go it alone | goes it alone | unilateral | unilaterally
isolationist | isolationism | inward | turning inward | inward looking | insular | navel gazing | america first | back on the world | fortress america | parochial
multilateral | multilateralism | among nations | plurilateral | many nations together
three cornered | three way | triangular | trilateral | three sided | three sides | tripartite | three camps | triangle
reluctant | unwilling | hesitant | loath | averse | disinclined | grudging | grudgingly | not keen | foot draggers
willing | ready to sign | prepared to sign | eager | inclined
like minded | likeminded | kindred | same wavelength | birds of a feather
reciprocal | reciprocity | give and take | quid pro quo | two way street | both ways
second rank | second rate | second tier | minor powers | also rans | bit players | small fry | lightweights | minnows
harshest | strongest criticism | scathing | damning | blistering | withering | fiercest | harsh | bluntest | vitriolic | caustic | sharpest | excoriating
positive | favourable | favorable | approving | complimentary
negative | unfavourable | unfavorable | disapproving | adverse
formerly | bygone | erstwhile | once led | good old days | old days | yesteryear | back in the day | golden age | heyday | former glory | nostalgia | nostalgic | days gone by | rose tinted past
annual | yearly | every year | once a year | per annum
inaccurate | incorrect | erroneous | untrue | factual error | factually wrong | inexact
fake | bogus | phoney | phony | counterfeit | forged | spurious | fictitious | fabricated | made up | falsified | ersatz | pretend
afterthought | bolted on | bolt on | tacked on | retrofitted | retrofitting | added later | as an extra
built in | baked in | by design | by default | from the outset | from the ground up | ingrained | inbuilt | security by design | out of the box
off limits | off limits to attack | red line | red lines | no go | out of bounds | hands off | sacrosanct | untouchable targets | no go area
unsolved | unresolved | open question | unsettled | up in the air | left open | hanging in the balance | undecided
deadlock | stalemate | gridlock | impasse | logjam | stuck talks | bogged down | deadlocked
revolutionary | disruptive technology | radical | radical change | upheaval
intangible | immaterial goods | incorporeal
`;
