/** American spellings as they are written in Britain, so that "defense" and "organization" have the stems of "defence" and "organisation". */

/** Each with what stands in its place; what stands behind it in the word stays. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(arm|behavi|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|savi|vap|vig)or/, '$1our'],
  [/^(def|off|pret)ense/, '$1ence'],
  [/^license/, 'licence'],
  [/^(cent|theat)er/, '$1re'],
  [/^(anal|catal|dial|monol|epil)og(?=$|s$)/, '$1ogue'],
  [/^(acknowledg|judg)ment/, '$1ement'],
  [/^([a-z]{3,})iz(?=(?:e|ed|er|ers|es|ing|ingly|able|ation|ations|ational)$)/, '$1is'],
  [/^((?:anal|catal|paral))yz/, '$1ys'],
];

/** In these the letter is of the word itself. */
const withOwnZ = /^(?:over|under|down|re|mid|king)?(?:siz|priz|seiz|capsiz)/;

const mayBeAmerican = /or|ense|er|og|gment|[iy]z/;

/** A folded word as it is written in Britain; the same one where both write it alike. */
export function inBritish(word: string): string {
  if (!mayBeAmerican.test(word) || withOwnZ.test(word)) return word;
  for (const [american, british] of spellings)
    if (american.test(word)) return word.replace(american, british);
  return word;
}
