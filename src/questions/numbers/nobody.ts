/** "No one" is nobody where it does something, and the first principle where it is asked for. */
import type { Word } from '../wording/words.ts';

const verbsOfNobody =
  /^(?:may|can|could|should|shall|must|will|would|ought|is|has|was|dares?|wants?|touch(?:es)?|reads?|keeps?|cares?|talks?|gets|knows|seems|does|did|ever|else|likes?|outside|had|have)$/;

/** What people do, and not what a principle does: "no one covers what" asks for the first. */
const deed =
  /^(?!thanks|pls|covers|means|says|protects|deals|defends|contains|states|asks|demands|starts|begins|forbids|bans|stops)[a-z]+[^s]s$/;

/** "no one answered", but not "the rule called no. one". */
const deedDone =
  /^(?!called|named|titled|entitled|labelled|numbered|headed|worded|translated|explained|quoted|summarised|summarized|rephrased)[a-z]{2,}ed$/;

const tells = /^(?:that|says|said|thinks|claims|believes|argues|because)$/;

/** "does no one praise it": whether anybody does is asked. */
const asksWhether = /^(?:does|did|has|have|had|do)$/;

/** "no one may …", "no one else", "no one answered", "who says no one cares", "no one keeps it" */
export const isNobody = (words: readonly Word[], position: number): boolean =>
  words[position]?.text === 'one' &&
  words[position - 1]?.text === 'no' &&
  (verbsOfNobody.test(words[position + 1]?.text ?? '') ||
    deedDone.test(words[position + 1]?.text ?? '') ||
    tells.test(words[position - 2]?.text ?? '') ||
    (position === 2 && asksWhether.test(words[0]?.text ?? '')) ||
    (position === 1 && deed.test(words[2]?.text ?? '') && words[3]?.afterBreak === false)) &&
  !/^princip(?:les?|als?)$/.test(words[position - 2]?.spelled ?? '');
