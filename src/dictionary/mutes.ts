/** What a reader has muted, as questions that lookups ask. */

import { foldName } from './fold';
import type { Mute } from './own-entries';
import { surnamesOf } from './surnames';

export interface Mutes {
  /** Whether nobody of this folded name is to be found. */
  hidesName(folded: string): boolean;
  /** Whether an entity is not to be found at all. */
  hidesEntity(id: string): boolean;
  /** Whether an entity is not meant by this folded full name. */
  hidesUnder(folded: string, id: string): boolean;
  /** The same for a folded last name. */
  hidesUnderSurname(folded: string, id: string): boolean;
  /** False when no mute names an entity, so that nobody has to be asked for an id. */
  readonly namesEntities: boolean;
}

const key = (folded: string, id: string): string => `${folded}|${id}`;

/** Who is not "Ann Baker" is not "Baker" either; a name of one word is a last name, too. */
const lastNames = (name: string, country: string): string[] => [foldName(name).text, ...surnamesOf(name, country)];

/** `countryOf` gives the country of an entity by its id, which decides where a family name stands. */
export const indexMutes = (mutes: readonly Mute[], countryOf: (id: string) => string): Mutes => {
  const names = new Set<string>();
  const entities = new Set<string>();
  const under = new Set<string>();
  const underSurname = new Set<string>();
  for (const { name, entity } of mutes) {
    const folded = foldName(name).text;
    if (entity === '') names.add(folded);
    else if (folded === '') entities.add(entity);
    else {
      under.add(key(folded, entity));
      for (const surname of lastNames(name, countryOf(entity))) underSurname.add(key(surname, entity));
    }
  }
  return {
    hidesName: (folded) => names.has(folded),
    hidesEntity: (id) => entities.has(id),
    hidesUnder: (folded, id) => entities.has(id) || under.has(key(folded, id)),
    hidesUnderSurname: (folded, id) => entities.has(id) || underSurname.has(key(folded, id)),
    namesEntities: entities.size + under.size > 0,
  };
};
