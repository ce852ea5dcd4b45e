import { describe, expect, it } from 'vitest';
import { freeArea, placeCard } from '../../src/ui/card/place';

const SIZE = { width: 300, height: 200 };
const AREA = { left: 8, top: 8, right: 992, bottom: 792 };
const anchor = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placing the card', () => {
  it('below the name where there is room', () => {
    expect(placeCard(anchor(100, 300), SIZE, AREA)).toEqual({ left: 100, top: 328 });
  });

  it('above it where there is none below', () => {
    expect(placeCard(anchor(100, 700), SIZE, AREA)).toEqual({ left: 100, top: 492 });
  });

  it('beside it where there is none above either', () => {
    const tall = { width: 300, height: 600 };
    expect(placeCard(anchor(100, 400), tall, AREA)).toEqual({ left: 188, top: 192 });
    expect(placeCard(anchor(800, 400), tall, AREA)).toEqual({ left: 492, top: 192 });
  });

  it('always inside', () => {
    expect(placeCard(anchor(950, 300), SIZE, AREA).left).toBe(692);
    expect(placeCard(anchor(-50, 300), SIZE, AREA).left).toBe(8);
    expect(placeCard(anchor(100, 5000), SIZE, AREA).top).toBe(592);
    expect(placeCard(anchor(100, -5000), SIZE, AREA).top).toBe(8);
  });

  it('shows its beginning when it is larger than the window', () => {
    expect(placeCard(anchor(100, 50), { width: 2000, height: 2000 }, AREA)).toEqual({ left: 8, top: 8 });
  });
});

describe('the free part of the window', () => {
  const WINDOW = { width: 1000, height: 800 };

  it('is all of it without a sidebar', () => {
    expect(freeArea(WINDOW, null, 300)).toEqual(AREA);
  });

  it('is what the sidebar leaves', () => {
    expect(freeArea(WINDOW, { side: 'right', width: 400 }, 300).right).toBe(592);
    expect(freeArea(WINDOW, { side: 'left', width: 400 }, 300).left).toBe(408);
  });

  it('is all of it where the card would not fit beside the sidebar', () => {
    expect(freeArea({ width: 600, height: 800 }, { side: 'right', width: 400 }, 300).right).toBe(592);
  });
});
