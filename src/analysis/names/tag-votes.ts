/**
 * One name, one meaning: the tagger judges each place by itself, so a name that it takes for a company here and for
 * nothing there is judged once by all its places together. Only a place where it is quite sure keeps its own judgement.
 */
import type { TokenRange } from '../text/document';
import { displayName } from './name-groups';
import { isNameShape, type Reading, Style } from './reading';
import { Tag, type TaggedEntity, type Tagging } from './tagged-entities';

/** So sure of one place that the others do not count. */
const DECIDED = 0.9;
/** What the places have to say together, on average, for one that was passed over to be taken in. */
const TAKEN_IN = 0.5;
/** No more places of a word are looked at, or a hostile text would cost its square. */
const MOST_PLACES = 200;

/** The tagged entities after the vote, in text order, with the places that the tagger passed over. */
export const settleTags = (reading: Reading, tagging: Tagging): TaggedEntity[] => {
  const { entities } = tagging;
  const entityAt = new Int32Array(reading.document.tokens.count).fill(-1);
  entities.forEach(({ from, to }, i) => {
    entityAt.fill(i, from, to);
  });
  const places = wordPlaces(reading, entities);
  const settled = [...entities];
  const added: TaggedEntity[] = [];
  const done = new Set<string>();
  for (const entity of entities) {
    if ((places.get(reading.folded[entity.from] ?? '')?.length ?? 0) < 2) continue;
    const key = keyOf(reading, entity);
    if (done.has(key)) continue;
    done.add(key);
    const all = placesOf(reading, entity, places, entityAt, entities);
    // A country is a place here and a team or a government there.
    if (all.length < 2 || reading.dictionary.countryOf(displayName(reading, entity))) continue;
    const { tag, probability } = vote(reading, tagging, all);
    if (tag === Tag.None) continue;
    for (const place of all) {
      const i = entityAt[place.from] ?? -1;
      const own = entities[i];
      if (!own) {
        if (probability >= TAKEN_IN) added.push({ ...place, tag, probability });
      } else if (own.probability < DECIDED) settled[i] = { ...place, tag, probability };
    }
  }
  return added.length ? [...settled, ...added].sort((a, b) => a.from - b.from) : settled;
};

const keyOf = ({ folded }: Reading, { from, to }: TokenRange): string =>
  to - from === 1 ? (folded[from] ?? '') : folded.slice(from, to).join(' ');

/** Where the first words of the entities stand, as parts of names. */
const wordPlaces = (reading: Reading, entities: readonly TaggedEntity[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const { from } of entities) places.set(reading.folded[from] ?? '', []);
  const { folded } = reading;
  for (let i = 0; i < folded.length; i++) {
    const list = isNameShape(reading, i) ? places.get(folded[i] ?? '') : undefined;
    if (list && list.length < MOST_PLACES) list.push(i);
  }
  return places;
};

/** The places of a name that are tagged as a whole or not at all. */
const placesOf = (
  { folded }: Reading,
  name: TaggedEntity,
  places: ReadonlyMap<string, readonly number[]>,
  entityAt: Int32Array,
  entities: readonly TaggedEntity[],
): TokenRange[] => {
  const length = name.to - name.from;
  const found: TokenRange[] = [];
  for (const from of places.get(folded[name.from] ?? '') ?? []) {
    const i = entityAt[from] ?? -1;
    const own = entities[i];
    if (own && (own.from !== from || own.to !== from + length)) continue;
    let same = true;
    for (let j = 0; j < length && same; j++)
      same = folded[from + j] === folded[name.from + j] && (entityAt[from + j] ?? -1) === i;
    if (same) found.push({ from, to: from + length });
  }
  return found;
};

/** The likeliest tag over all places, those in headlines aside unless there are no others. */
const vote = (reading: Reading, tagging: Tagging, all: readonly TokenRange[]): { tag: Tag; probability: number } => {
  const { style, document } = reading;
  const prose = all.filter(({ from }) => style[document.paragraphOf[from] ?? 0] === Style.Prose);
  const voters = prose.length ? prose : all;
  let best = { tag: Tag.None, probability: 0 };
  for (let tag = Tag.None; tag <= Tag.Other; tag++) {
    let sum = 0;
    for (const place of voters) sum += tagging.probability(tag, place);
    if (sum / voters.length > best.probability) best = { tag, probability: sum / voters.length };
  }
  return best;
};
