/** Leaves out the number or letter of an item that a question is: "1) what is principle 8", "[3] who signed", "#2 who launched it". */

const begins =
  '(?:who|whose|what|which|when|where|why|how|is|are|was|were|does|do|did|has|have|can|could|name|list|explain|compare|define|describe|give|tell|show|summari[sz]e|outline|quote)';

/** Digits count only with a sign that items have; a letter only with a bracket or a full stop. */
const itemNumber = new RegExp(
  `^(?:[(\\[]?(?:\\d{1,2}|[a-h]|[ivx]{1,4})[)\\].:]{1,2}|#\\d{1,2}[).:]?|(?:question|task|exercise|q) ?\\d{1,2}[).:]?) +(?=${begins}\\b)`,
  'i',
);

/** "8) what does it say": the number is what "it" stands for. */
const asksOfNumber =
  /\b(?:it|this|that)\b.*\b(?:say|says|mean|means|cover|covers|about|protects?|asks?|do|does|requires?|bans?|wants?|forbids?|example|examples|aims?|for)\b|\b(?:says?|means?|covers?|about) (?:it|this|that)\b|^(?:give|show|tell) (?:(?:me|us|an?|the|some|one) )*(?:\S+ )?(?:examples?|case|summary|gist|overview|text|wording)(?: please)?$/i;

/** "2/9", "3 of 9": one of the nine, and no day of September where no other number or month stands beside it. */
const ofNine = /(?<![\d/.:-])([1-9])(?: ?\/ ?| of (?:the )?)9(?![\d/.:-])/;
const ofDays = /\b(?:on|since|until|till|by|from|before|after|between|date|day|born|19\d\d|20\d\d)\b/i;

/** The same text with "2" for "2/9". */
export const withoutTotal = (text: string): string =>
  ofNine.test(text) && !ofDays.test(text) ? text.replace(ofNine, '$1') : text;

/** The text of the question by itself; the same one where no such number stands before it. */
export function withoutItemNumber(text: string): string {
  const [item = ''] = itemNumber.exec(text) ?? [];
  if (item === '') return text;
  const asked = text.slice(item.length);
  return asksOfNumber.test(asked) || asked.split(' ').length < 2 ? text : asked;
}
