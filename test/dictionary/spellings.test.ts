import { describe, expect, it } from 'vitest';
import { pack } from '../../src/dictionary/pack';
import { readFacts } from '../../src/dictionary/read-facts';
import { openDictionary } from '../../src/dictionary/reader';
import { shorterForms, skeletonOf } from '../../src/dictionary/spellings';
import type { Dictionary } from '../../src/dictionary/types';
import { factsFiles, personRow } from './support';

/** A dictionary of one person. */
const only = (name: string, country: string, prominence = '5', aliases = ''): Dictionary =>
  openDictionary(pack(readFacts(factsFiles([personRow('cur:a', name, aliases, { country, prominence })]))));

describe('other forms of a name', () => {
  it.each([
    ['Volodymyr Zelensky', 'UA', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelensky', 'UA', 'Volodymyr Zelenskiy'],
    ['Volodymyr Zelensky', 'UA', 'Volodymyr Zelenskyi'],
    ['Yevgeny Prigozhin', 'RU', 'Evgeniy Prigozhin'],
    ['Sergey Shoygu', 'RU', 'Sergei Shoigu'],
    ['Xi Jinping', 'CN', 'Jinping Xi'],
    ['Moon Jae-in', 'KR', 'Jae-in Moon'],
    ['Shinzo Abe', 'JP', 'Abe Shinzo'],
    ['Viktor Orbán', 'HU', 'Orbán Viktor'],
    ['Ahmed al-Sharaa', 'SY', 'Ahmad Sharaa'],
    ['Abdel Fattah el-Sisi', 'EG', 'Abdul Fattah al-Sisi'],
    ['Mohammed bin Rashid', 'AE', 'Muhammad ibn Rashid'],
    ['Keir Starmer', 'GB', 'Sir Keir Starmer'],
    ['Anthony Fauci', 'US', 'Dr. Anthony Fauci'],
    ['John A. Boccieri', 'US', 'John Boccieri'],
    ['Sanford D. Bishop Jr.', 'US', 'Sanford Bishop'],
    ['Víctor Morlán Gracia', 'ES', 'Victor Morlan'],
    ['Ivan Petrovich Sidorov', 'RU', 'Ivan Sidorov'],
  ])('%s (%s) is looked up as %s', (name, country, written) => {
    expect(only(name, country).lookup(written)).toEqual([0]);
  });

  it.each([
    ['Paul Ryan', 'US', 'Ryan Paul'],
    ['John A. Smith', 'US', 'John B. Smith'],
    ['Keir Starmer', 'GB', 'Starmer'],
  ])('%s (%s) is not %s', (name, country, written) => {
    expect(only(name, country).lookup(written)).toEqual([]);
  });

  it('finds the shorter forms in a text, but not what only looks alike', () => {
    const held = only('Sanford D. Bishop Jr.', 'US');
    for (const text of ['Sanford D. Bishop Jr. spoke', 'Sanford Bishop spoke']) {
      expect(held.findNames(text)).toHaveLength(1);
    }
    expect(only('Xi Jinping', 'CN').findNames('Jinping Xi')).toEqual([]);
  });

  it('leaves two Spanish first names together', () => {
    expect(shorterForms('Juan Carlos Aparicio', 'ES')).toEqual([]);
    expect(shorterForms('José Luis Rodríguez Zapatero', 'ES')).toEqual(['José Luis Rodríguez']);
  });

  it('knows obscure people by full name only, and several of one name as several', () => {
    expect(only('Ada Quimby', 'US').bySurname('Quimby')).toEqual([]);
    expect(only('Ada Quimby', 'US', '4').bySurname('Quimby')).toEqual([0]);
    const two = openDictionary(
      pack(readFacts(factsFiles([personRow('cur:a', 'Ada Quimby'), personRow('cur:b', 'Ada Quimby')]))),
    );
    expect(two.findNames('Ada Quimby said')[0]?.entities).toEqual([0, 1]);
    expect(two.lookup('ada quimby')).toEqual([0, 1]);
  });

  it('finds a name marked as everyday word in lookups only', () => {
    const held = only('New Way', 'US', '5', '!New Way');
    expect(held.findNames('A New Way to work')).toEqual([]);
    expect(held.lookup('new way')).toEqual([0]);
  });

  it('skeletons are the same however often they are taken', () => {
    for (const name of ['Volodymyr Zelenskyy', 'Aleksey Ulyukayev', 'Mohammed al-Issa', 'Kyaw Hsann Hlaing']) {
      expect(skeletonOf(skeletonOf(name))).toBe(skeletonOf(name));
    }
  });
});
