import { describe, expect, it } from 'vitest';
import { article } from './articles';
import { attributedRates, hasRightSource, hasRightSpeaker, matchDocument, prepareDocument } from './quote-match.mjs';
import { sameName } from './same-name.mjs';

const TEXT = 'Ann Lee said the plan works well. “It is late,” Bob Ray said.';
const LATE = { source: 'Bob Ray', cue: 'said', content: '“It is late,”' };

describe('matchDocument', () => {
  it('pairs contents that share half of their words, once each, best first', () => {
    const document = article(
      TEXT,
      [{ content: 'the plan works well' }],
      [{ content: 'plan works' }, { content: 'the plan works' }],
    );
    const { goldOf, predictionOf } = matchDocument(document);
    expect(predictionOf.get(document.golds[0])).toBe(document.predictions[1]);
    expect(goldOf.size).toBe(1);
  });

  it('leaves contents apart that share less', () => {
    const document = article(TEXT, [{ content: 'the plan works well' }], [{ content: 'well' }]);
    expect(matchDocument(document).goldOf.size).toBe(0);
  });
});

describe('prepareDocument', () => {
  it('leaves out what touches discarded text and what has no content', () => {
    const attributions = [{ content: [[13, 32]] }, { content: [] }, { content: [[34, 47]] }];
    const { golds } = prepareDocument({ id: 'made-up', text: TEXT, discard: [[0, 20]], attributions }, []);
    expect(golds).toHaveLength(1);
    expect(golds[0].quoted).toBe(true);
  });
});

describe('sources and speakers', () => {
  const judged = (given: string | undefined, person: string | undefined) => {
    const { golds, predictions } = article(TEXT, [LATE], [given ? { ...LATE, speaker: given } : LATE], [person]);
    return hasRightSpeaker(golds[0]!, predictions[0]!);
  };

  it('asks for a word of the source, or for none', () => {
    const { golds, predictions } = article(
      TEXT,
      [LATE, { content: 'the plan works well' }],
      [
        { ...LATE, source: 'Ray' },
        { source: 'Ann Lee', content: 'the plan works well' },
      ],
    );
    expect(hasRightSource(golds[0]!, predictions[0]!)).toBe(true);
    expect(hasRightSource(golds[1]!, predictions[1]!)).toBe(false);
  });

  it('asks for the person only where the gold names one', () => {
    expect(judged('Robert Ray', 'Bob Ray')).toBe(true);
    expect(judged('Ann Lee', 'Bob Ray')).toBe(false);
    expect(judged(undefined, 'Bob Ray')).toBe(false);
    expect(judged('Ann Lee', undefined)).toBe(true);
  });

  it('knows short first names, titles and accents, and no lone last name', () => {
    expect(sameName('Sen. Mike Núñez Jr.', 'Michael Nunez')).toBe(true);
    expect(sameName('Ray', 'Bob Ray')).toBe(false);
    expect(sameName('', '')).toBe(false);
  });
});

describe('attributedRates', () => {
  it('counts the found with the right source, in scope', () => {
    const wrong = { source: 'Ann Lee', content: 'the plan works well' };
    const documents = [article(TEXT, [LATE, { ...wrong, source: 'Bob Ray' }], [LATE, wrong])];
    expect(attributedRates(documents, () => true)).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(attributedRates(documents, ({ quoted }: { quoted: boolean }) => quoted)).toMatchObject({ hit: 1, gold: 1 });
  });

  it('is 0 for nothing at all', () => {
    expect(attributedRates([], () => true)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});
