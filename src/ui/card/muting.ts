/** What a reader can ask not to see again of an actor. */
import type { Actor } from '../../analysis/types';
import type { Mute } from '../../dictionary/own-entries';

const DESCRIPTION = /^(?:the|a|an|his|her|its|their)\s/iu;

/** The longest name by which the article calls an actor; null when it only ever describes them ("the president"). */
export const calledHere = ({ mentions }: Actor, text: string): string | null => {
  const names = mentions
    .map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '' && !DESCRIPTION.test(words));
  return names.reduce<string | null>((best, name) => (best && best.length >= name.length ? best : name), null);
};

/** "Whoever is called so is not this entity", or null where no single entity was found or no name stands for it. */
export const notThisOne = (actor: Actor, text: string): Mute | null => {
  const name = calledHere(actor, text);
  return actor.entity !== null && name !== null ? { name, entity: actor.entity } : null;
};

/** "Never highlight this name." */
export const neverThis = ({ name }: Actor): Mute => ({ name, entity: '' });
