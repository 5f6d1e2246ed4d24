/** "and from the press?" after "critics from industry": the same voices of another kind of body. */
import { reading } from '../reader.ts';
import { kindOfOrigin } from '../readers/views/voices-of-kind.ts';
import { sure, type FollowUpRule } from './turn.ts';

export const sameFromOthers: FollowUpRule = ({ features, context, leans }) => {
  const { query } = context;
  if (query.kind !== 'opinions' || !leans) return undefined;
  const { stance, about, experts, claims } = query.filter;
  const kind = experts === undefined && claims === undefined ? kindOfOrigin(features) : undefined;
  if (kind === undefined) return undefined;
  return reading('same-from-others', sure, {
    kind: 'opinions',
    filter: {
      ...(stance === undefined ? {} : { stance }),
      ...(about === undefined ? {} : { about }),
      kind,
    },
  });
};
