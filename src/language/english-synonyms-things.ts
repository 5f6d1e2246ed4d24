/** Words that mean about the same: things, from infrastructure and devices to weapons, laws, elections, secrets and money. */
export const things = `
hospital | clinic | infirmary | hospice | polyclinic | medical centre | medical center | health centre | health center | emergency room | intensive care | operating theatre | operating room
healthcare | health care | health service | health system | medical care | public health | nhs
emergency services | emergency calls | emergency number | rescue services | distress call | dispatch centre | dispatch center
electricity | electric power | power grid | electric grid | energy supply | power supply | electricity network | grid
blackout | power cut | power outage | power failure | brownout | load shedding | lights went out | plunged into darkness
outage | downtime | service interruption | loss of service | network failure
power station | power plant | powerplant | generating station | electric utility
reactor | nuclear plant | nuclear power | nuclear facility | atomic plant | nuclear power station | atomic power station
water supply | waterworks | water plant | water utility | drinking water | tap water | water treatment | water company | clean water
sewage | wastewater | sewer | sewerage | sanitation | waste water
pipeline | gas pipe | oil pipe | gas supply | oil supply | gas main | fuel line
petrol stations | gas station | filling station | petrol pump | fuel shortage
refinery | chemical plant | oil terminal | petrochemical | chemical works
railway | railroad | rail network | rail traffic | train network | train services | railway signals
public transport | public transit | mass transit | transport network | tram network | bus network
airport | airfield | aerodrome | air traffic control | airspace | planes grounded | flights grounded
harbour terminal | container port | port terminal | seaport | shipping terminal | dockyard | container terminal
financial system | banking system | banking sector | financial sector | payment system | stock exchange | bourse
atm | cash machine | cashpoint | cash dispenser | card payments | card terminals
dam | reservoir | floodgate | sluice | hydroelectric | hydropower
factory | industrial plant | manufacturing plant | steel mill | steelworks | production line | assembly line
infrastructure | vital systems | essential services | critical systems | utilities | vital facilities | critical facilities | lifeline services | vital services | public utilities
telecoms | telecommunications | telephony | telco | phone network | mobile network | cell towers | phone lines | mobile phone masts
scada | industrial control systems | industrial controllers | plcs | operational technology | process control | programmable controllers
court | tribunal | courtroom | courthouse | law court | judiciary | judicial
business continuity | contingency plan | emergency plan | fallback plan | disaster recovery | crisis plan
internet | web | net | world wide web | worldwide web | www | information superhighway | data highway | infobahn
cyberspace | digital world | online world | digital realm | virtual world | digital sphere | digital space | virtual space | cyber domain
foundation | bedrock | underpinning | substructure | bottom layer
backbone | spine | central nervous system | nervous system | arteries | innards | guts | plumbing | engine room | inner workings
undersea | subsea | submarine | underwater | seabed | seafloor | ocean floor | sea bottom | deep sea | transatlantic | transoceanic
fibre optic | fiber optic | optical fibre | optical fiber | glass fibre | optical cables | fibre cables
nameservers | dns | name servers | domain name system | root servers | address book of the internet | phone book | phonebook
domain | domain name | web address | internet address | top level domain
routing | bgp | signposts | packet forwarding | path of the data
isp | internet provider | access provider | service provider | broadband provider | network operator | internet company
encryption | cryptography | cipher | cypher | scrambling | enciphered | cryptographic
tls | ssl | https | digital certificates | certificate authority | padlock symbol
splinternet | fractured internet | divided internet | internet borders | balkanisation | balkanization
kill switch | off switch | internet shutdown | pull the plug | unplug | switch off the internet
public good | common heritage | global commons | digital commons | shared resource | common property
servers | data centre | data center | server farm | server room | datacenter | datacentre | mainframe
cloud services | cloud computing | cloud provider | saas | hosted services | hosting provider
website | web site | webpage | web page | web presence | internet site
homepage | official site | official website | landing page | url
social media | social networks | social platforms | newsfeed
laptop | notebook computer | portable computer | work computer
election | polls | ballot | general election | by election | midterms | runoff | polling day | election day | going to the polls
vote | suffrage | cast a ballot | right to vote | balloting
referendum | plebiscite | popular vote | popular consultation
ballot box | ballot paper | voting slip | voting paper | voting urn | ballot slip | mail in ballots | postal votes | absentee ballots
voting machine | voting computer | e voting | evoting | electronic voting | electronic ballot | counting machine | ballot scanner | online voting
polling station | polling place | voting booth | polling booth
tally | vote count | recount | tabulation | counting of votes | miscount
electoral roll | voter register | voter rolls | voter registration | electoral register | voters list | register of voters
election campaign | electioneering | campaign trail | hustings | stump speech | canvassing | presidential race
election fraud | ballot rigging | vote rigging | election rigging | rigged | ballot stuffing | vote fraud | vote tampering | stolen election
disinformation | fake news | misinformation | propaganda | hoaxes | false rumours | false news | falsehoods | untruths | alternative facts | fabricated news | agitprop
deepfake | deep fake | doctored video | fake video | fake clip | face swap | synthetic media | voice cloning
bots | fake accounts | fake profiles | sock puppets | sockpuppets | false profiles | burner accounts | fake followers
smear | mudslinging | character assassination | dirty tricks | kompromat | slander | defamation
political ads | political advertising | microtargeting | targeted ads | targeted advertising
leaked | data dump | email dump | document dump | hack and leak
parliament | legislature | national assembly | senate | congress | lawmaking body | house of commons
democracy | democratic | rule by the people | people power | representative government | government by the people
legitimacy | validity of the result | trust in results | acceptance of the result
trade secret | business secret | company secret | industrial secret | corporate secrets | knowhow | secret formula | secret recipe | secret sauce | proprietary | crown jewels
secret | confidential | classified | hush hush | top secret | eyes only | under wraps
patent | copyright | trademark | trade mark | design rights | ip rights | royalties | licence fees | author rights
intellectual property | intellectual assets | property of the mind | intellectual creations | intellectual capital | intangible property | intangible assets
blueprint | technical drawings | schematics | construction plans | construction drawings | engineering drawings | cad files | design documents
invention | brainchild | brainwave | bright idea
innovation | new technology | ingenuity | creativity | technological progress | new developments in tech
lab | laboratory | research centre | research center | research institute | research facility | test bench
prototype | mock up | mockup | test model | preproduction model
counterfeit | knock off | knockoff | imitation | bootleg | clone | pirated | replica | copied product
piracy | illegal copying | pirated copies | illegal downloads
tender | sealed bid | tender documents | bid | call for tenders
takeover | merger | acquisition | buyout | buy out | amalgamation
competitive edge | competitive advantage | head start | upper hand | leg up | unfair advantage | market lead
malware | malicious software | virus | computer virus | trojan | trojan horse | computer worm | malicious code | harmful software | nasty software | badware | malicious program | infected program
ransomware | extortion software | extortion malware | blackmail software | crypto locker | cryptolocker | file locking virus
ransom | ransom money | ransom note | ransom demand | extortion | blackmail | hush money | shakedown
spyware | stalkerware | surveillance software | snooping software | bugging software | spy software | snoopware | tracking software | spying app
exploit | zero day | 0day | zero days | undisclosed flaw | secret vulnerability
vulnerability | flaw | bug | defect | security hole | security gap | weak spot | soft spot | chink in the armour | chink in the armor | programming error | software error | glitch | achilles heel
backdoor | back door | trapdoor | secret entrance | hidden entrance | secret access
hacking tools | attack tools | toolkit | toolbox | hacking kit | exploit kit | attack kit | crimeware | lockpicks | crowbar | skeleton keys | burglar tools | hacking software
weapons | arms | weaponry | armaments | munitions | ammunition | ordnance
arsenal | stockpile | stash | hoard | armoury | armory | weapons depot
nuclear weapons | atomic bomb | nukes | nuclear bomb | nuclear arms | warheads | wmd | weapons of mass destruction | hydrogen bomb | mushroom cloud
nuclear | atomic | thermonuclear
arms race | arms buildup | arms build up | rearmament | military buildup | sabre rattling | saber rattling
arms control | disarmament | arms reduction | arms limitation | non proliferation | nonproliferation | counter proliferation
black market | underground market | grey market | gray market | bazaar | illegal market | shadow economy | underground economy | illicit trade | darknet market
contraband | smuggled goods | illicit goods | illegal goods | smuggling
export controls | export licence | export license | export permit | export ban | export restrictions | embargo | trade restrictions | dual use
botnet | zombie network | zombie computers | bot network | network of hijacked computers
ddos | denial of service | traffic flood | booter | stresser | flooding attack | overload attack
bug bounty | finders fee | reward for bugs | vulnerability reward | prize money for flaws
dark web | darknet | dark net | darkweb | shadow internet | black web | shady part of the web | onion sites
deep web | deepweb | invisible web | unindexed | hidden web | unlisted pages
hideout | hideaway | lair | den | refuge | sanctuary | safe haven | hiding place | bolthole | nest
underworld | underbelly | gangland | criminal milieu | seamy side | seedy side
lifecycle | life cycle | lifespan | life span | lifetime | service life | cradle to grave | shelf life | design to disposal
device | gadget | appliance | gizmo | electronics | electronic equipment | hardware | contraption
iot | internet of things | smart devices | connected devices | smart home | connected home | smart fridge | smart appliances | smart toys | smart meters | networked devices
software | computer program | computer programme | apps | software package
source code | program code | codebase | code base | code repository
patch | bugfix | hotfix | security update | security patch | software update | security fix | software fix | bug fix | firmware update
default password | factory password | factory settings | factory default | preset password | hardcoded passwords
firmware | embedded systems | embedded software
chip | microchip | semiconductor | processor | integrated circuit | circuit board | microprocessor | chipset | motherboard
component | spare part | subassembly | building block | bought in parts
supply chain | value chain | chain of suppliers | delivery chain | production chain | supplier network | logistics chain
open source | opensource | free software | libre software | community software | oss
disposal | scrap heap | landfill | decommissioning | rubbish dump | electronic waste | e waste | junk heap | scrapyard
outdated | obsolete | out of date | superannuated | antiquated | discontinued | end of life | unsupported | outmoded | past its sell by date
afterthought | bolted on | added later | tacked on | retrofitting
security label | quality seal | seal of approval | kitemark | quality mark | trust mark | product certification | ce mark | safety label | quality label
liability | product liability | legal responsibility | answerable in law
self driving | driverless | autonomous cars | autonomous vehicle | robot car | connected car
smartphone | mobile phone | cellphone | cell phone | handset
baby monitor | babyphone | baby phone | baby cam | nanny cam
webcam | web camera | connected camera | ip camera | cctv
pacemaker | insulin pump | medical device | medical equipment | heart implant | ventilator | life support
hygiene | self care | cleanliness | tidiness | housekeeping | handwashing | hand washing | good habits
habit | routine | daily practice | everyday practice | second nature
precaution | safety measure | protective measure | preventive measure | preventive step | safety rules
password | passcode | passphrase | pass phrase | pass word | pin code | access code | secret code
two factor | two factor authentication | 2fa | mfa | multi factor | multifactor | two step verification | two step login | second factor | passkey | authenticator
credentials | login details | sign in details | access data | user accounts | account details
phishing | spear phishing | smishing | vishing | fake email | fake mails | bogus mails | dodgy mails | phoney mails | phony mails | scam mails | spam
suspicious links | dodgy links | shady links | malicious links | suspicious attachments | fishy links | strange attachment
fraud | scam | swindle | con trick | confidence trick | skulduggery | defraud
identity theft | identity fraud | impersonation | stolen identity | id theft | identity thieves
backup | safety copy | spare copy | backup copies | security copy
awareness | sensitisation | sensitization | consciousness raising | public information | awareness raising
education | schooling | literacy | upskilling | e learning | staff training | user training
seat belt | safety belt | seatbelt | crash helmet
usb sticks | thumb drive | memory stick | flash drive | pen drive | usb key | removable media
teleworking | home office | remote work | working from home | wfh | telecommuting | home working
human error | user error | human factor | human weakness | slip up
self defence | self defense | active defence | active defense | self protection | legitimate defence | legitimate defense
vigilante justice | mob justice | lynch | lynch law | rough justice | street justice | frontier justice | private justice | self justice | law into own hands
knock on effect | ripple effect | domino effect | chain reaction | cascade | snowball effect | spillover
crossfire | friendly fire | caught in the middle | stray bullet
collateral damage | innocent victims | unintended harm | unintended damage | side damage
honeypot | booby trap | decoy | tripwire | dye packs
licence to hack | license to hack | letters of marque | hunting licence | carte blanche
norm | rules of behaviour | rules of behavior | standards of behaviour | standards of behavior | norms of conduct
manners | etiquette | netiquette | decorum | courtesy | good form | decency | propriety
code of conduct | rulebook | rule book | ground rules | house rules | rules of the game | rules of the road | playbook | code of practice | highway code
standard | benchmark | yardstick | criterion | criteria | touchstone | measuring stick
guideline | best practice | good practice | rule of thumb
handbook | manual | guidebook | compendium | reference work
legislation | statute | decree | ordinance | statute book | legal text
agreement | pact | accord | compact | covenant | entente
treaty | interstate agreement | intergovernmental agreement
declaration | proclamation | manifesto | communique | joint statement | pronouncement
promise | pledge | vow | oath | word of honour | word of honor | solemn word
charter | codex | founding document | magna carta
principle | tenet | precept | commandment | maxim | guiding rule
clause | provision | stipulation | proviso | subclause
preamble | preface | foreword | opening paragraphs | prologue
international law | law of nations | law of war | humanitarian law | law of armed conflict
legal basis | legal footing | statutory | legal grounds | legal foundation
jail | prison | gaol | behind bars | imprisonment | locked up | prison sentence | jail time | slammer
impunity | scot free | unpunished | go unpunished | no punishment | walk free
teeth | fangs | claws | clout | big stick | coercive power
loophole | gap | seams | patchwork | blind spot | lacuna | grey zone | gray zone
human rights | fundamental rights | basic rights | civil liberties | civil rights | inalienable rights
free speech | freedom of speech | freedom of expression | freedom of opinion | free expression
censorship | censor | muzzle | gagging | silencing critics | content blocking | great firewall
surveillance | mass surveillance | big brother | surveillance state | panopticon | spying on citizens
privacy | data protection | private sphere | private life
personal data | private data | user data | personal information | private information
data vault | data pods | personal data store | data store | data safe | data locker
sovereignty | self determination | autonomy | self rule | national independence
formalities | bureaucracy | red tape | overregulation | officialdom | pen pushing
anarchy | lawlessness | chaos | law of the jungle | jungle law | free for all | mayhem | no mans land | wild west
catastrophe | disaster | calamity | cataclysm | tragedy | doomsday | armageddon | apocalypse | meltdown | nightmare scenario | worst case | horror scenario | day of reckoning | judgment day | blows up in our faces | blows up in our face | goes up in smoke | the worst happens | the worst has happened | all goes wrong | big bang
wake up call | rude awakening | alarm bell | eye opener | jolt | electroshock | wakeup call
publicity stunt | pr stunt | marketing ploy | marketing stunt | photo opportunity | photo op | media stunt | pr exercise | self promotion | advertising stunt | image building
ruse | ploy | stratagem | gimmick | bluff | subterfuge | pretext | trickery
hot air | empty phrases | blah | claptrap | hogwash | drivel | verbiage | empty talk | gobbledygook | platitudes | poppycock | humbug | piffle | waffle | fluff | cheap talk
milestone | turning point | watershed | breakthrough | giant leap | game changer | gamechanger | sea change | quantum leap | tipping point
step forward | first step | baby steps | stepping stone | right direction | small step
progress | headway | way forward
shortcoming | deficiency | drawback | downside | kinks | imperfection | teething troubles | rough edges
merit | strengths | upside | plus point | strong point | saving grace
silver lining | glimmer | ray of hope | light at the end of the tunnel | bright side | bright spot
illusion | delusion | pipe dream | daydream | wishful thinking | castles in the air | pie in the sky | cloud cuckoo land | mirage | utopia | rose tinted
funding | financing | bankrolled | subsidy | subsidised | subsidized | sponsorship | purse strings
profit | lucre | moneymaking | money making | commercial gain | profit motive | shareholder value
return on investment | roi | payoff | investment | payout
self interest | own interest | vested interest | selfishness | egoism | own agenda | hidden agenda | axe to grind | ulterior
greed | avarice | greedy | rapacity | money grubbing
burden | onus | millstone | yoke | shared load
responsibility | duty | duty of care
traces | evidence | proof | smoking gun | hard facts | telltale | forensics
false flag | red herring | disguise | masquerade | camouflage | false colours | planted evidence
anonymity | incognito | masked | cloak | hidden identity | nameless | faceless | pseudonym
war | warfare | armed conflict | cyberwar | belligerence | military conflict
peacetime | time of peace | peace time | absence of war
tension | friction | strife | bad blood | animosity | antagonism | ill feeling
conflict | quarrel | wrangle | squabble | feud | tussle | tug of war | infighting | power struggle | clash
escalation | spiral | vicious circle | vicious cycle | powder keg | flashpoint
detente | de escalation | deescalation | easing of tensions | defuse
mediation | arbitration | conciliation | good offices
misunderstanding | misreading | misperception | miscalculation | misinterpretation | crossed wires | miscommunication
hotline | red telephone | red phone | direct line | crisis line
openness | transparency | glasnost | candour | candor | open books
trust | confidence | faith | credence
distrust | mistrust | suspicion | wariness | lack of trust | misgivings
negotiation | bargaining | dialogue | parley | consultations | peace talks | horse trading | round of talks
diplomacy | statecraft | foreign policy | foreign affairs | diplomatic service
information sharing | data sharing | information exchange | data exchange | pooling of information | sharing intelligence
vulnerability disclosure | responsible disclosure | bug report | reporting flaws | flaw report | coordinated disclosure
forum | conference | summit | symposium | colloquium
deadlock | stalemate | impasse | gridlock | logjam | stand off | standoff
overcrowded | crowded | surfeit | glut | plethora | too many cooks | overabundance
hub | secretariat | liaison office | clearing house | focal point | liaison
compass | signpost | beacon | lighthouse | lodestar | guiding star | north star | roadmap
cornerstone | keystone | linchpin | lynchpin | missing link | missing piece | piece of the puzzle
obstacle | hurdle | stumbling block | snag | hitch | roadblock | impediment | hindrance | sticking point | complication
uphill battle | uphill struggle | hard slog | steep climb | sisyphean | tall order
leadership | helm | reins | driving seat
vacuum | power vacuum | leaderless | rudderless | headless | leadership void
sidelines | back seat | backseat | touchline | spectator seats
motive | incentive | mainspring | inducement | rationale
consequences | repercussions | fallout | ramifications
threat | danger | risk | hazard | peril | menace | pitfall | jeopardy
crime | lawbreaking | criminality | felony | delinquency | illegality
cybercrime | computer crime | online crime | internet crime | digital crime | net crime | e crime
drug deals | narcotics | drug trafficking | drug trade
embassy | diplomatic mission | legation
isolationism | isolationist | turning inward | inward looking | splendid isolation | unilateralism
hypocrisy | hypocrite | double standard | duplicity | two faced | double dealing | duplicitous | crocodile tears
reboot | relaunch | fresh start | clean slate | new beginning | reinvention
password manager | password safe | password vault
genie | pandora box | can of worms | out of the bottle
epidemic | outbreak | plague | contagion
ixp | internet exchange point | peering | internet nodes | network nodes
timeline | chronology | sequence of events
groundwork | spadework | legwork | preparatory work | preliminary work
prestige | renown | kudos | good name | reputation
unwritten rules | gentleman agreement | gentlemen agreement | handshake | tacit agreement
taboo | red lines | off limits | no go area | line in the sand | out of bounds
iceberg | below the surface | tip of the iceberg
`;
