/** What a person would type to have the sources of an answer in a style: the request that a button carries. */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { singleDate, type Period } from '../knowledge/period.ts';
import { isReference, type Reference } from '../knowledge/reference.ts';
import { styleNames, type CitationStyle } from '../citation-styles.ts';
import type { OpinionFilter, Query } from '../questions/query.ts';
import { followUpTo, longestRequest } from './requests.ts';

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
  const { stance, about, ...others } = filter;
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
      return query.experts.length === 0 ? 'experts' : null;
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
    case 'comparison':
    case 'events':
    case 'changes':
    case 'relations':
    case 'supporter':
    case 'parties':
    case 'daily':
    case 'citations':
    case 'help':
    case 'none':
      return null;
  }
}

/** The request for the sources of `query` in each style; null where the query has no short request. */
export function citeRequests(
  knowledge: KnowledgeBase,
  query: Query,
): ((style: CitationStyle) => string) | null {
  const request = requestOf(knowledge, query);
  const inStyle = (style: CitationStyle): string => `cite ${request ?? ''} in ${styleNames[style]}`;
  return request === null || inStyle('footnote').length > longestRequest ? null : inStyle;
}
