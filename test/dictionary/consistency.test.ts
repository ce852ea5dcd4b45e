import { beforeAll, describe, expect, it } from 'vitest';
import { earliest, latest, packDate } from '../../src/dictionary/dates';
import type { EntityFact, Facts, TermFact } from '../../src/dictionary/facts';
import { foldName } from '../../src/dictionary/fold';
import { officeKey } from '../../src/dictionary/offices';
import { shippedFacts } from './support';

let facts: Facts;
let people: Map<string, EntityFact>;
beforeAll(async () => {
  facts = await shippedFacts();
  people = new Map(facts.entities.map((entity) => [entity.id, entity]));
}, 60_000);

const TOP_OFFICES = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'supreme-leader',
  'pope',
]);

/** Handovers that the sources know only to the month or year may overlap by so much (packed days: 1 month is 32). */
const SLACK = 64;

/** Contested or shared offices: two holders at once are the truth. */
const CONTESTED = new Set([
  'president|KR',
  'president|MM',
  'president|CI',
  'prime-minister|TH',
  'president|BA',
  'president|CH',
  'president|YE',
  'president|VE',
  'prime-minister|LY',
  'president|LY',
  'president|SM',
  'prime-minister|PS',
  'prime-minister|SD',
  'prime-minister|BG',
  'president|BO',
]);

const from = (term: TermFact): number => earliest(packDate(term.start));
const to = (term: TermFact): number => (term.end ? latest(packDate(term.end)) : 0x7fffffff);

describe('the shipped facts', () => {
  it('hold as much as promised', () => {
    const persons = facts.entities.filter(({ kind }) => kind === 'person');
    expect(persons.length).toBeGreaterThan(25_000);
    expect(facts.entities.filter(({ kind }) => kind === 'organisation').length).toBeGreaterThan(5000);
    expect(facts.terms.length).toBeGreaterThan(50_000);
  });

  it('name their source on every row, all of them free to ship', () => {
    const licences = new Set(facts.sources.map(({ licence }) => licence));
    expect([...licences].sort()).toEqual(['CC0', 'CC0 (Wikidata)', 'MIT', 'PDDL', 'public domain']);
  });

  it('show titles that documents gave somebody as such, without an end', () => {
    const attested = facts.terms.filter(({ source }) => source.startsWith('wh-briefings'));
    expect(attested.length).toBeGreaterThan(0);
    for (const term of attested) {
      expect(term).toMatchObject({ source: 'wh-briefings:attested', note: 'attested', end: '' });
      expect(term.start).toMatch(/^\d{4}-\d{2}$/u);
    }
  });

  it('hold nobody twice: no two persons of one name, country and full date of birth', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { kind, name, country, born, id } of facts.entities) {
      if (kind !== 'person' || born.length < 10) continue;
      const key = `${foldName(name).text}|${country}|${born}`;
      if (seen.has(key)) twice.push(`${seen.get(key)} and ${id}: ${name}`);
      seen.set(key, id);
    }
    expect(twice).toEqual([]);
  });

  it('end no term before it begins and begin none after death, to the day', () => {
    const wrong = facts.terms.filter(({ person, start, end }) => {
      const died = people.get(person)?.died ?? '';
      if (start === '') return false;
      if (end !== '' && latest(packDate(end)) < earliest(packDate(start))) return true;
      return died !== '' && earliest(packDate(start)) > latest(packDate(died));
    });
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  it('have no top office with two holders at once', () => {
    const offices = new Map<string, TermFact[]>();
    for (const term of facts.terms) {
      const key = officeKey(term.office, term.jurisdiction);
      if (!TOP_OFFICES.has(key) || term.start === '') continue;
      const office = `${key}|${term.jurisdiction}`;
      offices.set(office, [...(offices.get(office) ?? []), term]);
    }
    const clashes: string[] = [];
    for (const [office, terms] of offices) {
      if (CONTESTED.has(office)) continue;
      terms.sort((a, b) => from(a) - from(b));
      for (const [at, term] of terms.entries()) {
        const next = terms.slice(at + 1).find((other) => other.person !== term.person);
        const acting = /acting|interim|caretaker/iu.test(`${term.office} ${term.note} ${next?.office} ${next?.note}`);
        const known = Math.min(term.start.length, term.end.length || 10, next?.start.length ?? 10) === 10;
        if (!next || acting || !known) continue;
        if (to(term) > from(next) + SLACK)
          clashes.push(`${office}: ${term.place} until ${term.end}, ${next.place} from ${next.start}`);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('have no term before the age of 15 except for monarchs and Malala Yousafzai', () => {
    const early = facts.terms.filter((term) => {
      const born = people.get(term.person)?.born ?? '';
      return born !== '' && term.start !== '' && Number(term.start.slice(0, 4)) - Number(born.slice(0, 4)) < 15;
    });
    const unexpected = early.filter(
      ({ office }) => !/King|Queen|Prince|Princess|Emperor|Sultan|Emir|Duke|heir|Dalai|activist/iu.test(office),
    );
    expect(unexpected.map(({ place, office }) => `${place}: ${office}`)).toEqual([]);
  });

  it('have no name that two prominent entities share, but for the known ones', () => {
    const owners = new Map<string, Set<string>>();
    for (const entity of facts.entities) {
      if (entity.prominence > 2) continue;
      for (const name of [entity.name, ...entity.aliases]) {
        const folded = foldName(name);
        const key = folded.tokens > 1 ? folded.text : name;
        owners.set(key, (owners.get(key) ?? new Set()).add(entity.id));
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name);
    expect(shared.sort()).toEqual(['ABC', 'BLM', 'FSB', 'PTI', 'Vox', 'democratic party', 'peoples democratic party']);
  });
});
