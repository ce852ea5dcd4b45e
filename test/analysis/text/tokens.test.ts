import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise, tokenText } from '../../../src/analysis/text/tokens';

const words = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('tokenise', () => {
  it.each([
    ['clitics apart, n’t with its word', 'She’s sure they don’t.', ['She', '’s', 'sure', 'they', 'don’t', '.']],
    ['hyphens and apostrophes inside', 'O’Neill’s US-led plan', ['O’Neill', '’s', 'US-led', 'plan']],
    [
      'abbreviations and initials',
      'Sen. J. D. Vance of the U.S. said',
      ['Sen.', 'J.', 'D.', 'Vance', 'of', 'the', 'U.S.', 'said'],
    ],
    ['paired single marks as one', "''Never,'' he said", ["''", 'Never', ',', "''", 'he', 'said']],
    ['a hyphen before an initialism', 'Japan-U.S. talks', ['Japan', '-', 'U.S.', 'talks']],
    ['numbers with what belongs to them', '$1,000.50 or 12% on 3/18', ['$1,000.50', 'or', '12%', 'on', '3/18']],
    ['links and handles whole', 'see https://a.example/b?c=d, @name', ['see', 'https://a.example/b?c=d,', '@name']],
    ['letters of other scripts', 'Зеленський 說 “好”', ['Зеленський', '說', '“', '好', '”']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('covers every non-space code unit once, in order, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(text.slice(at, tokens.start[i])).toMatch(/^\s*$/u);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
          at = tokens.end[i]!;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
    );
  });

  it('takes lone surrogates as they come', () => {
    expect(words('a \ud800 b')).toEqual(['a', '\ud800', 'b']);
  });
});
