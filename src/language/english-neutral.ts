/** English words that carry no content in a question: grammar, politeness, chat, and talk about the asking itself. */

const grammar = `a an the this that these those some any each every either neither both all another other others such same own
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours they them their theirs themselves
one ones who whom whose which what whatever whichever where when why how there here then than so as if whether because since until while although though
and or but nor yet not no yes yep yeah nope of to in on at by for from with without into onto over under above below between among about against during
before after up down out off through across along around per via within upon toward towards regarding concerning versus like unlike beside besides except
be am is are was were been being do does did done doing have has had having will would shall should can could may might must ought need needs needed
get gets got getting go goes going gone went let lets make makes made making
just only also too very really quite rather pretty much many more most less least few little lot lots bit even still already again ever never always often sometimes
now maybe perhaps probably actually basically literally exactly especially mostly mainly simply certainly obviously apparently surely presumably supposedly allegedly lately
thing things stuff something anything everything nothing way ways kind kinds sort sorts type types case cases
am are etc eg ie vs am's re`;

const chat = `hey hi hello yo dear bot botty please pls plz kindly thanks thank thx cheers ok okay okey hmm hm um uh er oh ah well so lol haha omg btw fyi asap
folks guys guy everyone anyone someone somebody anybody everybody team friend friends mate buddy dude man colleague colleagues boss
quick quickly short shortly brief briefly fast simple easy plain sentence sentences line lines word words paragraph summary bullet tldr
tell say show give find know knows known knew explain describe mention mentions remind ask asks asked asking answer answers question questions wonder wondering wondered
want wants wanted wanna gonna need looking look looks search searching seek seeking see seen saw curious interested interesting trying try tried hope
think thinks thought guess suppose supposing imagine assume believe understand understood remember recall forget forgot forgotten confused sure unsure certain
could would can't couldn't like love able help helps helping
my class classes course lesson lessons students student pupils teacher teachers professor school exam test quiz homework assignment essay thesis paper presentation slides slide report
newsletter article articles story column blog post deadline editor brief briefing memo note notes talk panel meeting workshop campaign poster flyer handout sake purposes purpose
today tonight tomorrow morning afternoon evening day week moment minute minutes second time times
good great nice right wrong correct true false perfect best better bad exact precise specific particular general main big small new old
called name named call calls use used using talk talks talking speak speaks read reading reads heard hear hearing hears noticed notice
seem seems seemed appear appears suppose supposed come comes came coming take takes took taken bring brings put puts keep keeps turn turns start starts begin end ends
relate relates related relation deal deals dealing cover covers covered covering concern concerns concerned touch touches apply applies applied include includes included involve involves fall falls fit fits belong belongs speak
part parts side sides bottom top front back along away
somewhere anywhere everywhere nowhere anyway anyhow else instead yet though whole entire
context background info information detail details overview gist idea point points matter matters subject topic topics issue issues item items aspect aspects area areas
ciso cio cto according accordingly nr nbr num journalist journalists reporter reporters analyst analysts researcher newbie newbies beginner beginners kid kids child revision night night's heck hell damn dat meantime meanwhile nowadays theme themes connection connections role roles relationship relevance involvement importance significance status world today's people person folk human life live real actual different similar various several certain whole full quick again
list lists listed yours me's sir madam mr mrs ms dr
text texts document documents page pages material materials section sections base database sources source content words wording verse
lang english plainly terms literal honest honestly frankly anyways missing remaining left rest
long far soon late early first last next previous
work works working worked job run running runs happen happens happened happening
two three four five six seven eight nine ten`;

/** Who asks, for whom, in what hurry and in what mood: it says nothing of what is asked. */
const situation = `viva seminar podcast podcasts intern librarian librarians reader readers sysadmin noob newb tired seriously silly dumb stupid daft weird odd strange
earth catalogue footnote footnotes footer deck decks factcheck live grateful appreciated urgent urgently hurry stuck audience viewers listeners listener
prof profs tutor supervisor editors producer leaflet brochure banner caption headline headlines lecture lectures lecturer semester coursework revise revising
uncle brother sister niece nephew grandson granddaughter dad mum mom nan gran grandad granny grandpa aunt cousin neighbour neighbor flatmate roommate son daughter wife husband mate pal pals buddies
guv y'all lads ladies pub dinner commute inbox chat thread bet betting reckon gotta lemme cuz cos
hello greetings yesterday weekend monday tuesday wednesday thursday friday saturday sunday hour hours min mins sec secs
sorry apologies pardon excuse forgive slipped memory mind brain blank recalled ring rings rang handy january february april june july august september october november december caused cause causes causing fully partly heya oi contain contains contained comprise comprises consist consists open overall altogether generally
whisper whispered shout shouted nod nodded shrug shrugged scribble scribbled jot jotted scrawled notepad whiteboard blackboard chalkboard noticeboard pinboard sounds sound sounded
nah yup aye bloody blimey crikey gosh jeez wow whoa ugh argh meh truthfully finally somehow sum summed summarise summarize summarised summarized wording phrased phrasing putting
slot fact foot noted diary viz handily tidbit trivia brush cram cramming scratch scratching grasp grasped grips quickie kinda sorta supposedly allegedly reportedly
jurist lawyer diplomat policymaker pensioner taught learnt learned studying studied studies researching
prepare preparing preparation prep moderator moderating keynote
ooh oooh aah aha mhm hmmm oops whoops juicy spicy punchy snappy spoil grandson granddaughter nephew niece uncle auntie homework
grandson granddaughter grandchild niece nephew ish pub
shelf drawer bookmark bookmarked screenshot tab tabs dm dms ping pinged forwarded whoever whomever
worksheet worksheets crossword classroom flashcard flashcards notebook textbook syllabus workbook wiki intranet memo typo typos flyer liner liners
dealt dummies layman laymen newcomers whereabouts nutshell audience non-technical nontechnical
gather gathered swears swore gave gives given sits sit decided plenty escapes
shown shows bother blanked printout pupil pupils thoughts spoke possible smudged torn notepads handwriting scribbles`;

/** How much, how, how sure and how often, and what joins clauses: none of it says what is asked about. */
const adverbs = `absolutely accurately additionally admittedly altogether alternatively amazingly approximately arguably awfully barely broadly categorically clearly comfortably commonly
completely conceivably consequently considerably consistently constantly continually continuously conveniently convincingly correctly curiously currently deeply definitely differently directly distinctly duly
eagerly easily effectively eminently endlessly entirely equally essentially evenly eventually exceedingly exceptionally excessively explicitly extraordinarily extremely firmly firstly formally fortunately frequently fundamentally
genuinely gladly gradually gratefully greatly grossly heartily heavily hopefully hopelessly horribly hugely immediately importantly incidentally incorrectly increasingly incredibly indirectly inevitably infinitely initially instantly interestingly invariably
largely lately luckily mildly momentarily namely naturally nearly neatly necessarily needlessly newly normally notably occasionally oddly officially openly originally outright painfully partially particularly perfectly pleasantly possibly potentially
practically precisely predominantly preferably presently presumably previously promptly properly rapidly rarely readily reasonably regularly relatively reluctantly remarkably respectively rightly roughly scarcely secondly seemingly
significantly similarly simultaneously singularly slightly slowly smoothly solely somewhat specially specifically steadily strangely strictly strongly subsequently subtly suddenly sufficiently surely technically temporarily thankfully
thoroughly tightly totally truly typically ultimately undoubtedly unduly uniformly unnecessarily unusually usefully usually utterly vaguely vastly vigorously virtually wholeheartedly wholly widely wildly willingly wonderfully
albeit amid amidst amongst beyond despite furthermore hence however indeed insofar likewise moreover nevertheless nonetheless notwithstanding otherwise thereby therefore therein thus unless whereas whereby whilst`;

/** Words that only build sentences. */
export const englishGrammar: ReadonlySet<string> = new Set(grammar.split(/\s+/));

/** The words themselves, folded; the lists overlap in places, which does no harm. */
export const englishNeutral: ReadonlySet<string> = new Set(
  `${grammar} ${chat} ${situation} ${adverbs}`.split(/\s+/),
);
