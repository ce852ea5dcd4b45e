/** The entity columns of the packed file as Entities, decoded one at a time. */

import { unpackDate } from './dates';
import {
  ARTICLE_IS_NAME,
  GENDER_SHIFT,
  GENDERS,
  KINDS,
  NAME_BASE_WORD,
  PROMINENCE_SHIFT,
  SLUG_ID_BIT,
  STRING_ID_BIT,
} from './format';
import { compareIds, slug } from './ids';
import { bisect, type PackedFile, slices } from './packed-file';
import type { Entity } from './types';

export interface Entities {
  readonly entity: (index: number) => Entity;
  /** Index of an id, or -1. */
  readonly indexOf: (id: string) => number;
  readonly genderOf: (index: number) => 'm' | 'f' | null;
  readonly countryOf: (index: number) => string;
}

export const entityReader = (file: PackedFile, text: (number: number) => string): Entities => {
  const ids = file.u32('entityId');
  const flags = file.u8('entityFlags');
  const classes = file.u16('entityClass');
  const dates = file.u32('dates');
  const births = file.u16('entityBorn');
  const deaths = file.u16('entityDied');
  const idOrder = file.u32('idOrder');
  const countries = file.u16('classCountry');
  const subkinds = file.u16('classSubkind');
  const sources = file.u16('classSource');
  const withArticle = file.u32('articleEntity');
  const articles = file.u32('articleString');
  const seats = file.u32('seatEntity');
  const seatTargets = file.u32('seatTarget');
  const aliases = file.u32('aliasString');
  const aliasSlices = slices(file, 'alias');
  const nameBase = file.header[NAME_BASE_WORD]!;

  const nameOf = (index: number): string => text(nameBase + index);
  const idOf = (index: number): string => {
    const id = ids[index]!;
    if ((id & STRING_ID_BIT) === 0) return `Q${id}`;
    const string = text(id & ~(STRING_ID_BIT | SLUG_ID_BIT));
    return id & SLUG_ID_BIT ? string + slug(nameOf(index)) : string;
  };
  const articleOf = (index: number): string | null => {
    if (flags[index]! & ARTICLE_IS_NAME) return nameOf(index);
    const at = bisect(withArticle, index);
    return at < 0 ? null : text(articles[at]!);
  };
  const standsFor = (index: number): string | null => {
    const at = bisect(seats, index);
    return at < 0 ? null : idOf(seatTargets[at]!);
  };
  const aliasesOf = (index: number): string[] => {
    const start = aliasSlices.start(index);
    return Array.from(aliases.subarray(start, start + aliasSlices.count(index)), text);
  };
  const genderOf = (index: number): 'm' | 'f' | null => GENDERS[(flags[index]! >>> GENDER_SHIFT) & 3]!;
  const countryOf = (index: number): string => text(countries[classes[index]!]!);

  return {
    genderOf,
    countryOf,
    entity: (index) => {
      if (!(index >= 0 && index < ids.length)) throw new RangeError(`no entity ${index}`);
      return {
        index,
        id: idOf(index),
        name: nameOf(index),
        aliases: aliasesOf(index),
        kind: KINDS[flags[index]! & 3]!,
        subkind: text(subkinds[classes[index]!]!),
        gender: genderOf(index),
        country: countryOf(index) || null,
        born: unpackDate(dates[births[index]!]!),
        died: unpackDate(dates[deaths[index]!]!),
        wikipedia: articleOf(index),
        prominence: flags[index]! >>> PROMINENCE_SHIFT,
        standsFor: standsFor(index),
        source: text(sources[classes[index]!]!),
      };
    },
    indexOf: (id) => {
      let low = 0;
      let high = idOrder.length - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = compareIds(idOf(idOrder[middle]!), id);
        if (order === 0) return idOrder[middle]!;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
};
