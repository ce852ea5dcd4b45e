// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/settings';
import type { PageState } from '../../src/ui/types';
import { QUOTES, ready, TRUMP } from './fixture';
import { mounted, settle, textsOf } from './mounted';

let current: ReturnType<typeof mounted>;
const show = async (state: PageState, settings: Partial<Settings> = {}) => {
  current = mounted(state, settings);
  await settle();
  return current;
};

afterEach(() => current.ui.destroy());

describe('the header', () => {
  it('says what was found, by how many and as of when', async () => {
    const { root } = await show(ready());
    expect(textsOf(root, '.summary')).toEqual(['5 statements by 4 people and organisations · as of 18 Mar 2025']);
  });

  it('names a single speaker, and says when there is no date', async () => {
    const { root } = await show(ready({ date: null, analysis: { ...ready().analysis, quotes: QUOTES.slice(0, 1) } }));
    expect(textsOf(root, '.summary')).toEqual(['1 statement by Donald Trump · no date given, roles as of today']);
  });

  it('opens the settings and closes the sidebar', async () => {
    const { see, calls, ui } = await show(ready());
    fireEvent.click(see.getByRole('button', { name: 'Settings' }));
    fireEvent.click(see.getByRole('button', { name: 'Close' }));
    expect(calls).toEqual([['openOptions'], ['clearSelection']]);
    expect(ui.sidebarOpen).toBe(false);
  });
});

describe('the list', () => {
  it('groups by speaker: name, role, number, words, words of saying and place', async () => {
    const { root } = await show(ready());
    expect(textsOf(root, '.speaker h3')).toEqual([
      'Donald Trump',
      'Karoline Leavitt',
      'Vladimir Putin',
      'Speaker not named',
    ]);
    const [trump] = root.querySelectorAll('.speaker');
    expect(textsOf(trump!, '.speaker-title p')).toEqual(['President of the United States']);
    expect(textsOf(trump!, '.quote-words')).toEqual([
      '“Russia holds all the cards,” … “We will see.”',
      'the violence must end',
    ]);
    expect(textsOf(trump!, '.quote:first-child .cue')).toEqual(['said']);
    expect(textsOf(trump!, '.quote:first-child .place')).toEqual(['paragraph 2']);
  });

  it('sets quoted words and paraphrase apart, in a mixed statement too', async () => {
    const { root } = await show(ready());
    const [mixed] = root.querySelectorAll('.speaker:nth-child(2) .quote');
    expect(textsOf(mixed!, '.told')).toEqual(['The United States has']);
    expect(textsOf(mixed!, '.spoken')).toEqual(['“never been closer to a deal,”']);
  });

  it('follows the text in the view "in order"', async () => {
    const { root } = await show(ready(), { view: 'order' });
    expect(textsOf(root, '.run h3')).toEqual([
      'Donald Trump',
      'Karoline Leavitt',
      'Vladimir Putin',
      'Speaker not named',
      'Donald Trump',
    ]);
  });

  it('marks what is less certain, and says why when it is selected', async () => {
    const { root, ui } = await show(ready());
    expect(textsOf(root, '.doubt')).toEqual(['less certain']);
    expect(root.querySelector('.doubt')?.closest('.quote')?.textContent).toContain('the violence must end');
    ui.selectQuote('q5');
    await settle();
    expect(textsOf(root, '.doubt')).toEqual(['less certain: where it begins and ends may be off']);
  });

  it('shows an unnamed speaker with the words of the article', async () => {
    const { root } = await show(ready());
    const last = root.querySelector('.speaker:last-child')!;
    expect(textsOf(last, '.avatar.unnamed')).toEqual(['?']);
    expect(textsOf(last, '.speaker-title p')).toEqual(['“The insider”']);
    expect(last.querySelector('h3 button')).toBeNull();
  });

  it('leads to the words, and to the speaker’s card', async () => {
    const { root, see, calls } = await show(ready());
    fireEvent.click(root.querySelector('.quote-jump')!);
    fireEvent.click(see.getByRole('button', { name: 'Karoline Leavitt' }));
    await settle();
    expect(calls).toEqual([
      ['revealQuote', 'q1'],
      ['revealMention', 'a3', 0],
    ]);
    expect(textsOf(root, '.quote.selected .quote-words')[0]).toContain('Russia holds');
  });

  it('makes room for the article in a window that the sidebar covers', async () => {
    const { root, ui, calls } = await show(ready());
    vi.stubGlobal('innerWidth', 500);
    fireEvent.click(root.querySelector('.quote-jump')!);
    vi.unstubAllGlobals();
    expect(ui.sidebarOpen).toBe(false);
    expect(calls).toEqual([['revealQuote', 'q1']]);
  });

  it('shows a quote that was selected in the text, whatever hid it', async () => {
    const { ui, root, see } = await show(ready());
    fireEvent.click(see.getByTitle('Only what is quoted word for word'));
    ui.selectQuote('q4');
    await settle();
    expect(textsOf(root, '[aria-current] .quote-words')).toEqual(['they would meet']);
    ui.selectQuote('no such quote');
    await settle();
    expect(root.querySelectorAll('[aria-current]').length).toBe(1);
  });

  it('draws a thousand statements, the first of them at once', async () => {
    const quotes = Array.from({ length: 1000 }, (_, i) => ({ ...QUOTES[i % 5]!, id: `m${i}` }));
    const { root, ui } = await show({ kind: 'loading' });
    ui.setState(ready({ analysis: { ...ready().analysis, quotes } }));
    await vi.waitFor(() => expect(root.querySelectorAll('.quote').length).toBeGreaterThan(0));
    await vi.waitFor(() => expect(root.querySelectorAll('.quote').length).toBe(1000), 5000);
  });
});

describe('filters and views', () => {
  it('narrows the list to what is said or paraphrased, and back', async () => {
    const { root, see } = await show(ready());
    const said = see.getByTitle('Only what is quoted word for word');
    expect(textsOf(root, '.chip')).toEqual(['“ ”Said 2', 'Paraphrased 3']);
    fireEvent.click(said);
    await settle();
    expect(said.getAttribute('aria-pressed')).toBe('true');
    expect(root.querySelectorAll('.quote').length).toBe(2);
    fireEvent.click(see.getByTitle('Only what is paraphrased'));
    await settle();
    expect(root.querySelectorAll('.quote').length).toBe(3);
    fireEvent.click(see.getByTitle('Only what is paraphrased'));
    await settle();
    expect(root.querySelectorAll('.quote').length).toBe(5);
  });

  it('remembers the view', async () => {
    const { see, calls, root } = await show(ready());
    fireEvent.click(see.getByRole('radio', { name: 'People' }));
    await settle();
    expect(calls).toEqual([['saveSettings', { view: 'people' }]]);
    expect(root.querySelector('.people')).not.toBeNull();
  });

  it('lists everyone named, quoted or not, the most mentioned first', async () => {
    const { root, calls } = await show(ready(), { view: 'people' });
    expect(textsOf(root, '.people h3')).toEqual(['People']);
    expect(textsOf(root, '.person-name')).toEqual(['Donald Trump', 'Vladimir Putin', 'Mike Waltz', 'Karoline Leavitt']);
    expect(textsOf(root, '.person .tally')).toEqual(['2 mentions', '2 mentions', '1 mention', '1 mention']);
    expect(textsOf(root, '.person-detail').at(-1)).toBe('“press secretary”');
    fireEvent.click(root.querySelectorAll('.person-button')[2]!);
    expect(calls).toEqual([['revealMention', 'a2', 0]]);
  });
});

describe('the strip', () => {
  it('has a part for each place where somebody speaks, and says the same in words', async () => {
    const { root } = await show(ready());
    const strip = root.querySelector('.strip > svg')!;
    expect(strip.querySelectorAll('.strip-part').length).toBe(5);
    expect(strip.getAttribute('aria-label')).toContain('Donald Trump: paragraph 2, paragraph 5;');
    expect(strip.getAttribute('aria-label')).toContain('“The insider”: paragraph 5.');
  });

  it('jumps to the nearest statement, which gets the marker', async () => {
    const { root, calls } = await show(ready());
    const strip = root.querySelector('.strip > svg')!;
    strip.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
    fireEvent.click(strip, { clientX: 100 });
    await settle();
    expect(calls).toEqual([['revealQuote', 'q5']]);
    expect(strip.querySelector('.strip-marker')).not.toBeNull();
  });
});

describe('the width', () => {
  const handle = () => current.see.getByRole('separator');

  it.each([
    ['right', 'ArrowLeft', 400],
    ['right', 'ArrowRight', 368],
    ['left', 'ArrowLeft', 368],
    ['left', 'ArrowRight', 400],
    ['right', 'Home', 280],
    ['right', 'End', 640],
  ] as const)('on the %s, %s makes it %i', async (side, key, width) => {
    const { calls } = await show(ready(), { side });
    fireEvent.keyDown(handle(), { key });
    await settle();
    expect(calls).toEqual([['saveSettings', { width }]]);
    expect(handle().getAttribute('aria-valuenow')).toBe(String(width));
  });

  it('stays within its limits', async () => {
    const { calls } = await show(ready(), { width: 640 });
    fireEvent.keyDown(handle(), { key: 'ArrowLeft' });
    fireEvent.keyDown(handle(), { key: 'Tab' });
    expect(calls).toEqual([['saveSettings', { width: 640 }]]);
  });
});

describe('other states', () => {
  it.each<[string, PageState, string]>([
    ['loading', { kind: 'loading' }, 'Reading the article…'],
    ['no article', { kind: 'no-article' }, 'This page does not look like an article'],
    ['no statements', ready({ analysis: { actors: [], quotes: [] } }), 'No statements found in this article'],
  ])('%s', async (_, state, words) => {
    const { root } = await show(state);
    expect(textsOf(root, '[role=status] .message-title')).toEqual([words]);
    expect(root.querySelector('.quote')).toBeNull();
  });

  it('an error is printed with what can be done about it', async () => {
    const { see } = await show({ kind: 'error', message: 'The dictionary is damaged.' });
    expect(see.getByText('The dictionary is damaged.')).toBeTruthy();
  });

  it('nobody named: the list of people says so', async () => {
    const { see } = await show(ready({ analysis: { actors: [], quotes: [] } }), { view: 'people' });
    expect(see.getByText('Nobody is named in this article.')).toBeTruthy();
  });

  it.each([
    ['an analysis of another shape', { actors: [null as never], quotes: [] }],
    ['a defect in drawing', { actors: [{ ...TRUMP, mentions: null as never }], quotes: [] }],
  ])('%s gives a message and leaves the sidebar closable', async (_, analysis) => {
    const { see, ui } = await show(ready({ analysis }), { view: 'people' });
    expect(see.getByText('On Record could not read this page')).toBeTruthy();
    fireEvent.click(see.getByRole('button', { name: 'Close' }));
    expect(ui.sidebarOpen).toBe(false);
  });
});

describe('copying', () => {
  it('puts the selected statement with its speaker on the clipboard', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { ui, see } = await show(ready());
    ui.selectQuote('q5');
    await settle();
    fireEvent.click(see.getByRole('button', { name: /Copy/u }));
    await settle();
    expect(writeText).toHaveBeenCalledWith(
      'the violence must end (paraphrase of Donald Trump, President of the United States) (18 Mar 2025)',
    );
    expect(see.getByText('Copied')).toBeTruthy();
  });
});
