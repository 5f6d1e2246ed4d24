/** The real knowledge and a bot over it, made when first asked for and shared by the tests of a file. */
import { fileURLToPath } from 'node:url';
import { createBot, type ExplainingBot } from '../../src/bot.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { english } from '../../src/language/english.ts';
import { buildModel, type Model } from '../../src/questions/model/model.ts';
import { once } from '../../src/once.ts';

export const dataDirectory = fileURLToPath(new URL('../../data/', import.meta.url));

/** The moment at which the bots of the tests live. */
export const fixedNow = new Date('2026-05-05T10:00:00Z');

export const realKnowledge: () => KnowledgeBase = once(() => loadKnowledge(dataDirectory));

export const realModel: () => Model = once(() => buildModel(realKnowledge(), english));

export const realBot: () => ExplainingBot = once(() =>
  createBot(realKnowledge(), { now: () => fixedNow, random: () => 0.5 }),
);
