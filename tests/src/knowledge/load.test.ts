import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BotError } from '../../../src/errors.ts';
import { crossCheck } from '../../../src/knowledge/cross-checks.ts';
import { loadKnowledge, loadWithDigest } from '../../../src/knowledge/load.ts';
import { digestOf, readTexts } from '../../../src/knowledge/data-texts.ts';
import { knowledgeFiles } from '../../../src/knowledge/schema.ts';
import { dataDirectory, realKnowledge } from '../../support/knowledge.ts';
import { ScratchData } from '../../support/scratch-data.ts';

let data: ScratchData;

beforeEach(async () => {
  data = await ScratchData.copy();
});

afterEach(async () => {
  await data.remove();
});

function refusal(): string {
  try {
    loadKnowledge(data.directory);
  } catch (error) {
    expect(error).toBeInstanceOf(BotError);
    expect(error).toMatchObject({ place: 'knowledge', advice: expect.stringMatching(/\.$/) as unknown });
    return (error as BotError).message;
  }
  throw new Error('The data was taken');
}

const quote = (words: number): Promise<void> =>
  data.change('opinions.json', 'opinion/hahad-naive', (entry) => {
    entry['quote'] = Array.from({ length: words }, () => 'word').join(' ');
  });

describe('loadKnowledge', () => {
  test('takes the data as it is', () => {
    expect(() => loadKnowledge(data.directory)).not.toThrow();
  });

  test('refuses a missing file', async () => {
    await data.lose('terms.json');
    expect(refusal()).toMatch(/terms\.json cannot be read/);
  });

  test('refuses what is not JSON', async () => {
    await data.write('terms.json', '{"entries": [');
    expect(refusal()).toMatch(/terms\.json is not valid JSON: ./);
  });

  test.each([
    '[]',
    '{"entries": []}',
    '{"$schema": "a", "entries": {}}',
    '{"$schema": "a", "entries": [], "more": 1}',
    'null',
    '"a"',
  ])('refuses the envelope %s', async (text) => {
    await data.write('themes.json', text);
    expect(refusal()).toMatch(/themes\.json must hold "\$schema" and a list "entries"/);
  });

  test('refuses a wrong shape', async () => {
    await data.change('principles.json', 'principle/3', (entry) => {
      entry['number'] = 'three';
    });
    expect(refusal()).toMatch(/principles\.json, principle\/3: number – /);
  });

  test('refuses an unknown key', async () => {
    await data.change('terms.json', 'term/hack-back', (entry) => {
      entry['colour'] = 'red';
    });
    expect(refusal()).toMatch(/terms\.json, term\/hack-back: .*colour/);
  });

  test('refuses a reference of the wrong kind', async () => {
    await data.change('principles.json', 'principle/8', (entry) => {
      entry['terms'] = ['actor/france'];
    });
    expect(refusal()).toMatch(/principles\.json, principle\/8: terms\.0 – /);
  });

  test('counts the entry where it has no reference', async () => {
    await data.change('terms.json', 'term/hack-back', (_entry, content) => {
      content.entries?.unshift({ name: 'nothing else' });
    });
    expect(refusal()).toMatch(/terms\.json, entry 1: /);
  });

  test('refuses a dead reference, even where any kind may stand', async () => {
    await data.change('actors.json', 'actor/france', (entry) => {
      entry['related'] = ['term/no-such-term'];
    });
    expect(refusal()).toMatch(
      /actors\.json, actor\/france: refers to term\/no-such-term, which does not exist/,
    );
  });

  test('refuses a source that does not exist', async () => {
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => {
      entry['source'] = { source: 'source/hearsay', locator: 'somewhere' };
    });
    expect(refusal()).toMatch(/opinions\.json, opinion\/hahad-naive: refers to source\/hearsay/);
  });

  test.each(['Hahad', 'HAHAD', 'Hâhàd', '  hahad '])(
    'refuses the alias %j for a second person',
    async (alias) => {
      await data.change('experts.json', 'expert/paul-bischoff', (entry) => {
        (entry['aliases'] as { en: string[] }).en.push(alias);
      });
      expect(refusal()).toMatch(/experts\.json, expert\/\S+: shares the name "hahad" with expert\/\S+;/);
    },
  );

  test('refuses a French alias that is an English one of another entry', async () => {
    await data.change('terms.json', 'term/ghostnet', (entry) => {
      (entry['aliases'] as { fr?: string[] }).fr = ['Dark-Web'];
    });
    expect(refusal()).toMatch(/terms\.json, term\/\S+: shares the name "dark web"/);
  });

  test('entries of different kinds may share a name', async () => {
    await data.change('terms.json', 'term/ghostnet', (entry) => {
      (entry['aliases'] as { en: string[] }).en.push('Hahad');
    });
    expect(() => loadKnowledge(data.directory)).not.toThrow();
  });

  test('refuses a reference that stands twice', async () => {
    await data.change('themes.json', 'theme/enforcement', (entry, content) => {
      content.entries?.push({ ...entry, aliases: { en: [] } });
    });
    expect(refusal()).toMatch(/themes\.json, theme\/enforcement: stands twice/);
  });

  test('refuses an opinion without a source', async () => {
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => {
      delete entry['source'];
    });
    expect(refusal()).toMatch(/opinions\.json, opinion\/hahad-naive: source – /);
  });

  test('refuses a fact without a source', async () => {
    await data.change('terms.json', 'term/hack-back', (entry) => {
      entry['definition'] = { text: { en: 'It is so.' }, sources: [] };
    });
    expect(refusal()).toMatch(
      /terms\.json, term\/hack-back: definition\.sources – needs at least one source/,
    );
  });

  test('refuses a source without a place in it', async () => {
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => {
      entry['source'] = { source: 'source/expert-reactions', locator: ' ' };
    });
    expect(refusal()).toMatch(/opinion\/hahad-naive: source\.locator – /);
  });

  test('refuses a fact of the accord without its day', async () => {
    await data.change('accord.json', 'accord/launch', (entry) => {
      delete (entry['facts'] as Record<string, unknown>[])[0]?.['asOf'];
    });
    expect(refusal()).toMatch(/accord\.json, accord\/launch: facts\.0\.asOf – /);
  });

  test('refuses a quotation of eleven words and takes one of ten', async () => {
    await quote(11);
    expect(refusal()).toMatch(/opinions\.json, opinion\/hahad-naive: quotes 11 words; at most 10/);
    await quote(10);
    expect(() => loadKnowledge(data.directory)).not.toThrow();
  });

  test('refuses a doubt without its reason, and a time that ends before it begins', async () => {
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => {
      entry['confidence'] = 'low';
      entry['until'] = '2018-10';
    });
    expect(refusal()).toMatch(/opinion\/hahad-naive: has low confidence; say why in a note/);
    expect(refusal()).toMatch(
      /opinion\/hahad-naive: may be of 2018-10 at the latest, which is not after its date/,
    );
  });

  test('refuses the parts of names that are not those of the author', async () => {
    await data.change('sources.json', 'source/zdnet-2018', (entry) => {
      entry['authors'] = [{ given: 'Catalin', family: 'Cimpanou' }];
    });
    expect(refusal()).toMatch(
      /sources\.json, source\/zdnet-2018: has "authors" that do not read as its author, "Catalin Cimpanu"/,
    );
    await data.change('sources.json', 'source/zdnet-2018', (entry) => {
      entry['author'] = null;
    });
    expect(refusal()).toMatch(/do not read as its author, who is null/);
    await data.change('sources.json', 'source/zdnet-2018', (entry) => {
      entry['author'] = 'ZDNet Staff';
      entry['authors'] = [{ organisation: 'ZDNet Staff' }];
    });
    expect(() => loadKnowledge(data.directory)).not.toThrow();
  });

  test('refuses a relation to a part that its text does not list, and one with a single side', async () => {
    await data.change('relations.json', 'relation/6-un-i', (entry) => {
      entry['part'] = 'z';
    });
    await data.change('relations.json', 'relation/un-k', (entry) => {
      entry['part'] = null;
    });
    expect(refusal()).toMatch(/relation\/6-un-i: names the part z, which term\/un-gge-norms does not list/);
    expect(refusal()).toMatch(/relation\/un-k: names neither a principle nor a part of the text/);
  });

  test('refuses a principle under a wrong number', async () => {
    await data.change('principles.json', 'principle/3', (entry) => {
      entry['number'] = 4;
    });
    expect(refusal()).toMatch(
      /principles\.json, principle\/3: has the number 4; .* principle\/3: is missing/,
    );
  });

  test('refuses a tenth principle', async () => {
    await data.change('principles.json', 'principle/3', (entry) => {
      entry['number'] = 10;
    });
    expect(refusal()).toMatch(/principles\.json, principle\/3: number – /);
  });

  test('refuses eight principles', async () => {
    await data.change('principles.json', 'principle/9', (_entry, content) => {
      content.entries = content.entries?.filter(({ ref }) => ref !== 'principle/9') ?? [];
    });
    expect(refusal()).toContain('principle/9');
    const knowledge = realKnowledge();
    expect(crossCheck({ ...knowledge, principles: knowledge.principles.slice(0, 8) })).toContainEqual({
      rule: 'missing-principle',
      file: 'principles.json',
      entry: 'principle/9',
      reason: 'is missing',
    });
  });

  test('names several faults at once, but not hundreds', async () => {
    await data.change('terms.json', 'term/hack-back', (_entry, content) => {
      for (const entry of content.entries ?? []) entry['colour'] = 'red';
    });
    const message = refusal();
    expect(message.match(/terms\.json, term\//g)).toHaveLength(10);
    expect(message).toMatch(/And \d+ more\.$/);
  });

  test.each([
    ['country', 'actor/microsoft', 'actor/nato'],
    ['members', 'actor/nato', 'actor/microsoft'],
  ])('refuses %s of %s that is no state', async (field, ref, other) => {
    await data.change('actors.json', ref, (entry) => {
      entry[field] = field === 'country' ? other : { ...(entry[field] as object), states: [other] };
    });
    expect(refusal()).toContain(`actors.json, ${ref}: takes ${other} for a state, which it is not`);
  });
});

describe('data that was found sound', () => {
  test('is read without being checked, and is just what checking would have made of it', () => {
    const checked = loadWithDigest(data.directory);
    const again = loadWithDigest(data.directory, checked.digest);
    expect(again.digest).toBe(checked.digest);
    const { principles, experts, opinions, themes, actors, terms } = again.knowledge;
    const { accord, sources, events, counts, changes, relations } = again.knowledge;
    expect(checked.knowledge).toMatchObject({ principles, experts, opinions, themes, actors, terms });
    expect(checked.knowledge).toMatchObject({ accord, sources, events, counts, changes, relations });
    expect(principles).toHaveLength(9);
  });

  test('is told by its digest alone', async () => {
    await data.change('opinions.json', 'opinion/hahad-naive', (entry) => {
      entry['colour'] = 'red';
    });
    const { digest } = loadWithDigest(dataDirectory);
    expect(() => loadWithDigest(data.directory, digest)).toThrow(/opinion\/hahad-naive/);
    const texts = readTexts(data.directory, knowledgeFiles);
    expect(() => loadWithDigest(data.directory, digestOf(texts))).not.toThrow();
  });

  test('is other data where one letter moves from one file to another', () => {
    const digests = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc', ''],
    ].map(([one = '', other = '']) => digestOf(new Map(Object.entries({ one, other }))));
    expect(new Set(digests).size).toBe(3);
  });
});
