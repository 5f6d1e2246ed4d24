/** English phrases that show what kind of thing is asked. A new way of asking is added here. */
import { once } from '../once.ts';
import { phraseList } from './word-lists.ts';
import { englishJudgements } from './english-judgements.ts';
import {
  aftermathWithName,
  governanceWithName,
  launchWithName,
  legalWithName,
  notSigningWithName,
  partWithName,
  purposeWithName,
  signingWithName,
  sourceWithName,
} from './english-name-cues.ts';
import type { CueName } from './lexicon.ts';

/** "where does that sit", "where this would fall": where in the text something belongs. */
const placesAsked = ['that', 'this', 'it', 'they', 'these', 'those', 'such a thing', 'such things'].flatMap(
  (thing) => [
    ...['fit', 'sit', 'go', 'fall', 'belong', 'land', 'slot in'].flatMap((verb) =>
      ['does', 'do', 'would', 'should', 'could', 'might'].flatMap((auxiliary) => [
        `where ${auxiliary} ${thing} ${verb}`,
        `where ${thing} ${auxiliary} ${verb}`,
        `where in it ${auxiliary} ${thing} ${verb}`,
      ]),
    ),
    ...['fits', 'sits', 'goes', 'falls', 'belongs', 'lands', 'slots in'].map(
      (verb) => `where ${thing} ${verb}`,
    ),
  ],
);

/** "who must …", "whose job is it to …": who has to do something, and not who said something. */
const musts = [
  ...phraseList('must | should | shall | has to | have to | had to | needs to | need to | ought to | may'),
  ...phraseList(
    'supposed to | meant to | expected to | obliged to | required to | bound to | called on to | called upon to | asked to | told to | allowed to | permitted to | entitled to',
  ).flatMap((duty) => [`is ${duty}`, `are ${duty}`]),
].map((duty) => `who ${duty}`);
const duties = [
  ...musts,
  ...phraseList(
    'follow | obey | observe | respect | comply with | stick to | heed | act on | do something | do what | do anything',
  ).flatMap((deed) => musts.map((must) => `${must} ${deed}`)),
  ...phraseList(
    'who is responsible for | who are responsible for | who is accountable for | who is tasked with',
  ),
  ...['job', 'task', 'duty', 'role', 'responsibility', 'business'].flatMap((task) => [
    `whose ${task} is it`,
    `whose ${task} is`,
  ]),
];

/** "what does the text demand of suppliers": one of the principles says so. */
const demandsAsked = phraseList(
  'the text | the call | the accord | the pact | the document | the declaration | the agreement | the paris call',
).flatMap((text) =>
  phraseList('demand | ask | want | expect | require').flatMap((verb) =>
    ['of', 'from'].flatMap((joint) => [
      `what does ${text} ${verb} ${joint}`,
      `what ${text} ${verb}s ${joint}`,
    ]),
  ),
);

/** "I am looking for the fitting commitment" */
const fittingParts = phraseList('fitting | matching | proper | relevant | suitable | appropriate').flatMap(
  (kind) =>
    phraseList('commitment | point | clause | principle | passage | promise | pledge').map(
      (part) => `the ${kind} ${part}`,
    ),
);

const plainCues = (): Readonly<Record<Exclude<CueName, 'blameSoft' | 'praiseSoft'>, readonly string[]>> => ({
  accord:
    phraseList(`whole thing | the whole thing | paris thing | this paris thing | paris call thing | paris call | the call | this call | paris call for trust and security in cyberspace | paris call for peace and security in cyberspace
    accord | pact | agreement | declaration | initiative | paris text | paris document | macron call | cyber pact | cyber accord | cybersecurity pact
    paris accord | paris agreement | paris pact | paris deal | paris declaration | paris initiative | macron initiative | macron pact | macron text | the deal | appel de paris`),
  aftermath: phraseList(
    'what changed | what has changed | has changed since | changed since | changed in | what happened in | happened in | something has happened since | happened with it | happened to it | happened with the call | happened to the call | happened with the accord | happened to the accord | in the last years | in last years | in recent years | anything happened | happened next | since 2018 | since november 2018 | gone on since | is it still a thing | still relevant | still matter | still matters | came after | come next | came next | what followed it | what followed the launch | followed the launch | happened after | happens after | happened since | has happened since | since then | since the launch | came of it | come of it | came out of it | come out of it | outcome | outcomes | result of it | results of it | achieved | achieve | accomplished | accomplish | impact of it | progress since | developments since | later developments | later on | afterwards | aftermath | became of it | become of it | what became of | still alive | still going | still active | after the launch | next steps | anything come of | up to now | nowadays | led to anything | lead to anything | led to something | lead to something | borne fruit | bore fruit | bear fruit | any results | any effect | any impact | had an effect | had an impact | made a difference | make a difference | made any difference | has it worked | did it work | does the call work | does the accord work | does it really work | does it actually work | looked after it | keeps it alive | kept it alive | still running | still around | still exists | still exist | still in use | still in force | died quietly | die quietly | died down | fizzle out | fizzled out | peter out | petered out | gone quiet | went quiet | dead and buried | run out of steam | ran out of steam | a success | successful | succeed | succeeded | did it fail | has it failed | did the call fail | impact of | its impact | impact so far | is it working | how effective | is it effective | was it effective | lasting effect | track record | results so far | it been up to | call been up to | accord been up to | its first birthday | first birthday of the call | first birthday of the accord | first birthday of the pact | it turned one | call turned one | accord turned one | pact turned one | it turned a year old | call turned a year old | it was a year old | call was a year old',
  ),
  drafting: phraseList(
    'penned the text | penned this | penned the call | penned the accord | who penned | come about | came about | comes about | come into being | came into being | have a say | had a say | had any say | a say in the wording | a say in the text | input into the text | input on the wording | involved in the text | consulted on the text | brainchild | masterminded | mastermind behind | dreamt it up | dreamed it up | drafters | writers of the | framers | framers of the | composed it | composed the text | thought it up | cooked it up | held the pen | holds the pen | hold the pen | holding the pen | whose pen | put the text together | put together the text | put this together | put it together | put it on paper | hand in the wording | hand in the text | hand in writing | hand in drafting | help write | helped write | helping write | helped draft | helped with the wording | helped with the text | co wrote | cowrote | co authored | coauthored | formulated | came up with the wording | came up with the text | wordsmith | wordsmiths | wrote the thing | wrote the text | who wrote the | who wrote this | wrote the paris call | wrote the accord | wrote it | written by | write the text | drafted | draft | drafts | drafting | drew up | drawn up | draw up | authors of the call | author of the call | penned it | wording come from | involved in writing | worked on the text | negotiated | stood behind the wording | stood behind the text | behind the wording | behind the text | behind the drafting | came up with the idea for | the idea for the text | idea was the text | idea was the wording | authors of the text | authors of the document | authors of the declaration | authors of the accord | authors of the pact | author of the text | authors behind the | write it | write this | do with the writing | do with the wording | do with the drafting | do with the text | put it forward | put this forward | put that forward | idea for such a declaration | idea for such a text | idea for the call | idea for the accord | idea for the declaration',
  ),
  duty: duties,
  legal: phraseList(
    'have to be ratified | has to be ratified | need to be ratified | needs to be ratified | needs ratification | require ratification | requires ratification | have to ratify | need to ratify | parliaments have to | parliament have to | parliaments need to | parliaments vote | vote it through | voted through parliament | approval of parliament | approved by parliament | approve it in parliament | pinky promise | gentlemans agreement | gentlemens agreement | handshake deal | word of honour | word of honor | promising by | commit to by | commits you to | what does one promise | what do you promise | what does signing mean | taking on by signing | actually promising | binding | legally | legal | law | laws | treaty | obligation | obligations | obliged | enforceable | enforced | mandatory | voluntary | compulsory | force of law | punish | punished | punishment | penalty | penalties | sanction | sanctions | sanctioned | fined | a fine | sue | sued | court | liable | liability | consequences | what happens to | what happens if | does the opposite | breaks its | break its | breaks the rules | break the rules | breaks their | goes back on | breaks it | break it | breaking it | violate | violates | violated | violation | ignores it | ignore it | breach it | comply | compliance | stick to it | sticks to it | stick to the | sticks to the | abide by it | abides by it | keep to it | keeps to it | live up to it | lives up to it | have to obey | have to do | must do | required to | obligated | duty | duties | optional',
  ),
  governance: phraseList(
    'looking after it | looks after it | look after it | taking care of it | takes care of it | in charge these days | runs the website | run the website | keeps the website | looks after the website | maintains the website | website going | runs the site | hosts the website | behind the website | keeps the list | keep the list | maintains the list | looks after the list | updates the list | in charge of the list | in charge of the website | office with staff | own office | own staff | own budget | own secretariat | who runs | running it | in charge of it | in charge of the call | in charge of this | who manages | who leads it | who leads the call | who maintains it | who maintains the call | who oversees | who administers | who coordinates | who organises it | who organizes it | who looks after | who takes care of | who is responsible for it | who is responsible for the call | secretariat | headquarters | headquartered | governing body | steering committee | how is it run | how is it governed | how is it managed',
  ),
  proposal: phraseList(
    `remedy | remedies | alternative | alternatives | solution | solutions | recipe | antidote | way out | way forward | proposal | proposals | propose | proposes | proposed | proposing | recommendation | recommendations | recommend | recommends | prescription | prescribe | prescribes | demand | demands | demanded | wish | wishes | wished | wish list | wish for | plead for | pleads for | push for | pushes for | plan b | course of action | counsel | advice | suggestion | suggestions | advise | advises
    instead | something better | better than this | in place of | in lieu of | stand in for | substitute | carry on | carries on | go on without | get by without | cope without | cope | in the absence of | in the meantime | meanwhile | for the time being | until then | as long as | so long as
    should we do | should be done | should states do | should governments do | should countries do | we should do | we do about | are we to do | we supposed to do | can we do | could we do | must we do | must be done | has to be done | needs to be done | can be done | to be done | what to do | would do | would he do | would she do | he suggest we | suggest we | suggests we | suggest doing | suggest to do | want us to | wants us to | wants done | wants to happen | wants to see | have us do | ask us to | asks us to | asks of | asks for | asked for`,
  ),
  purpose: phraseList(
    'the gist | gist please | quick gist | sum up the whole | sum it up | what is it all about | what is it about | what is this about | what is this all about | whole thing for | all this for | all of this for | purpose | aim of | aims of | goal of it | point of it | the point of | what is it for | is it for | exist for | why does it exist | why was it created | want to achieve | trying to achieve | try to achieve | in a nutshell | main idea | key message | mission | intend | intended | good for | what is the aim | what are the aims | what is its aim | what is the goal | what are the goals | what is its goal | why does it matter | why it matters | why is it important | what is the purpose | what is the point | what good is it',
  ),
  changes: phraseList(
    'what changed | what has changed | changed | changes | change log | changelog | release notes | version history | versions of the data | your version | what version | which version | data version | version of your data | version of the data | what is new | anything new | news in your data | your data | your knowledge | your database | your information | your facts | the bot | this bot | last update | latest update | last updated | updated last | recently updated | up to date are you | how up to date | how fresh | how recent | how current | how old is your | what was added | what was corrected | new entries | corrections',
  ),
  growth: phraseList(
    'how big had it | how big has it | how big was it after | how large had it | how far had it grown | past a thousand | pass a thousand | passed a thousand | hit a thousand | reach a thousand | reached a thousand | get to a thousand | got to a thousand | past one thousand | reach 1000 | reached 1000 | reaches 1000 | past 1000 | pass 1000 | passed 1000 | hit 1000 | hits 1000 | thousand mark | thousandth | then and now | then versus now | now and then | double | doubled | doubles | triple | tripled | more popular | less popular | with time | gain support | gained support | gain supporters | gained supporters | gain ground | gained ground | catch on | caught on | snowball | snowballed | growth | grow | grows | grew | grown | growing | over time | over the years | through the years | across the years | during the years | by year | per year | each year | every year | year by year | year on year | by date | increase | increased | increases | rise | rose | risen | trend | trends | evolution | evolve | evolved | develop | developed | progression | curve | chart | graph | swell | swelled | climb | climbed | history of numbers | numbers over | counts over',
  ),
  happening: phraseList(
    'anything new since | what is new since | news since | new since | what happened | what has happened | happened | happen | happens | took place | take place | taken place | what went on | went on | what was going on | occurred | occur | what occurred | events | event | developments | what did they do | what came | anything happen | something happen | what was done | been done | first anniversary | one year anniversary | anniversary of the call | anniversary of the launch | anniversary of the accord | anniversary meeting | changed in | what changed in | highlights | highlight | everything about | what is known about the year',
  ),
  timeline: phraseList(
    'timeline | timelines | time line | chronology | chronologies | chronological | chronologically | chronicle | milestone | milestones | key dates | important dates | main dates | the dates | all dates | dates to remember | dates to know | key events | main events | important events | major events | sequence of events | course of events | order of events | list of events | history | in dates | chronological order | in date order | in order of time | date by date | from start to now | from launch to today | from 2018 to today | from the launch to today | step by step through time',
  ),
  bye: phraseList(
    'that is all | that will be all | off to bed | off to sleep | time for bed | logging off | log off now | over and out | kthxbye | done for today | got to go | gotta go | got to run | gotta run | have to run | must dash | heading home | heading off | calling it a day | that is it for today | all for today | signing off | bye | goodbye | see you | see ya | ciao | good night | farewell | goodnight | goodnite | night night | cya | c ya | bye bye | laters | see you later | see you soon | see you tomorrow | talk later | talk soon | talk to you later | ttyl | take care | have a good day | have a nice day | have a good one | have a great day | have a nice weekend | until next time | later gator | cheerio | ta ta | au revoir | adios | toodles | catch you later',
  ),
  commentators:
    phraseList(`expert | experts | speaker | speakers | commentator | commentators | critics and supporters | analysts | pundits | observers | reception | feedback | voices | specialists | reactions | reaction
    cybersecurity people | security people | quoted people | people quoted | people in the article | the articles | the article | both articles | two articles | either article | both sources | both pieces | the reviews | in the sources | in the press | interviewees | papers make of it | press make of it | media make of it | newspapers make of it | papers made of it | press made of it | media made of it | the quotes | the comments | what people say | what people think | what people thought | what people made of it | what did people think | what do people think | what did people say | what do people say`),
  compare:
    phraseList(`see it the same way | see things the same way | see this the same way | sees it the same way | saw it the same way | same view | same opinion | of one opinion | share an opinion | share a view | share the same view | two agree | both agree | bosses agree | ceos agree | men agree | pair agree | hymn sheet | same hymn | same wavelength | same script | same tune | different tune | different directions | opposite directions | poles apart | worlds apart | miles apart | part ways | parted ways | hardly agree | barely agree | rarely agree | agree much | of like mind | like minded | see it differently | see things differently | see eye to eye | eye to eye | agree with one another | agree with each other | on the same page | of one mind | of the same mind | contradict each other | contradict one another | torn between | between what | compare | comparison | contrast | versus | vs | difference | differences | differ | differs | distinguish | side by side | next to each other | as against | apart | distinguishes | what separates | what divides | separates the | divides the | separates them | divides them
    in common | common ground | agree with each other | disagree | at odds | agree with | line up with | square with | same as | beside | next to | alongside | set against | measure against | how far apart | clash | clashes | collide | at loggerheads | compared to | compared with | both say | each say | each think`),
  count: phraseList(
    'total | totals | names in all | names all told | names altogether | current total | supporter total | counted | how many | supporter count | signatory count | number of | count of | headcount | total number | number supporters | supporters number | number signatories | signatories number | number backers | number members | members number | number countries | number states | number companies | number firms | how big | how large | tally | what number | figures for',
  ),
  criticism:
    phraseList(`who objects | anyone objects | anybody objects | someone objects | push back | pushes back | pushed back | pushing back | pushback | pushback | hostile soundbite | hostile quote | hostile voice | hostile comment | hostile take | hostile reaction | mostly bad | one nasty | nasty one | nasty comment | nasty comments | nasty word | nasty words | roasted it | roast it | slated it | slate it | panned it | pan it | dissenting | dissent | dissenter | dissenters | dissenting voice | opposing voice | contrarian | devils advocate | negative review | negative reviews | bad review | harsh review | not believe in | not believe in it | no faith in | little faith in | contra | contra side | con side | against side | other side of the argument | grumbler | grumblers | moan | moans | moaner | moaners | whinge | whinged | carp | carps | slate | slates | slated | roasted | rubbish | rubbished | rubbishes | scathing | scorn | scornful | scoff | scoffs | scoffed | sneer | sneers | sneered | sniffy | poured cold water | pours cold water | cold water | write it off | wrote it off | writes it off | wrote off | shot it down | shoots it down | lambast | lambasted | condemn | condemns | condemned | decry | decries | decried | disapproving | discouraged | disenchanted | cynic | cynics | cynical | misgiving | misgivings | qualms | concern about the call | nay sayer | nay sayers | least impressed | not impressed | isn not impressed | not buy it | not buying it | not keen | not sold on | thumbs it down | two thumbs down | negative voice | negative voices | strong words against | bad press | bad review | bad reviews | poor marks | gave it a kicking | panning | tore it apart | tears it apart | waste of time | waste of paper | useless | worthless | good for nothing | not worth the paper | hot air | empty words | against it | against the | against | critic | critics | criticism | criticise | criticize | critique | negative | negatives | oppose | opposes | opposed | opponent | opponents | opposition
    dislike | dislikes | hate | hates | hater | haters | slam | slams | slammed | blast | blasts | blasted | bash | bashes | bashed | unhappy | grumpy | grumble | grumbles | complain | complains | complaint | complaints
    downside | downsides | drawback | drawbacks | weakness | weaknesses | weak point | weak points | weak spot | flaw | flaws | objection | objections | object to | sceptic | sceptics | sceptical | doubt | doubts | doubter | doubters
    naysayer | naysayers | detractor | detractors | pessimist | pessimistic | disappointed | disappointing | unimpressed | hostile | pan | panned | cons | shortcoming | shortcomings
    attack it | attacks it | attack the call | no point in it | sees no point | see no point | pointless | gloomy | gloomier | gloomiest | coldest | critical | is critical | are critical | critical of | critical voices | most critical | was critical | were critical | not like | not like it | not happy with | half empty | thumbs down | not a fan | not fans | not like | not happy | not convinced | unconvinced | disapprove | disapproves | disapproval | fault | faults | what is wrong with | wrong with | trash | trashed | dismiss | dismisses | dismissed | dismissive
    harsh | harsher | harshest | harsh words | bad thing | bad word | bad words | bad side | unfavourable | unfavorable | mocked | ridiculed | attacked the | sour | reservation | reservations | worst | strongest against | knock | knocks | tear into | took issue | take issue | problem with | problems with | issue with the`),
  define: phraseList(
    `fill me in on | for a living | line of work | what is | what are | what was | what were | define | definition | definition of | meaning | meaning of | mean | means | meant by | explain | explanation | tell me about | describe | stand for | stands for | what the heck is | what the hell is | whats | eli5 | in plain words | glossary | term | refers to | refer to | understand by | who counts as | what counts as | counts as a | counts as an | passes for | is considered a | is considered an | is classed as | counted as a | counted as an`,
  ),
  greeting: phraseList(
    'hi | hello | hey | hiya | howdy | good morning | good afternoon | good evening | greetings | yo | sup | good day | hi there | hey there | hello there | morning | evening | salut | how are you | how are you doing | how are things | how is it going | how do you do | nice to meet you | pleased to meet you | anyone home | anybody home | anyone there | anybody there | is anyone there | is anybody there | is somebody there | are you awake | you there | you awake | knock knock | howdy partner | heya | heyo | hiya bot | hello world | wakey wakey | how is your day | how is your day going | how was your day | anybody around | anyone around | is anyone around | is anybody around | you around | hiya mate | whats up | what is up | wassup | bonjour | hola | hallo | namaste | aloha | ciao bot | gm | good to see you | long time no see | happy monday | happy friday',
  ),
  help: phraseList(
    `help | help me | may i ask | can i ask here | ask here | what can you do | what do you do | how do you work | how does this work | how do i use | how to use | commands | command list | usage | what can i ask | what should i ask | instructions | manual | menu | capabilities | what do you know | how can you help | what are you for | what topics | show help | help please | what questions | how does this bot work | what else can you do | getting started | things can i ask | things may i ask | things could i ask | stuff can i ask | things can we ask | stuff can we ask | things do you know | stuff do you know | things can you tell | stuff can you tell | things can you answer | things are you able`,
  ),
  howTo: phraseList(
    'how do i | how to | how can my | how can our | how does one | how can i | how can we | how should i | how do we | how do you | how could i | how would i | where can i | where do i | can you fix | help me fix',
  ),
  identity: phraseList(
    'who are you | what are you | who made you | who built you | who created you | are you a bot | are you a robot | are you human | are you real | are you an ai | your name | what is your name | what is this bot | introduce yourself | what bot is this | are you there | who am i talking to | who am i speaking to | who am i chatting with | who is this bot | are you chatgpt | are you gpt | are you an llm | are you claude | are you siri | are you alexa | are you conscious | are you sentient | are you a person | are you a real person | are you a human | can i trust you | are you reliable | should i trust you | who runs you',
  ),
  kindredTexts: phraseList(
    'other text | other texts | another text | other document | other documents | another document | other agreement | other agreements | other accords | other charter | other charters | other declarations | other initiatives | other frameworks | other treaty | other treaties | other norm | other norms | other pledges | similar texts | similar documents | similar initiatives | similar agreements | kindred text | kindred texts | related texts | related documents | comparable texts | texts like | documents like | initiatives like | norms elsewhere',
  ),
  kinship: phraseList(
    'comparable | how close | identical | relate | relates | related | relation | relations | relationship | relationships | similar | similarity | similarities | alike | like | equivalent | equivalents | match | matches | matching | correspond | corresponds | corresponding | correspondence | counterpart | counterparts | parallel | parallels | overlap | overlaps | overlapping | map to | maps to | map onto | maps onto | mapping | akin | analogous | same as | same thing as | the same in | close to | closest | closest to | nearest | resemble | resembles | resemblance | echo | echoes | echoed | mirror | mirrors | mirrored | reflect | reflects | in line with | tie in with | ties in with | goes with | go with | fits | fit with | connected to | connection | connect | linked to | link between | anything in | also in | found in | taken from | borrowed from | based on | builds on | build on | draws on | draw on | included in | appear in | appears in | part of the paris call | in the paris call | in the call | share | shares | in common | say the same | says the same',
  ),
  launch: phraseList(
    `see the light | saw the light | see the light of day | saw the light of day | launch | launched | launches | launching | announce | announced | announces | unveil | unveiled | initiate | initiated | started it | founded | create | created | presented | introduced | proposed it | came up with | came up with the idea | whose idea | idea was it | kicked off | brought to life | behind it | stands behind it | stood behind it | behind the | behind that | behind this | behind all this | exist | existed | exists | which president | which head of state | which leader | which country is it from | which country did it come from | which country was it | whose country | revealed | founding year | founding date | founding day | year of founding | call birthday | accord birthday | pact birthday | birth year of | year of birth of | start date | starting date | start year | starting year | date of creation | creation date | year of creation | launch year | launch day | year of launch | year of the launch | date of launch | day of launch | unveiling date | date of unveiling | inception | unveiling | made public | call published | accord published | text published | it published | went public | born | origin | origins | come from`,
  ),
  list: phraseList(
    'list | experts names | expert names | names of the experts | just the names | names only | only the names | recite | rattle off | name every | every principle | list all | list the | name the | name all | name them | enumerate | all nine | all of them | every one of | overview of | run through | run me through | give me all | show all | show me all | the full list | complete list | rundown | a table of | table with | make a list | chart of the | slide with | slides with | handout with | bullet points of | bullet list of',
  ),
  bothSides: phraseList(
    'overall verdict | general verdict | overall mood | general mood | mood overall | mood of the experts | mood among the experts | expert mood | both camps | overall reception | overall opinion | overall impression | opinions split | opinions divided | opinion divided | opinion split | experts divided | experts split | commentators divided | commentators split | warm or cold | cold or warm | was it received | it been received | accord received | call received | pact received | well or badly | come down on one side | did it go down | call go down | accord go down | it went down | something to like and something to dislike | things to like and things to dislike | likes and dislikes | liked and disliked | to like and to dislike | for vs against | for versus against | pro versus con | pro and contra | pro contra | pros versus cons | positive versus negative | supporters versus critics | critics versus supporters | fans versus critics | in favour and against | for or against arguments | both sides | for and against | pros and cons | pros cons | either side | each side | two sides | all sides | arguments for and against | good or bad | bad or good | friend or foe | strengths and weaknesses | good and bad points | good sides and bad | plus and minus | pluses and minuses | fans and critics | supporters and critics | critics and supporters',
  ),
  mixed: phraseList(
    `middle position | middle ground | middle way | stand in the middle | sit in the middle | someone in the middle | somebody in the middle | anyone in the middle | one in the middle | voice in the middle | halfway house | neither nor | though with reservations | but with reservations | with reservations | reservations although | although they approve | but not without reservations | praise with reservations | yes but | both praise and criticise | praise and criticism | praised and criticised | half hearted | middle of the road | qualified support | qualified praise | qualified yes | sits on the fence | sit on the fence | sitting on the fence | not only praise | neither for nor against | appreciates but | likes it but | like it but | welcomes it but | in favour but | critical but | praise but | mixed | neutral | undecided | ambivalent | on the fence | nuanced | lukewarm | good and bad | in between | torn | some of each | praise and criticise | praises and criticises | two minds`,
  ),
  more: phraseList(
    'more | tell me more | go on | continue | what else | anything else | more please | more details | keep going | and then | expand | elaborate | else',
  ),
  next: phraseList(
    'next | the next one | following | the following one | one after | after that | subsequent | and then the next',
  ),
  not: phraseList(
    'not | never | no | nobody | none | without | neither | nor | hardly | refuse | refuses | refused',
  ),
  notSigning:
    phraseList(`held back at first | hold back at first | held back from it | hold back from it | held back from signing | not sign | not signed | not join | not joined | not support | not take part | not participate | not on board | not on the list | not on list | not on its list | not listed | not among | not in it | not part of | not a signatory | not signatories | non signatory | non signatories | nonsignatory | nonsignatories
    never sign | never signed | never join | never joined | yet to sign | yet to join | refuse | refused | refuses | refusing | refusal | decline to sign | declined | decline | declines | stay out | stayed out | stays out | staying out | stay away | stayed away | stays away | staying away | keep out | kept out | keep their distance | kept their distance | kept its distance | keep away | kept away
    absent | absence | absentee | absentees | missing from | is missing | are missing | were missing | holdout | holdouts | hold out | held out | boycott | boycotted | abstain | abstained | abstention | snub | snubbed | sit out | sat out | sits out | sitting out | sit it out | opt out | opted out | left out | walk away | walked away | skip | skipped | on the outside | stay outside | stayed outside | not there | no show | no shows | did not want | unwilling | outsider | outsiders | shun | shunned | turn down | turned down | say no | said no | not back | did not back | not endorse | never endorse | never back | not back it | not adhere | outside the`),
  numberLabel: phraseList('number | no | nr | num | nbr | numero | nummer | hash'),
  person: phraseList(
    'he | she | him | his | her | this person | that person | this man | that man | this guy | that guy | this expert | that expert | the author',
  ),
  partAsked: [
    ...placesAsked,
    ...phraseList(
      'have they promised on | promise about that | promised about that | everyone promise | everybody promise | they all promise | would you quote to | would i quote to | could i quote to | could we quote to | would you cite to | would you cite | would you wave at | to wave at | is there something for | is there anything for | where does it encourage | where does it tell | where does it ask | where does it urge | where does it forbid | where does it ban | where does it protect | where does it commit | where does it demand | where does it require | where does it back | where does it tackle | where does it handle | where does it take on | where does it call for | where is it outlawed | where is that outlawed | where is it forbidden | where is that forbidden | where is it banned | where is that banned | where is it ruled out | where is that ruled out | where is it covered | have they promised about | did they promise on | did they promise about | promised to do about | relevant bit | relevant passage | relevant clause | relevant paragraph | should i be reading | should we be reading | reading in it | where does it deal | where does it cover | where does it touch | where does it speak | where does it promise | where do they promise | where do they deal | where do they tackle | where do they cover | where is that dealt with | is that dealt with | where is that covered | is that covered | where does that fit | where would that fit | where does this fit | is that in there | is that in it | is this in there | have a word on | a word to say on | what in it is for | what in there is for | which box | anything in it for | anything in there for | something in it for | something in there for | aimed at that | aimed at this | aimed at people like | aimed at firms like | frowned upon | frowns on that | frown on that | frowns upon that',
    ),
  ],
  permission: phraseList(
    'ok if you are | ok for a firm | ok for a company | okay for a firm | okay for a company | fine for a firm | fine for a company | may a | may an | may our | may my | may firms | may companies | may victims | can a | can an | can our | can firms | can victims | can it go | can they go | could a company | could a firm | can my firm | can my company | can a company | can companies | can firms | can a firm | can a business | can businesses | can we | may we | may a company | may companies | am i allowed | are we allowed | is it allowed | allowed to | allowed | permitted | permissible | forbidden | forbid | forbids | prohibit | prohibits | prohibited | ban on | banned | bans | against the rules | is it ok | is it okay | have the right to | entitled to | are companies | should companies | may i | can i legally',
  ),
  personFact: phraseList(
    'surname | last name | first name | full name | job title | title | office | employer | firm | company | bio | biography | profile | background | career | occupation | profession | job | affiliation',
  ),
  personNoun: phraseList(
    `guy | guys | man | men | woman | person | people | folk | folks | chap | chaps | fella | fellas | feller | gent | gents | dude | bloke | lady | gentleman | gentlemen | fellow | fellows | lad | lads | boss | bosses | chief | chiefs | head | heads | expert | experts | employee | employees | staff | representative | spokesman | spokesperson | executive | executives | ceo | ceos | lot | pair | duo | couple | colleague | colleagues | advocate | strategist | researcher | speaks for | speak for | spoke for | speaking for | speaks on behalf of | works at | work at | works for | work for | working for | worked for | employed by | from | author | writer | commentator | one from | bloggers | blogger | journalist | who runs | runs | leads | who heads`,
  ),
  place: phraseList(
    'where | which city | which place | what place | what city | venue | location | in which city | which country | what country | which town | which building | which event | at what event | which conference | what occasion',
  ),
  praise:
    phraseList(`who is for it | who are for it | who all is for it | anyone for it | anybody for it | experts for it | who is for the call | who is for the accord | who is for the pact | cool with it | cool with this | cool with the | okay with it | ok with it | fine with it | at ease with it | nice one | one nice | nice comment | nice comments | positive review | positive reviews | good press | good review | good news | glad tidings | a good sign | kinder | kinder judgement | kinder words | kind judgement | kindest | friendlier | friendliest | nicest | rosy | rosier | rosiest | sunny side | bright side | brighter | well disposed | spoke well of | speaks well of | speak well of | thinks well of | think well of | thought well of | on board with the idea | sold on | vouch for | vouches for | stand up for | stands up for | stood up for | stick up for | sticks up for | pro side | champion it | champions it | hail | hails | hailed | laud | lauds | lauded | salute | salutes | saluted | warm reception | warmest reception | warmly | admire | admires | admired | admirer | admirers | encouraging | encouraged | heartening | worth it | worth the paper | worth the effort | worthwhile | anything going for it | going for it | merit | merits | saw progress | sees progress | progress in it | step in the right direction | glad | pleased with | pleased about | delighted | happy to see | cheered | cheering | positive voice | positive voices | thinks highly of | rates it | big up | on its side | gave it credit | give it credit | gives it credit | bit of credit | any credit | applauding | in favour | in favor | favour | favor | favours | favors | favourable | favorable | praise | praises | praised | praising | like about it | like about the | who backs | backs the | back the idea | likes the | likes this | like the idea | like it | likes it | like the accord | like the call | like the pact | like this | who likes | who like | who liked | they like | he like | she like | anyone like | anybody like | everyone like | people like it | liked it | love it | loves it | loved it | love this thing | loves this thing | loved this thing | love the thing | loves the thing | loved the thing | love that thing | like the thing | likes the thing | liked the thing | like that thing | likes that thing | them love this | anyone love this | anybody love this | who loves | fan of | fans of | fans | a fan | positive | positives | positively | endorse | endorses | endorsed | endorsement | welcome | welcomes | welcomed | applaud | applauds | applauded | approve | approves | approved | approval | appreciate | appreciates | appreciated | appreciation | optimist | optimists | optimistic | enthusiast | enthusiasts | enthusiastic
    warm | warmest | applause | what good | good in it | half full | silver lining | friendly | nice things | nice words | kind words | kind word | good word | good words | good things | good thing | something good | anything good | something nice | anything nice | something positive | anything positive | upside | upsides | upbeat | advantage | advantages | benefit | benefits | pros | thumbs up | defend | defends | defended | defender | defenders | commend | commends | compliment | compliments | cheer | cheers for | cheerleader | cheerleaders | happy with | happy about | keen | glowing | hopeful | supporters | supporter | supportive | supports it | supports the | support for it | speaks up for | in support | on its side | strength | strengths | sees value | backs it | backers | backer | advocates for it | speak in favour | pro paris | warm words | thinks it is good | think it is good | good about | is it good | good idea | a good idea | impressed`),
  previous: phraseList(
    'previous | further back | one back | the previous one | one before | before that | preceding | prior one | go back | the earlier one',
  ),
  principle: phraseList(
    'principle | principles | principal | principals | principel | precept | tenet | tenets | one of the nine | of the nine | the nine | nine points | nine commitments | nine goals | nine items | paris call point',
  ),
  principleSoft: phraseList(
    'point | points | commitment | commitments | rule | rules | clause | clauses | item | items | article | articles | bullet | bullets | provision | provisions | goal | goals | pledge | pledges | part | section | objective | objectives | paragraph | norm number | promise | measure',
  ),
  pronounPerson: phraseList(
    'he | him | his | she | her | they | them | their | this person | that person | that guy | this guy | the author',
  ),
  pronounThing: phraseList(
    'the text | the document | the thing | this thing | the whole thing | this text | the paper itself | it | its | this | that | this one | that one | the same | these | those',
  ),
  quote: phraseList(
    'soundbite | sound bite | argument | arguments | strongest argument | best argument | the case for | the case against | quote | quotes | quotation | quotations | statement | statements | soundbite | soundbites | exact words | in his own words | citable | something to cite | quotable',
  ),
  random: phraseList(
    'random | surprise me | pick one | pick any | any principle | roll the dice | lucky dip | whichever | pick a principle | at random',
  ),
  reason: phraseList(
    'why | how come | reason | reasons | for what reason | what made | explanation for | why not | what stopped | what kept',
  ),
  signing: phraseList(
    `sign | signs | signed | part of this | among the supporters | one of the supporters | supporter of the | a supporter | official supporters of | signing | sign up | signed up | sign on | signed on | signatory | signatories | signature | signatures | join | joins | joined | joining | on board | participate | participates | participated | participant | participants | part of it | part of the accord | part of the call | adhere | adhered | adherent | adherents | ratify | ratified | on the list | on that list | on your list | on the roll | on the roll call | on the rolls | on the register | on the books | member | members | commit to | committed to | subscribe | subscribed | take part | took part | taking part | parties | party to | back it | backed it | support it | support the call | supports the call | supported the call | support the accord | supporting states | supporting companies | put its name | put their name | put their names | sign off | official supporter | official supporters | endorse the call | endorsed the call | joined up | onboard | aboard | come aboard | came aboard | change its mind | changed its mind | change their mind | changed their mind | come round | came round | come around | came around | reverse course | reversed course | u turn | state supporters | accession | accede | accedes | acceded | acceding | adhesion | adherence`,
  ),
  source: phraseList(
    'where is that written | where was that written | where is that stated | where is it stated | where is this stated | where can i read | read that | read this | where was that | where was it published | where did that appear | where is it written | got a link | which article | what article | did you find | source | sources | reference | references | cite | citation | citations | where is this from | where does this come from | where is that from | based on | bibliography | link | links | evidence | where did you get | according to whom | provenance | url | footnote',
  ),
  speech: phraseList(
    `somebody counted | someone counted | somebody named | someone named | who suspects | somebody suspects | someone suspects | annoyed that | upset that | disappointed that | unhappy that | troubled that | bothered that | pronounced it | pronounces it | pronounced the | painted the internet | painted the net | painted the web | painted it as | painted this as | drag into this | drags into this | dragged into this | drag into it | dragged into it | paint it as | paint the online | paint cyberspace | portrays | portray | portrayed | depicts | depict | depicted | pictures it | frames it | stress that | stresses that | stressed that | emphasises | emphasizes | emphasised | emphasized | underlines | underlined | underscores | underscored | contends | contended | laments | lamented | asserts | asserted | likens | say | says | said | saying | think | thinks | thought | believe | believes | believed | claim | claims | claimed | argue | argues | argued | comment | comments | commented | commenting | opinion | opinions | view | views | viewpoint | perspective | take on | takes on | stance on | position on | mention | mentions | mentioned | worry | worries | worried | hope | hopes | hoped | expect | expects | expected | predict | predicts | predicted | warn | warns | warned | describe | describes | described | call it | calls it | called it | call the | calls the | called the | complain about | fear | fears | feared | suggest | suggests | suggested | propose | proposes | proposed | point out | points out | pointed out | reckon | reckons | feel | feels | felt | regard | regards | see it as | sees it as | sees this as | see this as | sees | saw it as | want | wants | wanted | demand | demands | demanded | accuse | accuses | accused | blame | blames | blamed | note | notes | noted | raise | raises | raised | bring up | brings up | brought up | on about | going on about | goes on about | went on about | weigh in | weighs in | weighed in | goes into | went into | touch on | touches on | touched on | discuss | discusses | discussed | feel about | feels about | commentary | talk about | talks about | talked about | speak of | speaks of | spoke of | speak about | speaks about | spoke about | spoken about | compare it | compares it | compared it | compare this | compared this | liken | likens | likened | insist | insists | remark | remarked | wrote | write | writes | penned | composed | tell us about | convinced | admit | admits | refer | refers to | referred to | allege | alleged | recommend | recommends | recommended | would do | advise | urges | urged | urge | finds | found it | considers | considered | consider | have to say | had to say | anything about | something about | debate | discussion | react | reacted | reacts | stand on | stands on | stood on | advocates | raised the | brings in | name drops | name dropped | tied it | links it | linked it | admits | concede | concedes | thoughts on | thoughts about | hot takes | hot take | rate | rated | judge | judges | judged | dubbed | dubs | labels | labelled`,
  ),
  stance: phraseList(
    `on balance | all in all | who stood where | who stands where | critical or supportive | supportive or critical | critical or not | supporter or not | for or against | pro or con | pro or contra | pro or anti | against or for | for it or against it | positive or negative | critic or supporter | critic or fan | supporter or critic | stance | assessment | assessments | judgement | judgment | judgements | appraisal | evaluation | bottom line | final word | which side | what side | whose side | in favour or against | in favor or against | for it or not | like it or not | likes it or not | does he like it | position | where does he stand | where does stand | stands | where do they stand | overall view | verdict | attitude | opinion of it | thumbs up or down | friend or foe | fan or critic | agree with it | approve of it | yay or nay | happy or unhappy | optimistic or pessimistic`,
  ),
  termAsked: phraseList(
    `what did they call it | what did they call that | what did they call this | what they called it | what was it called | what was that called | what was this called | what are they called | what are those called | what were they called | what is its code name | what was its code name | which code name | what code name | what is that called | what is it called | what is this called | called again | how do you call it | how do you call | how is it called | a word for | the word for | what do you call | the term for | a term for | a name for | the name for | technical term | proper term | right word | jargon for | how is that called | what do they call |
    do people call | do experts call | do specialists call | do techies call | do folks call | do professionals call | does one call | do we call | would you call | would one call |
    word for | term for | expression for | label for | noun for | name for it | name for that | name for those | name for these | name for this | name for them | name is given to | name given to | term is used for | word is used for |
    proper word | proper expression | proper label | fancy word | fancy term | fancy name | fancy expression | official word | official term | official expression | official label | technical word | technical expression |
    technical name | right term | correct term | correct word | exact term | exact word | special word | special term | special name | posh word | posh name | remind me of the term | remind me of the word | what is the term | what is the word |
    what was the term | what was the word | which term | which word | forgot the word | forgot the term | forgotten the word | forgotten the term | forgot what it is called | forgot what that is called | tip of my tongue`,
  ),
  thanks: phraseList(
    'that is grand | thank you | thanks | thx | ty | cheers | much appreciated | many thanks | thank you so much | great job | good job | good bot | well done | awesome | brilliant | that helped | very helpful | really helpful | was helpful | you rock | nice one | perfect | got it | appreciate it | merci | great answer | nice work | tysm | lovely | thanks a bunch | thanks a lot | thanks a million | merci beaucoup | great help | big help | real help | appreciate the help | appreciate your help | for the help | for your help | for all your help | you are a gem | you a gem | know your stuff | knows its stuff | saved my day | much obliged | ta very much | obliged to you | gracias | danke | you are a star | you are the best | legend | lifesaver',
  ),
  time: phraseList(
    'when | join date | joining date | date of joining | signing date | accession date | accession year | year of accession | date of accession | launch date | what date | which date | what day | which day | what year | which year | what month | date of | founding year | founding date | founding day | year of founding | call birthday | accord birthday | pact birthday | birth year of | year of birth of | start date | starting date | start year | starting year | date of creation | creation date | year of creation | launch year | launch day | year of launch | year of the launch | date of launch | day of launch | unveiling date | date of unveiling | how long ago | since when | how old | what time | which month | year of',
  ),
  today: phraseList(
    'today | of the day | daily | daily principle | principle of the day | todays principle | for today',
  ),
  whoever: phraseList(
    `is anyone | is anybody | is there anyone | is there anybody | has anyone | has anybody | anyone who | anybody who | somebody who | someone who | who | whom | whose | which expert | which critic | any critic | which experts | which commentator | which commentators | which of them | which of the experts | one of them | some of them | any of them | which person | which people | which one of them | any expert | any experts | an expert | does anybody | did anybody | does anyone | did anyone | some expert | one expert | one commentator | some commentator | one of the experts | the expert who | the one who | the person who | the guy who | the man who`,
  ),
  whichOne: [
    ...demandsAsked,
    ...fittingParts,
    ...phraseList(
      'where in the list is | where is that in the list | where does that sit in the list | is that in the list | is there something about | does any principle | do any principles | does one of the principles | point that covers | clause that covers | principle that covers | point that deals | clause that deals | point that fits | relevant line | relevant point | is there something in there | is there anything in there | something in there about | what in the text | where does the text | where does the document | what in the call | which part of the call | what in there | which of them is | which of the principles | which of the points | which of the commitments | which nr | which no | what nr | is there a commitment | is there an item | is there any commitment | anything in there | a commitment that | a point that | point that tells | does anything in there | does any of it | does any of the | some part of | somewhere in there | one point | which of them speaks | which of them would | where would that belong | where does that belong | anything in there | is there a rule | a rule for | a rule against | have something on | which number says | the one that | the one which | the one where | the one for | one meant to | which one | which of them covers | which of them deals | which of them is about | which of them is on | which of the nine | which of these | which commitment | which commitments | which points | which principles | point about | point on | item about | item on | commitment about | commitment on | rule about | rule on | which one of the nine | one of the nine | what number | which number | which point | which principle | which rule | which commitment | what principle | where does it say | does it say anything about | does the call say anything about | is there a principle | is there one | is there any principle | principle about | principle on | the one about | the one on | one that deals with | principle that | does it cover | does it address | does it mention | does it talk about | covered by | fall under | falls under | come under | comes under | is there anything about | which promise | which pledge | what promise | what pledge | which clause | which item',
    ),
  ],
});

/** The plain words, and the idioms of blame and praise beside them. They are put together when a table is made of them. */
export const englishCues = once((): Readonly<Record<CueName, readonly string[]>> => {
  const plain = plainCues();
  return {
    ...plain,
    criticism: [...plain.criticism, ...englishJudgements.criticism()],
    aftermath: [...plain.aftermath, ...aftermathWithName()],
    governance: [...plain.governance, ...governanceWithName()],
    legal: [...plain.legal, ...legalWithName()],
    purpose: [...plain.purpose, ...purposeWithName()],
    source: [...plain.source, ...sourceWithName()],
    launch: [...plain.launch, ...launchWithName()],
    signing: [...plain.signing, ...signingWithName()],
    notSigning: [...plain.notSigning, ...notSigningWithName()],
    whichOne: [...plain.whichOne, ...partWithName()],
    praise: [...plain.praise, ...englishJudgements.praise()],
    mixed: [...plain.mixed, ...englishJudgements.mixed()],
    bothSides: [...plain.bothSides, ...englishJudgements.bothSides()],
    blameSoft: englishJudgements.blameSoft(),
    praiseSoft: englishJudgements.praiseSoft(),
  };
});
