/** "what did their president say?" after a party: the one voice on record that holds this office there. */
import type { Expert } from '../../knowledge/schema.ts';
import { readAboutPerson } from '../readers/views/person-view.ts';
import { namesNoEntry, speaksOfElsewhere, strayOf, type FollowUpRule } from './turn.ts';

const mostStray = 0.9;

const offices =
  /\b(?:their|its|his|her|the) (president|premier|prime minister|vice president|ceo|boss|chief|head|minister|foreign minister|spokesman|spokeswoman|spokesperson|secretary|commissioner|leader)\b/;
const heads = /^(?:boss|chief|head|leader)$/;
const ofHeads =
  /\b(?:president|chief executive|ceo|prime minister|chancellor|head|director|secretary general|founder)\b/i;

/** A vice president is no president. */
const holdsOffice = (role: string, office: string): boolean =>
  role.includes(office) && (office.startsWith('vice') || !role.includes(`vice ${office}`));

export const officeOfParty: FollowUpRule = (turn) => {
  const { context, core, features, model } = turn;
  const { query } = context;
  if (query.kind !== 'actor' || !namesNoEntry(turn) || speaksOfElsewhere(turn)) return undefined;
  const office = offices.exec(core)?.[1];
  if (office === undefined || !features.has('speech', 'quote', 'stance', 'praise', 'criticism'))
    return undefined;
  const { name } = model.knowledge.actor(query.actor);
  const isOfParty = ({ role, organisations }: Expert): boolean =>
    organisations.includes(query.actor) || role.en.includes(name.en);
  const [holder, ...more] = model.knowledge.experts.filter(
    (expert) =>
      isOfParty(expert) &&
      (heads.test(office) ? ofHeads.test(expert.role.en) : holdsOffice(expert.role.en.toLowerCase(), office)),
  );
  if (holder === undefined || more.length > 0 || strayOf(turn) > mostStray) return undefined;
  return readAboutPerson(features, model, holder.ref);
};
