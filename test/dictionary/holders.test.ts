import { beforeAll, describe, expect, it } from 'vitest';
import { keysOfWord, officeKey } from '../../src/dictionary/offices';
import type { Dictionary } from '../../src/dictionary/types';
import { shippedDictionary } from './support';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await shippedDictionary();
}, 60_000);

describe('holders', () => {
  it.each([
    ['president', 'US', '2025-03-18', 'Donald Trump'],
    ['president', 'US', '2016-05-05', 'Barack Obama'],
    ['the president', 'UA', '2025-03-18', 'Volodymyr Zelensky'],
    ['leader', 'RU', '2025-03-18', 'Vladimir Putin'],
    ['leader', 'IR', '2025-03-18', 'Ali Khamenei'],
    ['leader', 'GB', '2025-03-18', 'Keir Starmer'],
    ['foreign minister', 'RU', '2025-03-18', 'Sergey Lavrov'],
    ['foreign secretary', 'GB', '2025-03-18', 'David Lammy'],
    ['secretary of state', 'US', '2025-03-18', 'Marco Rubio'],
    ['secretary of state', 'US', '2016-03-01', 'John Kerry'],
    ['defense secretary', 'US', '2025-03-18', 'Pete Hegseth'],
    ['defence secretary', 'GB', '2025-03-18', 'John Healey'],
    ['defense minister', 'IL', '2025-03-18', 'Israel Katz'],
    ['treasury secretary', 'US', '2025-03-18', 'Scott Bessent'],
    ['homeland security secretary', 'US', '2025-03-18', 'Kristi Noem'],
    ['chancellor', 'GB', '2025-03-18', 'Rachel Reeves'],
    ['chancellor', 'DE', '2015-01-01', 'Angela Merkel'],
    ['premier', 'CN', '2025-03-18', 'Li Qiang'],
    ['taoiseach', 'IE', '2025-03-18', 'Micheál Martin'],
    ['prime minister', 'IE', '2025-03-18', 'Micheál Martin'],
    ['vice president', 'US', '2025-03-18', 'JD Vance'],
    ['attorney general', 'US', '2016-03-18', 'Loretta Lynch'],
    ['press secretary', 'US', '2025-03-18', 'Karoline Leavitt'],
    ['White House press secretary', 'US', '2025-03-18', 'Karoline Leavitt'],
    ['Kremlin spokesman', 'RU', '2025-03-18', 'Dmitry Peskov'],
    ['national security adviser', 'US', '2025-03-18', 'Mike Waltz'],
    ['national security advisor', 'US', '2026-01-01', 'Marco Rubio'],
    ['house speaker', 'US', '2016-03-18', 'Paul Ryan'],
    ['speaker', 'GB', '2020-03-18', 'Lindsay Hoyle'],
    ['majority leader', 'US', '2025-03-18', 'John Thune'],
    ['nato secretary general', 'NATO', '2025-03-18', 'Mark Rutte'],
    ['secretary-general', 'UN', '2025-03-18', 'António Guterres'],
    ['king', 'GB', '2025-03-18', 'Charles III'],
    ['queen', 'GB', '2015-01-01', 'Elizabeth II'],
    ['pope', 'VA', '2025-06-18', 'Pope Leo XIV'],
    ['supreme leader', 'IR', '2025-03-18', 'Ali Khamenei'],
    ['crown prince', 'SA', '2025-03-18', 'Mohammed bin Salman'],
    ['fed chair', 'US', '2016-03-18', 'Janet Yellen'],
    ['FBI director', 'US', '2016-03-18', 'James Comey'],
    ['Middle East envoy', 'US', '2025-03-18', 'Steve Witkoff'],
    ['governor', 'US-CA', '2025-03-18', 'Gavin Newsom'],
  ])('the %s of %s on %s is %s', (office, country, date, name) => {
    expect(dictionary.holders(office, country, date).map((index) => dictionary.entity(index).name)).toEqual([name]);
  });

  it('is empty for what it does not know', () => {
    expect(dictionary.holders('grand vizier', 'TR', '2025-03-18')).toEqual([]);
    expect(dictionary.holders('president', 'XX', '2025-03-18')).toEqual([]);
    expect(dictionary.holders('president', 'US', '1850-01-01')).toEqual([]);
  });
});

describe('office keys', () => {
  it.each([
    ['Minister of Foreign Affairs', 'RU', 'foreign-minister'],
    ['Foreign Secretary', 'GB', 'foreign-minister'],
    ['Foreign Secretary', 'IN', ''],
    ['Secretary of State', 'US', 'foreign-minister'],
    ['Secretary of State of Ohio', 'US-OH', ''],
    ['Acting President', 'PE', 'president'],
    ['President of the Senate', 'FR', ''],
    ['Chancellor of the Duchy of Lancaster', 'GB', ''],
    ['Chancellor of the Exchequer', 'GB', 'finance-minister'],
    ['Prime Minister of the Palestinian Authority', 'PS', 'prime-minister'],
    ['Armed Forces Minister', 'GB', ''],
    ['Minister of the Armed Forces', 'FR', 'defence-minister'],
  ])('%s in %s has the key "%s"', (office, jurisdiction, key) => {
    expect(officeKey(office, jurisdiction)).toBe(key);
  });

  it('spells defence and adviser both ways', () => {
    expect(keysOfWord('defense minister', 'DE')).toEqual(keysOfWord('defence minister', 'DE'));
    expect(keysOfWord('national security adviser', 'US')).toEqual(keysOfWord('National Security Advisor', 'US'));
  });
});
