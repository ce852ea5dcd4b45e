// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calledHere, notThisOne } from '../../src/ui/card/muting';
import type { PageActions, PageState } from '../../src/ui/types';
import { ANALYSIS, actor, at, facts, ready, TEXT, WALTZ } from './fixture';
import { ANCHOR, mounted, settle, textsOf } from './mounted';

const KNOWN = { ...WALTZ, entity: 'Q55386653', mentions: [at('Mike Waltz')] };
const withKnown = (): PageState => ready({ analysis: { ...ANALYSIS, actors: [KNOWN, ...ANALYSIS.actors.slice(2)] } });

let current: ReturnType<typeof mounted> | null = null;
const show = async (actorId: string, state: PageState = withKnown()) => {
  current = mounted(state);
  await settle();
  current.ui.showCard(actorId, 0, ANCHOR);
  await settle();
  return current;
};

afterEach(() => {
  vi.useRealTimers();
  current?.ui.destroy();
  current = null;
});

describe('the name that is meant', () => {
  it('is the longest by which the article calls them, and no description', () => {
    expect(calledHere(actor('a1', 'Vladimir Putin', [at('The Russian president'), at('Vladimir Putin')]), TEXT)).toBe(
      'Vladimir Putin',
    );
    const described = actor('a1', 'Vladimir Putin', [at('The Russian president')], { entity: 'Q7747' });
    expect(calledHere(described, TEXT)).toBeNull();
    expect(notThisOne(described, TEXT)).toBeNull();
  });
});

describe('the card', () => {
  it('offers both for somebody whom the dictionary knows, and by the kind of what it is', async () => {
    const { root } = await show('a2');
    expect(textsOf(root, '.card-foot button')).toEqual(['Not this person', 'Never highlight “Mike Waltz”']);
    const body = { ...KNOWN, kind: 'organisation' as const, facts: facts({ kind: 'organisation' }) };
    current?.ui.setState(ready({ analysis: { actors: [body], quotes: [] } }));
    current?.ui.showCard('a2', 0, ANCHOR);
    await settle();
    expect(textsOf(root, '.card-foot button')[0]).toBe('Not this organisation');
  });

  it('mutes the entity under the name of the article, and takes it back', async () => {
    const { root, see, calls } = await show('a2');
    fireEvent.click(see.getByRole('button', { name: 'Not this person' }));
    await settle();
    const mute = { name: 'Mike Waltz', entity: 'Q55386653' };
    expect(calls).toEqual([['mute', mute]]);
    expect(textsOf(root, '.undo [role="status"]')).toEqual(['From now on, “Mike Waltz” is somebody else.']);
    fireEvent.click(see.getByRole('button', { name: 'Undo' }));
    await settle();
    expect(calls).toEqual([
      ['mute', mute],
      ['unmute', mute],
    ]);
    expect(root.querySelector('.undo')).toBeNull();
  });

  it('mutes a name, whether the dictionary has it or not', async () => {
    const { see, calls } = await show('a3');
    fireEvent.click(see.getByRole('button', { name: 'Never highlight “Karoline Leavitt”' }));
    await settle();
    expect(calls).toEqual([['mute', { name: 'Karoline Leavitt', entity: '' }]]);
  });

  it('says when the browser did not keep it', async () => {
    const { root, see, actions } = await show('a2');
    vi.spyOn(actions as PageActions, 'mute').mockRejectedValueOnce(new Error('disk'));
    fireEvent.click(see.getByRole('button', { name: 'Not this person' }));
    await settle();
    expect(textsOf(root, '.undo')).toEqual(['Your browser did not keep this. Nothing has changed.']);
  });
});

describe('the offer to undo', () => {
  it('goes by itself, but not while the reader is on it', async () => {
    const { root, see } = await show('a2');
    fireEvent.click(see.getByRole('button', { name: 'Not this person' }));
    await settle();
    vi.useFakeTimers();
    const note = root.querySelector('.undo') as HTMLElement;
    fireEvent.pointerEnter(note);
    vi.advanceTimersByTime(60_000);
    expect(root.querySelector('.undo')).not.toBeNull();
    fireEvent.pointerLeave(note);
    await vi.advanceTimersByTimeAsync(9000);
    expect(root.querySelector('.undo')).toBeNull();
  });
});
