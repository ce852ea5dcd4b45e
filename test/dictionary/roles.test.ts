import { beforeAll, describe, expect, it } from 'vitest';
import { isOver, packDate, unpackDate } from '../../src/dictionary/dates';
import { pack } from '../../src/dictionary/pack';
import { readFacts } from '../../src/dictionary/read-facts';
import { openDictionary } from '../../src/dictionary/reader';
import { type CountryWords, roleTitle } from '../../src/dictionary/role-title';
import type { Dictionary } from '../../src/dictionary/types';
import { factsFiles, personRow, shippedDictionary, termRow } from './support';

/** What a reader should be told of a name on a date. */
const ROLES: readonly [date: string, name: string, role: string][] = [
  ['2025-03-18', 'Vladimir Putin', 'President of Russia'],
  ['2025-03-18', 'Donald Trump', 'President of the United States'],
  ['2016-10-01', 'Donald Trump', 'Republican nominee for President'],
  ['2022-06-01', 'Donald Trump', 'former President of the United States'],
  ['2025-03-18', 'Volodymyr Zelensky', 'President of Ukraine'],
  ['2025-03-18', 'JD Vance', 'Vice President of the United States'],
  ['2024-01-15', 'JD Vance', 'US Senator from Ohio'],
  ['2025-03-18', 'Mike Waltz', 'National Security Advisor of the United States'],
  ['2025-12-01', 'Mike Waltz', 'United States Ambassador to the United Nations'],
  ['2023-05-01', 'Mike Waltz', 'US Representative from Florida'],
  ['2025-06-15', 'Mike Waltz', 'former National Security Advisor of the United States'],
  ['2025-03-18', 'Marco Rubio', 'Secretary of State of the United States'],
  ['2020-03-18', 'Marco Rubio', 'US Senator from Florida'],
  ['2025-03-18', 'Steve Witkoff', 'US Special Envoy to the Middle East'],
  ['2025-03-18', 'Sergey Lavrov', 'Foreign Minister of Russia'],
  ['2025-03-18', 'Karoline Leavitt', 'White House Press Secretary'],
  ['2025-03-18', 'Yuri Ushakov', 'Kremlin foreign policy aide'],
  ['2014-05-01', 'Barack Obama', 'President of the United States'],
  ['2018-05-01', 'Barack Obama', 'former President of the United States'],
  ['2012-05-01', 'Hillary Clinton', 'Secretary of State of the United States'],
  ['2005-05-01', 'Hillary Clinton', 'US Senator from New York'],
  ['2017-05-01', 'Joe Biden', 'former Vice President of the United States'],
  ['2023-05-01', 'Kamala Harris', 'Vice President of the United States'],
  ['2017-03-01', 'Mike Pence', 'Vice President of the United States'],
  ['2016-09-01', 'John Kerry', 'Secretary of State of the United States'],
  ['2016-09-01', 'Loretta Lynch', 'Attorney General of the United States'],
  ['2016-09-01', 'Kellyanne Conway', 'Campaign manager, Trump 2016 campaign'],
  ['2016-09-01', 'Robby Mook', 'Campaign manager, Clinton 2016 campaign'],
  ['2016-09-01', 'Paul Ryan', 'Speaker of the House'],
  ['2016-09-01', 'Mitch McConnell', 'Senate Majority Leader'],
  ['2022-09-01', 'Nancy Pelosi', 'Speaker of the House'],
  ['2025-03-18', 'Chuck Schumer', 'Senate Minority Leader'],
  ['2020-06-01', 'Mike Pompeo', 'Secretary of State of the United States'],
  ['2016-06-01', 'David Cameron', 'Prime Minister of the United Kingdom'],
  ['2024-01-10', 'David Cameron', 'Foreign Secretary of the United Kingdom'],
  ['2018-01-10', 'Theresa May', 'Prime Minister of the United Kingdom'],
  ['2017-01-10', 'Boris Johnson', 'Foreign Secretary of the United Kingdom'],
  ['2021-01-10', 'Boris Johnson', 'Prime Minister of the United Kingdom'],
  ['2022-10-01', 'Liz Truss', 'Prime Minister of the United Kingdom'],
  ['2023-01-10', 'Rishi Sunak', 'Prime Minister of the United Kingdom'],
  ['2021-01-10', 'Rishi Sunak', 'Chancellor of the Exchequer'],
  ['2025-03-18', 'Keir Starmer', 'Prime Minister of the United Kingdom'],
  ['2015-06-01', 'Angela Merkel', 'Chancellor of Germany'],
  ['2022-06-01', 'Angela Merkel', 'former Chancellor of Germany'],
  ['2023-06-01', 'Olaf Scholz', 'Chancellor of Germany'],
  ['2025-06-01', 'Friedrich Merz', 'Chancellor of Germany'],
  ['2023-06-01', 'Annalena Baerbock', 'Foreign Minister of Germany'],
  ['2016-06-01', 'François Hollande', 'President of France'],
  ['2025-03-18', 'Emmanuel Macron', 'President of France'],
  ['2025-03-18', 'Giorgia Meloni', 'Prime Minister of Italy'],
  ['2015-06-01', 'Matteo Renzi', 'Prime Minister of Italy'],
  ['2025-03-18', 'Pedro Sánchez', 'Prime Minister of Spain'],
  ['2016-06-01', 'Donald Tusk', 'President of the European Council'],
  ['2025-03-18', 'Donald Tusk', 'Prime Minister of Poland'],
  ['2025-03-18', 'Ursula von der Leyen', 'President of the European Commission'],
  ['2016-06-01', 'Ursula von der Leyen', 'Defence Minister of Germany'],
  ['2018-06-01', 'Mark Rutte', 'Prime Minister of the Netherlands'],
  ['2025-03-18', 'Mark Rutte', 'NATO Secretary General'],
  ['2018-06-01', 'Jens Stoltenberg', 'NATO Secretary General'],
  ['2025-03-18', 'Kaja Kallas', 'EU High Representative for Foreign Affairs and Security Policy'],
  ['2023-03-18', 'Kaja Kallas', 'Prime Minister of Estonia'],
  ['2025-03-18', 'António Guterres', 'UN Secretary-General'],
  ['2016-03-18', 'Ban Ki-moon', 'UN Secretary-General'],
  ['2025-03-18', 'Christine Lagarde', 'President of the European Central Bank'],
  ['2014-06-01', 'Christine Lagarde', 'Managing Director of the IMF'],
  ['2025-03-18', 'Viktor Orbán', 'Prime Minister of Hungary'],
  ['2025-03-18', 'Recep Tayyip Erdoğan', 'President of Turkey'],
  ['2013-03-18', 'Recep Tayyip Erdoğan', 'Prime Minister of Turkey'],
  ['2025-03-18', 'Benjamin Netanyahu', 'Prime Minister of Israel'],
  ['2021-09-01', 'Naftali Bennett', 'Prime Minister of Israel'],
  ['2025-03-18', 'Isaac Herzog', 'President of Israel'],
  ['2025-03-18', 'Ali Khamenei', 'Supreme Leader of Iran'],
  ['2026-06-01', 'Ali Khamenei', 'former Supreme Leader of Iran'],
  ['2025-03-18', 'Abbas Araghchi', 'Foreign Minister of Iran'],
  ['2025-03-18', 'Mohammed bin Salman', 'Prime Minister of Saudi Arabia'],
  ['2025-03-18', 'Ahmed al-Sharaa', 'President of Syria'],
  ['2020-03-18', 'Bashar al-Assad', 'President of Syria'],
  ['2025-03-18', 'Bashar al-Assad', 'former President of Syria'],
  ['2025-03-18', 'Abdel Fattah el-Sisi', 'President of Egypt'],
  ['2025-03-18', 'Cyril Ramaphosa', 'President of South Africa'],
  ['2025-03-18', 'William Ruto', 'President of Kenya'],
  ['2025-03-18', 'Bola Tinubu', 'President of Nigeria'],
  ['2025-03-18', 'Xi Jinping', 'President of China'],
  ['2025-03-18', 'Li Qiang', 'Premier of China'],
  ['2025-03-18', 'Wang Yi', 'Foreign Minister of China'],
  ['2025-03-18', 'Lai Ching-te', 'President of Taiwan'],
  ['2016-10-01', 'Shinzo Abe', 'Prime Minister of Japan'],
  ['2025-03-18', 'Shigeru Ishiba', 'Prime Minister of Japan'],
  ['2016-10-01', 'Park Geun-hye', 'President of South Korea'],
  ['2025-07-01', 'Lee Jae-myung', 'President of South Korea'],
  ['2025-03-18', 'Kim Jong Un', 'Supreme Leader of North Korea'],
  ['2025-03-18', 'Narendra Modi', 'Prime Minister of India'],
  ['2025-03-18', 'Shehbaz Sharif', 'Prime Minister of Pakistan'],
  ['2025-03-18', 'Anthony Albanese', 'Prime Minister of Australia'],
  ['2016-10-01', 'Malcolm Turnbull', 'Prime Minister of Australia'],
  ['2020-10-01', 'Jacinda Ardern', 'Prime Minister of New Zealand'],
  ['2016-10-01', 'Justin Trudeau', 'Prime Minister of Canada'],
  ['2025-05-01', 'Mark Carney', 'Prime Minister of Canada'],
  ['2016-10-01', 'Mark Carney', 'Governor of the Bank of England'],
  ['2025-03-18', 'Claudia Sheinbaum', 'President of Mexico'],
  ['2016-10-01', 'Enrique Peña Nieto', 'President of Mexico'],
  ['2025-03-18', 'Luiz Inácio Lula da Silva', 'President of Brazil'],
  ['2020-03-18', 'Jair Bolsonaro', 'President of Brazil'],
  ['2025-03-18', 'Javier Milei', 'President of Argentina'],
  ['2025-03-18', 'Nicolás Maduro', 'President of Venezuela'],
  ['2025-03-18', 'Pope Francis', 'Pope'],
  ['2025-06-18', 'Pope Francis', 'former Pope'],
  ['2025-06-18', 'Pope Leo XIV', 'Pope'],
  ['2025-03-18', 'Charles III', 'King of the United Kingdom'],
  ['2015-03-18', 'Elizabeth II', 'Queen of the United Kingdom'],
  ['2016-03-18', 'James Comey', 'Director of the FBI'],
  ['2016-03-18', 'Janet Yellen', 'Chair of the Federal Reserve'],
  ['2023-03-18', 'Janet Yellen', 'Secretary of the Treasury of the United States'],
  ['2016-03-18', 'Jeh Johnson', 'US Secretary of Homeland Security'],
  ['2025-03-18', 'Gavin Newsom', 'Governor of California'],
  ['2016-03-18', 'Mike Pence', 'Governor of Indiana'],
  ['2016-03-18', 'Chris Christie', 'Governor of New Jersey'],
  ['2016-10-01', 'Bernie Sanders', 'US Senator from Vermont'],
  ['2025-03-18', 'Elise Stefanik', 'US Representative from New York'],
  ['2023-06-01', 'Yevgeny Prigozhin', 'Head of the Wagner Group'],
  ['2025-03-18', 'Sam Altman', 'CEO of OpenAI'],
  ['2025-03-18', 'Tim Cook', 'CEO of Apple'],
  ['2018-06-01', 'Nikki Haley', 'United States Ambassador to the United Nations'],
  ['2012-06-01', 'Susan Rice', 'United States Ambassador to the United Nations'],
  ['2019-06-01', 'William Barr', 'Attorney General of the United States'],
  ['2023-06-01', 'Merrick Garland', 'Attorney General of the United States'],
  ['2010-06-01', 'Robert Gates', 'Secretary of Defense of the United States'],
  ['2018-01-10', 'James Mattis', 'Secretary of Defense of the United States'],
  ['2022-06-01', 'Lloyd Austin', 'Secretary of Defense of the United States'],
  ['2022-06-01', 'Antony Blinken', 'Secretary of State of the United States'],
  ['2017-06-01', 'Rex Tillerson', 'Secretary of State of the United States'],
  ['2007-06-01', 'Condoleezza Rice', 'Secretary of State of the United States'],
  ['2018-06-01', 'Steven Mnuchin', 'Secretary of the Treasury of the United States'],
  ['2011-06-01', 'Timothy Geithner', 'Secretary of the Treasury of the United States'],
  ['2022-06-01', 'Jen Psaki', 'former White House Press Secretary'],
  ['2023-06-01', 'Karine Jean-Pierre', 'White House Press Secretary'],
  ['2017-03-10', 'Sean Spicer', 'White House Press Secretary'],
  ['2019-03-10', 'Sarah Sanders', 'White House Press Secretary'],
  ['2024-03-10', 'Sarah Huckabee Sanders', 'Governor of Arkansas'],
  ['2016-06-01', 'John Kasich', 'Governor of Ohio'],
  ['2020-06-01', 'Andrew Cuomo', 'Governor of New York'],
  ['2022-06-01', 'Ron DeSantis', 'Governor of Florida'],
  ['2016-06-01', 'Rick Snyder', 'Governor of Michigan'],
  ['2008-06-01', 'Arnold Schwarzenegger', 'Governor of California'],
  ['2016-06-01', 'Ted Cruz', 'US Senator from Texas'],
  ['2014-06-01', 'Harry Reid', 'Senate Majority Leader'],
  ['2012-06-01', 'John Boehner', 'Speaker of the House'],
  ['2023-06-01', 'Kevin McCarthy', 'Speaker of the House'],
  ['2025-03-18', 'Mike Johnson', 'Speaker of the House'],
  ['2025-03-18', 'Hakeem Jeffries', 'House Minority Leader'],
  ['2016-06-01', 'Elijah Cummings', 'US Representative from Maryland'],
  ['2021-06-01', 'Liz Cheney', 'US Representative from Wyoming'],
  ['2004-06-01', 'Tony Blair', 'Prime Minister of the United Kingdom'],
  ['2009-06-01', 'Gordon Brown', 'Prime Minister of the United Kingdom'],
  ['2014-06-01', 'George Osborne', 'Chancellor of the Exchequer'],
  ['2018-01-10', 'Amber Rudd', 'Home Secretary of the United Kingdom'],
  ['2014-06-01', 'William Hague', 'Foreign Secretary of the United Kingdom'],
  ['2003-06-01', 'Gerhard Schröder', 'Chancellor of Germany'],
  ['2016-06-01', 'Sigmar Gabriel', 'Vice-Chancellor of Germany'],
  ['2010-06-01', 'Nicolas Sarkozy', 'President of France'],
  ['2018-06-01', 'Bruno Le Maire', 'Finance Minister of France'],
  ['2010-06-01', 'Silvio Berlusconi', 'Prime Minister of Italy'],
  ['2022-01-10', 'Mario Draghi', 'Prime Minister of Italy'],
  ['2016-01-10', 'Mario Draghi', 'President of the European Central Bank'],
  ['2016-01-10', 'Mariano Rajoy', 'Prime Minister of Spain'],
  ['2018-06-01', 'Andrzej Duda', 'President of Poland'],
  ['2016-06-01', 'Jean-Claude Juncker', 'President of the European Commission'],
  ['2016-06-01', 'Petro Poroshenko', 'President of Ukraine'],
  ['2012-06-01', 'Viktor Yanukovych', 'President of Ukraine'],
  ['2010-06-01', 'Dmitry Medvedev', 'President of Russia'],
  ['2015-06-01', 'Dmitry Medvedev', 'Prime Minister of Russia'],
  ['2016-06-01', 'Sergey Shoygu', 'Defence Minister of Russia'],
  ['2010-06-01', 'Hosni Mubarak', 'President of Egypt'],
  ['2016-06-01', 'Hassan Rouhani', 'President of Iran'],
  ['2018-06-01', 'Mohammad Javad Zarif', 'Foreign Minister of Iran'],
  ['2008-06-01', 'Ehud Olmert', 'Prime Minister of Israel'],
  ['2016-06-01', 'Mahmoud Abbas', 'President of the Palestinian Authority'],
  ['2016-06-01', 'Jacob Zuma', 'President of South Africa'],
  ['2017-06-01', 'Robert Mugabe', 'President of Zimbabwe'],
  ['2020-06-01', 'Muhammadu Buhari', 'President of Nigeria'],
  ['2010-06-01', 'Hu Jintao', 'President of China'],
  ['2017-06-01', 'Tsai Ing-wen', 'President of Taiwan'],
  ['2018-06-01', 'Moon Jae-in', 'President of South Korea'],
  ['2023-06-01', 'Yoon Suk-yeol', 'President of South Korea'],
  ['2022-06-01', 'Fumio Kishida', 'Prime Minister of Japan'],
  ['2010-06-01', 'Manmohan Singh', 'Prime Minister of India'],
  ['2019-06-01', 'Imran Khan', 'Prime Minister of Pakistan'],
  ['2018-06-01', 'Rodrigo Duterte', 'President of the Philippines'],
  ['2022-01-10', 'Scott Morrison', 'Prime Minister of Australia'],
  ['2012-06-01', 'Julia Gillard', 'Prime Minister of Australia'],
  ['2012-06-01', 'Stephen Harper', 'Prime Minister of Canada'],
  ['2020-06-01', 'Chrystia Freeland', 'Deputy Prime Minister of Canada'],
  ['2012-06-01', 'Hugo Chávez', 'President of Venezuela'],
  ['2014-06-01', 'Dilma Rousseff', 'President of Brazil'],
  ['2012-06-01', 'Cristina Fernández de Kirchner', 'President of Argentina'],
  ['2020-06-01', 'Andrés Manuel López Obrador', 'President of Mexico'],
  ['2010-06-01', 'Kofi Annan', 'former UN Secretary-General'],
  ['2010-06-01', 'Pope Benedict XVI', 'Pope'],
  ['2018-06-01', 'Federica Mogherini', 'EU High Representative for Foreign Affairs and Security Policy'],
  ['2010-06-01', 'Anders Fogh Rasmussen', 'NATO Secretary General'],
  ['2020-06-01', 'Tedros Adhanom Ghebreyesus', 'Director-General of the WHO'],
  ['2020-06-01', 'Anthony Fauci', 'Director of the National Institute of Allergy and Infectious Diseases'],
  ['2020-06-01', 'Jerome Powell', 'Chair of the Federal Reserve'],
  ['2018-06-01', 'Robert Mueller', 'Special Counsel (Russia investigation)'],
  ['2012-06-01', 'Robert Mueller', 'Director of the FBI'],
  ['2018-06-01', 'Mark Zuckerberg', 'CEO of Meta'],
  ['2021-06-01', 'Vasily Nebenzya', 'Russian Permanent Representative to the United Nations'],
  ['2012-06-01', 'John Spellar', 'Member of Parliament of the United Kingdom'],
  ['2015-06-01', 'Lord King of Bridgwater', 'Member of the House of Lords'],
];

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await shippedDictionary();
}, 60_000);

describe('roles of people in the news', () => {
  it('are asked of at least 150 names and dates', () => {
    expect(ROLES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(ROLES)('%s: %s is %s', (date, name, role) => {
    const [index] = dictionary.lookup(name);
    expect(index).toBeDefined();
    expect(dictionary.roleAt(index!, date)?.role).toBe(role);
  });
});

/** A dictionary with one person, who has these terms. */
const withTerms = (terms: readonly string[][], rest: Record<string, string> = {}): Dictionary =>
  openDictionary(pack(readFacts(factsFiles([personRow('cur:a', 'Anna Bell', '', { country: 'FR', ...rest })], terms))));

const role = (held: Dictionary, date: string): string | null => held.roleAt(0, date)?.role ?? null;

describe('the rules', () => {
  it('serving stands before former, whatever the rank', () => {
    const held = withTerms([
      termRow('cur:a', 'President', '', '2000', '2010'),
      termRow('cur:a', 'Mayor of Lyon', '', '2012', ''),
    ]);
    expect(role(held, '2005-01-01')).toBe('President');
    expect(role(held, '2011-06-01')).toBe('former President');
    expect(role(held, '2015-01-01')).toBe('Mayor of Lyon');
  });

  it('of two offices held at once the higher one tells more', () => {
    const held = withTerms([
      termRow('cur:a', 'Member of the National Assembly', '', '2012', ''),
      termRow('cur:a', 'Foreign Minister', '', '2010', ''),
    ]);
    expect(role(held, '2015-01-01')).toBe('Foreign Minister');
  });

  it('nothing is said before the first term', () => {
    const held = withTerms([termRow('cur:a', 'President', '', '2000-05-07', '')]);
    expect(held.roleAt(0, '2000-05-06')).toBeNull();
    expect(held.roles(0, '2000-05-06')).toEqual([]);
    expect(role(held, '2000-05-07')).toBe('President');
  });

  it('on the day of a handover the successor serves', () => {
    const held = withTerms([termRow('cur:a', 'President', '', '2000-05-07', '2008-05-07')]);
    expect(role(held, '2008-05-06')).toBe('President');
    expect(role(held, '2008-05-07')).toBe('former President');
  });

  it('an end known to the month or year counts to its last day', () => {
    expect(isOver(packDate('2008-05'), packDate('2008-05-31'))).toBe(false);
    expect(isOver(packDate('2008-05'), packDate('2008-06-01'))).toBe(true);
    expect(isOver(packDate('2008'), packDate('2008-12-31'))).toBe(false);
    expect(isOver(packDate('2008'), packDate('2009-01-01'))).toBe(true);
  });

  it('the dead serve no more', () => {
    const held = withTerms([termRow('cur:a', 'President', '', '2000', '')], { born: '1940', died: '2003-04-02' });
    expect(role(held, '2003-04-01')).toBe('President');
    expect(held.roleAt(0, '2003-04-02')).toMatchObject({ role: 'former President', former: true });
  });

  it('an open end says only what its source could know', () => {
    const held = withTerms([termRow('cur:a', 'President', '', '2020', '')]);
    expect(held.roleAt(0, '2026-06-01')).toMatchObject({ end: null, asOf: '2026-01', former: false });
  });

  it('lists all terms, the latest first', () => {
    const held = withTerms([
      termRow('cur:a', 'Senator', '', '1999', '2004'),
      termRow('cur:a', 'President', '', '2004', ''),
    ]);
    expect(held.roles(0, '2010-01-01').map(({ role: title }) => title)).toEqual(['President', 'former Senator']);
  });

  it('dates survive packing', () => {
    for (const date of ['1999', '2000-02', '2026-12-31', '0987']) expect(unpackDate(packDate(date))).toBe(date);
    expect(unpackDate(packDate(''))).toBeNull();
  });
});

describe('roleTitle', () => {
  const words: CountryWords = {
    withArticle: (code) =>
      ({ RU: 'Russia', US: 'the United States', FR: 'France', GB: 'the United Kingdom' })[code] ?? null,
    adjective: (code) => ({ RU: 'Russian', US: 'United States', FR: 'French', GB: 'British' })[code] ?? null,
  };

  it.each([
    ['President', 'RU', 'President of Russia'],
    ['President of the United States', 'US', 'President of the United States'],
    ['Minister of Foreign Affairs', 'RU', 'Minister of Foreign Affairs of Russia'],
    ['Senator from Ohio', 'US-OH', 'US Senator from Ohio'],
    ['US Senator', 'US-OH', 'US Senator from Ohio'],
    ['US Representative', 'US-TX', 'US Representative from Texas'],
    ['Governor of Texas', 'US-TX', 'Governor of Texas'],
    ['White House Press Secretary', 'US', 'White House Press Secretary'],
    ['National Security Advisor', 'US', 'National Security Advisor of the United States'],
    ['Secretary of State', 'US', 'Secretary of State of the United States'],
    ['Secretary of Energy', 'US', 'US Secretary of Energy'],
    ['Ambassador to the United Nations', 'US', 'United States Ambassador to the United Nations'],
    ['Ambassador to the United States', 'RU', 'Russian Ambassador to the United States'],
    ['Leader of the Labour Party', 'GB', 'Leader of the Labour Party'],
    ['Leader of the Opposition', 'GB', 'Leader of the Opposition in the United Kingdom'],
    ['Speaker (US House of Representatives)', 'US', 'Speaker of the House'],
    ['CEO', 'Apple', 'CEO of Apple'],
    ['CEO of Apple', 'Apple', 'CEO of Apple'],
    ['Secretary General', 'NATO', 'Secretary General of NATO'],
    ['Premier', 'CA-ON', 'Premier of Ontario'],
  ])('%s in %s is %s', (office, jurisdiction, expected) => {
    expect(roleTitle(office, jurisdiction, words)).toBe(expected);
  });
});
