// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { roleRows, splitRole } from '../../src/ui/card/role-rows';
import { layTimeline } from '../../src/ui/card/timeline-model';
import type { PageState } from '../../src/ui/types';
import { actor, at, facts, ready, role, WALTZ } from './fixture';
import { ANCHOR, mounted, settle, textsOf } from './mounted';

let current: ReturnType<typeof mounted> | null = null;
const show = async (actorId: string, state: PageState = ready()) => {
  current = mounted(state);
  await settle();
  current.ui.showCard(actorId, 0, ANCHOR);
  await settle();
  return { ...current, card: current.root.querySelector('.card') as HTMLElement };
};

afterEach(() => {
  current?.ui.destroy();
  current = null;
});

describe('roles then and now', () => {
  const rows = (of: Parameters<typeof roleRows>[0], date: string | null) =>
    roleRows(of, date).map(({ label, before, office, after, note }) => [label, before + office + after, note]);
  const president = role('President of Russia', '2012-05-07', null);

  it('both are printed where they differ, today’s with the date of its source', () => {
    expect(rows(WALTZ.facts!, '2025-03-18')).toEqual([
      ['18 Mar 2025', 'National Security Advisor of the United States', null],
      ['Today', 'Ambassador to the United Nations', 'as of Aug 2026'],
    ]);
  });

  it('one is enough where they do not', () => {
    const same = facts({ roleThen: president, roleNow: president });
    expect(rows(same, '2025-03-18')).toEqual([['18 Mar 2025', 'President of Russia', null]]);
  });

  it('an article newer than the source gets no more than the source knows', () => {
    const same = facts({ roleThen: president, roleNow: president });
    expect(rows(same, '2026-11-20')).toEqual([['20 Nov 2026', 'President of Russia', 'as of Aug 2026']]);
  });

  it('a role that is over needs no date of a source', () => {
    const former = role('former Chancellor of Germany', '2005', '2021-12-08', { former: true });
    const of = facts({ roleThen: role('Chancellor of Germany', '2005', '2021-12-08'), roleNow: former });
    expect(rows(of, '2015-06-01')[1]).toEqual(['Today', 'former Chancellor of Germany', null]);
  });

  it('says when no role is known at that date, and takes today’s where the article has no date', () => {
    expect(rows(facts({ roleNow: president }), '1990-01-01')[0]?.[1]).toBe('No role known at that date');
    expect(rows(facts({ roleNow: president }), null)).toEqual([['Today', 'President of Russia', 'as of Aug 2026']]);
  });

  it('an organisation has no roles to miss', () => {
    expect(rows(facts({ kind: 'organisation' }), '2025-03-18')).toEqual([]);
  });

  it('the office is told from the country', () => {
    expect(splitRole('former President of the United States', 'United States')).toEqual({
      before: 'former ',
      office: 'President',
      after: ' of the United States',
    });
    expect(splitRole('Minister of Foreign Affairs', 'Russia').office).toBe('Minister of Foreign Affairs');
  });
});

describe('the line of years', () => {
  it('puts the article’s date among the roles and marks the one in office', () => {
    const line = layTimeline(WALTZ.facts!.roles, '2025-03-18')!;
    expect(line.bars.map(({ label, current: now }) => [label, now])).toEqual([
      ['Representative for Florida', false],
      ['National Security Advisor of the United States', true],
      ['Ambassador to the United Nations', false],
    ]);
    expect([line.firstYear, line.lastYear, line.lanes]).toEqual([2019, 2026, 1]);
    expect(line.article).toBeGreaterThan(line.bars[1]!.from);
    expect(line.article).toBeLessThan(line.bars[1]!.to);
  });

  it('an open end reaches no further than its source', () => {
    const line = layTimeline([role('President', '2020', null, { asOf: '2024-01-01' })], '2026-01-01')!;
    expect(line.bars[0]!.to).toBeCloseTo(4 / 6, 2);
    expect(line.bars[0]!.current).toBe(false);
  });

  it('roles that overlap get rows of their own, three at most', () => {
    const roles = ['A', 'B', 'C', 'D'].map((name, i) => role(name, `200${i}`, '2010'));
    expect(layTimeline(roles, null)).toMatchObject({ lanes: 3, article: null });
  });

  it('without a start there is nothing to draw', () => {
    expect(layTimeline([role('President', null, null)], '2025-03-18')).toBeNull();
    expect(layTimeline([], '2025-03-18')).toBeNull();
  });
});

describe('the card', () => {
  it('is a named dialog with kind, country, party, roles and what the article calls them', async () => {
    const { card, see } = await show('a2');
    expect(see.getByRole('dialog', { name: 'Mike Waltz' })).toBe(card);
    expect(card.hasAttribute('aria-modal')).toBe(false);
    expect(textsOf(card, '.card-title p')).toEqual(['Person · United States · Republican']);
    expect(textsOf(card, 'dt')).toEqual(['18 Mar 2025', 'Today', 'Called here']);
    expect(textsOf(card, 'dd')).toEqual([
      'National Security Advisor of the United States',
      'Ambassador to the United Nations as of Aug 2026',
      '“National security adviser”',
    ]);
    expect(textsOf(card, '.source-line')).toEqual(['curated · facts as of Aug 2026']);
    expect(card.querySelector('.timeline')?.getAttribute('aria-label')).toBe(
      'Roles over time; the article is of 18 Mar 2025: 2019–2025 Representative for Florida; ' +
        '2025 National Security Advisor of the United States; since 2025 Ambassador to the United Nations.',
    );
  });

  it('links out by real links that take nothing along', async () => {
    const { card } = await show('a2');
    const links = [...card.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://en.wikipedia.org/wiki/Mike_Waltz',
      'https://www.wikidata.org/wiki/Q55386653',
    ]);
    for (const link of links) {
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });

  it('says when the dictionary does not know somebody, and what the article calls them', async () => {
    const { card } = await show('a3');
    expect(textsOf(card, '.notice')[0]).toContain('Not in the dictionary');
    expect(textsOf(card, 'dd')).toEqual(['“press secretary”']);
    expect(textsOf(card, '.card-foot button')).toEqual(['Never highlight “Karoline Leavitt”']);
  });

  it('says when several fit, with links to those that have one', async () => {
    const { card } = await show('a4');
    expect(textsOf(card, '.notice')).toEqual(['Not sure who this is. 2 people in the dictionary fit.']);
    expect([...card.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.wikidata.org/wiki/Q7747',
    ]);
    expect(card.textContent).not.toContain('Not in the dictionary');
  });

  it('counts the descriptions that it has no room for', async () => {
    const described = ['one', 'two', 'three', 'four', 'five'];
    const actors = [actor('a1', 'Somebody', [at('Donald Trump')], { described })];
    const { card } = await show('a1', ready({ analysis: { actors, quotes: [] } }));
    expect(textsOf(card, 'dd')).toEqual(['“one”, “two”, “three” and 2 more']);
  });

  it('steps through the statements of the actor, round and round', async () => {
    const { card, see, calls } = await show('a1');
    expect(textsOf(card, '.statement-nav p')).toEqual(['2 statements here']);
    for (const name of ['Next statement', 'Next statement', 'Next statement', 'Previous statement']) {
      fireEvent.click(see.getByRole('button', { name }));
      await settle();
    }
    expect(calls.map(([, id]) => id)).toEqual(['q1', 'q5', 'q1', 'q5']);
    expect(textsOf(card, '.statement-nav p')).toEqual(['Statement 2 of 2']);
  });

  it('steps through the mentions of one who says nothing here', async () => {
    const actors = [actor('a1', 'Somebody', [at('Donald Trump'), at('Mike Waltz')])];
    const { card, see, calls } = await show('a1', ready({ analysis: { actors, quotes: [] } }));
    expect(textsOf(card, '.statement-nav p')).toEqual(['Mention 1 of 2, no statement here']);
    fireEvent.click(see.getByRole('button', { name: 'Previous mention' }));
    expect(calls).toEqual([['revealMention', 'a1', 1]]);
  });

  it('closes by its button and by a press elsewhere, but not by one inside', async () => {
    const { root, card, see, calls, ui } = await show('a2');
    const pressOn = (target: EventTarget) =>
      target.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    pressOn(card.querySelector('dd')!);
    await settle();
    expect(root.querySelector('.card')).not.toBeNull();
    pressOn(document.body);
    await settle();
    expect(root.querySelector('.card')).toBeNull();
    ui.showCard('a2', 0, ANCHOR);
    await settle();
    fireEvent.click(see.getAllByRole('button', { name: 'Close' }).at(-1)!);
    await settle();
    expect(root.querySelector('.card')).toBeNull();
    expect(calls).toEqual([['clearSelection'], ['clearSelection']]);
  });

  it('takes the focus when it was opened by keyboard and gives it back', async () => {
    current = mounted(ready());
    await settle();
    const { root, ui } = current;
    const name = root.querySelector('.name-button') as HTMLElement;
    name.focus();
    name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    ui.showCard('a1', 0, ANCHOR);
    await settle();
    expect(root.activeElement).toBe(root.querySelector('.card'));
    root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await settle();
    expect(root.activeElement).toBe(name);
  });

  it('leaves the focus where it is when it was opened by a click in the text', async () => {
    const { host } = await show('a2');
    expect(document.activeElement).not.toBe(host);
  });

  it('there is none for an actor whom the analysis does not have', async () => {
    const { card } = await show('a99');
    expect(card).toBeNull();
  });
});
