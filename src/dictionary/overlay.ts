/** The bundled dictionary with a reader's own entries laid over it. */

import { foldName } from './fold';
import { indexMutes } from './mutes';
import type { OwnDictionary } from './own-entries';
import { indexOwn } from './own-index';
import { entityOfOwn, roleOfOwn } from './own-view';
import type { Dictionary, NameMatch } from './types';

/**
 * Two lists of matches as one without overlaps, from left to right: of two that begin together the longer one, and the
 * reader's where they are the same words.
 */
const mergeMatches = (own: readonly NameMatch[], bundled: readonly NameMatch[]): NameMatch[] => {
  if (own.length === 0) return [...bundled];
  const all = [...own, ...bundled].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: NameMatch[] = [];
  let end = 0;
  for (const match of all) {
    if (match.start < end) continue;
    merged.push(match);
    end = match.end;
  }
  return merged;
};

/**
 * Lays own entries and mutes over a dictionary. For a name that an own entry has, the own entries are the whole answer;
 * their indices follow the bundled ones. What is muted is found under no name (a mute of a name), not under this name
 * (of an entity under a name), or not at all (of an entity). With nothing of the reader's own the dictionary itself is
 * given back. Pure; costs time in proportion to the own entries once, and little for each question.
 */
export const withOwnEntries = (dictionary: Dictionary, own: OwnDictionary): Dictionary => {
  if (own.entries.length === 0 && own.mutes.length === 0) return dictionary;
  const base = dictionary.info.entities;
  const { entries } = own;
  const index = indexOwn(entries, base);
  const positions = new Map(entries.map(({ id }, position) => [id, base + position]));
  const ownAt = (at: number) => entries[at - base];
  const entity: Dictionary['entity'] = (at) => {
    const entry = ownAt(at);
    return entry ? entityOfOwn(entry, at) : dictionary.entity(at);
  };
  const indexOf: Dictionary['indexOf'] = (id) => positions.get(id) ?? dictionary.indexOf(id);
  const mutes = indexMutes(own.mutes, (id) => {
    const at = indexOf(id);
    return at < 0 ? '' : (entity(at).country ?? '');
  });
  /** The ones that a mute leaves of a list; the list itself when it leaves all. */
  const left = (list: readonly number[], hides: (id: string) => boolean): readonly number[] =>
    mutes.namesEntities && list.some((at) => hides(entity(at).id)) ? list.filter((at) => !hides(entity(at).id)) : list;
  const called = (folded: string, list: readonly number[]): readonly number[] =>
    mutes.hidesName(folded) ? [] : left(list, (id) => mutes.hidesUnder(folded, id));
  const roleAt = (at: number, date: string) => {
    const entry = ownAt(at);
    return entry ? roleOfOwn(entry, date, dictionary.info.sourceDate) : dictionary.roleAt(at, date);
  };

  return {
    info: {
      ...dictionary.info,
      entities: base + entries.length,
      names: dictionary.info.names + entries.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0),
      roles: dictionary.info.roles + entries.filter(({ role }) => role !== '').length,
    },
    findNames: (text) => {
      const merged = mergeMatches(index.findNames(text), dictionary.findNames(text));
      if (own.mutes.length === 0) return merged;
      return merged.flatMap((match) => {
        const entities = called(foldName(text.slice(match.start, match.end)).text, match.entities);
        return entities.length > 0 ? [{ ...match, entities }] : [];
      });
    },
    lookup: (name) => {
      const folded = foldName(name).text;
      const mine = index.lookup(folded);
      return called(folded, mine.length > 0 ? mine : dictionary.lookup(name));
    },
    bySurname: (surname) => {
      const folded = foldName(surname).text;
      const mine = index.bySurname(folded);
      const bundled = dictionary.bySurname(surname);
      // Whoever has the full name of an own entry gives way to it under the last name, too.
      const others =
        mine.length === 0
          ? bundled
          : bundled.filter((at) => index.lookup(foldName(dictionary.entity(at).name).text).length === 0);
      if (mutes.hidesName(folded)) return [];
      return left(mine.length > 0 ? [...mine, ...others] : bundled, (id) => mutes.hidesUnderSurname(folded, id));
    },
    entity,
    indexOf,
    roles: (at, date) => {
      if (!ownAt(at)) return dictionary.roles(at, date);
      const role = roleAt(at, date);
      return role ? [role] : [];
    },
    roleAt,
    holders: (office, country, date) => left(dictionary.holders(office, country, date), (id) => mutes.hidesEntity(id)),
    countryOf: (word) => dictionary.countryOf(word),
    countryName: (code) => dictionary.countryName(code),
  };
};
