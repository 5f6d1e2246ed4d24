/** More English names of things that only share words with the Call, by the word that they share, and orders to the bot. */
import { englishEverydayThings } from './english-everyday-things.ts';
import { phraseList } from './word-lists.ts';

const things = {
  // critical, critic
  critic: `
    critical thinking | critical role | critical path | critical mass | critical acclaim | critical illness | critical care | critical theory
    critical race theory | critical temperature | critical angle | critical hit | critical analysis of the poem | film critic | film critics
    food critic | food critics | restaurant critic | theatre critics | theater critics | art critic | art critics | music critics
    literary critic | literary criticism | rotten tomatoes
  `,
  // experts and critics of something else
  experts: `
    g7 summit | g20 summit | nato summit | eu summit | brics summit | un summit | sign a contract | sign the contract | signing a contract | sign the lease | sign a lease
    sign a petition | sign the petition | sign an nda | sign the form | sign a form | sign the deed | sign for the parcel | sign for a parcel |
    expert witness | expert witnesses | expert advice | expert level | expert mode | subject matter expert | patent trial | patent attorney | magna carta |
    job market | jobs market | stock market | stock markets | housing market | property market | labour market | labor market | flea market | farmers market
    art market | bond market | bond markets | used car market | rental market | christmas market | fish market | meat market |
    financial experts | financial expert | health experts | health expert | medical experts | medical expert | property experts | property expert |
    housing experts | housing expert | tax experts | tax expert | wine experts | wine expert | nutrition experts | nutrition expert |
    parenting experts | parenting expert | fashion experts | fashion expert | beauty experts | beauty expert | travel experts | travel expert |
    seo experts | seo expert | fitness experts | fitness expert | climate experts | climate expert | economic experts | economic expert |
    football experts | football expert | history experts | history expert | gardening experts | gardening expert | money experts | money expert |
    mortgage experts | mortgage expert | investment experts | investment expert | market analysts | stock analysts | football pundits |
    sports pundits | financial advisers | financial advisors | financial analysts | wine critic | wine critics | opera critics | book critics |
    game critics
  `,
  // products of parties that are named, and what offices have
  products: `
    microsoft word | microsoft excel | microsoft teams | microsoft office | microsoft outlook | microsoft powerpoint | microsoft windows
    microsoft edge | microsoft store | microsoft flight simulator | google docs | google sheets | google drive | google translate | google play
    google meet | google classroom | google calendar | facebook marketplace | samsung galaxy | team meeting | team meetings | next team meeting | next staff meeting | staff meeting
    staff meetings | department meeting | parents meeting | residents meeting | password policy | password policies | dress code
    expense policy | travel policy | supply chain crisis | supply chain shortage
    supply chain shortages | supply chain delays | supply chain manager
  `,
  // files of a machine, and what it learns
  files: `machine learning | etc shadow | etc passwd | etc hosts | bash history | id rsa | boot ini | win ini`,
  // accord, agreement, treaty, declaration, charter, deal
  texts: `
    ai action summit | ai safety summit | paris mou | port state control | paris principles for national | national human rights institutions | schengen area | future of the internet
    rights of the child | prisoners of war | prisoner of war | iran deal | iran nuclear deal | iran nuclear agreement | non proliferation treaty | nonproliferation treaty | npt treaty | test ban treaty
    brexit deal | arms deal | peace deal | grain deal | treaty of paris | peace of paris | paris peace accords | paris peace treaty | paris club
    paris charter | paris accord withdrawal | charter of fundamental rights | bill of rights | declaration of war | customs declaration
    tax declaration | declaration of love | declaration of interest | charter school | charter schools | charter flight | charter flights
    charter a boat | charter a yacht | charter a bus | yacht charter | boat charter | bus charter | royal charter | human rights act
    death penalty | penalty kick | penalty kicks | penalty shootout | penalty shootouts | spot kick | penalty area | penalty points | late payment penalty | prenuptial agreement | lease agreement | purchase agreement | sale agreement | settlement agreement
    service level agreement | non disclosure agreement | gentlemens agreement | subject verb agreement | collective agreement | user agreement
    loan agreement | employment agreement | partnership agreement | green deal | green new deal | meal deal | deal of the day | card deal
    accord healthcare | accord hybrid | accord sport | accord coupe | accord ex | warsaw pact | pact of steel | suicide pact | peace pipe
    treaty ports | first nations treaty | berlin wall | constitution of the united states | us constitution | un charter chapter
    charter chapter
  `,
  // principle, principal
  principles: `
    school principals | vice principal | deputy principal | principal dancer | principal violinist | principal photography | principal residence
    principal and interest | principal payment | principal payments | extra principal | toward the principal | towards the principal | principal of the loan | principal on the loan | mortgage principal | principal sum | principal debt | principal paid | principal repayment | loan principal | principal balance | principal component analysis | principal investigator
    principle of least action | principle of superposition | principle of relativity | equivalence principle | exclusion principle
    cosmological principle | precautionary principle | anthropic principle | dirichlet principle | pigeonhole principle | bernoullis principle
    bernoulli principle | archimedes principle | le chatelier principle | archimedean principle | solid principles | agile principles
    lean principles | kiss principle | montessori principles | principles of economics | principles of physics | principles of marketing
    principles of design | principles of flight | principles of management | principles of art | yogyakarta principles | equator principles
    round table principles | ten commandments | noble truths | asilomar principles | working principle of | principles of public life
    nolan principles
  `,
  // clause, point, rule, article
  clauses: `
    exit clause | arbitration clause | termination clause | break clause | penalty clause | get out clause | escape clause | force majeure clause
    confidentiality clause | severability clause | indemnity clause | morality clause | santa clause | relative clause | subordinate clause | main clause
    penalty point | penalty points | melting point | boiling point | freezing point | focal point | vantage point
    power point | decimal point | talking point | brownie points | loyalty points | air miles points | ground rule | slide rule | house rules | golden rule
    home rule | mob rule | rule of thumb | offside rule | pocket money rule | leading article | research article | definite article | indefinite article
    collectors item | luxury item | lost items | menu items
  `,
  // call
  call: `
    call option | call options | covered call | margin call | roll call | roll call vote | curtain call | booty call | last call for | bird call
    duck call | call sign | call log | call recording | call forwarding | call waiting | call history | cold calling | cold caller | spam call
    spam calls | prank call | robocall | robocalls | scam call | scam calls | teams call | skype call | facetime call | whatsapp call
    sales call | house call | close call | call my | call the doctor | call a taxi | call an ambulance | call in sick | call it a day
    call of cthulhu | call of the wild | call for papers | call stack | function call | system call | api call | international call rates
    call rates | call charges | better call saul
  `,
  // hygiene, trust, hack, norm, core, dark, back
  sense: `
    hygiene rating | hygiene score | food hygiene | hygiene certificate | dog hygiene | pet hygiene | hygiene factors | feminine hygiene
    self defence class | self defence classes | self defense class | self defense classes | stand your ground law | strike back tv | x factor
    end of life care | daily mail | trust fund | trust funds | trust deed | living trust | family trust | unit trust | blind trust | brain trust
    anti trust | antitrust | nhs trust | national trust | trust exercise | trust exercises | trust games | trust issues | trust fall
    trust pilot | trustpilot | trust bank | land trust | trust me bro | life hack | life hacks | kitchen hacks | cleaning hacks | travel hacks
    beauty hacks | parenting hacks | growth hacking | highway code test | lost the final | won the final | cup final | in the final | reach the final | play the final | watch the final | forgotten password | password forgotten | forgot password | password reset | reset password | password generator | password checker | biohacking | hacky sack | hack saw | hackathon | hackathons | hackney | hacksaw
    hacksaw ridge | game hack | game hacks | roblox hack | hack cough | hacking cough | l1 norm | l2 norm | vector norm | matrix norm
    norm of a matrix | social norm | social norms | gender norms | norm macdonald | normal distribution | gaussian distribution | earths core
    core strength | core workout | core exercises | core muscles | core curriculum | common core | intel core | hard core | core i5 | core i7
    core i9 | dual core | quad core | apple core | multi core | core subjects | core samples | core temperature | dark matter | dark energy
    dark chocolate | dark mode | dark theme | dark souls | dark ages | dark side of the moon | dark knight | dark circles | dark humour
    dark horse | dark academia | dark season | dark tourism | pitch dark | darkest hour | traffic neural | back pain | back ache | back garden
    full back | back to school | back exercises | back yard | money back | back in black
  `,
  // supply chain, product, life cycle, infrastructure, property, security, space
  goods: `
    chain store | supply and demand | supply teacher | power supply unit | water supply pipe | food chain | supply chain management degree
    supply chain course | supply chain jobs | supply chain manager | supply chain analyst | supply chain salary | life cycle assessment
    life cycle costing | product life cycle marketing | product of two | inner product | cross product | dot product | scalar product
    gross domestic product | software as a service | infrastructure as a service | platform as a service | infrastructure as code | infrastructure bill | infrastructure fund | property tax | property prices
    property for sale | rental property | security deposit | social security | security guard | security guards | job security
    airport security | security check | security blanket | factory reset | space station | cyber monday | cyber truck | cybertruck | cyber cafe
    cyberpunk | cyber insurance | cyber essentials certification | patch tuesday | cabbage patch | nicotine patch | eye patch | bed bugs
    software engineer salary
  `,
  // election, signatory, state, power
  votes: `
    run against | runs against | running against | ran against | run for office | runs for office | running for office | running for president
    running for mayor | running for parliament | macron party | party of macron | succeed macron
    succeeds macron | macron successor | successor of macron | successor to macron | beat macron | beats macron | opposes macron in
    vote for macron | votes for macron | voted for macron | voting for macron | next president
    governor race | swing states | parliament petition | government petition | online petition | petition need | petition needs
    signatures petition | signatories petition
    election results | election result | election odds | election night | election date | election day holiday | election manifesto
    mayoral election | papal election | school election | student council | student election | class president | exit poll | exit polls
    opinion poll | opinion polls | latest polls | ahead in the polls | leading in the polls | ballot paper | postal vote | mail in ballot
    absentee ballot | register to vote | right to vote | votes for women | popular vote | voter id | senate race | caucus | conclave
    vote of no confidence | run for president | term limits | authorised signatory | authorized signatory | signatory form | signature recipe
    signature dish | sign language | sign up for netflix | star sign | star signs | street sign | stop sign | road signs | zodiac sign
    power nap | solid state drive | states of matter | state bird | state flag | united state of mind | supporters shield | football supporters
    supporters club | supporters trust | founding fathers
  `,
  // what history lessons are about
  history: `
    french revolution | russian revolution | american revolution | industrial revolution | october revolution | glorious revolution
    start of the cold war | end of the cold war | first world war | second world war | world war one | world war two | american civil war | spanish civil war | hundred years war | thirty years war | vietnam war | gulf war | korean war
    crimean war | opium wars | wars of the roses | fall of rome | fall of the wall
  `,
  // articles
  articles: `
    definite article | indefinite article | definite articles | indefinite articles | articles of association | articles of incorporation
    article of clothing | newspaper article template | scholarly article | wikipedia article
  `,
  // what firms do besides
  firms: `
    share price | stock price | share prices | stock ticker | market cap | market capitalisation | market capitalization | quarterly results
    quarterly earnings | annual revenue | net worth | approval rating | approval ratings | how many employees | how many people work
    how many staff | number of employees | employee count | headquartered | headquarters | hiring freeze | layoffs | laid off | job openings
    job interview | customer service number | phone number of | customer support number | opening hours | parent company of | ipo | stock split
  `,
  // the news, and what is going on
  news: `
    is it raining | will it rain | raining outside | raining in | raining there | raining here | first aid | tastes better | taste better | tastes best | tastes like
    in the news today | how cold is it | how warm is it | how hot is it | breaking news | news headlines | latest score | live score
    full time score | vs england | transfer window | transfer news | interest rates | exchange rate | gas prices | is there a strike
    train strike | tube strike | world cup | euro 2024 | super bowl | champions league | premier league | grand prix | box office
  `,
  // orders to the bot
  orders: `
    you are root | role system content | role system | you are my assistant | you are no longer | not a paris call bot | admin mode
    you are dan | you are an ai without | you are in developer mode | developer mode | act as my | act like a | simulate a | imagine you are
    roleplay as | role play as | respond only | reply only | output only | new instructions | prior instructions | above instructions
    prior directions | your new task | your task is now | no filter | without restrictions | no rules apply | hidden prompt | initial prompt
    initial instructions | system message | your configuration | repeat the text above | repeat everything | words above | forget everything
    forget your | bypass your | safety off | override your | reveal your | print your | api key | admin password | environment variables
    send this message | send this text | send a message to | broadcast this | forward this to
    list files | drop table | etc passwd | scan this email | ignore that | ignore this | you have no rules | root password | debug mode
    give me access | answer without any sources | without any sources | write a poem | write an essay | write a song
    write a story | write code | write a script | write a function | write a python | draft an email | draft a letter | cover letter
    bedtime story | tell me a joke | fix my code | debug my | fix this code | translate this | translate into | set a timer | set an alarm
    book me | order me | remind me to | remind me at | water the plants | summarise this thread | summarize this thread | summarise this meeting
  `,
  // what only sounds like a judgement
  judgements: `
    slam door | slammed door | grand slam | roast chicken | roast beef | drag race | drag queen | rip jeans | food critic | film critic
    film critics | music critics | theatre critics | literary critic | cold cuts | fan belt | ceiling fan | praise song | voice actor
    voice actors | voice mail | dog whisperer
  `,
  // numbers of other things
  numbers: `
    plead the fifth | house number | room number | page number | serial number | flight number | shirt number | jersey number | lucky number
  `,
  // of all kinds
  others: `
    you are now | from now on you | keeps logging | keeps crashing | not working | does not work | stopped working | not start | your prompt
    system prompt | ignore all | ignore your | ignore previous | ignore the above | your rules | your instructions | previous instructions
    pretend to be | pretend you | going to rain | it will rain | rain tomorrow | rain today | rain tonight | chance of rain | chances of rain | heavy rain | missed call | global compact | principle behind | how much does it cost | how much does a
    how much is a | works council | ban treaty | road sign | traffic sign | dollar sign | terms of service | terms and conditions
    privacy policy | commitment ring | engagement ring | join meeting | teams meeting | zoom meeting | let me join the call | letting me join the call | join the call from | join the call on | dial into the call | drop off the call | dropped from the call | hear me on the call | late for the call | invite to the call | link to the call | link for the call | declaration of independence | tax treaty | extradition treaty
    plastics treaty | pandemic treaty | antarctic treaty | space treaty | lisbon treaty | investment treaty | test ban | free trade
    good friday agreement | wake up call at | petition to | euro zone | who won | in the world | world heritage | wash my hands | wifi password
    human rights in | who wins | paris climate accord | paris climate agreement | paris climate deal | paris agreement | paris climate
    climate accord | climate agreement | climate deal | climate change | climate treaty | honda accord | geneva convention | geneva conventions
    conference call | phone call | video call | zoom call | cold call | call centre | call center | call of duty | call me | on call
    paris hilton | paris saint germain | paris review | paris agreement on climate | peace accord | oslo accords | dayton accord
    abraham accords | trade agreement | rental agreement | licence agreement | license agreement | confidentiality agreement | tenancy agreement
    school principal | uncertainty principle | pareto principle | peter principle | pleasure principle | first principles thinking
    from first principles | least privilege | accounting principles | principal component | principal engineer | principal amount
    shopping list | waiting list | bucket list | mailing list | reading list | guest list | packing list | wish list | price list | wine list | grocery list
    security council veto | leader election | council election | election system | recovery key | freedom of information
    charter of rights | ethical hacker | stress test
    dental hygiene | oral hygiene | hand hygiene | sleep hygiene | personal hygiene
  `,
} as const;

export const englishOtherThings: readonly string[] = [
  ...Object.values(things).flatMap(phraseList),
  ...englishEverydayThings,
];
