import { describe, expect, it } from 'vitest';
import { actorsOf, rangeOf } from './support';

describe('persons the dictionary does not know', () => {
  it('chains a full name and its surname', () => {
    const { lines } = actorsOf(
      'Amina Okoro, 41, runs a school. “We need books,” Okoro said. Mrs. Okoro’s pupils agreed.',
    );
    expect(lines()).toEqual(['Amina Okoro: Amina Okoro | Okoro | Okoro']);
  });

  it('keeps two people of one surname apart by title and recency', () => {
    const { lines } = actorsOf('Peter Lund met Karin Lund. Mr. Lund smiled. Mrs. Lund did not.');
    expect(lines()).toEqual(['Peter Lund: Peter Lund | Lund', 'Karin Lund: Karin Lund | Lund']);
  });

  it('believes a name by title, apposition, age or a verb of saying', () => {
    expect(actorsOf('The boat was built by engineer Zubo Kwarteh in a shed.').lines()).toHaveLength(1);
    expect(actorsOf('It was Zubo Kwarteh, a lawyer for the family, who came.').lines()).toHaveLength(1);
    expect(actorsOf('Near the shed Zubo Kwarteh, 34, waited.').lines()).toHaveLength(1);
    expect(actorsOf('“It floats,” said Zubo Kwarteh.').lines()).toHaveLength(1);
  });

  it('joins longer and shorter forms, family names first and particles', () => {
    expect(actorsOf('Robert J. Halvorsen spoke. Bob Halvorsen is a teacher. Halvorsen left.').lines()).toHaveLength(1);
    expect(actorsOf('Li Meihua, a nurse, came. “Good,” Li said.').lines()).toEqual(['Li Meihua: Li Meihua | Li']);
    expect(actorsOf('Maria van Houten, a pilot, flew. Van Houten landed. Nobody saw van Houten.').lines()).toEqual([
      'Maria van Houten: Maria van Houten | Van Houten | van Houten',
    ]);
  });

  it('tells gender by name, title and pronoun', () => {
    const { table } = actorsOf(
      'Karin Lund left. Mr. Kwarteh stayed. Zubo Aralt, a guard, said he slept. His dog barked at him.',
    );
    expect(table.actors.map(({ gender }) => gender)).toEqual(['f', 'm', 'm']);
  });

  it('gives no person for places, days, headings and things', () => {
    const { lines } = actorsOf(
      'On Monday the River Thames rose in New York. Grand Canyon tours begin in West Virginia. The Iron Dome held. They sailed to Lake Victoria.',
    );
    expect(lines()).toEqual([]);
  });

  it('does not make a name of a title-case headline or of capitals, but finds known names there', () => {
    expect(actorsOf('Angry Farmers Block Every Road to Town').lines()).toEqual([]);
    const { lines } = actorsOf('OKORO WINS AGAIN\n\nAmina Okoro won again on Friday.');
    expect(lines()).toEqual(['Amina Okoro: OKORO | Amina Okoro']);
  });

  it('leaves a name inside a longer name alone', () => {
    const { lines } = actorsOf('Peter Lund gave money. The Lund Foundation thanked him at Lund Tower.');
    expect(lines()).toEqual(['Peter Lund: Peter Lund']);
    expect(actorsOf('The Lund Foundation thanked him.').lines('organisation')).toEqual([
      'Lund Foundation: Lund Foundation',
    ]);
  });
});

describe('organisations the dictionary does not know', () => {
  it('knows them by form and by the acronym they are introduced with', () => {
    const { lines } = actorsOf(
      'The Ministry of Rivers and Lakes (MORL) said so. MORL officials left. The Harbour Workers Union agreed.',
    );
    expect(lines('organisation')).toEqual([
      'Ministry of Rivers and Lakes: Ministry of Rivers and Lakes | MORL | MORL',
      'Harbour Workers Union: Harbour Workers Union',
    ]);
  });

  it('splits title and name from the body before them', () => {
    const { lines } = actorsOf('Bank of Tidewater Governor Karin Lund said no.');
    expect(lines('organisation')).toEqual(['Bank of Tidewater: Bank of Tidewater']);
    expect(lines()).toEqual(['Karin Lund: Karin Lund']);
  });
});

describe('descriptions', () => {
  it('quotes titles and appositions as printed', () => {
    const text =
      'Kenyan trade envoy Amina Okoro met Tom Berg, one of her oldest critics, on Sunday. The group’s director, Karin Lund, said no.';
    const { describedAs } = actorsOf(text);
    expect(describedAs('Amina Okoro')).toEqual(['Kenyan trade envoy']);
    expect(describedAs('Tom Berg')).toEqual(['one of her oldest critics']);
    expect(describedAs('Karin Lund')).toEqual(['The group’s director']);
  });

  it('takes neither ages nor clauses nor the next name for descriptions', () => {
    const { describedAs } = actorsOf(
      'Tom Berg, 51, who teaches, met Karin Lund, Senator Amina Okoro and Zoe Marsh, speaking fast.',
    );
    expect(describedAs('Tom Berg')).toEqual([]);
    expect(describedAs('Karin Lund')).toEqual([]);
    expect(describedAs('Zoe Marsh')).toEqual([]);
  });
});

describe('adopt', () => {
  it('makes a person of a name that is quoted, once for all its places', () => {
    const found = actorsOf('Quoted here is Vimbo. Later Vimbo went home.');
    expect(found.lines()).toEqual([]);
    const actor = found.table.adopt(rangeOf(found.document, 'Vimbo'));
    expect(actor).toBe(0);
    expect(found.lines()).toEqual(['Vimbo: Vimbo | Vimbo']);
    expect(found.table.adopt(rangeOf(found.document, 'Vimbo'))).toBe(actor);
    found.table.mentions.forEach((mention, index) => {
      for (let i = mention.from; i < mention.to; i++) expect(found.table.mentionOf[i]).toBe(index);
    });
  });

  it('strips determiners, titles and appositions', () => {
    const found = actorsOf('It was the miller Vimbo Tarrel, a widower, again.');
    const actor = found.table.adopt(rangeOf(found.document, 'the miller Vimbo Tarrel, a widower'));
    expect(found.table.actors[actor]?.name).toBe('Vimbo Tarrel');
  });

  it('refuses what is no name', () => {
    const found = actorsOf('Then Vimbo aides and officials in Monrovia on Monday and the Kenyan said so.');
    for (const words of ['Vimbo aides', 'officials in Monrovia', 'Monday', 'the Kenyan', 'Then']) {
      expect(found.table.adopt(rangeOf(found.document, words))).toBe(-1);
    }
  });
});

describe('broken input', () => {
  it.each([
    ['nothing', ''],
    ['lone surrogates', '\uD800 Amina \uDC00Okoro\uD83D said \uDFFF.'],
    ['capitals', 'AMINA OKORO SAID THAT EVERYTHING WAS FINE AND THAT NOBODY HAD TO WORRY.'],
    ['marks', "“”‘’\"''… — ()[]{} ,,, ... "],
    ['zero-width characters', 'Ami\u200Bna Oko\u00ADro, 41, said \u202Eno\u202C.'],
    ['one long run', 'Okoro '.repeat(2000)],
  ])('survives %s', (_, text) => {
    const { table, document } = actorsOf(text);
    let end = 0;
    for (const mention of table.mentions) {
      expect(mention.from).toBeGreaterThanOrEqual(end);
      expect(mention.to).toBeGreaterThan(mention.from);
      expect(table.actors[mention.actor]).toBeDefined();
      end = mention.to;
    }
    expect(end).toBeLessThanOrEqual(document.tokens.count);
  });
});
