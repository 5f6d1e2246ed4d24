/** "return the favour to the hackers": hitting back, in sayings that name no blow. */
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import type { Reader } from '../../reader.ts';
import { readHittingBack } from './hitting-back.ts';

/** One of these is in every saying. */
const sayings = wordSet(
  'favour favours favor favors kind medicine coin back tables fire unto score visit visiting',
);

const them = '(?:\\S+ ){0,4}?';
const saying = new RegExp(
  [
    'return(?:s|ed|ing)? (?:the|that|this|their|his) fav(?:ou)?r',
    `(?:re)?pay(?:s|ing)? ${them}in kind`,
    `(?:answer|respond|reply|hit|strike|act)(?:s|ing)? ${them}in kind`,
    '(?:taste|dose|bit|drop|sip|spoonful) of (?:their|his|her|its|our|the same|your|that) (?:own )?medicine',
    `(?:pay(?:s|ing)?|repay(?:s|ing)?|answer(?:s|ing)?|settl(?:e|ing)) ${them}in (?:the same|their own|his own|its own|like) coin`,
    '(?:get|gets|got|getting) (?:our|my|his|her|its|their|your) own back',
    'turn(?:s|ed|ing)? the tables on',
    'fight(?:s|ing)? fire with fire',
    'do(?:ing)? unto',
    '(?:return(?:s|ed|ing)? (?:the|their|his|that) visit|(?:visit|visiting|pay(?:ing)?) (?:(?:them|theirs|him|its|a|it|the|visit|to) )*in return)',
    '(?:settl|even)(?:e|es|ing)? (?:the|that|this|a|our) score',
  ]
    .map((phrase) => `\\b${phrase}\\b`)
    .join('|'),
);

/** Somebody struck first, through a computer. */
const hackers =
  /\b(?:hack(?:ed|ers?|s|ing)?|breach(?:ed)?|intru(?:ders?|sion)|phish(?:ed|ers?|ing)|ransomware|ddos(?:ed)?|malware|scammers?|cyber ?criminals?|bot ?net|broke into our|(?:server|network|computer|mailbox|website|system)s? (?:was|were|got) (?:robbed|burgled|raided|looted)|emptied our|encrypted our)\b/;

const attackers = /\battack(?:ed|ers?)\b/;

/** "who wants to fight fire with fire": whoever said so is asked for. */
const asksForSpeaker = /^(?:and |so |but )?(?:who|whose|which expert|did any|does any|has any)\b/;

export const repaying: Reader = {
  name: 'repaying',
  needs: [{ words: sayings }],
  read: (features: Features) => {
    const { text } = features;
    if (!saying.test(text) || asksForSpeaker.test(text)) return undefined;
    const isOfHackers = hackers.test(text);
    if (!isOfHackers && !attackers.test(text) && !features.has('accord', 'principle')) return undefined;
    // "the attackers of Arsenal got a taste of their own medicine"
    if (!isOfHackers && !features.has('accord') && features.words.some(({ foreign }) => foreign))
      return undefined;
    return readHittingBack('repaying', features);
  },
};
