/** Words that mean about the same: people and groups, from hackers and criminals to firms, governments, officials and citizens. */
export const people = `
hacker | computer pirate | cyber pirate | black hat | net pirate | digital burglar | web pirate
attacker | aggressor | assailant | intruder | invader | raider
criminal | crook | felon | gangster | mobster | lawbreaker | thug | shady characters | racketeer | lowlife
cybercriminal | cyber criminal | online criminals | internet criminals | computer criminals | digital criminals | net criminals
outlaw | bandit | gunslinger | cowboy | desperado | highwayman | brigand
gang | mafia | mob | crime ring | crime syndicate | organised crime | organized crime | criminal band
thief | burglar | robber | pickpocket | looter | pilferer | plunderer | housebreaker
fraudster | scammer | swindler | con artist | con man | conman | trickster | phisher | impostor | imposter | charlatan
spy | secret agent | spook | undercover agent | double agent | snooper | eavesdropper | intelligence officer
intelligence agencies | intelligence service | secret service | spy agency | secret police | intelligence community | security services | spymaster
mercenary | hired gun | soldier of fortune | guns for hire | hired hacker | hackers for hire | hired hands | contract hacker | paid hackers | dogs of war | hitman | hit man | rent a hacker
vigilante | avenger | posse | bounty hunters | self appointed sheriff | self appointed police | private cops | lynch mob | lone avenger | digital sheriff
privateer | corsair | buccaneer | freebooter
hacktivist | activist hackers | cyber activist | online activist | digital protester
activist | protester | protestor | agitator
dissident | regime critic | opposition figure | political opponent | human rights defender | exile
terrorist | extremist | jihadist | militant | fanatic | insurgent
militia | paramilitary | private army | warlord | guerrilla | irregulars
army | military | armed forces | soldier | troops | servicemen | battalion | regiment | cyber command
proxy | surrogate | stooge | front organisation | front organization | front group | henchman | minion | lackey | straw man
non state | nonstate | non governmental actor | private actor | private parties | private entities
middleman | broker | intermediary | reseller | peddler | dealer | trader
arms dealer | weapons dealer | gunrunner | gun runner | arms trader | arms merchant | merchant of death | weapons merchant | weapon seller
trafficker | smuggler | bootlegger | people who smuggle
customer | consumer | client | buyer | purchaser | clientele
user | end user | internet user | netizen | web surfer | home user | computer user
citizen | ordinary people | general public | common people | ordinary citizens | man in the street | man on the street | joe public | average joe | populace | inhabitants | townspeople | everyday people | regular folk | laypeople | the masses
civilian | noncombatant | non combatant | civil population | civilian population | innocents
individual | private person | private individual | natural person
victim | casualty | sufferer | injured party | wronged party | aggrieved party | those affected | prey
innocent bystander | innocent third party | uninvolved | uninvolved third party | innocent owner
patient | inpatient | sick people | sick person
doctor | physician | surgeon | medic | nurse | paramedic | medical staff | hospital staff | ambulance crew
firefighter | fireman | fire brigade | fire department | fire crew | rescue worker | rescuer | first responders | emergency crew
police | cops | policeman | policewoman | constable | law enforcement | gendarmerie | sheriff | constabulary | crime fighter
sleuth | investigator | detective | private eye | private detective | bloodhound | gumshoe
watchdog | overseer | supervisory body | supervisory authority | inspectorate | ombudsman | monitoring body | world police | global policeman
regulator | regulatory body | regulatory authority | rule maker | rulemaker
culprit | perpetrator | offender | wrongdoer | evildoer | guilty party | malefactor | miscreant | transgressor | the guilty
violator | rule breaker | infringer | breaker of the rules
bad actor | bad player | bad guys | villain | baddies | bad apple | rotten apple | black sheep | troublemaker | scoundrel | rascal | bad egg | bully
demon | devil | monster | fiend | evil forces | dark forces | bogeyman | bogeymen
enemy | foe | adversary | antagonist | hostile power | archenemy | nemesis
rival | competitor | competing firm | competing company | business rival | industry rival
ally | partner | confederate | comrade | brothers in arms | friendly nations | like minded | likeminded | fellow democracies
alliance | coalition | bloc | federation | consortium | confederation | partnership
government | cabinet ministers | powers that be | ruling party | public authorities | rulers
dictator | autocrat | despot | tyrant | strongman | strongmen | caudillo | absolute ruler | authoritarian ruler | iron fist
dictatorship | autocracy | tyranny | despotism | police state | authoritarian regime | repressive regime | one party state | unfree country | junta | totalitarian state | authoritarian
rogue state | rogue nation | pariah | pariah state | outcast | bad company | strange bedfellows
superpower | great power | big power | world power | major power | heavyweight | leading power | big player | hegemon | global player | big boys
second rank | second tier | second string | small fry | minor player | minnow | lightweight | bit player
president | head of state | chief of state
head of government | prime minister | chancellor
foreign minister | foreign secretary | foreign office | foreign ministry | ministry of foreign affairs
ambassador | envoy | emissary | attache | plenipotentiary | delegate | diplomatic corps | statesman
politician | lawmaker | senator | congressman | congresswoman | mps | member of parliament | parliamentarian | elected official | elected representative
pioneer | trailblazer | frontrunner | forerunner | torchbearer | standard bearer | pacesetter | trendsetter | avant garde | pathfinder | role model | shining example | flag bearer
leader | helmsman | leading figure | ringleader | top dog
founder | prime mover | driving force | mastermind | brains behind | founding father
inventor | creator | discoverer
laggard | straggler | slowcoach | underachiever | bottom of the class | dawdler | backmarker | lagging
bystander | onlooker | spectator | passer by | passerby | wallflower | fence sitter | looker on
holdout | non signatory | nonsignatory | refusenik | naysayer | abstainer | boycotter | nonsigner
supporter | signatory | backer | endorser | adherent | cosigner | co signer | undersigned | participant
critic | detractor | doubter | faultfinder | opponents of the call
dreamer | idealist | utopian | do gooder | starry eyed | fantasist
expert | specialist | pundit | guru | boffin
lawyers | legal profession | legal scholar | legal expert | bar association
university | academia | higher education | academic world | seat of learning
scientist | scholar | academic | research worker | man of science
think tank | policy institute | brains trust
maintainer | volunteer developer | volunteer programmers | open source community
maker | manufacturer | fabricator | oem | device maker | software house | software publisher
vendor | supplier | contractor | subcontractor | sub contractor | outsourcer | sub supplier | external provider | external firm | outside firm
company | firm | business | corporation | enterprise | multinational | conglomerate
private sector | commerce | business world | business community | corporate world | big business | private industry | free enterprise
tech giants | big tech | tech titans | internet giants | gafam | gafa | faang | tech behemoths | digital giants | tech heavyweights | web giants | tech multinationals | tech monopolies
startup | fledgling firm | young company | new venture | spin off
smes | small business | shopkeeper | shop owner | corner shop | family business | small firms | tradesman | craftsman | self employed | freelancer | sole trader | medium enterprises | small company
entrepreneur | businessman | businesswoman | tycoon | magnate | business leader | captain of industry | industrialist
security firm | security company | security vendor | antivirus maker | cybersecurity company | infosec company
employee | staff | personnel | workforce | staffer | office worker | coworker | staff members
clerk | receptionist | secretary | pen pusher | desk worker | white collar worker
script kiddies | amateur hackers | wannabe hacker | teenage hacker | bedroom hacker | hobby hacker
aspiring | wannabe | budding | would be criminals
children | schoolchildren | youngsters | teens | teenagers | adolescents | juveniles | young people | underage
parents | families | mothers and fathers | mums and dads
elderly | seniors | senior citizens | old people | older people | grandparents | old folk | the aged
ngo | charity | nonprofit | non profit | voluntary organisation | voluntary organization | aid organisation | relief organisation | charitable groups | non governmental organisation | non governmental organization
civil society | grassroots | citizens groups | citizen initiative | community groups
lobby | lobbyist | pressure group | interest group | special interests | advocacy group | influence peddler
elite | inner circle | oligarchy | puppet masters | string pullers | wire pullers | overlords | shadow government | deep state | secret masters
globalist | internationalist | one worlder | world government
nationalist | patriot | flag waver | sovereigntist | jingoist | chauvinist
voter | electorate | constituents | voting public | voting population
candidate | nominee | office seeker | presidential hopeful | running mate | contender
political party | political movement | party machine | campaign staff
election officials | election commission | poll workers | returning officer | electoral authority | scrutineer | vote counter
election observers | election monitors | poll watcher | election watchdog
meddler | busybody | foreign actor | foreign power | foreign agents | outside power | foreign hand | outside forces | hostile state | external actor | foreign government
trolls | troll farm | troll army | troll factory | paid commenters | keyboard warriors | internet trolls | provocateur
spin doctor | opinion makers | influencer | propagandist | demagogue | rabble rouser
municipality | city council | town council | local authorities | local government | city hall | town hall | borough council | city administration | local council
mayor | burgomaster | lord mayor | mayoress
stakeholder | interested party | parties concerned | concerned parties | multistakeholder | multi stakeholder | everybody at the table
international community | community of nations | community of states | family of nations | world community | mankind
grid operator | utility provider | utility company | energy firm | energy company | power company | electricity company
ethical hackers | white hat | security researcher | bug hunters | friendly hacker | penetration tester | pen tester | flaw finder | good hackers
drug maker | drugmaker | pharma | pharmaceutical | drug company | biotech | pharmaceutical company
carmaker | car manufacturer | automaker | auto maker | car company
chipmaker | chip maker | chip manufacturer | chip foundry | semiconductor firm
shipping company | shipping line | shipper | freight company | container shipping
peacemaker | mediator | honest broker | peacekeeper | blue helmets
working group | task force | committee | working party | steering group | expert group
rights holders | copyright owner | copyright holder | patent holder | owner of the rights
sponsor | paymaster | financier | bankroller | moneyman | benefactor
neighbouring | neighboring | adjacent country | bordering country | adjoining countries
minorities | vulnerable groups | marginalised groups | marginalized groups
coder | software engineers | software developers | computer programmer | techie | software writer | app developers
public administration | civil service | civil servant | public servant | bureaucrat | state apparatus
state hackers | army hackers | government hackers | cyber soldiers | cyber troops | cyber army | cyber warriors | uniformed hackers
`;
