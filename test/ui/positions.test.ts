// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings';
import type { PageState } from '../../src/ui/types';
import { ANALYSIS, POSITIONS, QUOTES, ready } from './fixture';
import { ANCHOR, mounted, settle, textsOf } from './mounted';

const withPositions = ready({ analysis: { ...ANALYSIS, quotes: [...QUOTES, ...POSITIONS] } });
const onlyPositions = ready({ analysis: { ...ANALYSIS, quotes: POSITIONS } });

let current: ReturnType<typeof mounted>;
const show = async (state: PageState, settings: Partial<Settings> = {}) => {
  current = mounted(state, settings);
  await settle();
  return current;
};

afterEach(() => current.ui.destroy());

describe('positions', () => {
  it('are counted after the statements', async () => {
    const { root } = await show(withPositions);
    expect(textsOf(root, '.summary strong')).toEqual(['5 statements · 2 positions']);
    expect(textsOf(root, '.chip')).toEqual(['“ ”Said 2', 'Paraphrased 3', 'Positions 2']);
  });

  it('are counted alone where nothing was said', async () => {
    const { root } = await show(onlyPositions);
    expect(textsOf(root, '.summary strong')).toEqual(['2 positions']);
    expect(textsOf(root, '.speaker-head .tally')).toEqual([]);
  });

  it('have a closed fold for each speaker, with a name of its own', async () => {
    const { root, see } = await show(withPositions);
    expect(root.querySelectorAll('.quote').length).toBe(5);
    const fold = see.getByRole('button', { name: '1 position of Donald Trump' });
    expect([fold.getAttribute('aria-expanded'), fold.getAttribute('aria-controls')]).toEqual(['false', null]);
    expect(see.getByRole('button', { name: '1 position of Vladimir Putin' })).toBeTruthy();

    fireEvent.click(fold);
    await settle();
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    const list = root.getElementById(fold.getAttribute('aria-controls')!)!;
    expect(textsOf(list, '.quote-words')).toEqual(['He believes that it will']);
    expect(textsOf(list, '.position-label')).toEqual(['position']);
    expect(textsOf(list, '.cue')).toEqual([]);

    fireEvent.click(fold);
    await settle();
    expect(root.querySelectorAll('.quote').length).toBe(5);
  });

  it('have a fold in the run they stand in, in the view "in order"', async () => {
    const { root } = await show(withPositions, { view: 'order' });
    const [trump, putin] = [...root.querySelectorAll('.run')].slice(-2);
    expect(textsOf(trump!, '.quote-words, .fold')).toEqual(['the violence must end', '1 position of Donald Trump']);
    expect(textsOf(putin!, '.quote-words, .fold')).toEqual(['1 position of Vladimir Putin']);
  });

  it('are listed openly, and alone, by their filter', async () => {
    const { root, see } = await show(withPositions);
    fireEvent.click(see.getByTitle('Only what people are reported to think, want or stand for'));
    await settle();
    expect(textsOf(root, '.quote-words')).toEqual(['He believes that it will', 'The Russian leader opposes a truce']);
    expect(root.querySelector('.fold')).toBeNull();
    expect(root.querySelectorAll('.strip-part').length).toBe(2);
    fireEvent.click(see.getByTitle('Only what is paraphrased'));
    await settle();
    expect([root.querySelectorAll('.quote').length, root.querySelectorAll('.fold').length]).toEqual([3, 0]);
  });

  it('need no filter where there are none', async () => {
    const { root } = await show(ready());
    expect(textsOf(root, '.chip')).toEqual(['“ ”Said 2', 'Paraphrased 3']);
    expect(root.querySelector('.fold')).toBeNull();
  });

  it('are not where anybody speaks in the strip, until one is selected', async () => {
    const { root, ui } = await show(withPositions);
    const strip = root.querySelector('.strip > svg')!;
    expect(strip.querySelectorAll('.strip-part').length).toBe(5);
    expect(strip.getAttribute('aria-label')).not.toContain('paragraph 6');
    ui.selectQuote('p2');
    await settle();
    expect(strip.querySelectorAll('.strip-part.selected').length).toBe(1);
  });

  it.each(['speakers', 'order'] as const)('come out of the fold when they are selected, by %s', async (view) => {
    const { root, ui } = await show(withPositions, { view });
    ui.selectQuote('p2');
    await settle();
    expect(textsOf(root, '[aria-current] .quote-words')).toEqual(['The Russian leader opposes a truce']);
    expect(textsOf(root, '.fold[aria-expanded="true"]')).toEqual(['1 position of Vladimir Putin']);
  });

  it('are steps of the card, which says what they are', async () => {
    const { root, ui, see, calls } = await show(withPositions);
    ui.showCard('a4', 0, ANCHOR);
    await settle();
    expect(textsOf(root, '.statement-nav p')).toEqual(['1 statement · 1 position here']);
    for (const said of ['Statement 1 of 2', 'Position, 2 of 2']) {
      fireEvent.click(see.getByRole('button', { name: 'Next statement' }));
      await settle();
      expect(textsOf(root, '.statement-nav p')).toEqual([said]);
    }
    expect(calls.map(([, id]) => id)).toEqual(['q3', 'p2']);
  });

  it('name the card’s buttons where nothing else is there', async () => {
    const { root, ui, see } = await show(onlyPositions);
    ui.showCard('a4', 0, ANCHOR);
    await settle();
    expect(textsOf(root, '.statement-nav p')).toEqual(['1 position here']);
    expect(see.getByRole('button', { name: 'Next position' })).toBeTruthy();
  });
});

describe('what a careful reader does not get to see', () => {
  const [first] = QUOTES;
  const careful = (shown: boolean) =>
    ready({
      analysis: { ...ANALYSIS, quotes: shown ? QUOTES : [first!] },
      lessCertain: { count: 4, shown },
    });

  it('is counted at the end of the list, and shown on request', async () => {
    const { root, see, ui, calls } = await show(careful(false));
    expect(textsOf(root, '.less-certain [role="status"]')).toEqual(['4 less certain statements hidden']);
    const button = see.getByRole('button', { name: 'Show what is less certain' });
    button.focus();
    fireEvent.click(button);
    expect(calls).toEqual([['showLessCertain', true]]);

    ui.setState(careful(true));
    await settle();
    expect(textsOf(root, '.less-certain [role="status"]')).toEqual(['4 less certain statements shown']);
    expect(root.querySelectorAll('.quote').length).toBe(5);
    expect(root.activeElement).toBe(see.getByRole('button', { name: 'Hide what is less certain' }));
    fireEvent.click(root.activeElement!);
    expect(calls.at(-1)).toEqual(['showLessCertain', false]);
  });

  it('may be everything: then the list says so and keeps the way to it', async () => {
    const { root, see } = await show(
      ready({ analysis: { ...ANALYSIS, quotes: [] }, lessCertain: { count: 1, shown: false } }),
    );
    expect(textsOf(root, '.message-title')).toEqual(['No statement here is certain enough']);
    expect(textsOf(root, '.less-certain [role="status"]')).toEqual(['1 less certain statement hidden']);
    expect(see.getByRole('button', { name: 'Show what is less certain' })).toBeTruthy();
  });

  it('is nothing in the list of people, or where nothing is hidden', async () => {
    const { root, ui } = await show(careful(false), { view: 'people' });
    expect(root.querySelector('.less-certain')).toBeNull();
    ui.setState(ready());
    await settle();
    expect(root.querySelector('.less-certain')).toBeNull();
  });
});
