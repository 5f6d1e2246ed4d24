/** English words around a number that is a place in a list: paper, tasks, and what is said of a list with a hole in it. */
import { wordSet } from './word-lists.ts';

const paper = `
sheet sheets card cards flashcard flashcards press release print printout printouts copy copies version versions photo picture poster scan fax pdf table booklet worksheet exercise book notebook page folder
dictation transcript translation subtitles subtitle board wall post pamphlet programme program agenda script cheat crib syllabus heart coffee tea ink pager
gap gaps hole duty club pupil exam oral brief briefing minister sentence number numbers order group count
`;

const handling = `
presenting presented pull pulled draw drew drawn pick picked choose chose chosen assign assigned gave given give hand handed allot allotted allocate allocated volunteer volunteered defend
write writes writing wrote written type typed copied memorise memorised memorize learn learnt learned master mastered recite recap revised quote quoted cite cited pronounce translate translated
jump jumps jumped skip skips skipped slip slips slipped straight directly miss misses missed missing lose loses lost lack lacks lacking omit omits omitted drop drops dropped leave leaves leaving left fell forgotten escape escapes escaped elude eludes eluded
stopped break breaks broke broken off cut cuts finish finishes finished ended ran reach reaches reached halt halts halted
smudge smudged smear smeared blur blurred blurry illegible unreadable faded fade torn tore rip ripped crossed stain stained spill spilled spilt hidden hide obscured cropped chopped scratched
apart save saved blanked squeeze squeezed sandwiched wedged sitting sits sit stuck stand stands standing placed
gone interpreter translator printer show shows shown spell spelt spelled gather glad grateful pleased counting counted numbered noted missing
`;

/** What is said of a place of a list after its number: "up to six written down", "the third entirely". No noun could stand so. */
export const handlings = wordSet(`
written typed copied learnt learned memorised memorized revised quoted cited translated skipped slipped jumped missed missing lost lacked lacking omitted dropped left fell forgotten escaped escapes eluded eludes
stopped broken finished ended ran reached halted smudged smeared blurred blurry illegible unreadable faded torn ripped crossed stained spilled spilt hidden obscured cropped chopped scratched gone absent
squeezed sandwiched wedged sitting sits stuck placed shown spelt spelled counted numbered noted went came stood printed altogether straight directly properly
`);

/** What a list is written on, who hands it out, and what happens to it: they say nothing of what stands in it. */
export const carriers = wordSet(`${paper} ${handling} present read reads meant mean means`);

/** What a principle does, after its number: "the fourth covers", "does seven apply". */
export const doings = wordSet(`
read reads use uses employ employs say says mean means meant state states mention mentions speak speaks spoke talk talks tell tells ask asks want wants demand demands require requires call calls cover covers covered protect protects forbid forbids
ban bans allow allows permit permits prohibit prohibits apply applies deal deals concern concerns contain contains include includes touch touches address addresses stop stops limit limits bind binds oblige obliges
name names list lists promise promises commit commits aim aims refer refers amount amounts boil boils entail entails imply implies expect expects envisage envisages foresee foresees provide provides set sets lay lays oppose opposes condemn condemns describe describes speak relate relates guard guards defend defends shield shields safeguard safeguards tackle tackles handle handles seek seeks encourage encourages urge urges help helps serve serves target targets involve involves extend extends matter matters sound sounds go goes
`);

/** A number after one of these is what somebody has to deal with: "my group has to present five". */
export const tasks = wordSet(`
present explain explains summarise summarize summarised do did got get need drew pulled picked pick chose choose have has had read recite discuss defend show memorise memorize learn translate quote cite cover take took handed given assigned want open define describe paraphrase
`);

/** Words of grammar that are nouns after an ordinal, so that the ordinal is no noun itself: "the second thing". */
export const nounsOfGrammar = wordSet(
  'thing things stuff way ways kind kinds sort sorts type types case cases bit lot lots same other others such own most more less least few little very re am two three four five six seven eight nine ten',
);
