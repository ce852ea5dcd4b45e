/**
 * Parts of speech of the training articles as wink-nlp gives them (MIT; about 95% right by its makers). Not gold: the
 * network learns to tell them on the side, from its first layer, so that it reads as one that knows grammar. Nothing of
 * this is needed at run time.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Document } from '../analysis/text/document';
import { NO_PART, PARTS_OF_SPEECH } from './parts';

const tagger = winkNLP(model, ['sbd', 'pos']);

/** Position in PARTS_OF_SPEECH of each token, or NO_PART. */
export const partsOfSpeech = (d: Document): Uint8Array => {
  const { its } = tagger;
  // Its model knows straight quotation marks only.
  const text = d.text.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'");
  const parsed = tagger.readDoc(text);
  const words = parsed.tokens().out(its.value) as string[];
  const tags = parsed.tokens().out(its.pos) as string[];
  const parts = new Uint8Array(d.tokens.count).fill(NO_PART);
  let offset = 0;
  let token = 0;
  words.forEach((word, i) => {
    const start = text.indexOf(word, offset);
    if (start < 0) return;
    offset = start + word.length;
    while (token < d.tokens.count && d.tokens.end[token]! <= start) token++;
    const part = (PARTS_OF_SPEECH as readonly string[]).indexOf(tags[i] ?? '');
    for (let t = token; t < d.tokens.count && d.tokens.start[t]! < offset; t++)
      if (part >= 0 && parts[t] === NO_PART) parts[t] = part;
  });
  return parts;
};
