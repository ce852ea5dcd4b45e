import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/analysis/model/find-relations';
import { combine } from '../../../src/analysis/quotes/combine';
import { findAttributions } from '../../../src/analysis/quotes/find-attributions';
import type { Document } from '../../../src/analysis/text/document';
import { documentOf, printed, rangeOf } from './support';

const relation = (d: Document, source: string | null, cue: string, ...content: readonly string[]): Relation => ({
  cue: rangeOf(d, cue),
  cueProbability: 0.9,
  source: source === null ? null : rangeOf(d, source),
  content: content.map((words) => rangeOf(d, words)),
  probability: 0.9,
});

/** What comes out of relations that a model may have found in the text. */
const combined = (text: string, ...relations: readonly (readonly [string | null, string, ...string[]])[]): string[] => {
  const d = documentOf(text);
  const found = relations.map(([source, cue, ...content]) => relation(d, source, cue, ...content));
  return combine(d, findAttributions(d), found).map((one) => printed(d, one));
};

describe('relations of the models', () => {
  it('become statements, in the order of their contents', () => {
    const text = 'Park said the bridge stands. The ferry sank, Lee wrote.';
    expect(combined(text, ['Lee', 'wrote', 'The ferry sank'], ['Park', 'said', 'the bridge stands'])).toEqual([
      'Park | said | the bridge stands',
      'Lee | wrote | The ferry sank',
    ]);
  });

  it('without content are none', () => {
    expect(combined('Park spoke for an hour.', ['Park', 'spoke'])).toEqual([]);
  });

  it('take in marks and go on over quoted sentences', () => {
    const text = '“The bridge stands,” Park said. “It will stand.”';
    expect(combined(text, ['Park', 'said', 'The bridge stands'])).toEqual([
      'Park | said | “The bridge stands,” … “It will stand.”',
    ]);
  });

  it('without content take what a colon hands over to', () => {
    expect(combined('Park then added:\n“The bridge stands.”', ['Park', 'added'])).toEqual([
      'Park | added | “The bridge stands.”',
    ]);
  });

  it.each([
    ['Nobody said anything.', 'Nobody', 'said', 'anything'],
    ['No one said that the bridge stands.', 'No one', 'said', 'that the bridge stands'],
    ['Neither engineer said a word.', 'Neither engineer', 'said', 'a word'],
  ])('tell nothing of what nobody said: %s', (text, source, cue, content) => {
    expect(combined(text, [source, cue, content])).toEqual([]);
  });

  it.each([
    ['It rained, which Park denied.', 'Park', 'denied', 'which'],
    ['The council has not answered him.', 'The council', 'answered', 'him'],
  ])('tell nothing in a word that stands for another: %s', (text, source, cue, content) => {
    expect(combined(text, [source, cue, content])).toEqual([]);
  });

  it('leave the mark of a quotation to it', () => {
    expect(combined('Park called it “a fine bridge” today.', ['Park', 'called it “', 'a fine bridge'])).toEqual([
      'Park | called it | “a fine bridge”',
    ]);
    expect(combined('“The bridge stands,” Park said.', ['” Park', 'said', 'The bridge stands'])).toEqual([
      'Park | said | “The bridge stands,”',
    ]);
  });

  it('keep words in marks even of nobody', () => {
    const text = 'Nobody said “the bridge stands” at the hearing.';
    expect(combined(text, ['Nobody', 'said', 'the bridge stands'])).toEqual(['Nobody | said | “the bridge stands”']);
  });
});

describe('formats', () => {
  const turns = 'PARK: The bridge stands.\nLEE: Park said the ferry sank, and the people of the town saw it with me.';

  it('stand whatever the models found of the same words', () => {
    expect(combined(turns, ['PARK', ':', 'The bridge'])).toEqual([
      'PARK | : | The bridge stands.',
      'LEE | : | Park said the ferry sank, and the people of the town saw it with me.',
    ]);
  });

  it('leave room for what is reported inside a turn', () => {
    expect(combined(turns, ['Park', 'said', 'the ferry sank'])).toContain('Park | said | the ferry sank');
  });
});

describe('the rules’ sure statements', () => {
  it('stand where the models have nothing', () => {
    expect(combined('The port says that the bridge stands.')).toEqual(['The port | says | that the bridge stands']);
  });

  it('go on over quoted sentences, before and after', () => {
    expect(combined('“The bridge stands,” Park said. “It will stand.”\n“It is ours.”')).toEqual([
      'Park | said | “The bridge stands,” … “It will stand.”',
    ]);
    expect(combined('“One thing is sure.\n“The bridge stands,” Park said.')).toEqual([
      'Park | said | “One thing is sure. … “The bridge stands,”',
    ]);
  });

  it('leave those of the rules as they were', () => {
    const d = documentOf('“The bridge stands,” Park said. “It will stand.”');
    const rules = findAttributions(d);
    const before = structuredClone(rules);
    combine(d, rules, []);
    expect(rules).toEqual(before);
  });
});
