/** "'walk before you run': who's this?", "globalists against nationalists, where is that from": whoever said what stands first is asked for. */
import { questionOpeners } from '../../language/question-openers.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import { readFeatures } from '../features.ts';
import type { Model } from '../model/model.ts';

const asksWhose =
  /^(?:(?:and|so|but|ok) )?(?:who (?:is|was) (?:this|that|it)(?: (?:from|by))?|whose (?:is|was|words are|line is|quote is) (?:this|that|it|these|those)|where (?:is|was|does|did) (?:this|that|it|the quote|the line) (?:come )?from|(?:who|whos|which of them|which one) (?:says|said|argues|argued|thinks|thought|writes|wrote|talks|talked|speaks|spoke|reckons|put it|puts it|is|was) (?:along (?:those|these|the same) lines|something (?:like|along) (?:this|that|those lines|it)|words to that effect|so|in (?:those|these|such) words|like (?:that|this))|(?:who|whos|which of them) (?:wrote|said|says|put|writes) (?:that|this|it|so)(?: first| again)?|by (?:who|whom)(?: (?:is|was) (?:this|that|it))?|from who(?:m)?)$/;
const asksForOne = wordSet('who whose which whats');
const fewestWords = 5;
const mostOfQuestion = 6;

const ofWords = ({ text }: Token): string => text;

/** The tokens of "who said …" where a line comes before the question whose it is; the same ones otherwise. */
export function withSpeakerFirst(tokens: readonly Token[], model: Model): readonly Token[] {
  const start = tokens.findLastIndex(({ afterBreak }, at) => at > 0 && afterBreak);
  const [first] = tokens;
  if (first === undefined || start < fewestWords || tokens.length - start > mostOfQuestion) return tokens;
  if (!asksWhose.test(tokens.slice(start).map(ofWords).join(' '))) return tokens;
  const line = tokens.slice(0, start);
  if (questionOpeners.has(first.text) || line.some(({ text }) => asksForOne.has(text))) return tokens;
  const told = readFeatures(line, model);
  if (told.named('expert').length > 0 || told.has('accord', 'principle', 'speech', 'person')) return tokens;
  const word = (text: string): Token => ({
    ...first,
    raw: text,
    text,
    isCapitalised: false,
    afterBreak: false,
  });
  return [
    word('who'),
    word('said'),
    ...line.map((token, at) => (at === 0 ? { ...token, afterBreak: false } : token)),
  ];
}
