import { describe, expect, it } from 'vitest';
import { article } from './articles';
import { errorReport, errorsOf, errorText, markedSentences, sampleEvenly } from './errors.mjs';

const TEXT =
  'It rained. Ann Lee said “the plan works” yesterday. Bob Ray said it is late and cold and dark. Nobody cared.';
const PLAN = { source: 'Ann Lee', cue: 'said', content: '“the plan works”', speaker: 'Ann Lee' };
const LATE = { source: 'Bob Ray', content: 'it is late and cold and dark' };

const kindsOf = (...args: Parameters<typeof article>) =>
  errorsOf(article(...args)).map(({ kind }: { kind: string }) => kind);

describe('errorsOf', () => {
  it('finds none where all is right', () => expect(kindsOf(TEXT, [PLAN], [PLAN], ['Ann Lee'])).toEqual([]));

  it('tells the kinds apart', () => {
    expect(kindsOf(TEXT, [PLAN], [])).toEqual(['missed']);
    expect(kindsOf(TEXT, [], [PLAN])).toEqual(['spurious']);
    expect(kindsOf(TEXT, [PLAN], [{ ...PLAN, source: 'Bob Ray' }])).toEqual(['wrong source']);
    expect(kindsOf(TEXT, [PLAN], [{ ...PLAN, speaker: 'Bob Ray' }], ['Ann Lee'])).toEqual(['wrong speaker']);
    expect(kindsOf(TEXT, [LATE], [{ ...LATE, content: 'late and cold and dark' }])).toEqual(['wrong extent']);
  });

  it('counts contents that share too little as one error', () => {
    expect(kindsOf(TEXT, [LATE], [{ ...LATE, content: 'it is' }])).toEqual(['wrong extent']);
  });
});

describe('markedSentences', () => {
  it('shows the sentences of all roles with their marks', () => {
    const [error] = errorsOf(article(TEXT, [PLAN], [], ['Ann Lee']));
    expect(errorText(error)).toBe(
      'missed  made-up\n  gold  S⟨Ann Lee⟩ C⟨said⟩ Q⟨“the plan works”⟩ yesterday. = Ann Lee (person)',
    );
  });

  it('puts a longer mark outside of a shorter one that begins with it', () => {
    const spans = { source: [[0, 3]], cue: [], content: [[0, 9]] };
    expect(markedSentences('Ann spoke.', spans)).toBe('Q⟨S⟨Ann⟩ spoke⟩.');
  });

  it('shortens long stretches', () => {
    const text = `Ann ${'word '.repeat(400)}said.`;
    const spans = { source: [[0, 3]], cue: [[2004, 2008]], content: [] };
    expect(markedSentences(text, spans).length).toBeLessThan(400);
  });
});

describe('sampleEvenly', () => {
  const errors = [['a1', 'a2', 'a3', 'a4'], ['b1'], [], ['d1', 'd2']];

  it('takes as many of each article as of any other, as far as there are', () => {
    const sample = sampleEvenly(errors, 5);
    expect(sample.filter((error: string) => error.startsWith('a'))).toHaveLength(2);
    expect(sample.slice(2)).toEqual(['b1', 'd1', 'd2']);
  });

  it('takes no error twice and no more than there are', () => {
    expect([...sampleEvenly(errors, 99)].sort()).toEqual(errors.flat());
    expect(new Set(sampleEvenly(errors, 6)).size).toBe(6);
    expect(sampleEvenly(errors, 0)).toEqual([]);
  });
});

describe('errorReport', () => {
  it('counts the kinds before the sample', () => {
    const report = errorReport({ name: 'made-up', unread: false }, [article(TEXT, [PLAN, LATE], [])], 1);
    expect(report).toMatch(/^2 errors: 2 missed, 0 spurious, .*1 of them/u);
  });

  it('shows nothing of a set that may not be read', () => {
    const report = errorReport({ name: 'newsroom-dev', unread: true }, [article(TEXT, [PLAN, LATE], [])], 9);
    expect(report).toMatch(/^The errors of newsroom-dev are never shown/u);
    expect(report).not.toContain('Ann Lee');
  });
});
