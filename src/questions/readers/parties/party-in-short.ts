/** "EU join date", "usa accession when": a party and nothing but words for joining and its time, in any order. */
import { commonnessOf } from '../../../language/common-words.ts';
import type { Features } from '../../features.ts';
import { capitalUsed } from '../../names/capitals.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';

const longest = 8;
/** "when: usa" */
const mostWordsOfTime = 3;

const joining =
  /^(?:access(?:ion|ions)|acced(?:e|es|ed|ing)|adhe(?:sion|rence)|join(?:s|ed|ing)?|sign(?:s|ed|ing|er)?|signature|signatory|membership|member|supporter|participation|participant|since|enrol(?:led|ment)|subscribed)$/;
const beside =
  /^(?:when|year|date|day|month|time|exact|status|yes|no|or|not|yet|list|entry|first|official|already)$/;

/** "which ASEAN members joined": those who did are asked for. */
const asksWhich = /^(?:which|what|any|how|who)\b(?! (?:exact )?(?:year|date|day|month)\b)|\bany\b/;

/** A whole sentence is read by those who read of parties. */
const isSentence =
  /^(?:and |so |but )?(?:should|did|does|do|has|have|had|is|are|was|were|will|can|all)\b|\ball\b/;

/** "google sign in", "join NATO": something to be done. */
const isErrand = ({ words, named }: Features, place: number): boolean =>
  /^(?:join|sign)$/.test(words[place - 1]?.spelled ?? '') ||
  words.some(
    ({ spelled }, at) =>
      /^sign(?:ing)?$/.test(spelled) && /^(?:in|up|out|off)$/.test(words[at + 1]?.spelled ?? ''),
  ) ||
  named('actor').length > 1;

/** "what role did Canada play in it", "what was Google's part in it" */
const playsRole =
  /^(?:and |so |but )?what (?:(?:role|part) (?:did|does|do|has|have)|is|was) (?:the )?(?:\S+ ){1,4}(?:play|plays|played|playing|have|had|take|taken|role|part)(?: (?:in (?:it|this|that|all (?:this|that)|the (?:paris )?(?:call|accord|pact|agreement|declaration))|here|there|then))*$/;

/** "pinterset signatory": one slip in a long name; a short one may be somebody else's. */
const isLongSlip = (name: readonly Word[], sure: number): boolean =>
  sure >= surelyMeant && name.every(({ text }) => text.length >= longName && commonnessOf(text) === 0);
const surelyMeant = 0.85;
const longName = 6;

export const partyInShort: Reader = {
  name: 'party-in-short',
  needs: [{ named: ['actor'] }],
  longest,
  read: (features) => {
    const { words, mentions } = features;
    if (words.length > longest || features.otherThing || features.strangers.length > 0) return undefined;
    const party = mentions.find(({ kind }) => kind === 'actor');
    const [actor] = features.named('actor');
    if (party !== undefined && actor !== undefined && playsRole.test(features.text))
      return reading('role-of-party', 0.85, { kind: 'actor', actor });
    if (party === undefined || actor === undefined || isErrand(features, party.start)) return undefined;
    if (
      features.has('notSigning', 'count', 'list') ||
      asksWhich.test(features.text) ||
      isSentence.test(features.text)
    )
      return undefined;
    let joins = false;
    for (const [place, { spelled, neutral }] of words.entries()) {
      if (place >= party.start && place < party.end) continue;
      if (joining.test(spelled)) joins = true;
      else if (!neutral && !beside.test(spelled) && !features.placesOf('accord').has(place)) return undefined;
    }
    const sure = nameConfidence(features, [actor]);
    const asksWhen = words.length <= mostWordsOfTime && features.has('time');
    if ((!joins && !asksWhen) || (sure < 1 && !isLongSlip(words.slice(party.start, party.end), sure)))
      return undefined;
    const capital = capitalUsed(features, actor);
    return reading('party-in-short', 0.95, {
      kind: 'actor',
      actor,
      ...(capital === undefined ? {} : { capital }),
    });
  },
};
