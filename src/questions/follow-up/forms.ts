/** Forms of turns that lean on what was shown, whatever they would mean by themselves. */

/** "its exact wording", "what does it actually say", "read that out to me word for word" */
const wording =
  /^(?:in )?(?:what|which) (?:exact )?words$|^(?:and )?to make (?:what|which) point$|\b(?:the|its|that|this|exact|precise|literal|original|full|actual|official) (?:wording|text|phrasing|formulation)\b|\b(?:exact|precise|literal|very|actual) words\b|\b(?:verbatim|word for word)\b|^what (?:does|did) (?:it|that|this|that one|this one|the (?:rule|principle|point|thing)) (?:itself )?(?:actually |exactly |really )?(?:say|state|read)(?: (?:itself|exactly|again|precisely|literally|in full|then))*$|\bhow (?:is|was) (?:it|that|this|that one|this one) (?:actually |exactly )?(?:worded|phrased|written|put)$/;

export const asksForWording = (core: string): boolean => wording.test(core);

/** "so is that allowed?", "does it rule this out?", "is that covered anywhere in the nine?" */
const leave =
  /^(?:is|are|would|was|does|do|can|could|may|must) (?:\S+ ){1,4}?(?:allowed|permitted|banned|forbidden|prohibited|legal|illegal|lawful|ok|okay|fine|acceptable|covered|mentioned|ruled out|outlawed|addressed|included|allow|permit|ban|forbid|prohibit|outlaw|cover|mention|address|include|rule (?:it|that|this) out)\b/;

/** "so it's banned?", "that's allowed then" */
const leaveTold =
  /^(?:its|(?:it|that|this) is) (?:really |also |then |still )?(?:not )?(?:allowed|permitted|banned|forbidden|prohibited|legal|illegal|ok|okay|fine|ruled out|outlawed|off limits)(?: then| now| too)?$/;

export const asksForLeave = (core: string): boolean => leave.test(core) || leaveTold.test(core);

/** "where does that come from", "where was it printed", "where did they write that" */
const origin =
  /^(?:and )?(?:where|from where) (?:does|did|do) (?:that|this|it|all that|all this) (?:come|stem|originate) from$|^(?:and )?where (?:was|is|were|has) (?:that|this|it) (?:been )?(?:published|printed|posted|said|reported|from|taken from|quoted|written)$|^(?:and )?where (?:did|do|does|have|has) (?:he|she|they|these people|those people) (?:say|said|write|written|state|claim|put|publish|print|post) (?:that|this|it|so|all that|those things)$|^(?:and )?where (?:did|does|do) (?:that|this|it) (?:first |originally )?(?:appear|come out|run)$|^(?:and )?(?:in |on )?(?:which|what) (?:news)?(?:paper|magazine|article|outlet|site|website|blog|source|publication|journal) (?:(?:was|is|has) (?:that|this|it) (?:been )?(?:in|from|published in|printed in|published|printed)|did (?:that|this|it) (?:appear|come out|run)(?: in)?|(?:ran|published|printed|carried) (?:that|this|it))$|^(?:and )?(?:published|printed|posted) where$|^(?:and )?where (?:exactly )?in (?:the |its )?(?:text|call|document|accord|pact|preamble)(?: (?:is|was) (?:that|it|this))?$/;

export const asksForOrigin = (core: string): boolean => origin.test(core);

/** "so where do they disagree", "do those two agree on anything" */
const betweenThem =
  /\b(?:they|these two|those two|the two(?: of them)?|both of them|the pair)\b(?: \S+){0,3} (?:agree|disagree|differ|clash|contradict|overlap|diverge|common|alike)\b|\bbetween (?:them|the two|those two|these two|the pair|both)\b|^(?:both|the two|those two|these two)(?: of them)?(?: (?:in|briefly|please|side|compared|together|as|with)\b.*)?$|^(?:put |set )?(?:them |both |the two )?side by side$/;

/** "which one is right before cyber hygiene" */
const besideOne =
  /^(?:which|what) (?:one|principle|point) (?:is|comes|stands) (?:right |just |directly )*(?:before|after)\b/;

export const asksBesideOne = (core: string): boolean => besideOne.test(core);

/** "which of them is with Siemens", "which ones are critics" */
const amongThem = /^(?:which|who)(?: ones?)? of (?:them|these|those)\b|^which ones\b/;

/** "the Juniper guys", "the one from CipherCloud" */
const oneOfFirm =
  /^(?:(?:just|only) )?the (?!other\b)(?:\S+ ){1,3}?(?:ones?|guys?|man|men|person|people|ceos?|voices?|lady|woman|experts?|critics?|chaps?|lot)\b|^(?:(?:just|only) )?the (?:ones?|guys?|man|men|person|people|lady|woman|experts?|critics?|chaps?) (?:from|of|at) \S+/;

export const asksAmongThem = (core: string): boolean => amongThem.test(core) || oneOfFirm.test(core);

export const asksBetweenThem = (core: string): boolean => betweenThem.test(core);

const again =
  '(?: (?:please|pls|to me|for me|us|to us|for us|again|then|now|briefly|quickly|a bit|really|exactly|in short|all|simply|simpler|more simply|more clearly|easier|in (?:very )?(?:plain|simple|simpler|easy|easier|other|your) (?:words|english|terms|language)|(?:for|to) (?:my|an?|the|our) \\S+(?: \\S+)?))*$';
const it = '(?:it|this|that|this one|that one)';
const begging =
  '^(?:(?:ok|okay|so|now|well|(?:can|could|would|will) you|please|just|quickly|briefly|kindly) )*';

/** "sum it up", "explain this", "tell me about it" */
const telling = new RegExp(
  `${begging}(?:(?:explain|describe|summari[sz]e|outline|sketch|recap|present|introduce) ${it}|sum (?:up ${it}|${it} up)|(?:tell|inform|brief) (?:me|us) (?:about|of|on) ${it}|(?:give|show) (?:me|us) (?:a |an |the )?(?:summary|overview|gist|outline) of ${it}|(?:a |the )?(?:summary|overview|gist|outline) of ${it})${again}`,
);

/** The answer just given would be told once more. */
export const toldAgain = (core: string): boolean => telling.test(core);

/** "what does it want", "what's it about", "what is in it" */
const asking = new RegExp(
  `^what (?:exactly |precisely |actually |specifically )?(?:does|did|would) ${it} (?:(?:actually|really|exactly|even|want to|try to|mean to) )*(?:forbid|ban|prohibit|outlaw|rule out|protect|say|cover|do|want|contain|ask|ask for|aim at|aim for|demand|require|promise|call for|state|achieve|include|propose|entail|mean)${again}|^what is ${it} (?:all |really |actually )?(?:about|for)${again}|^what is in ${it}${again}`,
);

export const asksWhatItIs = (core: string): boolean => telling.test(core) || asking.test(core);
