/** How people wrap a question in talk about themselves and their asking, which says nothing of what they ask. */
import { wordSet } from './word-lists.ts';

/** Who asks and is asked. */
const selves = `i im ive id me my mine myself we us our ours ourselves you u ya your ur yours yourself bot`;

/** Greetings, thanks, excuses and sighs; a clause of nothing else is talk. */
const manners = `hello helo hi hii hey heya heyy heyyy hiya yo sup howdy greetings hallo bonjour gday evening morning afternoon night dear
wassup whatsup waddup guten tag morgen hola ciao namaste salam salaam salut aloha ahoy bye shalom marhaba merhaba selam konnichiwa ola hej hei moin servus jambo habari sawubona buongiorno buenas privet annyeong czesc ahoj tere sveiki labas terve kia ora nihao xin chao ello wotcha alright
wishes interesting understood noted gotcha
thanks thank kthx kthxbye thx thnx tnx ty tysm tyvm cheers ta merci danke gracias please pls plz plss kindly sorry sory sry soz apologies pardon excuse forgive grateful appreciated appreciate regards
lol lmao rofl haha hahaha hehe xd omg ngl tbh imo btw fyi rn hmm hm umm um erm uh oh ooh ah aha ugh argh phew yay wow whoa jeez gosh
ok okay okey kk cool awesome perfect brilliant lovely fab nice great amazing super alright fine sure yep yes yeah
help helps sos asap urgent urgently hurry quick quik quickly fast anyway anyways basically honestly frankly listen look respectfully curious curiosity wondering wonder
star legend lifesaver hero genius angel blessing mate pal buddy bro dude fam folks sir madam team friend`;

/** What stands at either end of a question without a mark between. */
const sighs = `btw kthx kthxbye lol lmao lmfao rofl haha hahaha hehe xd omg ngl tbh asap rn fam bro bruh thx thnx tnx ty tyvm ta merci beaucoup danke pls plz plss sry soz hmm hmmm umm erm uh eh huh ugh argh innit yo oi hiya heya heyy hullo gday`;

/** Where and why somebody asks: people around them, their work, the hour, how they feel. */
const occasions = `caller callers visitor visitors speaker bakery dept department team desk beers crosswords meme memes spreadsheet spreadsheets commute gig rehearsal choir bookclub
boss bosses manager chief editor editors teacher teachers prof profs professor tutor lecturer pupil pupils student students classmate classmates flatmate roommate colleague colleagues coworker coworkers
kid kids daughter son mum mom dad brother sister aunt uncle cousin neighbour neighbor nephew niece gran grandma grandpa wife husband partner intern interns trainee trainees client clients customer reader readers listener audience journalist reporter minister ministry professor supervisor
question questions qn quiz crossword worksheet homework assignment exam exams test essay essays thesis dissertation seminar class classes lesson lessons lecture course school college uni university campus
handout handouts leaflet poster slide slides deck presentation briefing brief memo note notes draft report newsletter blog podcast script interview broadcast deadline meeting panel workshop conference webinar debate training trivia pub
pdf pdfs internet googling googled search searched searching engine engines channel chat thread dm server soc phone keyboard laptop screen tab tabs
lunch breakfast dinner coffee tea noon midnight tonight tomorrow yesterday today monday tuesday wednesday thursday friday saturday sunday weekend hour hours minute minutes min mins sec secs seconds moment time week month day days year grade
eyes head brain memory mind tip tongue fingers typing typos typo english language native neck ears voice battery wifi
flashcard flashcards flash cards page pages notebook binder whiteboard poster posters booklet textbook chapter syllabus semester term curriculum grade grades mark marks tutorial tutorials elective major module debate club society council delegation mun model
episode recording show listeners viewers magazine paper papers column radio tv station newsroom copy headline proof proofs wiki intranet memo memos inbox email emails mail dms group standup retro sprint ticket onboarding campaign awareness
bus train tram plane flight airport taxi car commute station queue café cafe bar pub restaurant kitchen sofa couch bed sleep bath garden gym waiting room hall corridor desk floor home house street city town village
birthday wedding holiday vacation holidays christmas easter summer winter spring autumn
digest bulletin gazette survey icebreaker teaser raffle sweepstake huddle townhall
beer wine snack cake pizza toast biscuit cookie cookies
alert check sanity chance favour favor fun game games round bonus jackpot prize contest competition tournament
greetings weather sun rain luck fingers crossed argument dispute
box boxes infobox boxout sidebar sidebars brochure flyer banner noticeboard worksheets factsheet tweet roleplay skit zine yearbook
girlfriend boyfriend missus hubby fiance fiancee stepson stepdaughter goddaughter godson grandson granddaughter landlady landlord inlaws
speechwriter producer moderator director secretary sub subeditor subs copywriter designer librarian mentor coach principal
hallway office library front speeches
project projects pager onepager glossary newspaper linkedin instagram insta tiktok grandmother grandfather grandmothers auntie classmates jury embassy`;

const doings = `googling googled mixing mixes filling hit hitting publish publishing post posting press pressing send sending submit submitting debating represent representing
doing making writing preparing prepping drafting putting filling fixing checking finishing revising studying reading teaching marking grading planning running starting working moving turning asking staring looking trying struggling arguing settling
do did done make made write wrote prepare prep draft put fill fix check finish revise study teach plan run start work move turn ask asks asked wonder wondered stare look looked try tried struggle argue argued settle
know knows knew forgot forget forgotten remember recall mix mixed slipped skip skipped miss missed need needs needed want wants hope guess think swear swears bet disagree insist owe found find figure understand get got keep keeps kept sent emailed mailed wrote rang called messaged pinged told
use used owe due late early new beginner noob newbie layman expert dumb stupid silly daft dim obvious basic simple random little tiny small short long bad poor good right wrong lost stuck confused tired sleepy nervous hurting hurt kicked ready free busy weird
if fact back row script style piece pieces bit behalf record interest purely pure just only quite far really very once again please couple max flash stage air way trouble bother bothering interrupting interruption permission patience advance worries rush no problem idea clue luck
record recording recorded caption captioning captions photo photos picture pictures advise advising forgetting keep practise practice practising practicing rehearse rehearsing rehearsal train hold holding sit sitting sat stand standing wait waiting waited stall stalled stalling breathe breathing bug bugging bugged bother bothered annoy annoying annoyed nag nagging pester pestering chase chasing
test testing tested try drink drinking eat eating wake woke woken walk walking drive driving ride riding travel travelling traveling fly flying hop hopping come came coming back pop popping drop dropping swing stop stopping by
hear heard hearing see saw seen spot spotted stumble stumbled came across browse browsing scroll scrolling click clicking type typed tap tapped copy copied paste pasted print printed scan scanned skim skimmed
promise promised swear sworn bet betting wager cross crossed please pleased thank thanked greet greeted wish wishing miss missing
mess messy ignorance clarify clarification srry apology cold hot warm short quiet loud noisy clear unclear fuzzy foggy hazy blank empty full total complete absolute genuine serious proper actual honest real sheer
luck link links 
roughly approximately maximum minimum tops brief briefly gist version nutshell bunch ton tons million lot lots heaps
 later
bio fact oral role play local parish little speech speeches talk intro outro teaser clip video film display exhibition glossary appendix
together designing design updating update compiling compile assembling moderating moderate hosting host editing edit layout giving holding
insists insist insisted insisting begs begging nags pesters pestered shouts shouting yells yelling stressing stressed panicking waits ago enough suffices suffice does
fill fills proofreading translating rehearse introducing introduce chairing chair chairs attending attend speaking speak tweet tweeting quote-tweet
laying save saved saves saving happy gem goes settles logging log closing close patience starts
filming film shooting shoot q letter cover ambassador deputy owe obliged punchy snappy
stars hand hands submit presenting presentation present topic stuff thing things first third last next final another more one two left behalf somebody someone nobody anybody anyone everyone everybody people`;

/** What an answer goes into where it is told with "a", "my" or "our". Not "article": that is one of the sources. */
const media = `bulletin bulletins news newscast broadcast show programme episode segment slot feature column
essay homework assignment exam presentation briefing memo speech talk
piece debate seminar lecture thesis dissertation paper blog interview class lesson magazine caption teaser trailer
panel workshop webinar roleplay play skit zine report documentary film video reel clip exhibition display
linkedin instagram insta tiktok uni toast spread page board talkshow cover project projects pager onepager newspaper foreword appendix glossary yearbook bibliography syllabus story stories explainer recap roundup`;
/** The same where it is told with "the" too: nothing of it was made by those who speak of the Call. */
const handiwork = `newsletter newsletters podcast podcasts quiz slides slide deck poster posters handout handouts leaflet leaflets headline
box boxes infobox boxout sidebar sidebars flashcard flashcards intranet wiki brochure flyer tweet worksheet worksheets crossword noticeboard
banner factsheet captions minutes cards gazette digest raffle subtitles script liner`;

/** Thanks and excuses that close a question, with what goes with them. */
const closers = `thanks thank cheers sorry thankyou tysm`;

/** What answers, times and lessons are counted in. */
const measures = `sentence sentences line lines word words paragraph paragraphs bullet bullets minute minutes min mins hour hours hrs secs seconds day days week weeks year years`;

/** Who asks for something particular or names it does not only talk. */
const asking = `who whom whose what which where when why how whats whos wich wat wht wen wy
give show list describe compare summarise summarize define name names cite quote quoted said say says mean means meant explain tells
article articles text document op-ed oped story source sources principle principles point points theme themes call accord pact agreement list
other others else instead same both all none any anything every each missing lacking gap rest remaining bit part parts passage section clause
against versus vs signed sign signs join joined support supports supporter supporters critic critics fan fans critical positive negative next previous agree agrees number num nr no`;

export interface Talk {
  readonly selves: ReadonlySet<string>;
  readonly manners: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly sighs: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly doings: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly handiwork: ReadonlySet<string>;
  readonly closers: ReadonlySet<string>;
  /** With one of them a clause is more than talk. */
  readonly asking: ReadonlySet<string>;
}

export const englishTalk: Talk = {
  selves: wordSet(selves),
  manners: wordSet(manners),
  measures: wordSet(measures),
  sighs: wordSet(sighs),
  occasions: wordSet(occasions),
  doings: wordSet(doings),
  media: wordSet(`${media} ${handiwork}`),
  handiwork: wordSet(handiwork),
  closers: wordSet(closers),
  asking: wordSet(asking),
};
