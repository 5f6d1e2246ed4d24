/** `timeline 2021`, `counts 2019`: a command word with a year behind it. */
import { reading, type Reader } from '../../reader.ts';
import { isMonth } from '../../time/written-dates.ts';
import { timelineQuery } from '../facts/timeline.ts';
import { periodIn, strayBesideTime } from '../facts/time-words.ts';

const commands: ReadonlySet<string> = new Set(['timeline', 'chronology', 'counts']);

/** `signatories 2021`: who joined then. */
const ofParties: ReadonlySet<string> = new Set(['signatories', 'supporters']);

/** So few words behind the command were meant as a year. */
const mostWords = 2;
const mostStray = 0.5;
/** "events" and the like may stand beside the launch. */
const mostStrayOfEvents = 1;

export const timeCommands: Reader = {
  name: 'time-commands',
  needs: [{ words: new Set([...commands, ...ofParties]) }],
  read: (features, model) => {
    const [word, ...rest] = features.words;
    if (word === undefined || rest.length === 0) return undefined;
    if (!ofParties.has(word.text) && !commands.has(word.text)) return undefined;
    const asked = periodIn(features);
    if (ofParties.has(word.text) && asked !== undefined && asked.positions.size === rest.length)
      return reading(`command-${word.text}`, 1, { kind: 'timeline', period: asked.period, joins: true });
    if (!commands.has(word.text)) return undefined;
    const stray = strayBesideTime(features, ['accord', 'pronounThing'], new Set([0]));
    if (asked !== undefined)
      return stray > mostStray
        ? undefined
        : reading(`command-${word.text}`, 1, {
            kind: word.text === 'counts' ? 'counts' : 'timeline',
            period: asked.period,
          });
    if (rest.length <= mostWords && rest.some(isMonth))
      return reading('no-such-date', 0.9, {
        kind: 'none',
        reason: { type: 'no-such-date', asked: rest.map(({ raw }) => raw).join(' ') },
        near: [],
      });
    if (word.text !== 'counts' && stray === 0 && !rest.some(({ isNumber }) => isNumber))
      return reading(`command-${word.text}`, 1, timelineQuery(features, undefined, model));
    // "timeline of events before the launch"
    const ofLaunch = timelineQuery(features, undefined, model);
    const strayBesideLaunch = strayBesideTime(features, ['accord', 'happening', 'launch'], new Set([0]));
    if (word.text !== 'counts' && 'period' in ofLaunch && strayBesideLaunch <= mostStrayOfEvents)
      return reading(`command-${word.text}`, 0.95, ofLaunch);
    // "timeline of covid" is of nothing that is known here; a name that was spelled rightly may be asked for.
    const names = features.mentions.some(({ likeness }) => likeness === 1);
    if (rest[0]?.text === 'of' && !names && stray > mostStray)
      return reading('timeline-of-other', 0.8, { kind: 'none', reason: { type: 'not-covered' }, near: [] });
    if (
      rest.length > mostWords ||
      features.has('accord', 'pronounThing') ||
      rest.some(({ text }) => text === 'of')
    )
      return undefined;
    return reading('no-such-period', 0.8, {
      kind: 'none',
      reason: { type: 'no-such-period', asked: rest.map(({ raw }) => raw).join(' ') },
      near: [],
    });
  },
};
