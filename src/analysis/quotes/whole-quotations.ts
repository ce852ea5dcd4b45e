/**
 * Contents meet quotation marks: a content that holds a quotation's words up to its mark takes the mark in, and one that
 * ends shortly before the end of the quotation it began in goes on to that end.
 */
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import type { Attribution } from './types';

/** A quotation whose rest is longer than this is not completed: something else ends there. */
const LONGEST_REST = 60;

/** Completes the contents of an attribution in place, so far as cue and source do not stand in the way. */
export const completeQuotations = (d: Document, attribution: Attribution): void => {
  attribution.content = attribution.content.map((range) => completed(d, range, attribution));
};

const completed = (d: Document, { from, to }: TokenRange, { cue, source, content }: Attribution): TokenRange => {
  let [start, end] = [from, to];
  const first = d.quotations[d.quotationOf[start] ?? -1] ?? d.quotations[d.quotationOf[start - 1] ?? -1];
  if (first && onlyMarks(d, first.from, start)) start = Math.min(start, first.from);
  const last = d.quotations[d.quotationOf[end - 1] ?? -1] ?? d.quotations[d.quotationOf[end] ?? -1];
  if (last && last.to > end && last.from >= start - 1) {
    const isInTheWay = (range: TokenRange | null): boolean => range !== null && range.from < last.to && range.to > end;
    const rest = last.to - end;
    const others = content.filter((range) => range.from >= end);
    const isFree = !isInTheWay(cue) && !isInTheWay(source) && !others.some(isInTheWay);
    if (isFree && last.closed && (onlyMarks(d, end, last.to) || rest <= LONGEST_REST)) end = last.to;
  }
  return { from: start, to: end };
};

const onlyMarks = (d: Document, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (d.tokens.kind[token] !== TokenKind.Mark) return false;
  return true;
};
