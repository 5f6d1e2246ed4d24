/** A query in one line, by its references: the same line for the same query, another for another. */
import type { Period } from '../knowledge/period.ts';
import type { OpinionFilter, Query, RefusalReason } from './query.ts';

const listed = (label: string, values: readonly string[] | undefined): readonly string[] =>
  values === undefined || values.length === 0 ? [] : [`${label} ${values.join(', ')}`];

const partOf = (part: number | undefined): readonly string[] =>
  part === undefined ? [] : listed('part', [String(part)]);

function describeFilter({
  stance,
  experts,
  kind,
  about,
  claims,
  context,
  ranked,
  part,
}: OpinionFilter): string {
  const parts = [
    ...listed('stance', stance === undefined ? [] : [stance]),
    ...listed('of', experts),
    ...listed('of the kind', kind === undefined ? [] : [kind]),
    ...listed('about', about),
    ...listed('claims', claims),
    ...listed('first', ranked),
    ...listed('on', context),
    ...partOf(part),
  ];
  return parts.length === 0 ? 'opinions' : `opinions: ${parts.join('; ')}`;
}

function describeReason(reason: RefusalReason): string {
  switch (reason.type) {
    case 'not-covered':
      return 'not covered';
    case 'no-such-principle':
      return `no principle ${reason.asked}`;
    case 'unknown-person':
      return `unknown person “${reason.name}”`;
    case 'nothing-said':
      return `nothing said by ${reason.expert}`;
    case 'unknown-party':
      return `unknown party “${reason.name}”`;
    case 'no-such-period':
      return `no year “${reason.asked}”`;
    case 'no-such-date':
      return `no date “${reason.asked}”`;
    case 'no-such-count':
      return ['no count', ...describePeriod(reason.period)].join('; ');
    case 'several-on-list':
      return [`several on the list “${reason.name}”`, ...listed('like', reason.names)].join('; ');
    case 'not-on-list':
      return [`not on the list “${reason.name}”`, ...listed('like', reason.names)].join('; ');
    case 'no-such-part':
      return `no part “${reason.asked}” of ${reason.term}`;
  }
}

const describePeriod = ({ from, to }: Period = {}): readonly string[] => [
  ...listed('from', from === undefined ? [] : [from]),
  ...listed('to', to === undefined ? [] : [to]),
];

/** Takes a query and returns what it asks for. Only a refusal may repeat words of the question. */
export function describeQuery(query: Query): string {
  switch (query.kind) {
    case 'principle': {
      const aspect = query.aspect === 'whole' ? [] : [query.aspect];
      return [query.principle, ...aspect, ...listed('by', query.via === undefined ? [] : [query.via])].join(
        '; ',
      );
    }
    case 'principles':
      return query.principles.length === 0 ? 'principles' : `principles: ${query.principles.join(', ')}`;
    case 'expert':
      return query.expert;
    case 'experts':
      return [
        query.experts.length === 0 ? 'experts' : `experts: ${query.experts.join(', ')}`,
        ...(query.ambiguous ? ['one of them is meant'] : []),
        ...partOf(query.part),
      ].join('; ');
    case 'opinions':
      return describeFilter(query.filter);
    case 'comparison':
      return [`comparison: ${query.sides.join(' and ')}`, ...listed('about', query.about)].join('; ');
    case 'actor':
      return query.actor;
    case 'supporter':
      return `supporter “${query.name}”`;
    case 'term':
      return query.term;
    case 'accord':
      return query.entry;
    case 'parties':
      return [
        `parties: ${query.category}`,
        ...listed('of', query.filter?.of === undefined ? [] : [query.filter.of]),
        ...(query.filter?.unlisted === true ? ['not on the list'] : []),
      ].join('; ');
    case 'timeline':
      return [
        'timeline',
        ...describePeriod(query.period),
        ...(query.joins === true ? ['joins'] : []),
        ...listed('of', query.category === undefined ? [] : [query.category]),
      ].join('; ');
    case 'events':
      return query.events.join(', ');
    case 'counts':
      return [
        'counts',
        ...describePeriod(query.period),
        ...listed('of', query.category === undefined ? [] : [query.category]),
      ].join('; ');
    case 'changes':
      return 'changes';
    case 'relations':
      return [
        'relations',
        ...listed('of', query.principles),
        ...listed('to', query.terms),
        ...listed('part', query.parts),
      ].join('; ');
    case 'sources':
      return query.about.length === 0 ? 'sources' : `sources of ${query.about.join(', ')}`;
    case 'daily':
      return `principle of ${query.choice === 'today' ? 'the day' : 'chance'}`;
    case 'citations':
      return `citations (${query.style ?? 'any style'}) of ${describeQuery(query.of)}${query.part === undefined ? '' : `, part ${query.part}`}`;
    case 'help':
      return `help: ${query.topic}`;
    case 'none':
      return [`refusal: ${describeReason(query.reason)}`, ...listed('near', query.near)].join('; ');
  }
}
