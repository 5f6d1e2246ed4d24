/** Whether somebody is asked for at all, as in "who …", "did anyone …", "…, who said so?". */
import type { Features } from '../../features.ts';
import { tellsOfDeed } from './claim-frames.ts';
import { asksForTerm } from './views-asked.ts';

/** "who …" as a question, not as in "the thieves who robbed it" or "who must act on it". */
export function asksForSomebody(features: Features): boolean {
  if (features.has('duty') || asksForTerm(features) || tellsOfDeed(features)) return false;
  if (/^(?:someone|somebody|anyone|anybody|did anyone|did anybody)\b/.test(features.text)) return true;
  return [...features.placesOf('whoever')].some((place) => {
    const word = features.words[place];
    return (
      word?.afterBreak === true ||
      features.words.slice(0, place).every(({ neutral }) => neutral) ||
      isClosing(features, place)
    );
  });
}

/** "… who says that?", "… who said so?" at the end. */
function isClosing(features: Features, place: number): boolean {
  const rest = features.words.slice(place + 1);
  return (
    rest.length <= 3 &&
    rest.length > 0 &&
    features.has('speech') &&
    rest.every(({ neutral, weight }) => neutral || weight <= 0.8)
  );
}

/** "who reads it as …", "I'd love to quote the one who put a figure on …", but not "who is in favour of …" */
const whoDoes =
  /^(?:(?:i|we) (?:\w+ )?(?:want|love|like|need|wish) to )?(?:\w+ ){0,3}who (?!is\b|are\b|was\b|were\b|has\b|have\b|did\b|all\b|(?:spoke|speaks?|talk\w*) (?:about|of|on)\b)/;

/** "… opinions", "which experts …", "who are those who …", "some say so, which ones": whoever spoke of something. */
const several =
  /^who (?:are|were) (?:those|the ones|the people|the voices|the experts)\b|\b(?:camp|crowd|faction|brigade)\b.*\bwho\b|\bwho .*\b(?:camp|crowd|faction|brigade)\b|\bwhich (?:ones|of them)$|\b(?:opinions|views|voices|reactions|takes|comments|quotes|remarks)$|^(?:which|what) (?:two |three |other )?(?:experts|commentators|critics|people|voices)\b/;

export const asksWhoDoes = ({ text }: Features): boolean => whoDoes.test(text);
export const asksForSeveral = ({ text }: Features): boolean => several.test(text);
