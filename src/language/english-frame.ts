/** The small words that frame English questions, of which slips are mended wherever they stand. */

export const englishFrame: readonly string[] =
  `the that it this these those they them there what which who whom whose when where why how is are was were been has have had do does
  did can could would should will to of for from with about and not but every me my you your she his him her we our
  list name tell give show say says said their its than then also only most more many much some who whos`.split(
    /\s+/,
  );

/** What is as near to one of these stands for neither: "thre" is rather a number. */
export const englishBesideFrame: readonly string[] =
  'one two three four five six seven eight nine ten thing things term terms next last first'.split(' ');

/** Slips of them that are more than one letter away, too short to be told by rule, or near two of them. */
export const englishFrameSlips: Readonly<Record<string, string>> = {
  th: 'the',
  thee: 'the',
  tath: 'that',
  tha: 'that',
  fr: 'for',
  hs: 'has',
  ou: 'you',
  thse: 'these',
  ther: 'there',
  thn: 'then',
  sai: 'say',
  introo: 'intro',
  itnro: 'intro',
  inrto: 'intro',
  // as they sound
  hoo: 'who',
  hoos: 'whose',
  wot: 'what',
  wat: 'what',
  whut: 'what',
  wen: 'when',
  wich: 'which',
  duz: 'does',
  sed: 'said',
  sez: 'says',
  thort: 'thought',
  thot: 'thought',
  shud: 'should',
  cud: 'could',
  wud: 'would',
  hav: 'have',
  haz: 'has',
  frum: 'from',
  abowt: 'about',
  abaut: 'about',
  wun: 'one',
  nummer: 'number',
  nise: 'nice',
  peepul: 'people',
  peple: 'people',
  thay: 'they',
  dat: 'that',
  dis: 'this',
  wiv: 'with',
  becuz: 'because',
  becos: 'because',
};
