import { describe, expect, it } from 'vitest';
import * as sayVerbs from '../../src/analysis/text/say-verbs';
import { article } from './articles';
import { measureSayType, sayTypeTest } from './say-type.mjs';

const isSayType = sayTypeTest(sayVerbs);

describe('sayTypeTest', () => {
  it.each(['said', 'Told reporters', 'has repeatedly asked', 'saying', 'announced in a statement', 'wrote on Twitter'])(
    'takes "%s"',
    (cue) => expect(isSayType(cue)).toBe(true),
  );

  it.each(['believes', 'shows', 'wants', 'criticized', 'the claim that', 'case against', ':', ''])(
    'leaves "%s"',
    (cue) => expect(isSayType(cue)).toBe(false),
  );
});

describe('measureSayType', () => {
  const TEXT = 'Ann said the plan works. Bob wants more money. Cleo told us it rains. Dan added a word.';
  const PLAN = { source: 'Ann', cue: 'said', content: 'the plan works' };
  const MONEY = { source: 'Bob', cue: 'wants', content: 'more money' };
  const RAIN = { source: 'Cleo', cue: 'told', content: 'it rains' };
  const WORD = { source: 'Dan', cue: 'added', content: 'a word' };

  it('asks recall of say-type gold and precision of say-type predictions', () => {
    const found = [{ ...PLAN, content: 'plan works' }, { ...RAIN, source: 'Bob' }, WORD];
    expect(measureSayType([article(TEXT, [PLAN, MONEY, RAIN], found)], isSayType)).toMatchObject({
      gold: 2,
      predicted: 3,
      foundRecall: 1,
      foundPrecision: 2 / 3,
      attributedRecall: 1 / 2,
      attributedPrecision: 1 / 3,
      exactRecall: 1 / 2,
    });
  });

  it('lets gold of any cue make a prediction right, and a prediction of any cue find gold', () => {
    const measured = measureSayType(
      [
        article(
          TEXT,
          [PLAN, MONEY],
          [
            { ...PLAN, cue: 'wants' },
            { ...MONEY, cue: 'told' },
          ],
        ),
      ],
      isSayType,
    );
    expect(measured).toMatchObject({ gold: 1, found: 1, predicted: 1, foundPredicted: 1 });
  });

  it('is 0 for nothing at all', () => {
    expect(measureSayType([], isSayType)).toMatchObject({ foundRecall: 0, foundPrecision: 0, exactRecall: 0 });
  });
});
