/** Text that means something elsewhere: mark-up, mentions, links, terminal sequences, patterns, names of prototypes. */
import { atLeastOne, type Dice } from './random.ts';

const openings = [
  '[',
  '(',
  '<',
  '{',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '|',
  '||',
  '`',
  '```',
  '> ',
  '# ',
  '- ',
  '<b>',
  '<script>',
  '<div a="',
  '[a](',
  '[[',
  '<!--',
  '<![CDATA[',
  '&lt;',
  '&',
  '<@',
  '<!',
  '<#',
  '<a:',
  '"',
  "'",
  '“',
  '\\',
  ':',
  '\n',
  '\r\n',
] as const;

/** One mark, or a few in turn, many times over, with or without an end to it. */
export function deep(dice: Dice, most: number): string {
  const marks = Array.from({ length: dice.whole(1, 3) }, () => dice.pick(openings)).join('');
  const times = Math.max(1, Math.floor(dice.whole(1, most) / marks.length));
  const inner = dice.pick(['', 'principle 8', 'who is Xqzvb', 'a', 'é']);
  return `${marks.repeat(times)}${inner}${dice.happens(0.5) ? Array.from(marks).toReversed().join('').repeat(times) : ''}`;
}

/** Links within links within links. */
export function nestedLinks(dice: Dice): string {
  let text = 'principle 8';
  for (let depth = dice.whole(1, 300); depth > 0; depth -= 1) {
    text = dice.happens(0.5)
      ? `[${text}](https://evil.example/${depth})`
      : `<https://evil.example/${depth}|${text}>`;
  }
  return text;
}

export const mentions = atLeastOne([
  '<@U0123ABCD>',
  '<@U0123ABCD|ada>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#C0123ABCD|general>',
  '<!channel>',
  '<!here>',
  '<!everyone>',
  '<!subteam^S1|@team>',
  '<!date^1392734382^{date}|x>',
  '@everyone',
  '@here',
  '@channel',
  '@\u200Beveryone',
  '＠everyone',
  '@eve\u00ADryone',
  '&lt;!channel&gt;',
  '&amp;lt;!here&amp;gt;',
  '&#60;!channel&#62;',
  '<:name:123456789012345678>',
  '<a:name:123456789012345678>',
  '<t:1700000000:R>',
  '</pariscall:123456789012345678>',
  '<id:guide>',
  '<https://evil.example|https://pariscall.international>',
  '<mailto:a@evil.example|mail>',
  '[click](https://evil.example)',
  '[click](<javascript:alert(1)>)',
  'https://evil.example/a_b*c',
  'hTTps://evil.example',
  'discord.gg/evil',
  'https://discord.gg/evil',
  'discord://evil',
  'www.evil.example',
  '<tel:+123456789>',
  'steam://run/1',
  '‹!channel›',
  '＜!channel＞',
  '﹤@U1﹥',
]);

const escapes = [
  '\u001B[31m',
  '\u001B[2J',
  '\u001B]0;title\u0007',
  '\u001B]8;;https://evil.example\u001B\\x\u001B]8;;\u001B\\',
  '\u009B31m',
  '\u001Bc',
  '\u001BP1;2|x\u001B\\',
  '\b\b\b',
  '\r',
  '\u0007',
  '\u001B[999999999999999C',
  '\u001B[',
  '\u001B',
  '\u009D',
  '\u001B[0;0;0;0;0;0;0;0m',
] as const;

const patterns = [
  '(((a+)+)+$',
  '(a|a)*b',
  '.*+?^${}()|[]\\',
  '[[:alpha:]]',
  '(?<=x)',
  '\\1\\2',
  '$&$1$`',
  '%s%n%00',
  '${7*7}',
  '{{7*7}}',
  "'; DROP TABLE x; --",
  '../../etc/passwd',
  '\\u0000',
  '[^',
  '{999999}',
  '(?',
  '/',
  '//',
  '\\',
  '(?:){99999}',
] as const;

export const prototypes = atLeastOne([
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'prototype',
  '__defineGetter__',
  'isPrototypeOf',
  'then',
  'toJSON',
  'undefined',
  'null',
  'NaN',
  'true',
  'length',
  'name',
  'at',
  'keys',
  'map',
  'get',
  'has',
  'size',
  'constructor.prototype',
]);

const echoed = [
  'who is ',
  'what did ',
  'did ',
  'expert ',
  'compare Hahad and ',
  'term ',
  'signatories ',
  'opinions about ',
  'daily on 9am ',
] as const;
const after = ['', ' say of the accord?', ' sign?', '?', ' and Kothari'] as const;

/** Something hostile where an answer may repeat a name. */
export const asName = (dice: Dice, hostile: string): string =>
  `${dice.pick(echoed)}${hostile}${dice.pick(after)}`;

/** One hostile piece. */
export const piece = (dice: Dice): string => {
  const kind = dice.whole(0, 3);
  if (kind === 0) return dice.pick(mentions);
  if (kind === 1) return dice.pick(escapes);
  return kind === 2 ? dice.pick(patterns) : dice.pick(prototypes);
};

/** Several of them, with something to read between. */
export const pieces = (dice: Dice): string =>
  dice.repeat(dice.whole(1, 12), () => piece(dice), dice.pick(['', ' ', ' principle 8 ', '\n', ' Xqzvb ']));
