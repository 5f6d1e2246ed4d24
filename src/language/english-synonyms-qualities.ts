/** English words for how things are: weak, symbolic, naive, binding, free, dangerous, careless. One group of like meaning a line. */
export const qualities = `
toothless | no teeth | without teeth | lacks teeth | lack of teeth | no fangs | no claws | no bite | paper tiger | all bark | bark but no bite | barks but does not bite | no stick | gutless | spineless | impotent | powerless | declawed | no muscle | no clout | lame duck
weak | feeble | flimsy | frail | watered down | diluted | wishy washy | half hearted | puny | shaky | tepid | lukewarm | insipid | weedy | wimpy
unprotected | defenceless | defenseless | helpless | exposed to attack | at risk | easy prey | easy target | soft target | sitting duck | fragile | wide open | unguarded | at the mercy
insecure | unsafe | not secure | not safe | hackable | porous | unsecured | full of holes | riddled with holes
secure | safe | hack proof | hacker proof | unhackable | impregnable | bulletproof | tamper proof | foolproof | watertight security
trustworthy | reliable | credible | above board | bona fide | trusted
shady | suspicious | dodgy | fishy | phishy | dubious | sketchy | iffy | shifty | disreputable | unsavoury
dangerous | risky | hazardous | perilous | treacherous | dicey | minefield | fraught with danger
fatal | deadly | lethal | life threatening | murderous
catastrophic | disastrous | devastating | calamitous | cataclysmic | apocalyptic | debacle | black swan
malicious | malign | evil | wicked | nasty | malevolent | ill intentioned | malice | sinister | nefarious | villainous | pernicious
hostile | unfriendly | adversarial | inimical
offensive | aggressive | bellicose | warlike | warmongering | hawkish | trigger happy
serious | grave | severe | significant | dire | grievous | substantial
massive | huge | large scale | enormous | gigantic | vast | colossal | mammoth | immense | humongous
widespread | far reaching | extensive | sweeping | pervasive | far and wide | across the board | rampant | rife
indiscriminate | blindly | untargeted | scattergun | willy nilly | haphazard | arbitrary | spray and pray | without distinction | undiscriminating
deliberate | wilful | on purpose | knowingly | premeditated | wittingly
accidental | by mistake | by accident | accident | unintended | unintentional | inadvertent | mishap
critical | essential | vital | crucial | indispensable | strategic | life and death | lifeblood
important | paramount | momentous | weighty | pivotal | all important
unimportant | trivial | insignificant | inconsequential | immaterial | matters little | no big deal | not a big deal | neither here nor there | small beer | of no consequence
innocent | blameless | guiltless | not guilty | uninvolved | caught in the crossfire
guilty | guilt | culpable | to blame | at fault
symbolic | gesture | token | tokenistic | cosmetic | figurehead | feel good | perfunctory
facade | window dressing | for show | eyewash | smokescreen | charade | veneer | potemkin | potemkin village | fig leaf | smoke and mirrors | whitewash | sham | shop window | theatrics
hollow | hot air | empty words | empty promises | hollow words | lip service | blather | balderdash | bla bla | blah blah | rhetoric | nonsense | twaddle | bluster | empty shell | bunkum | codswallop | tosh | vacuous | buzzwords | talk is cheap | soundbites
stunt | grandstanding | posturing | showmanship | showboating | virtue signalling | marketing trick | vanity project | ego trip | attention seeking | limelight | public relations | bluewashing | glory seeking
hypocrisy | hypocritical | insincere | sanctimonious | pharisaical | pot calling the kettle black | practise what they preach | practice what they preach | doublespeak | holier than thou | double standards
noble | good intentions | well meaning | well meant | well intentioned | good hearted | kind hearted | benevolent | goodwill | high minded | lofty | means well | heart in the right place | pious
worthy | laudable | praiseworthy | commendable | admirable | meritorious | creditable | honourable | honorable | virtuous | estimable
sincere | genuine | heartfelt | in earnest | wholehearted
naive | gullible | credulous | starry eyed | rose tinted | rose coloured | rose colored | wide eyed | dewy eyed | unworldly | simple minded | simplistic | born yesterday | head in the clouds | childlike faith
idealistic | idealism | utopian | utopia | illusory | illusion | wishful thinking | pie in the sky | quixotic | delusional | too good to be true
unrealistic | far fetched | impractical | unattainable | unworkable | unfeasible | infeasible | impossible | undoable | impracticable | unachievable | unviable
optimistic | upbeat | sanguine | rosy | bullish | glass half full | buoyant | heartening
pessimistic | gloomy | gloom | bleak | defeatist | downbeat | doom and gloom | glass half empty | despondent | fatalistic | hopeless | grim
sceptical | doubtful | unconvinced | cynical | unpersuaded | pinch of salt | grain of salt | jaded | doubting thomas
useless | pointless | worthless | futile | fruitless | meaningless | in vain | good for nothing | waste of time | waste of effort | waste of paper | waste of breath | to no avail | not worth the paper | no earthly use | flogging a dead horse
ineffective | ineffectual | no effect | inefficient | unproductive | inoperative | achieves nothing | damp squib | leads nowhere
doomed | dead on arrival | stillborn | doa | dead in the water | dead duck | dead letter | non starter | nonstarter | lost cause | dead end | destined to fail | bound to fail | no chance of success | will never fly | ill fated | ill starred | dead and buried
useful | valuable | worthwhile | beneficial | worth it | fruitful | worth the effort
effective | efficacy | makes a difference | gets results
concrete | tangible | palpable | deliverables | hands on | nuts and bolts | measurable results | on the ground | practical results | tangible results | concrete results
vague | woolly | wooly | fuzzy | hazy | imprecise | ambiguous | unclear | unspecific | nebulous | noncommittal | non committal | equivocal | murky | foggy | ill defined | open to interpretation | lack of clarity | indefinite
obvious | self evident | matter of course | goes without saying | no brainer | clear cut | foregone conclusion
irrefutable | indisputable | undeniable | incontestable | unquestionable | undisputed | conclusive | incontrovertible | beyond doubt | beyond dispute | beyond reasonable doubt | beyond all doubt | watertight | airtight | ironclad | cast iron | open and shut | hard evidence | rock solid | unassailable
anonymous | unidentified | untraceable | unattributed | without a face
secretly | covert | clandestine | undercover | stealthy | stealth | furtive | surreptitious | on the sly | on the quiet
hidden | invisible | unseen | submerged | out of sight | buried | beneath the surface | below the surface | iceberg
binding | legally binding | mandatory | obligatory | compulsory | enforceable | hard law | force of law | legal force | set in stone | cast in stone | obliged | under obligation
voluntary | non binding | nonbinding | not binding | not legally binding | optional | soft law | discretionary | opt in | own free will | of their free will | no strings | gentlemen agreement | not compulsory | not mandatory
legal | juridical | within the law
illegal | unlawful | illicit | against the law | under the counter | outside the law
lawless | anarchic | chaotic | wild west | wild wild west | far west | anything goes | dog eat dog | survival of the fittest | unruly | ungoverned | unpoliced | untamed | every man for himself | bedlam
freedom | liberties | unfettered | uncensored | unrestricted | emancipation | unshackled
repressive | oppressive | restrictive | totalitarian | dictatorial | undemocratic | illiberal | tyrannical | unfree | iron fisted | heavy handed | draconian | orwellian | strongman rule
fair | even handed | impartial | equitable | fair play | level playing field | sportsmanlike
unfair | unjust | below the belt | foul play | underhand | inequitable
sovereign | autonomous | self governing | independent | own master
decentralised | decentralized | peer to peer | not centralised
fragmented | splintered | balkanised | balkanized | patchwork | disjointed | piecemeal | carved up | split | broken up | silos | incoherent
disunity | disunited | divided | divisions | disarray | split apart | at sixes and sevens | not united | rift | schism
shared | joint | collective | mutual | jointly
inclusive | all inclusive | broad based | cross sector | multi party | whole of society | big tent | multipartite | everyone included
global | worldwide | international | planet wide | across the globe | round the globe | intercontinental
domestic | homegrown | home grown | within its borders
foreign | external | overseas | from abroad | abroad | from another country | from other countries
supranational | cross border | transnational | across borders | borderless
new technology | cutting edge | groundbreaking | ground breaking | pathbreaking | state of the art | newfangled | leading edge | bleeding edge | high tech | hi tech
outdated | old fashioned | superseded | behind the times | decrepit | antediluvian | end of support | ageing
opening move | initial step | starting point | curtain raiser | opening gambit | early days | toe in the water
historic | epoch making | red letter | landmark agreement | landmark deal | history making
insufficient | not enough | too little | inadequate | falls short | fell short | half measure | meagre | meager | scant | far enough | drop in the ocean | drop in the bucket | skimpy | half baked | wide of the mark
partial | incomplete | unfinished | halfway | half done | half finished | work in progress | loose ends | patchy | stops short
imperfect | blemish | niggle | warts and all | room for improvement | far from perfect | teething problems
flawed | faulty | defective | buggy | shoddy | glitchy | botched | substandard | poor quality | bug ridden | error prone | jerry built | badly made | sloppily written | cheap and nasty
hard | difficult | tricky | tough | thorny | complicated | uphill | arduous | knotty | easier said than done | hard nut to crack | daunting | herding cats | cumbersome
mixed | half success | double edged | double edged sword | mixed bag | mixed blessing | pros and cons | two edged
ambitious | overambitious | over ambitious | too ambitious | overreach | aims high | bite off more | bitten off more | too much at once | grandiose | eyes bigger
too late | belated | belatedly | tardy | after the horse has bolted | stable door | long overdue
urgency | pressing | imperative | burning issue | without delay
brazen | shameless | blatant | blatantly | barefaced | boldfaced | bold faced | unashamed | audacious | audacity | brash | cheeky | insolent | impudent | flagrant | unabashed | broad daylight | chutzpah | bold as brass | without shame | no shame
relentless | relentlessly | tireless | nonstop | non stop | unabated | incessant | unceasing | ceaseless | round the clock | unremitting | never ending | without letup
selfish | self interest | own interests | self serving | egoistic | egotistical | self centred | self centered | number one | feather their nest | self seeking
greedy | profit driven | cash in on | for the money | grasping
ulterior motive | hidden motive | secret agenda | hidden purpose | real motive | true motive | arriere pensee
cunning | wily | crafty | sly | shrewd | scheming | cunning plan | sleight of hand
lucrative | profitable | pays well | crime pays | money spinner | cash cow | gold mine | goldmine | big bucks | rake in | remunerative
guessable | weak password | easy to guess | easily guessed | crackable | qwerty | password123 | lazy passwords
sloppy | careless | negligent | slapdash | reckless | lax | laxity | lazy | heedless | thoughtless | slipshod | cavalier | remiss | irresponsible | asleep at the wheel | laissez aller | forgetful
wary | cautious | caution | vigilant | prudent | prudence | watchful | on guard | on your toes | circumspect | look before you leap | think before you click | better safe than sorry | eyes peeled
sensible | common sense | level headed | street smarts | down to earth | sane | commonsense | horse sense
decent | passable | fair enough | satisfactory
unaware | oblivious | ignorance | clueless | unsuspecting | uninformed | unwitting | unknowing | none the wiser | head in the sand | blinkered | blind users | blissfully | uneducated
literacy | tech savvy | digital literacy | digital skills | computer literate | clued up | savvy
hold accountable | hold to account | liable | carry the can | take the rap | answer for their deeds
obligation | remit | incumbent | bounden duty | duty bound
proper | well behaved | civilised | gentlemanly | well mannered | courteous | mind your manners | urbane
rogue | unprincipled | unscrupulous
peace | nonviolent | non violent | amicable | peaceable | peaceful coexistence
stability | stable | steady | equilibrium | even keel
resilience | robust | fault tolerant | shockproof | ability to recover
embarrassment | shameful | awkward | humiliating | unflattering | mortifying | disgrace | red faced | lose face | loss of face | ignominious | egg on its face
theory | in theory | theoretically | hypothetically | on the face of it | notional
sponsored | state sponsored | state backed | government backed | state funded | state directed | state led | state run | government sponsored | government run | state controlled | government funded | government ordered | state ordered | on state orders | government directed | pay of the state
doubling up | rehash | deja vu | reinvent the wheel | overlap | superfluous | redundant | old wine in new bottles
alone | single handed | single handedly | unaided | unassisted | go it alone | goes it alone
multilateral | among nations | plurilateral | many nations together
triangular | three cornered | trilateral | three sided | tripartite | three camps | triangle
reluctant | unwilling | loath | averse | disinclined | grudging | grudgingly | foot dragging
ready to sign | prepared to sign | eager to sign | willing to sign | keen to sign
reciprocal | give and take | quid pro quo | two way street
harshest | strongest criticism | scathing | damning | blistering | withering | fiercest | harsh | bluntest | vitriolic | caustic | excoriating
favourable | favorable | complimentary
negative | unfavourable | unfavorable | disapproving
formerly | bygone | erstwhile | once led | good old days | old days | yesteryear | back in the day | golden age | heyday | former glory | nostalgia | nostalgic | days gone by
annual | yearly | every year | once a year | per annum
inaccurate | incorrect | erroneous | untrue | factual error | factually wrong | inexact
fake | bogus | phoney | phony | counterfeit | forged | spurious | fictitious | falsified | ersatz
built in | baked in | by design | by default | from the outset | ground up | ingrained | inbuilt | security by design | out of the box
off limits | red line | out of bounds | sacrosanct | untouchable targets
unsolved | unresolved | unsettled | up in the air | hanging in the balance | unanswered
disruptive | revolutionary | upheaval | disruptive technology | seismic
unlikely | improbable | slim chance | fat chance | not on the cards | remote chance
unwritten | tacit | informal | unspoken | unsaid | implicit
understandable | small wonder | hardly surprising | not surprising | no surprise
superficial | skin deep | shallow | surface level
panacea | magic wand | silver bullet | cure all | magic bullet
majority | lions share | bulk
percent | percentage | proportion | per cent | quota
`;
