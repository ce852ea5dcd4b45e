import { describe, expect, it } from 'vitest';
import { setsFor } from './sets.mjs';

const namesOf = (only?: string) => setsFor(only)?.map(({ name }: { name: string }) => name);

describe('setsFor', () => {
  it('measures everything but training sets when nothing is asked for', () => {
    expect(namesOf()).toContain('pages');
    expect(namesOf()).not.toContain('polnear-train');
  });

  it('takes kinds and names', () => {
    expect(namesOf('quotes')).toEqual(['polnear-dev', 'newsroom-dev']);
    expect(namesOf('polnear-train')).toEqual(['polnear-train']);
    expect(namesOf('pages,newsroom-dev')).toEqual(['newsroom-dev', 'pages']);
  });

  it('knows no other', () => expect(namesOf('quotes,polnear')).toBeUndefined());
});
