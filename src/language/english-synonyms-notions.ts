/** English words for notions of the field: what goes on between states, firms and attackers, and how it is spoken of. One group of like meaning a line. */
export const notions = `
ambulance | emergency vehicle | blue lights | rescue helicopter
primary school | secondary school | high school
pharmacy | chemists shop | drugstore | dispensary | prescriptions
food supply | foodstuffs | food shortage | grain elevator
satellite | satnav | gps | space systems
merchant ship | freighter | oil tanker | cargo ship | seafaring | merchant navy | maritime
welfare office | benefits office | unemployment benefit | inland revenue
newspaper | journalism | broadcaster | television | radio station | news agency | news outlet | media outlet | newsroom | tv station | news media
opinion piece | op ed | editorial | commentary | leader article | guest column | newspaper column | comment piece
quotation | cited words | direct speech | quoted words
attack wave | cyber campaign | hacking campaign | hacking spree | hacking wave | string of attacks | series of attacks | barrage | spate of attacks
botched update | faulty update | bad update | blue screen
interconnector | saboteur
time servers | network time | clock signal | time synchronisation
email | e mail | electronic mail | webmail | mail client
cookies | ad tracking | ad trackers | profiling | behavioural advertising | online tracking | ad tech
algorithm | filter bubble | echo chamber | attention economy
hate speech | hatred online | hate posts | hate messages | cyberbullying | online abuse
net neutrality | neutral net | open internet | equal access | fast lane | equal treatment of data
digital divide | digital gap | haves and have nots | unconnected | no internet access | access for all | left behind digitally
platform power | monopoly | monopolist | cartel law
internet governance | governance of the internet | governing the internet | running the internet | steering the internet | who owns the internet | who rules the internet | who controls the internet | boss of the internet | owner of the internet | master of the internet
bank robbery | bank heist | bank raid | bank robber | bank job | swift heist
customs duty | trade war | trade dispute
costly | pricey | financial loss | financial damage | economic damage | economic losses | economic harm | billions lost | loss of revenue
job losses | lay offs | unemployment | jobs lost | put out of work
insolvency | go bust | out of business | ruined firm | close down for good
lawyerly language | legalese | legal jargon | legal wording
geopolitical blocs | east and west | new cold war | cold warriors | bipolar world | multipolar | spheres of influence
annexation | occupied territory | territorial grab
industrial espionage | economic espionage | corporate espionage | commercial espionage | business espionage | industrial spying | corporate spying | economic spying | commercial spying | business spying | company spying | spying on rivals | spying on competitors | competitive intelligence
insiders | rogue employee | disgruntled employee | disgruntled worker | inside job | traitor | turncoat | fifth column | disloyal employee | leaving employee
technology transfer | forced transfer | tech transfer | joint venture | hand over technology | poaching of engineers | headhunted
training data | web scraping | data mining
financial penalty | civil penalty | penalty payment | pecuniary penalty
deterrent | deter | dissuade | dissuasion | discourage | scare off | put off attackers | think twice | frighten off | disincentivise
travel bans | frozen assets | expel diplomats | expulsion of diplomats | persona non grata | economic pressure | economic sanctions
cyber sanctions | sanctions list | sanctioned hackers | diplomatic protest | demarche | summon the ambassador | recalled ambassador | protest note
moral obligation | moral force | moral suasion | moral pressure | moral power | peer pressure | public opinion | public pressure | social pressure | conscience | world opinion
track record | past record | past conduct | previous attempts | earlier attempts | past failures | lessons learned | lessons learnt
espionage loophole | spying not covered | silent on espionage | silent about spying | spying left out
test case | trial run | pilot project | dry run | litmus case
follow up check | progress report | stocktaking | review mechanism | peer review | scorecard | report card | checkup | verification regime
time limit | time frame | timeframe
headcount | head count | number of signatories | number of supporters | list of names | list of signatories | list of supporters
newcomer | latecomer | new member | latest to join | joined later | joined late | new adherent
change of heart | u turn | about face | volte face | change of mind | reversal of policy | policy reversal | turnaround | turnabout | backflip | flip flop | change of course | change of tune
absent powers | absentee | missing countries | missing powers | missing superpowers | conspicuous absence | glaring absence | notable absence | did not show up | failed to show up | not at the party
coalition of the willing | willing states | like minded states | like minded countries | like minded nations | friends of the call | preaching to the choir
mass support | broad support | wide support | broad backing | groundswell | bandwagon | snowballing support | landslide
weak compromise | rotten compromise | lazy compromise | minimal consensus
paradox | dilemma | quandary | predicament | tightrope walk | balancing act | trade off | tradeoff
attribution problem | attribution puzzle | behind the attack | source of the attack | origin of the attack | authorship of attacks | fingerprint of the attacker | where the attack came from | where attacks come from | home address of hackers | return address
usual suspect | prime suspect | main suspect | suspected countries | suspected state | likely culprit
code name | codename | cover name | operation name | nickname for hackers | hacker group names | names of operations
advanced persistent threat | apt group | persistent attacker | hacker group | hacking group | hacking collective | hacker crew | hacking crew | hacker unit | hacking unit | elite hackers
chain of command | orders from above | orders from the top | marching orders | acting on orders | green light from above
cyber operation | offensive cyber | digital offensive | computer network attack | military hacking
mother of invention | necessity breeds invention | war is the father | father of all things | war as a motor | spin offs from war | crucible | adversity | born of conflict | born of war | out of conflict
never ending race | race against time | race against the clock | a step ahead | one step behind
pace of change | speed of change | fast moving technology | technology moves fast | outpace | outstrip | fail to keep up | keep pace
blessing and curse | curse and blessing | boon and bane | for good or ill | for good or evil | for better or worse | two sided | both sides of the coin | janus headed
brave new world | information age | digital age | digital era | internet age | information society | digital society | computer age | digital revolution | digitalisation | digitisation | digital transformation | knowledge society | knowledge economy | digital economy
reliant | over reliance | overreliance | dependent on tech | dependent on technology | hooked on the internet | life without internet | single point of failure | achilles tendon
monoculture | one size fits all | uniformity | same software everywhere | homogeneous systems
air gap | isolated network | segmentation | compartmentalise | compartmentalize | watertight compartments | separate networks | offline network
zero trust | access control | need to know
obscurity | secret design | hide the design
code review | code audit | security review | security audit | security test | penetration test | pen test | pentest | red team | stress test | fuzzing | independent test | third party audit | security assessment | source code inspection
security built in | security from the start | safety by design | secure by default | secure from the outset | shift left | safe from the factory | safe out of the box | thought of from the start
goods and services | products and services | offerings | merchandise
memory safe languages | secure coding | safe coding | coding standards | secure development | secure programming | development process
too lazy to update | update fatigue | warning fatigue | security fatigue | password fatigue | alert fatigue
lost laptop | lost phone | stolen laptop | stolen phone | left on the train | unattended computer | privacy screen
first line of defence | first line of defense | last line of defence | last line of defense | human firewall | front line of defence | front line of defense | defence in depth | defense in depth | layers of protection | layers of defence | layered defense | rampart | moat | castle walls
neighbourhood watch | neighborhood watch | good samaritan | mutual aid | mutual assistance | help each other | help one another | helping hand | lend a hand | rally round
victim support | victims aid | help for victims | aid to victims | support for victims | victim assistance | helpline | help line | helpdesk | help desk | advice line
cleanup | picking up the pieces | mop up | damage control | damage limitation | limit the damage | put out fires
cyberpeace | peaceful internet | peaceful cyberspace | peaceniks | doves | pacifist | pacifism
public private partnership | private public partnership | joint public and private | state and business together | business and government together | firms and states together | governments and companies together | three way partnership
corporate foreign policy | corporate diplomacy | companies as states | firms as diplomats | corporate statesmanship | corporate power | power of tech firms | power of big tech | digital switzerland | neutral switzerland
civil disobedience | digital sit in | online protest | street protest | demonstration | marchers
humanitarian sector | humanitarian aid | aid workers | refugee | relief work | charity work
centenary | jubilee | armistice | remembrance day
ceremony | official opening | launch event | kick off event | grand opening
opening speech | oration | speechmaking | words of welcome | opening address
letter of support | expression of support | show of support | statement of support | vote of support | moral support
rushed job | hastily written | hasty | haste | rushed through | cobbled together | written in a hurry | back of an envelope
third way | middle way | middle path | middle course | third path | golden mean | between two models | european model | chinese model | californian model
walled nation | closed internet | closed web | isolated internet
self regulation | self policing | police itself | industry code | self imposed | light touch regulation | hands off regulation | laissez faire
liberty versus security | freedom versus security | liberty and security | security versus liberty
witch hunt | show trial | trial by media | mccarthyism | public lynching
presumption of innocence | innocent until proven guilty | fair trial | due process | rule of evidence | reasonable doubt | fair hearing | trial by jury
police cooperation | judicial cooperation | joint investigation | letters rogatory | mlat | legal assistance
takedown | take down operation | police raid | police operation | seizure of servers | seized servers | shut down criminal sites | dismantle | bust by police | sting operation | raid on hackers
`;
