import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import { withOwnEntries } from '../../src/dictionary/overlay';
import { mutedNames } from '../../src/dictionary/own-entries';
import type { Dictionary } from '../../src/dictionary/types';
import { ownEntry, ownOf } from '../dictionary/own-support';
import { shippedDictionary } from './dictionary';

const TEXT =
  '“We will see,” Mike Waltz said on Monday. Waltz told reporters that the talks were useful. He said that they would ' +
  'go on. Vladimir Putin said that he agreed. City engineer Maren Holtby said the bridge was safe.';
const OPTIONS = { today: '2026-11-23' };
const article = { text: TEXT, date: '2025-03-18' };

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await shippedDictionary();
});

const mentionsOf = (analysis: ReturnType<typeof analyse>) =>
  analysis.actors.flatMap(({ mentions }) => mentions.map(([start, end]) => TEXT.slice(start, end)));

describe('a muted name', () => {
  it('is no actor, and what they say keeps its words with the source as the article has it', () => {
    const before = analyse(article, dictionary, OPTIONS);
    const own = ownOf([], [{ name: 'Mike Waltz', entity: '' }]);
    const after = analyse(article, withOwnEntries(dictionary, own), { ...OPTIONS, muted: mutedNames(own) });
    expect(mentionsOf(before)).toContain('Mike Waltz');
    expect(mentionsOf(after).filter((words) => words.includes('Waltz'))).toEqual([]);
    expect(after.actors.map(({ name }) => name)).toContain('Vladimir Putin');
    expect(after.quotes.map(({ content }) => content)).toEqual(before.quotes.map(({ content }) => content));
    expect(after.quotes[0]?.speaker).toEqual({ actor: null, name: 'Mike Waltz' });
    const known = new Set(after.actors.map(({ id }) => id));
    for (const { speaker } of after.quotes) if (speaker?.actor) expect(known).toContain(speaker.actor);
  });

  it('of somebody whom the dictionary does not know is left alone, too', () => {
    expect(mentionsOf(analyse(article, dictionary, OPTIONS))).toContain('Maren Holtby');
    const after = analyse(article, dictionary, { ...OPTIONS, muted: ['maren holtby'] });
    expect(mentionsOf(after)).not.toContain('Maren Holtby');
  });

  it('without any nothing changes', () => {
    expect(analyse(article, dictionary, { ...OPTIONS, muted: [] })).toEqual(analyse(article, dictionary, OPTIONS));
  });
});

describe('an entity that a name does not mean', () => {
  it('is not taken for whoever is called so', () => {
    const waltz = dictionary.entity(dictionary.lookup('Mike Waltz')[0]!);
    const own = ownOf([], [{ name: 'Mike Waltz', entity: waltz.id }]);
    const { actors } = analyse(article, withOwnEntries(dictionary, own), OPTIONS);
    const found = actors.find(({ name }) => name === 'Mike Waltz');
    expect(found).toMatchObject({ entity: null, facts: null });
    expect(found?.mentions.length).toBeGreaterThan(1);
  });
});

describe('an entry of the reader’s own', () => {
  it('is found with its facts, and wins over the bundled one', () => {
    const own = ownOf([
      ownEntry('Maren Holtby', { role: 'Chief engineer of Harbourton', gender: 'f', asOf: '2026-11' }),
      ownEntry('Mike Waltz', { role: 'Baker' }),
    ]);
    const { actors } = analyse(article, withOwnEntries(dictionary, own), OPTIONS);
    expect(actors.find(({ name }) => name === 'Maren Holtby')).toMatchObject({
      entity: 'own:maren-holtby',
      role: 'Chief engineer of Harbourton',
      facts: { source: 'your own entry', asOf: '2026-11', wikidata: null },
    });
    expect(actors.find(({ name }) => name === 'Mike Waltz')).toMatchObject({ entity: 'own:mike-waltz', role: 'Baker' });
  });
});
