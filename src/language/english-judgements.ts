/** English idioms and slang for blaming, praising and being of two minds: "rip it to shreds", "big it up", "on the fence". */
import { phraseList } from './word-lists.ts';

/** What the Call is called, behind what somebody is of it: "friends of the pact". */
const callNouns =
  'call|accord|pact|deal|declaration|initiative|agreement|paris call|paris accord|french initiative|french accord|french pact|french call|macron initiative';

/** Every verb with everything that may follow it; "it" and "the" may stand between. */
const each = (verbs: string, ends: string): readonly string[] =>
  verbs.split('|').flatMap((verb) => ends.split('|').map((end) => `${verb.trim()} ${end.trim()}`));

/** The same with the Call as what follows. */
const ofCall = (verbs: string): readonly string[] => each(verbs, `it|this|${callNouns}`);

/** "who finds the pact useful" */
const judgedAs = (verbs: string, judgements: string): readonly string[] =>
  each(verbs, callNouns).flatMap((judged) => each(judged, judgements));

/** Words that say something else without somebody who does it: "a question on the accord", "trust and security". */
const byWhom = (verbs: string): readonly string[] =>
  ofCall(
    each(
      'who|whoever|expert|commentator|analyst|voice|anyone|anybody|somebody|someone|of them|people',
      verbs,
    ).join('|'),
  );

/** What people call what was said: "any harsh comments", "only the friendly reactions". */
const sayings =
  'opinion|opinions|comment|comments|take|takes|remark|remarks|review|reviews|reaction|reactions|voice|voices|feedback|statement|statements|verdict|verdicts|response|responses|soundbite|soundbites|quote|quotes|quotation|quotations|one liner|one liners';
/** "a good quote" may be one of either side, and "good views" are those from a window. */
const sayingsJudged =
  'opinion|opinions|comment|comments|review|reviews|reaction|reactions|feedback|response|responses';

/** "the nastiest comment", "the best thing said". */
const saidOfIt =
  'thing said|thing anyone|thing anybody|thing somebody|thing someone|comment|remark|review|verdict|word on it|line on it';

/** What is rejected has to be named: "which experts reject vaccines" is of something else. */
const rejecting = ['reject', 'repudiate', 'disown', 'turn down']
  .flatMap((verb) =>
    'it|this|call|accord|pact|agreement|deal|initiative|idea|text|paris call|paris accord|paris pact|paris agreement|paris deal|whole thing'
      .split('|')
      .map((object) => `${verb} ${object}`),
  )
  .join('|');

const criticism = (): readonly string[] => [
  ...ofCall(
    'disagree with|disagreement with|not agree with|concern about|concerned about|dispute|dissatisfied with|issues with|think little of',
  ),
  ...byWhom('question|challenge'),
  ...judgedAs('consider|see|call|think|deem|view|regard', 'failure|flop|mistake'),
  ...each(
    'nasty|harsh|negative|hostile|unfriendly|unkind|grumpy|sour|angry|cynical|scathing|bitter|cutting|dismissive|gloomy|pessimistic|rude|cruel|disparaging|unfavourable|unfavorable|unsympathetic|disapproving',
    `${sayings}|view|views`,
  ),
  ...each('bad|mean|sharp|cold', sayingsJudged),
  ...each('nothing|never anything', 'good|nice|kind|positive|favourable|favorable|flattering'),
  ...each('sour|discordant|jarring|dissonant|dissenting', 'note|notes|tone|tones|voice|voices'),
  ...each('witness|witnesses|testify|speak|speaks', 'for the prosecution'),
  ...each(
    'beef|hang up|hang ups|hangup|hangups',
    `with it|with this|of critics|about it|with ${callNouns.replaceAll('|', '|with ')}|about ${callNouns.replaceAll('|', '|about ')}`,
  ),
  ...each(
    'dirt|no love',
    `on it|for it|on ${callNouns.replaceAll('|', '|on ')}|for ${callNouns.replaceAll('|', '|for ')}`,
  ),
  ...each(
    'rain|rained|rains|raining',
    'on the parade|on parade|on macrons parade|on macron parade|on his parade|on their parade',
  ),
  ...phraseList(
    'not everyone agreed | not everybody agreed | not all agreed | not all of them agreed | not everyone convinced | not everybody convinced | waist of time | waste of breath | waste of ink | harshly',
  ),
  ...each('rip|tear|tore|torn|pull|pick|picked', 'apart|to pieces|to bits|holes'),
  ...each('rip|tear|tore|lay|laid|lash|lashed|hit|lit', 'into it|into the|into this|out at'),
  ...each('roll|raise|rolls', 'eyes|an eyebrow|eyebrows'),
  ...each('throw|threw|threw some|cast', 'shade|doubt|doubts|cold water'),
  ...each('make|made|makes|poke|poked', 'fun of|fun at'),
  ...each('take|took|taken', 'dim view|swipe|swipes|shots at|pot shots|potshots|exception|to task|umbrage'),
  ...each('turn|turned|stick|stuck|look|looked', 'nose up|up nose|down nose|noses up|up noses|down noses'),
  ...each('have|had|has', 'a go at|beef with|bone to pick|low opinion|poor opinion|axe to grind'),
  ...each('run|ran|talk|talked|knock|put', 'it down'),
  ...each('bad|poor|low', 'mouthed|mouth it|opinion of|marks|mark'),
  ...each('worst|nastiest|meanest|cruellest|bleakest|rudest|toughest|angriest|bitterest', saidOfIt),
  ...each(
    'grumpiest|gloomiest|sourest|crossest|angriest|harshest|sternest|moodiest',
    `about it|of all|of them|of the lot|of the bunch|about ${callNouns.replaceAll('|', '|about ')}`,
  ),
  ...each(
    'expert|commentator|analyst|pundit|specialist|voice|of them|expert who|commentator who|of them who|who|anyone|anybody|someone who|somebody who',
    rejecting,
  ),
  ...phraseList(`to shreds | eye roll | eye rolls | eyeroll | eyerolls | laugh at it | laughed at it | laugh at this | laughs at it | laughed at the | laughs at the | laugh at the | laugh at that | laughed it off | laugh it off
    slag | slags | slagged | slagging | diss | disses | dissed | dissing | badmouth | badmouths | badmouthed | trash talk | trash talked | hate on | hating on | shade at | threw under the bus | drag it | dragged it | drag it through the mud | through the mud | through the dirt
    pooh pooh | pooh poohs | pooh poohed | poo poo | poo pooed | poohpooh | dim view | turn up nose | sniff at | sniffs at | sniffed at | turned its nose | cold shoulder | give it stick | gave it stick | give it flak | gave it flak | brickbat | brickbats | backlash | said meh | says meh | meh reaction | meh reactions | meh verdict | meh about it | shrug it off | shrugs it off | shrugged it off | shrugged at it | shrugged at the | nothingburger | nothing burger | laughed out of the room | laughed out of court | laughed out of town
    gripe | gripes | griped | grouse | groused | grouch | kvetch | whine | whines | whined | whiners | bellyache | bellyached | nitpick | nitpicks | nitpicked | quibble | quibbles | skewer | skewered | lambaste | lambastes | savaged | mauled | deplore | deplores | deplored | denounce | denounces | denounced | berate | berates | berated
    belittle | belittles | belittled | deride | derides | derided | disparage | disparaged | denigrate | denigrated | pick holes | picks holes | pour scorn | poured scorn | no love for it | no fan of | sick of it | fed up with it | nothing good to say | unkind | unflattering | damning | withering | caustic | acerbic | snarky | snide | scornful
    downbeat | defeatist | doomsayer | doomsayers | doom monger | doom mongers | doomster | doom and gloom | party pooper | killjoy | spoilsport | wet blanket | buzzkill | downer | negativity | fault finder | fault finders | faultfinder | naysaying
    it is a joke | that is a joke | call is a joke | deal is a joke | pact is a joke | accord is a joke | it a joke | a bad joke | it laughable | is laughable | it ridiculous | it nonsense | it crap | its crap | is crap | it garbage | is garbage | it bunk | it hogwash | it a farce | it a sham | a farce | it sucks | it stinks | call sucks | deal sucks | thinks it is bad | think it is bad | say it is bad | says it is bad | it is bad
    not think much of it | not rate it | not rating it | not fond of | not enamoured | not enthusiastic | not enthused | lukewarm at best | cold on | cool on | sour about | bitter about | disenchantment | disillusioned | disappointment | not cut it | hated | loathe | loathes | loathed | detest | detests | detested | despise | despises | despised | abhor | abhors
    gives it a hard time | gave it a hard time | give it a hard time | give it both barrels | harsh review | harsh verdict | harsh judgement | nasty things | nasty quote | mean things | mean comment | mean quote | angry quote | angry about it | angry about the | angry at the | annoyed by it | annoyed with it | annoyed at it | upset about it | upset about the | upset by it | up in arms`),
];

const praise = (): readonly string[] => [
  ...ofCall('agree with|agreement with|convinced by|advocate|promise in|hope for'),
  ...byWhom('trust|recommend|value|is for|are for'),
  ...judgedAs(
    'find|consider|think|call|deem|believe|see',
    'useful|helpful|good idea|good step|good thing|success',
  ),
  ...judgedAs('find', 'good'),
  ...each('best|sweetest|loveliest|proudest', saidOfIt),
  ...each(
    'kind|friendly|positive|favourable|favorable|supportive|upbeat|sympathetic|approving|hopeful|optimistic|encouraging|flattering|admiring|welcoming|enthusiastic',
    `${sayings}|view|views`,
  ),
  ...each('nice|warm|glowing', sayings),
  // "the arguments for it"
  ...each('argument|arguments|argue|argues|arguing|points', 'for it'),
  ...each(
    'friend of|friends of|ally of|allies of|ally for|allies for|believer in|believers in|defence of|defense of|argue for|argues for|arguing for|speak for|speaking for|motion for',
    callNouns,
  ),
  ...each('witness|witnesses|testify|speak|speaks', 'for the defence|for the defense|in its favour'),
  ...each(
    'love|kudos|bouquet|bouquets|ovation|three cheers|soft spot|bat|bats|batted|batting',
    `for it|for this thing|for ${callNouns.replaceAll('|', '|for ')}`,
  ),
  ...phraseList(
    'standing ovation | standing ovations | yea sayer | yea sayers | yay sayer | cheeriest | sunniest | gushiest | fanboy | fanboys | fanboyed | fanboying | fan boy | fan boys | fangirl | fangirls | fan girls',
  ),
  ...each('good|happy|great', sayingsJudged),
  ...each(
    'think|thinks|thought|find|finds|found|call|calls|called|say|says|believe|believes|consider|considers|considered|deem|deems',
    'it a good|it is a good|its a good|it a step forward|it is a step forward|its a step forward|it a useful|it useful|it is useful|it is a useful|its useful|its a useful',
  ),
  ...each(
    'big|bigs|bigged|talk|talks|talked|hype|hypes|hyped',
    'it up|this up|the call up|the thing up|the deal up|up the',
  ),
  ...each(
    'give|gave|gives|given',
    'blessing|seal of approval|vote of confidence|high marks|full marks|top marks|five stars|props|kudos|pat on the back|clap|the nod',
  ),
  ...each(
    'say|says|said|think|thinks|thought|find|finds|call|calls',
    'it is great|it is brilliant|it great|it a great thing|it promising|it brilliant|it a winner|it splendid',
  ),
  ...each(
    'spoke|speak|spoken|came out|come out|argue|argued',
    'up for|well of|highly of|in defence of|kindly of|warmly of',
  ),
  ...each(
    'root|roots|rooted|cheer|cheers|cheered|all',
    'for it|on the call|for the call|for the deal|for the accord|for the pact',
  ),
  ...phraseList(`rave about | raves about | raved about | rave review | rave reviews | raving about | gush | gushes | gushed | gushing | rhapsodise | wax lyrical | waxed lyrical | over the moon | chuffed | stoked about | thrilled | excited about | enthuse | enthuses | enthused | enthusiasm | open arms | well received | hats off | hat off | take hat off | took hat off | tipped hat | shout out to | thumbs it up
    call is great | deal is great | accord is great | pact is great | agreement is great | initiative is great | what is great about it | something great about | worth something | worth anything | worth having | worth doing | it worth | has faith in it | have faith in it | faith in it | believe in it | believes in it | believed in it | swear by it | swears by it | stand behind it | stands behind it | stood behind it | threw weight behind | throw weight behind | rally behind | rallied behind
    complimentary | flattering | pat on the back | nothing but praise | full of praise | high opinion | thinks the world of | think the world of | thinks a lot of | holds in high regard | in high regard | positive things | positive quote | positive quotes | friendly quote | friendly quotes | kind quote | nice quote | nice quotes | cheery | rose coloured | rose tinted | pollyanna | well wisher | well wishers | admiring | applauder | in its defence | comes to its defence | came to its defence | come to its defence | stood up for | stick up for | sticks up for | stuck up for | stuks up for | takes its side | took its side | take its side | on the side of the call | pro call | pro accord | pro pact | pro deal`),
];

const mixed = (): readonly string[] => [
  ...each(
    'balanced|even handed|evenhanded|impartial|measured|fair minded|middling|moderate',
    'view|take|opinion|verdict|assessment|judgement|quote|comment|voice|position|one',
  ),
  ...each(
    'cautious|guarded|reluctant|half hearted|lukewarm|qualified|wary|hesitant|tentative',
    'well wisher|well wishers|supporter|supporters|fan|fans|friend|friends|admirer|admirers|backer|backers|praise|support|applause|approval|optimist|optimists',
  ),
  ...phraseList(
    `foot in both camps | feet in both camps | on the one hand on the other | benefit of the doubt | jury still out | balanced about | sees both sides | see both sides | saw both sides | mixed bag | mixed feelings | mixed verdict | mixed review | swings and roundabouts | shades of grey | takes no sides | take no sides | took no sides | not take sides | not taking sides | not pick a side | not picking a side | jury is out | jury is still out | noncommittal | non committal | hedge bets | hedged bets | hedges bets | hedging bets | cautiously optimistic | cautious optimism | cautious welcome | guarded welcome | critical friend | faint praise | backhanded compliment | two cheers | of two minds | in two minds | good as well as bad | bad as well as good | good points and bad points | both good and bad | the good and the bad | good against the bad | curates egg | wavering | wavers | waver | blow hot and cold | blows hot and cold | hot and cold | sees merit but | knock it in one breath | praise it and knock it | praises and knocks | both praises and faults | so so about`,
  ),
];

const bothSides = (): readonly string[] => [
  ...each(
    'one nice|a nice|one good|a good|one kind|a kind|one positive|a positive|one friendly|a friendly|one pro|a pro',
    'and one nasty|and one bad|and one negative|and one harsh|and one critical|and one con|and a nasty|and a bad|and a negative|and a critical|and a con',
  ),
  ...each(
    'one nasty|one bad|a bad|one negative|a negative|one critical|a critical',
    'and one nice|and one good|and one positive|and one kind|and a nice|and a good|and a positive',
  ),
  ...phraseList(
    `voice for and one voice against | quote for and one quote against | voice for and a voice against | for and one against | one for one against | one pro one con | one supporter and one critic | one critic and one supporter | a supporter and a critic | a critic and a supporter | one fan and one critic | a fan and a critic | fans and foes | fans and critics | critics and fans | friends and foes | critics and supporters | supporters and critics | critics and admirers | admirers and critics | yes man and a naysayer | yes sayer and a naysayer | optimists and pessimists | pessimists and optimists | cheerleaders and critics | lovers and haters | haters and lovers | warm and who was cold | good and bad comments | plus and minus | pluses and minuses | plusses and minuses | who stood where | who stands where | brickbats and bouquets | bouquets and brickbats | roses and thorns | majority for or against | mostly for or against | more for or against | yeas and nays | yays and nays | ayes and noes | ayes and nays | nays and yeas | hawks and doves | doves and hawks | more praise or more blame | more praise or blame | more blame or praise | more praise than blame | which camp is | in which camp | what camp is | in what camp | camps of opinion | into camps | into two camps | two camps | pro camp and who con camp | opposing camps`,
  ),
];

/** Everyday words that blame only where the Call or its people are named: "did it get a frosty reception". */
const blameSoft = (): readonly string[] => [
  ...each(
    'brutal|vicious|merciless|withering|crushing|devastating|spiteful|catty|bitchy|biting',
    'one|line|lines|assessment|about|on it|on the|on this|remark|word|words|verdict|quip|headline|takedown|review|judgement|comment|comments|soundbite|put down',
  ),
  ...phraseList(`shrug | shrugs | shrugged | meh | hatchet job | takedown | take down piece | put down | putdown | zinger | zingers | drubbing | hammering | mauling | battering | thumping | pasting | savaging | bashing | earful | tongue lashing | dressing down | going over | shot holes | shoot holes | poke holes | poked holes | pick a fight with | nothing nice | nothing good | nothing kind | nothing positive | no good word | no kind word | no nice word | no compliments | ghastly | appalling | dire | naff | shoddy | hideous | dismal | dreary | stinging | barbed | blistering | searing | unsparing | prickly | cutting remark | pointed remark | acid | poisonous remark | venomous | cruel | mean about | hard on it | tough on it | rough on it | down on it | frosty | icy | chilly | coldly | coldest | cold reception | cool reception | tepid | ill | badly | poorly | unfavourably | unfavorably | negatively | scornfully | mockingly | bitterly | angrily | sceptically | skeptically | cynically | disparagingly
    bad | awful | terrible | horrible | dreadful | atrocious | abysmal | lousy | crummy | rotten | idiotic | pathetic | lame | feeble | meaningless | senseless | absurd | ludicrous | preposterous | laughable | ridiculous | farcical | garbage | junk | crap | nonsense | bogus | phony | bunk | baloney | hogwash | claptrap | drivel | twaddle | bollocks | bullshit
    flop | fiasco | shambles | dud | mistake | misguided | unrealistic | unworkable | impractical | overhyped | overrated | underwhelming | underwhelmed | bored | boring | yawn | yawned | furious | irate | livid | outraged | mad at | mad about | angry | upset | annoyed | irritated | disgusted | dismayed | appalled | horrified | sad about | saddened | let down | fed up | unenthusiastic | unmoved | indifferent | nonplussed
    cranky | grouchy | sulky | sulk | sulked | jeer | jeers | jeered | boo | booed | booing | hiss | hissed | heckle | heckled | taunt | taunted | tease | teased | rant | rants | ranted | ranting | rail against | railed | fume | fumed | fuming | snarl | snarled | growl | growled | trash | trashes | trashing | torch | torched | shred | shredded | demolish | demolished | hammer | hammered | pummel | pummelled | thrash | thrashed | flog | flogged | pillory | pilloried | excoriate | excoriated | eviscerate | eviscerated | rebuff | rebuffed | spurn | spurned | snort | snorted | snigger | sniggered | snicker | snickered | giggle | giggled | chuckled | smirk | smirked | facepalm | facepalmed | cringe | cringed | wince | winced
    distrust | distrusts | distrusted | mistrust | mistrusts | suspicious of | wary | leery | uneasy about | not trust | not sure about | foe | foes | enemy | enemies | antagonist | antagonists | grinch | sourpuss | curmudgeon | sceptical | skeptic | skeptics | skeptical | skepticism | scepticism | pessimism | question it | questions it | questioned it | challenge it | challenges it | challenged it | unpersuaded | thumbs down | slap down | slapped down | picked on | pick on it | find fault | finds fault | less than thrilled | less than happy | less than impressed | far from happy | far from impressed | far from convinced | least happy | least convinced`),
];

/** The same for praise: "anyone thrilled about it". */
const praiseSoft = (): readonly string[] => [
  ...each(
    'it|is|call|pact|deal|accord|idea|text|initiative',
    'excellent|brilliant|fantastic|wonderful|superb|splendid|marvellous|terrific|awesome|amazing|outstanding|clever|wise|great thing|great idea|great step',
  ),
  ...each('pop|popped|popping|uncork|uncorked|break out|broke out|crack open', 'champagne|bubbly|cork|corks'),
  ...each('raise|raised|lift|lifted', 'glass|glasses'),
  ...each('dance|danced|dancing', 'in the streets|for joy|on the tables'),
  ...each('throw|threw|tossed', 'confetti|hats in the air|a party'),
  ...phraseList(`believe in the call | believes in the call | believe in the accord | believes in the accord | believe in the pact | believes in the pact | believe in the deal | believes in the deal | rapturous | effusive | lavish | jubilant | buoyant | sanguine | cheerful | upbeat | rhapsodic | sweet on it | high on it | warm to it | warmed to it | taken with it | sings its | nothing but good | only good things | all smiles | kind to it | nice about it | glowingly | favourably | favorably | warmly | fondly | approvingly | admiringly | kindly about | highly of | impressive | stellar | sensible | smart move | great move | good move | in its corner | in the corner of | in the calls corner | on side with it
    excited | thrilled | happiest | proud | delighted | joyful | elated | ecstatic | bullish | inspired | heartened | relieved | reassured | satisfied | eager | passionate | fond | devoted | enamoured | in love with | over the moon | psyched | smitten
    booster | boosters | ally of | champions | advocate of | advocates of | toast | toasted | celebrate | celebrates | celebrated | celebrating | rejoice | rejoiced | bless | blessed | blesses | honour | honoured | respect | respects | respected | adore | adores | adored | cherish | cherishes | revere | revered | worship | idolise | glorify | exalt | exalted | extol | extols | extolled | acclaim | acclaimed | tout | touts | touted | trumpet | trumpeted | evangelise | evangelist | evangelists | embrace | embraces | embraced | smile on | smiled on | smiles on | shine | clapped | claps | thumbed up | true believer | true believers | won over | believer in it | gives it points`),
];

/** Beside the plain words of `englishCues`. */
export const englishJudgements = { criticism, praise, mixed, bothSides, blameSoft, praiseSoft } as const;
