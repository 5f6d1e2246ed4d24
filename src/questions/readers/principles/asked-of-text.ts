/** The text is asked: nobody who spoke of it, and not what a word of it means. */
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';

/** "does it protect voters" */
export const asksWhatItProtects =
  /^(?:and |so |but )?does (?:it|the (?:call|accord|pact|text|agreement|document|declaration)) (?:also |even |really |actually |ever )?(?:mention|speak of|talk about|refer to|protect|defend|guard|shield|safeguard|forbid|ban|prohibit|outlaw|tackle|help|keep|stop|prevent|limit|secure|save)\b/;

/** "protecting ballots from hackers", "stop meddling in votes": worded as the commitments are, by what is to be done. */
export const isWordedAsRule =
  /^(?:protect|defend|prevent|stop|secur|strengthen|promot|safeguard|guard|shield|combat|counter|fight|prohibit|forbid|bann?|tackl)(?:e|ing|ting)? (?!it\b|this\b|that\b|them\b|me\b|us\b|asking\b)\S/;

/** "which rule is about voting", "what does the text demand of vendors" */
export const asksForRule =
  /\bwhich (?:rule|clause|point|principle|commitment|article|section)\b|\bwhat (?:does )?the \w+ (?:demand|ask|want|expect|require)s? (?:of|from)\b/;

/** "what does the Call say about election interference" */
const asksWhatTextSays =
  /\bwhat (?:does|did) (?:the )?(?:paris )?(?:call|accord|pact|text|agreement|declaration|document) (?:itself |really |actually |even )?say (?:about|on)\b/;

/** The principle that a term belongs to, where the text is asked about it and it belongs to just one. */
export function principleOfTerm(
  term: Reference,
  { text }: Features,
  { knowledge }: Model,
): Reference<'principle'> | undefined {
  const entry = asksWhatTextSays.test(text) ? knowledge.find(term) : undefined;
  const [only, ...others] = entry !== undefined && 'definition' in entry ? entry.principles : [];
  return others.length === 0 ? only : undefined;
}
