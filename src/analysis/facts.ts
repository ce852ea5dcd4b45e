/** What the card shows of an actor, gathered from the dictionary once so that the page needs to ask nothing more. */
import type { Dictionary } from '../dictionary/types';
import type { ActorFacts } from './types';

/** Facts of a dictionary entry as of the article's date and of today, both ISO. */
export const factsOf = (dictionary: Dictionary, index: number, date: string, today: string): ActorFacts => {
  const entity = dictionary.entity(index);
  const roleThen = dictionary.roleAt(index, date);
  const roleNow = dictionary.roleAt(index, today);
  const roles = dictionary.roles(index, today);
  return {
    kind: entity.kind,
    country: entity.country,
    countryName: entity.country ? dictionary.countryName(entity.country) : null,
    party: roleThen?.party ?? roleNow?.party ?? roles.find(({ party }) => party)?.party ?? null,
    born: entity.born,
    died: entity.died,
    roleThen,
    roleNow,
    roles,
    wikipedia: entity.wikipedia,
    wikidata: /^Q\d+$/u.test(entity.id) ? entity.id : null,
    source: entity.source,
    asOf: roleNow?.asOf ?? dictionary.info.sourceDate,
  };
};
