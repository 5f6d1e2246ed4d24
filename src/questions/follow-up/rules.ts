/** How a turn leans on the ones before it. The order is the rule: the first that fits decides. */
import {
  aspectOfIt,
  meaningOfTerm,
  otherTerm,
  principleOfThat,
  sourcesOfThat,
  thatPrincipleAgain,
} from './details.ts';
import { factOfShown } from './fact-of-shown.ts';
import { officeOfParty } from './office-of-party.ts';
import { besideNamed, nextPrinciple, oneOfTheList } from './order.ts';
import { ofThatTime, otherPeriod, sameEvent } from './period.ts';
import { colleague, compareOn, firmOfPerson, ofTheTwo, personOnThat, pronounForPerson } from './people.ts';
import { personOfPlace } from './person-of-place.ts';
import { leaveForIt, wordingOfIt } from './rule-itself.ts';
import { oneOfParties, otherOfCompass, partiesOfOther } from './one-of-parties.ts';
import { otherPrinciple } from './other-principle.ts';
import { restOfList } from './rest-of-list.ts';
import { sameAgain, whoIsThat } from './same-again.ts';
import { sameParty } from './same-party.ts';
import { partiesOfThere, restNotListed, sameGroups, sameListElsewhere } from './places.ts';
import { further, otherTopic, sameOfOther, stillAboutIt, whoSaidThat } from './topic.ts';
import { otherSide, reasonsOfListed, sameFromOthers, topicOfListed } from './voices.ts';
import { amongThemOfFirm, whichOfThem } from './which-of-them.ts';
import { partOfCallRule, whatItIs, whatItSays, whoDoesNotRule } from './what-it-is.ts';
import type { FollowUpRule } from './turn.ts';

/** What leans on the turns before, whatever the question would be by itself. */
export const leaningRules: readonly FollowUpRule[] = [
  restOfList,
  officeOfParty,
  otherPeriod,
  ofThatTime,
  sameEvent,
  sameParty,
  sameAgain,
  factOfShown,
  oneOfParties,
  otherOfCompass,
  partiesOfOther,
  sameListElsewhere,
  restNotListed,
  partiesOfThere,
  sameGroups,
  sameFromOthers,
  otherSide,
  whoDoesNotRule,
  reasonsOfListed,
  topicOfListed,
  whoIsThat,
  besideNamed,
  nextPrinciple,
  personOfPlace,
  oneOfTheList,
  leaveForIt,
  wordingOfIt,
  whatItIs,
  whatItSays,
  partOfCallRule,
  aspectOfIt,
  meaningOfTerm,
  otherTerm,
  amongThemOfFirm,
  whichOfThem,
  ofTheTwo,
  firmOfPerson,
  colleague,
  pronounForPerson,
  compareOn,
  personOnThat,
  sourcesOfThat,
  principleOfThat,
  thatPrincipleAgain,
  whoSaidThat,
  further,
  otherPrinciple,
  sameOfOther,
  stillAboutIt,
  otherTopic,
];
