import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../src/dictionary/types';
import { shippedDictionary } from '../dictionary';
import { actorsOf, emptyDictionary } from './support';
import type { Told } from './tagging';

const found = (text: string, told: readonly Told[], kind = 'person', dictionary: Dictionary = emptyDictionary) =>
  actorsOf(text, dictionary, '2025-03-18', told).lines(kind);

describe('persons', () => {
  it('finds a name for which nothing else speaks, and its surname alone', () => {
    const text = 'In the harbour Zubo Kwarteh waited. The boat of Kwarteh was late.';
    expect(found(text, [])).toEqual([]);
    expect(found(text, [['Zubo Kwarteh', 'person']])).toEqual(['Zubo Kwarteh: Zubo Kwarteh | Kwarteh']);
  });

  it('finds one whom the article calls by one word', () => {
    const text = 'The song of Vimbo was heard. They followed Vimbo to the shore.';
    expect(found(text, [['Vimbo', 'person']])).toEqual(['Vimbo: Vimbo | Vimbo']);
  });

  it('leaves titles, adjectives and possessives out', () => {
    const text = 'The harbour heard Captain Zubo Kwarteh’s speech and saw Riverton-based Imre Dal.';
    expect(
      found(text, [
        ['Captain Zubo Kwarteh', 'person'],
        ['Riverton-based Imre Dal', 'person'],
      ]),
    ).toEqual(['Zubo Kwarteh: Zubo Kwarteh', 'Imre Dal: Imre Dal']);
  });

  it('keeps the fuller name of the rules', () => {
    const text = '“It floats,” said D. K. Kwarteh. “It sinks,” said Peter “Ace” Lund.';
    expect(
      found(text, [
        ['K. Kwarteh', 'person'],
        ['Peter', 'person'],
      ]),
    ).toEqual(['D. K. Kwarteh: D. K. Kwarteh', 'Peter “Ace” Lund: Peter “Ace” Lund']);
  });

  it('drops what looks like a person and is a place, a body or a thing', () => {
    const text = 'Peter Holm, who is open until May, sells boats.';
    expect(actorsOf(text).lines()).toEqual(['Peter Holm: Peter Holm']);
    for (const tag of ['place', 'organisation', 'other'] as const)
      expect(found(text, [['Peter Holm', tag]])).toEqual([]);
  });

  it('makes no person of a headline', () => {
    expect(found('KWARTEH DEFEATS LUND\n\nThe race was long and wet.', [['KWARTEH DEFEATS LUND', 'person']])).toEqual(
      [],
    );
    const text = 'KWARTEH DEFEATS LUND\n\nThe race went to Zubo Kwarteh.';
    expect(
      found(text, [
        ['KWARTEH DEFEATS', 'person'],
        ['Zubo Kwarteh', 'person'],
      ]),
    ).toEqual(['Zubo Kwarteh: KWARTEH | Zubo Kwarteh']);
  });

  it('makes no person of an ordinary word at the beginning of a sentence', () => {
    expect(found('Umbrellas were sold out.', [['Umbrellas', 'person', 0.7]])).toEqual([]);
  });
});

describe('organisations', () => {
  it('takes them with their words as tagged', () => {
    const text = 'She works for Quill and Feather now. Quill and Feather pays well.';
    expect(found(text, [['Quill and Feather', 'organisation']], 'organisation')).toEqual([
      'Quill and Feather: Quill and Feather | Quill and Feather',
    ]);
  });

  it('joins the acronym in brackets', () => {
    const text = 'The Harbour Quill Vanes (HQV) met. Later HQV left.';
    const told: Told[] = [
      ['Harbour Quill Vanes', 'organisation'],
      ['HQV', 'organisation'],
    ];
    expect(found(text, told, 'organisation')).toEqual(['Harbour Quill Vanes: Harbour Quill Vanes | HQV | HQV']);
  });

  it('keeps the end of a body whose form tells it', () => {
    const text = 'The Ministry of Boats and Tides answered. The Ministry of Tides’s Rowing Council did too.';
    expect(
      found(
        text,
        [
          ['Ministry of Boats', 'organisation'],
          ['Ministry of Tides’s Rowing Council', 'organisation'],
        ],
        'organisation',
      ),
    ).toEqual([
      'Ministry of Boats and Tides: Ministry of Boats and Tides',
      'Ministry of Tides: Ministry of Tides',
      'Rowing Council: Rowing Council',
    ]);
  });

  it('leaves out offices, legal forms and adjectives', () => {
    const text = 'The Quill Guard spokesman spoke. A Quill-based firm and Vane, Inc. listened.';
    expect(
      found(
        text,
        [
          ['Quill Guard spokesman', 'organisation'],
          ['Quill-based', 'organisation'],
          ['Inc.', 'organisation'],
        ],
        'organisation',
      ),
    ).toEqual(['Quill Guard: Quill Guard']);
  });
});

describe('one name, one meaning', () => {
  const text = 'They left Larkwing at noon. Nobody from Larkwing called. The doors of Larkwing stayed shut.';

  it('lets all places of a name decide about a doubtful one', () => {
    const told: Told[] = [
      ['Larkwing', 'organisation', 0.85, 0],
      ['Larkwing', 'person', 0.6, 1],
      ['Larkwing', 'organisation', 0.85, 2],
    ];
    expect(found(text, told, 'organisation')).toEqual(['Larkwing: Larkwing | Larkwing | Larkwing']);
    expect(found(text, told)).toEqual([]);
  });

  it('takes in a place that the tagger passed over', () => {
    const told: Told[] = [
      ['Larkwing', 'organisation', 0.95, 0],
      ['Larkwing', 'organisation', 0.95, 2],
    ];
    expect(found(text, told, 'organisation')).toEqual(['Larkwing: Larkwing | Larkwing | Larkwing']);
  });
});

describe('the dictionary goes before the tagger', () => {
  const dictionary = shippedDictionary();
  const entityOf = (text: string, told: readonly Told[], name: string): [string, string] | null => {
    const { table } = actorsOf(text, dictionary, '2025-03-18', told);
    const actor = table.actors.find((one) => one.name === name);
    return actor ? [actor.kind, actor.entity >= 0 ? dictionary.entity(actor.entity).id : ''] : null;
  };

  it('in who a person is', () => {
    const text = 'The hall was quiet when Angela Merkel came.';
    expect(entityOf(text, [['Angela Merkel', 'organisation']], 'Angela Merkel')).toEqual([
      'person',
      'cur:angela-merkel',
    ]);
  });

  it('in which body is meant', () => {
    const text = 'The hall was quiet when NATO came.';
    expect(entityOf(text, [['NATO', 'other', 0.7]], 'NATO')?.[0]).toBe('organisation');
  });

  it('but a longer name is somebody else', () => {
    const text = 'The hall was hired by the Angela Merkel Rowers.';
    expect(found(text, [['Angela Merkel Rowers', 'organisation']], 'organisation', dictionary)).toEqual([
      'Angela Merkel Rowers: Angela Merkel Rowers',
    ]);
    expect(found(text, [['Angela Merkel Rowers', 'organisation']], 'person', dictionary)).toEqual([]);
  });

  it('unless an office stands before it', () => {
    const text = 'The hall was hired by Chancellor Angela Merkel of Germany.';
    const told: Told[] = [['Chancellor Angela Merkel of Germany', 'organisation', 0.7]];
    expect(entityOf(text, told, 'Angela Merkel')).toEqual(['person', 'cur:angela-merkel']);
  });

  it('and a team is still its country', () => {
    const text = 'Kenya beat Ghana. The coach of Kenya smiled. It rained in Ghana.';
    const told: Told[] = [
      ['Kenya', 'organisation'],
      ['Ghana', 'organisation', 0.95, 0],
      ['Ghana', 'place', 0.95, 1],
    ];
    expect(entityOf(text, told, 'Kenya')).toEqual(['organisation', 'Q114']);
    expect(entityOf(text, told, 'Ghana')).toEqual(['place', 'Q117']);
  });
});

describe('adopting a source', () => {
  const adopt = (told: readonly Told[]) => {
    const { table, document } = actorsOf('Larkwing hoped for rain.', emptyDictionary, '2025-03-18', told);
    const index = table.adopt({ from: 0, to: 1 });
    return index < 0 ? null : (table.actors[index]?.kind ?? document.text);
  };

  it('follows the tagger in what kind of actor it is', () => {
    expect(adopt([['Larkwing', 'organisation', 0.45]])).toBe('organisation');
    expect(adopt([['Larkwing', 'person', 0.45]])).toBe('person');
  });

  it('adopts no place, no people and no ordinary word', () => {
    expect(adopt([['Larkwing', 'place', 0.7]])).toBeNull();
    expect(adopt([['Larkwing', 'other', 0.7]])).toBeNull();
    expect(adopt([])).toBeNull();
  });
});
