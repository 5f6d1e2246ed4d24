/** What a person would type to have the sources of an answer in a style: the request that a button carries. */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { singleDate, type Period } from '../knowledge/period.ts';
import { isReference, type Reference } from '../knowledge/reference.ts';
import { styleNames, type CitationStyle } from '../citation-styles.ts';
import type { RelationFilter } from '../knowledge/kinship.ts';
import type { OpinionFilter, PartyCategory, Query } from '../questions/query.ts';
import { partRequest } from './part-requests.ts';
import { followUpTo, longestRequest } from './requests.ts';

const unNorms = 'term/un-gge-norms';

/** What two kinds of entries are called is read as one of them, and the other cannot be asked for so. */
function isShared(knowledge: KnowledgeBase, ref: Reference): boolean {
  const name = nameOf(knowledge, ref).toLowerCase();
  const { experts, themes, actors, terms, accord } = knowledge;
  return [experts, themes, actors, terms, accord].some((entries) =>
    entries.some(
      (entry) =>
        entry.ref !== ref &&
        [entry.name.en, ...entry.aliases.en].some((other) => other.toLowerCase() === name),
    ),
  );
}

function entryRequest(knowledge: KnowledgeBase, ref: Reference): string | null {
  const { request } = followUpTo(knowledge, ref);
  // Cut, it would ask for something else.
  return request.length >= longestRequest || isShared(knowledge, ref) ? null : request;
}

function opinionsRequest(knowledge: KnowledgeBase, filter: OpinionFilter): string | null {
  const { stance, about, part, ...others } = filter;
  // Only the list itself is asked for by so many words.
  if (part !== undefined || filter.kind !== undefined)
    return filter.context === undefined && (about ?? []).every((ref) => !isShared(knowledge, ref))
      ? (partRequest(knowledge, filter, part ?? 1) ?? null)
      : null;
  if (Object.values(others).some((value) => value !== undefined)) return null;
  if (about === undefined) {
    if (stance === undefined) return 'opinions';
    return stance === 'criticism' ? 'critics' : stance === 'praise' ? 'supporters' : null;
  }
  const [ref, ...more] = about;
  if (ref === undefined || more.length > 0 || stance !== undefined || isShared(knowledge, ref)) return null;
  if (isReference(ref, 'principle')) return `opinions about principle ${ref.slice(ref.indexOf('/') + 1)}`;
  return isReference(ref, 'theme') ? `opinions about ${nameOf(knowledge, ref)}` : null;
}

/** `timeline 2021`, `counts`: only whole periods have so short a request. */
function periodRequest(word: string, period: Period | undefined): string | null {
  const date = period === undefined ? '' : singleDate(period);
  return date === undefined ? null : `${word} ${date}`.trim();
}

/** `norms principle 6`, `norms Cybersecurity Tech Accord`; parts of a text have no request. */
function relationsRequest(
  knowledge: KnowledgeBase,
  { principles, terms, parts }: RelationFilter,
): string | null {
  const [principle] = principles;
  const [term] = terms;
  if (parts !== undefined || principles.length + terms.length !== 1) return null;
  if (principle !== undefined) return `norms principle ${knowledge.principle(principle).number}`;
  if (term === undefined) return null;
  return term === unNorms ? 'norms' : `norms ${nameOf(knowledge, term)}`;
}

const partyWords: Readonly<Record<PartyCategory, string | null>> = {
  state: 'which states signed',
  company: 'which companies signed',
  'civil-society': 'which NGOs signed',
  'public-body': 'which cities signed',
  university: 'which universities signed',
  any: null,
};

/** A short request that asks for the very same; null where there is none. */
function requestOf(knowledge: KnowledgeBase, query: Query): string | null {
  switch (query.kind) {
    case 'principle':
      return query.aspect === 'whole' && query.via === undefined
        ? entryRequest(knowledge, query.principle)
        : null;
    case 'principles':
      return query.principles.length === 0 ? 'principles' : null;
    case 'expert':
      return entryRequest(knowledge, query.expert);
    case 'experts':
      if (query.experts.length > 0) return null;
      return query.part === undefined ? 'experts' : `experts, part ${query.part}`;
    case 'opinions':
      return opinionsRequest(knowledge, query.filter);
    case 'actor':
      return entryRequest(knowledge, query.actor);
    case 'term':
      return entryRequest(knowledge, query.term);
    case 'accord':
      return entryRequest(knowledge, query.entry);
    case 'sources':
      return query.about.length === 0 ? 'sources' : null;
    case 'timeline':
      return query.joins === true ? null : periodRequest('timeline', query.period);
    case 'counts':
      return query.category === undefined ? periodRequest('counts', query.period) : null;
    case 'relations':
      return relationsRequest(knowledge, query);
    case 'supporter':
      return `signatories ${query.name}`;
    case 'parties':
      return query.filter === undefined ? partyWords[query.category] : null;
    case 'comparison':
    case 'events':
    case 'changes':
    case 'daily':
    case 'citations':
    case 'help':
    case 'none':
      return null;
  }
}

/** The request for the sources of `query` in each style, that of the document `first` before them; null where there is no short one. */
export function citeRequests(
  knowledge: KnowledgeBase,
  query: Query,
  first?: Reference<'source'>,
): ((style: CitationStyle) => string) | null {
  const called = first === undefined ? undefined : knowledge.source(first).called?.[0];
  const request = called === undefined ? requestOf(knowledge, query) : `the ${called}`;
  const inStyle = (style: CitationStyle): string => `cite ${request ?? ''} in ${styleNames[style]}`;
  return request === null || inStyle('footnote').length > longestRequest ? null : inStyle;
}
