import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/analysis/quotes/find-attributions';
import { withSureStatements } from '../../../src/analysis/quotes/sure-statements';
import type { Attribution } from '../../../src/analysis/quotes/types';
import type { Document } from '../../../src/analysis/text/document';
import { documentOf, printed, statement } from './support';

/** What comes out where a model found only what `learned` gives. */
const withRules = (text: string, learned: (d: Document) => Attribution[] = () => []): string[] => {
  const d = documentOf(text);
  return withSureStatements(d, findAttributions(d), learned(d)).map((one) => printed(d, one));
};

describe('a statement that the models passed over', () => {
  it.each([
    ['that', 'The port says that the bridge stands.', 'The port | says | that the bridge stands'],
    ['that, told to somebody', 'Park told us that the bridge stands.', 'Park | told | that the bridge stands'],
    ['a quotation before', '“The bridge stands,” Park said.', 'Park | said | “The bridge stands,”'],
    ['a quotation before, inverted', '“The bridge stands,” said Park.', 'Park | said | “The bridge stands,”'],
    ['a quotation after', 'Park said: “The bridge stands.”', 'Park | said | “The bridge stands.”'],
  ])('is put back where grammar makes it certain: %s', (_, text, expected) => {
    expect(withRules(text)).toEqual([expected]);
  });

  it.each([
    ['a bare clause', 'Park said the bridge stands.'],
    ['an infinitive', 'Park vowed to build the bridge.'],
    ['a verb of showing before a relative clause', 'The test showed cracks that have grown.'],
    ['a noun between verb and clause', 'Park repeated the claim that the bridge stands.'],
  ])('is left out where it is not: %s', (_, text) => {
    expect(withRules(text)).toEqual([]);
  });
});

describe('beside what the models found', () => {
  const text = 'The day is awaited as the port maintains that the bridge stands.';

  it('takes the place of something vague without a source that holds it', () => {
    const vague = (d: Document) => [statement(d, null, 'is awaited as', 'the port maintains that the bridge stands')];
    expect(withRules(text, vague)).toEqual(['the port | maintains | that the bridge stands']);
  });

  it('stands beside something vague that has a source', () => {
    const held = (d: Document) => [
      statement(d, 'The day', 'is awaited as', 'the port maintains that the bridge stands'),
    ];
    expect(withRules(text, held)).toHaveLength(2);
  });

  it('gives way to what has its cue', () => {
    const found = (d: Document) => [statement(d, 'the port', 'maintains', 'that the bridge')];
    expect(withRules(text, found)).toEqual(['the port | maintains | that the bridge']);
  });

  it('is part of what somebody else is reported to have said', () => {
    const reported = 'Lee said that the port maintains that the bridge stands.';
    const outer = (d: Document) => [statement(d, 'Lee', 'said', 'that the port maintains that the bridge stands')];
    expect(withRules(reported, outer)).toEqual(['Lee | said | that the port maintains that the bridge stands']);
  });
});
