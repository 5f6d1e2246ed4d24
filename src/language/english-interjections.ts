/** What people say before they ask and after it, in set phrases: "hold on", "much appreciated". */
import { phraseList } from './word-lists.ts';

/** By the word at the end that is looked for first, each phrase as its words. */
function phrasesBy(end: (words: readonly string[]) => string | undefined, phrases: readonly string[]) {
  const byEnd = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const key = end(words) ?? '';
    byEnd.set(key, [...(byEnd.get(key) ?? []), words]);
  }
  // The longest first: "wait a second" is more than "wait".
  for (const known of byEnd.values()) known.sort((one, other) => other.length - one.length);
  return byEnd;
}

export type SetPhrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** In front of a question, by their first words. */
export const openingPhrases: SetPhrases = phrasesBy(
  ([first]) => first,
  phraseList(`
    hold on | hold on a sec | hold on a second | hold on a minute | hold up | hang on | hang on a sec | hang on a minute | hang on a second
    wait | wait wait | wait what | wait a sec | wait a second | wait a minute | wait a moment | just a sec | one sec | one moment | one second
    real quick | really quick | quick one | easy one | simple one | hard one | tricky one | silly one | dumb one | stupid one | random one
    see | say | look | listen | listen up | you see | you know | look here | no seriously | but seriously | seriously | seriously though
    for the record | to be clear | just to be clear | just to be sure | just checking | just to check | to put it differently | put differently
    in other words | let me rephrase | let me ask differently | let me ask you something | let me ask you this | in the meantime | meanwhile
    yes but | yeah but | ok but | okay but | sure but | fine but | no but | right but | got it | got it but | understood | noted | fair enough | fair | fair point | makes sense | ok makes sense | that makes sense
    riddle me this | answer me this | tell me this | tell me something | guess what | not gonna lie | by the way | one more | one more thing | one more question | one last thing | another thing | another question | i see | oh i see | interesting | no offence | no offense | i mean
    would you mind telling me | do you mind telling me | would you mind explaining | would you be able to tell me | are you able to tell me
    would you know | would you happen to know | do you happen to know | any chance you know | any chance you could tell me | any idea
    remind me | remind me again | refresh my memory | i forgot | i forget | i keep forgetting | ok so like | so like | okay so like | like seriously
  `),
);

/** In front of what was meant instead of what was asked before, by their first words. */
export const correctingPhrases: SetPhrases = phrasesBy(
  ([first]) => first,
  phraseList(`
    i meant | i mean | i meant to say | i meant to ask about | i meant to type | i actually meant | i really meant | what i meant was | i was after | i am after | im after
    i was looking for | i was asking about | i was asking for | i asked about | i asked for | i was thinking of | i had in mind | i said
    i should have said | should have said | i should have written | i wanted to say | i wanted to ask about | should be | should read | it should be | that should be
    that should read | that should have been | should have been | i got the number wrong | wrong number | wrong name | wrong country | wrong person
    skip to | jump to | go to | let us go to | move on to | go on to | go back to | jump back to
  `),
);

/** Behind a question, by their last words. */
export const closingPhrases: SetPhrases = phrasesBy(
  (words) => words.at(-1),
  phraseList(`
    in the first place | by any chance | for that matter | at the end of the day | in a hurry | in a rush | no rush | no hurry | no pressure
    much appreciated | highly appreciated | very much appreciated | greatly appreciated | appreciate it | i appreciate it | would appreciate it
    so to speak | when he is at home | when he at home | when she at home | when she is at home | when it is at home | when they are at home | please develop | please elaborate | elaborate please | develop please | is that how you spell it | is that how it is spelled | however you spell it | or however you spell it | if that is how you spell it | if you like | in a manner of speaking | any ideas | any idea | any clue | just checking | just asking | just wondering | just curious | only asking | to be clear | just to be clear
    by the way | please | though | actually | mate | buddy | just to be sure | to be sure | just to make sure | just to confirm | just to double check | for the record | i mean | my friend | dear friend
    when you get a sec | when you get a second | when you get a minute | when you get a moment | when you get a chance | when you get the chance
    when you have a sec | when you have a second | when you have a minute | when you have a moment | when you have time | when you have the time
    if you get a chance | if you have a sec | if you have a second | if you have a minute | if you have a moment | if you have time
    please and thank you | pretty please | as far as you know | as far as you can tell | to your knowledge | sorry if asked before
    thanks in advance | thank you in advance | many thanks in advance
  `),
);
