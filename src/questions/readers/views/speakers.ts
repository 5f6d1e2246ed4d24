/** People whom a role or a firm points to, and parties that speak for themselves. */
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';

const voicesOf = (model: Model, firm: Reference<'actor'>): readonly Reference<'expert'>[] =>
  model.knowledge.voicesOf(firm).map(({ ref }) => ref);

/** "what did Kaspersky say", "does Russia oppose it": the party speaks, it is not spoken of. */
export function speakingParty(features: Features): Reference<'actor'> | undefined {
  if (features.has('signing', 'notSigning')) return undefined;
  return features.named('actor').find((actor) => {
    const place = features.mentions.find(({ ref }) => ref === actor);
    const before = features.words[(place?.start ?? 0) - 1]?.spelled ?? '';
    const verbs = [
      ...features.placesOf('speech'),
      ...features.placesOf('praise'),
      ...features.placesOf('criticism'),
    ];
    const speaks = verbs.some((at) => place !== undefined && at >= place.end);
    return speaks && ['did', 'does', 'do', 'has', 'have', 'is', 'are', 'was', 'were'].includes(before);
  });
}

/** "the Google CEO", "the boss of Google": the firm right beside a role says whose it is. */
function firmBesideRole({ mentions, roleWords }: Features, model: Model): Reference<'actor'> | undefined {
  for (const { ref, kind, start, end } of mentions) {
    const isBeside = roleWords.has(end) || roleWords.has(start - 2) || roleWords.has(start - 3);
    if (kind !== 'actor' || !isBeside || roleWords.has(start)) continue;
    const firm = partyNamed(model.knowledge, ref);
    if (firm?.category === 'company') return firm.ref;
  }
  return undefined;
}

/** "the Juniper guy", "the two CEOs", "who runs CipherCloud": people whom a role or a firm points to. */
export function peopleByRole(features: Features, model: Model): readonly Reference<'expert'>[] {
  const { byRole } = features;
  if (byRole.length > 0) {
    const named = features.named('actor');
    const ofFirm = byRole.filter((expert) =>
      model.knowledge.expert(expert).organisations.some((firm) => named.includes(firm)),
    );
    if (ofFirm.length > 0) return ofFirm;
    const firm = firmBesideRole(features, model);
    return firm === undefined ? byRole : voicesOf(model, firm);
  }
  const speaker = speakingParty(features);
  if (speaker !== undefined) return voicesOf(model, speaker);
  if (!features.has('personNoun') || features.has('signing', 'notSigning')) return [];
  const firms = features.named('actor').filter((firm) => model.knowledge.actor(firm).category !== 'state');
  const [firm, ...others] = firms;
  return firm === undefined || others.length > 0 ? [] : voicesOf(model, firm);
}
