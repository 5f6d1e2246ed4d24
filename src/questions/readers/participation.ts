/** Who signed, who did not, and whether one state, firm or body did. */
import type { Features } from '../features.ts';
import type { Model } from '../model.ts';
import { nameConfidence, reading, type Reader } from '../reader.ts';
import { asksForViews } from './opinions.ts';

/** Words for the kinds of parties, so that "which countries" is about signing and not about opinions. */
const partyNouns =
  /\b(?:countr\w*|state|states|nation|nations|government|governments|compan\w*|firm|firms|business|businesses|corporation\w*|universit\w*|organi[sz]ation\w*|ngos?|charit\w*|non ?profits?|cities|regions?|parties|regimes?|powers?|institutions?|supporters|endorsers|adherents|entities|industry|academia|think tanks?|members?|signator\w*|giants?|platforms?|brands?|vendors?|banks?|bodies|associations?|authorities|foundations?)\b/;

const relation: readonly ['signing', 'notSigning'] = ['signing', 'notSigning'];

function textOf(features: Features): string {
  return features.words.map((word) => word.spelled).join(' ');
}

export const participation: Reader = {
  name: 'participation',
  read: (features, model: Model) => {
    if (features.otherThing) return undefined;
    const text = textOf(features);
    const countsParties = features.has('count') && partyNouns.test(text);
    const relates =
      features.has(...relation) ||
      countsParties ||
      /\b(?:list|listed|support|supports|supported|back|backs|backed|endorse\w*|involved|in or out|in it)\b/.test(
        text,
      );
    if (!relates || asksForViews(features)) return undefined;
    const [actor, ...more] = features.named('actor');
    if (actor !== undefined) {
      if (features.unexplained > (features.has('accord') ? 2 : 1.2)) return undefined;
      const sure = nameConfidence(features, [actor]);
      if (more.length === 0) return reading('party', sure * 0.95, { kind: 'actor', actor });
      return reading('parties', sure * 0.85, {
        kind: 'comparison',
        sides: [actor, ...more].slice(0, 4),
        about: [],
      });
    }
    const [stranger] = features.strangers;
    const asksOfStranger = /^(?:did|has|have|is|are|was|were|does|when did|why did|signatories)\b/.test(text);
    if (stranger !== undefined && asksOfStranger && features.has(...relation) && features.unexplained < 3) {
      return reading('unknown-party', 0.8, {
        kind: 'none',
        reason: { type: 'unknown-party', name: stranger },
        near: ['accord/signatories'],
      });
    }
    if (features.has('praise', 'criticism') && !partyNouns.test(text) && !features.has('notSigning'))
      return undefined;
    const anchored =
      features.has('accord', 'pronounThing') ||
      partyNouns.test(text) ||
      /^(?:who|how many|which)\b/.test(text) ||
      features.words.length <= 3;
    if (
      !anchored ||
      features.unexplained > (features.has('accord') || countsParties ? 1.6 : 0.7) ||
      features.strangers.length > 0
    )
      return undefined;
    if (!features.has('signing', 'notSigning', 'list', 'count') && !partyNouns.test(text)) return undefined;
    const { knowledge } = model;
    const out = features.has('notSigning') || /\bnon ?signator/.test(text);
    const entry = knowledge.accord.find(
      ({ ref }) => ref === (out ? 'accord/non-signatories' : 'accord/signatories'),
    );
    if (entry === undefined) return undefined;
    if (
      !countsParties &&
      !features.has('signing', 'notSigning') &&
      !/\bsupport|\bback|\bendorse|\blist/.test(text)
    )
      return undefined;
    return reading(out ? 'who-stayed-out' : 'who-signed', features.unexplained < 0.6 ? 0.95 : 0.8, {
      kind: 'accord',
      entry: entry.ref,
    });
  },
};
