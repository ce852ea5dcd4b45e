import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, spanOf, tokenAt, tokensIn } from '../../../src/analysis/text/document';

const sentences = (text: string): string[] => {
  const document = readDocument({ text });
  return document.sentences.map((sentence) => text.slice(...spanOf(document, sentence)));
};
const quotations = (text: string): string[] => {
  const document = readDocument({ text });
  return document.quotations.map(
    (quotation) => text.slice(...spanOf(document, quotation)) + (quotation.closed ? '' : '…'),
  );
};

describe('paragraphs', () => {
  it('ends one at each line break of plain text', () => {
    expect(readDocument({ text: 'One here.\nTwo here.\n\nThree.' }).paragraphs).toHaveLength(3);
  });

  it('joins the lines of a hard-wrapped text', () => {
    const text =
      'The minister spoke at length about\nthe budget and the coming year\nof reform.\n\nNobody in the\nroom had\nquestions.';
    expect(readDocument({ text }).paragraphs).toHaveLength(2);
  });

  it('follows the page’s blocks', () => {
    const text = 'A title\n\nFirst.\n\nSecond.';
    const document = readDocument({
      text,
      blocks: [
        { span: [0, 7], kind: 'heading' },
        { span: [9, 15], kind: 'paragraph' },
        { span: [17, 24], kind: 'paragraph' },
      ],
    });
    expect(document.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });
});

describe('quotations', () => {
  it.each([
    ['curly', 'He said “no way” and left.', ['“no way”']],
    ['straight', 'He said "no way" and left.', ['"no way"']],
    ['paired singles', "He said ''no way'' and left.", ["''no way''"]],
    ['single curly', 'He said: ‘It’s the workers’ fault,’ and left.', ['‘It’s the workers’ fault,’']],
    ['guillemets', 'He said « no way » and left.', ['« no way »']],
    ['German', 'He said „no way“ and left.', ['„no way“']],
    ['nested inside', 'She said, “He told me ‘never’ twice.”', ['“He told me ‘never’ twice.”']],
    ['nested in the same marks', 'She said “he told me “never” twice” and left.', ['“he told me “never” twice”']],
    ['open to the end of its paragraph', '“First part.\n“Second part,” he said.', ['“First part.…', '“Second part,”']],
    ['one left open before another', 'He said “yes and “no” later.', ['“yes and…', '“no”']],
    ['apostrophes are no marks', 'It’s the workers’ day, isn’t it?', []],
    ['a stray closing mark', 'No opening here,” he said.', []],
    ['inches', 'A 12" record and nothing else', []],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  it('does not split inside a quotation', () => {
    expect(sentences('“It works. It is cheap. Try it,” Ada Park said. Nobody did.')).toEqual([
      '“It works. It is cheap. Try it,” Ada Park said.',
      'Nobody did.',
    ]);
  });

  it('keeps a question with the verb that asks it', () => {
    expect(sentences('“Who pays?” Park asked. “We do.”')).toEqual(['“Who pays?” Park asked.', '“We do.”']);
  });

  it('does not split at abbreviations and initials', () => {
    expect(sentences('Sen. J. Park met Gov. Lee in the U.S. capital. It rained.')).toEqual([
      'Sen. J. Park met Gov. Lee in the U.S. capital.',
      'It rained.',
    ]);
  });
});

describe('a document of any string', () => {
  it('has every token in at most one paragraph and sentence, in order', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', ' ', '.', '“', '”', '"', "'", '’', '\n', '?', ','),
          maxLength: 80,
        }),
        (text) => {
          const document = readDocument({ text });
          let last = 0;
          for (const sentence of document.sentences) {
            expect(sentence.from).toBeGreaterThanOrEqual(last);
            expect(sentence.to).toBeGreaterThan(sentence.from);
            last = sentence.to;
          }
          expect(last).toBe(document.tokens.count);
        },
      ),
    );
  });

  it('maps spans to tokens and back', () => {
    const document = readDocument({ text: 'Ada Park said no.' });
    expect(tokensIn(document.tokens, [0, 8])).toEqual({ from: 0, to: 2 });
    expect(spanOf(document, { from: 0, to: 2 })).toEqual([0, 8]);
    expect(tokenAt(document.tokens, 99)).toBe(document.tokens.count);
  });
});
