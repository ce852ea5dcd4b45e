import { beforeAll, describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../src/dictionary/types';
import { shippedDictionary } from '../dictionary';
import { actorsOf } from './support';

let dictionary: Dictionary;
beforeAll(() => {
  dictionary = shippedDictionary();
});

const linesOf = (text: string, date = '2025-03-18', kind = 'person'): string[] =>
  actorsOf(text, dictionary, date).lines(kind);

describe('with the shipped dictionary', () => {
  it('links names, surnames and roles at the date', () => {
    const text =
      'Russian President Vladimir Putin called. Putin spoke briefly. The Russian leader hung up. Then the Russian president slept.';
    expect(linesOf(text)).toEqual([
      'Vladimir Putin: Vladimir Putin | Putin | The Russian leader | the Russian president',
    ]);
  });

  it('completes a title with a surname by the date', () => {
    expect(linesOf('It was late when President Obama spoke. Obama smiled.', '2012-05-01')).toEqual([
      'Barack Obama: Obama | Obama',
    ]);
    const found = actorsOf('“No,” President Biden said in the US on Friday.', dictionary, '2023-02-01');
    expect(found.table.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Joe Biden']);
  });

  it('tells a president from his wife when both go by one surname', () => {
    const lines = linesOf(
      'Michelle Obama spoke in Ohio. President Obama was in the US Senate. Mrs. Obama waved.',
      '2015-05-01',
    );
    expect(lines).toEqual(['Michelle Obama: Michelle Obama | Obama', 'Barack Obama: Obama']);
  });

  it('knows a household surname without a first name, but asks for evidence where it is a word', () => {
    expect(linesOf('Nobody in Kyiv believes that Putin will stop.')).toEqual(['Vladimir Putin: Putin']);
    expect(linesOf('Long queues formed. May was cold, and Rice was dear in Jordan and Georgia.')).toEqual([]);
  });

  it('resolves "the president" to the holder whom the sentence points to', () => {
    const text =
      'President Donald Trump and Russian President Vladimir Putin talked. The US paused its aid after the president welcomed Ukrainian President Volodymyr Zelensky.';
    expect(linesOf(text)[0]).toBe('Donald Trump: Donald Trump | the president');
  });

  it('names the holder of an office whom the article only calls by it', () => {
    expect(linesOf('The French president was silent on Tuesday.', '2023-06-01')).toEqual([
      'Emmanuel Macron: The French president',
    ]);
    expect(linesOf('The president of the bakery was silent. A French president can veto it.', '2023-06-01')).toEqual(
      [],
    );
  });

  it('leaves "the president" alone when the article does not say which', () => {
    expect(linesOf('The president was silent on Tuesday.')).toEqual([]);
  });

  it('takes seats of power for organisations, and towns only when they act', () => {
    const text = 'The Kremlin was silent. Rain fell in Moscow. Moscow has rejected the offer.';
    expect(linesOf(text, '2025-03-18', 'organisation')).toEqual(['Kremlin: Kremlin', 'Moscow: Moscow']);
  });

  it('does not link a player to a politician of the same name', () => {
    const found = actorsOf('“We lost,” said striker Mike Johnson, 23, of Rovers.', dictionary);
    expect(found.table.actors.find(({ name }) => name.endsWith('Johnson'))?.entity ?? -1).toBe(-1);
  });

  it('finds who is in a run of titles', () => {
    const text =
      'Present were national security adviser Mike Waltz, Secretary of State Marco Rubio, and Middle East envoy Steve Witkoff, and White House press secretary Karoline Leavitt.';
    const { table } = actorsOf(text, dictionary);
    const persons = table.actors.filter(({ kind }) => kind === 'person');
    expect(persons.every(({ entity }) => entity >= 0)).toBe(true);
    expect(persons.map(({ described }) => described[0])).toEqual([
      'national security adviser',
      'Secretary of State',
      'Middle East envoy',
      'White House press secretary',
    ]);
  });

  it('gives countries as places', () => {
    expect(linesOf('Ukraine said no.', '2025-03-18', 'place')).toEqual(['Ukraine: Ukraine']);
  });
});
