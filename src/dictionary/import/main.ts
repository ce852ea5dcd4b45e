/**
 * Makes the readable facts from the shared raw facts: `node build.mjs --facts DIR`. Files whose names begin with
 * `curated-`, and sources.tsv, are written by people: they are read here, win over everything, and are never touched.
 */

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldName } from '../fold';
import { COLUMNS } from '../read-facts';
import { formatTable } from '../tsv';
import { BY_HAND, type ByHand, readByHand } from './by-hand';
import { groupBy } from './group-by';
import { moreOrganisations } from './more-organisations';
import { isPrintable } from './names';
import { namesakeTwins } from './namesakes';
import { officeTwins } from './office-twins';
import { mergeOrganisations } from './organisations';
import { type Merged, mergePeople } from './people';
import { areaOf, OBSCURE, reasonToShip } from './policy';
import { type RawPerson, type RawTerm, readRawFacts } from './raw';
import { bestDate, byCells, firstOf, organisationRow, personRow, sourceOf, termRow } from './rows';
import { cleanTerms, settleSuccession, type Term } from './terms';
import { isImpossible, trustedTerm } from './trust';

/** A person who ships. */
interface Shipped {
  readonly merged: Merged;
  readonly prominence: number;
  readonly area: string;
}

/** Who ships, by id, and with which terms: those of people in curated files join in to settle the succession. */
const choosePeople = (
  people: readonly Merged[],
  rawTerms: readonly RawTerm[],
  byHand: ByHand,
  report: (line: string) => void,
): { shipped: Map<string, Shipped>; terms: Term[] } => {
  const trusted = rawTerms.map(trustedTerm).filter((term) => term !== null);
  const holderOf = new Map(people.flatMap((merged) => merged.rows.map((row) => [row.id, merged] as const)));
  const termsOf = new Map<Merged, RawTerm[]>();
  for (const term of trusted) {
    const holder = holderOf.get(term.person);
    if (!holder) continue;
    const list = termsOf.get(holder);
    if (list) list.push(term);
    else termsOf.set(holder, [term]);
  }

  const shipped = new Map<string, Shipped>();
  const terms: Term[] = [...byHand.terms];
  const handTerms = new Map<string, Term[]>();
  for (const term of byHand.terms) handTerms.set(term.holder, [...(handTerms.get(term.holder) ?? []), term]);
  for (const merged of people) {
    const curated = merged.rows.filter((row) => row.area !== '');
    const [born, died] = [bestDate(merged.rows, 'born'), bestDate(merged.rows, 'died')];
    const held = (termsOf.get(merged) ?? []).map((term) => ({ ...term, holder: merged.id }));
    const own = held.filter((term) => !isImpossible(term, born, died));
    for (const term of held)
      if (!own.includes(term))
        report(`${merged.id} cannot have been ${term.office} from ${term.start}: ${born}-${died}`);
    const reasons = own.map(reasonToShip).filter((reason) => reason !== null);
    const worth = reasons.length > 0 && isPrintable(merged.name);
    if (curated.length === 0 && !worth && !byHand.ids.has(merged.id)) continue;
    const prominence = Math.min(
      ...curated.map((row) => row.prominence ?? 4),
      ...reasons.map((reason) => reason.prominence),
      OBSCURE,
    );
    const country = firstOf(merged.rows, 'citizenship');
    if (!byHand.ids.has(merged.id))
      shipped.set(merged.id, { merged, prominence, area: curated[0]?.area ?? areaOf(country) });
    const hand = handTerms.get(merged.id) ?? [];
    terms.push(...cleanTerms([...hand, ...own]).filter((term) => term.note !== BY_HAND));
  }

  const settled = settleSuccession(terms, report).filter((term) => term.note !== BY_HAND);
  const inOffice = new Set(settled.map((term) => term.holder));
  for (const [id, { merged }] of shipped)
    if (sourceOf(merged.rows) !== 'curated' && !inOffice.has(id)) shipped.delete(id);
  return { shipped, terms: settled };
};

/** Folded names that a made-up or imported alias must not take from those who are called so. */
const namesInUse = (
  people: readonly Merged[],
  raw: readonly RawPerson[],
  shipped: Iterable<Shipped>,
): ReadonlySet<string> => {
  const names = people.filter(({ rows }) => rows[0]?.area !== '').map(({ name }) => name);
  for (const row of raw) if (row.area !== '') names.push(...row.aliases);
  for (const { merged } of shipped) names.push(merged.name);
  return new Set(names.map((name) => foldName(name).text));
};

/**
 * Reads `rawDirectory`, writes people-*.tsv, terms-*.tsv and organisations.tsv into `factsDirectory` in place of those
 * that were there, and gives back a report: what stayed doubtful, one finding a line, and the counts at the end.
 */
export const importFacts = async (rawDirectory: string, factsDirectory: string): Promise<string[]> => {
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  const raw = await readRawFacts(rawDirectory);
  const byHand = await readByHand(factsDirectory);
  const people = mergePeople(
    {
      ...raw,
      people: [...byHand.people, ...raw.people],
      sameAs: [...raw.sameAs, ...officeTwins(raw), ...namesakeTwins(raw, report)],
    },
    report,
  );
  const { shipped, terms } = choosePeople(people, raw.terms, byHand, report);
  const mainNames = namesInUse(people, raw.people, shipped.values());
  const peopleByArea = groupBy([...shipped.values()], ({ area }) => [area]);
  const termsByArea = groupBy(terms, (term) => [
    shipped.get(term.holder)?.area ?? areaOf(term.jurisdiction.slice(0, 2)),
  ]);
  const curated = mergeOrganisations(raw.organisations, report);
  const organisations = [
    ...curated,
    ...moreOrganisations(raw.organisations, [...curated, ...byHand.organisations], report),
  ].filter(({ id }) => !byHand.ids.has(id));

  await mkdir(factsDirectory, { recursive: true });
  for (const name of await readdir(factsDirectory)) {
    if (/^(?:people|terms|organisations)(?:-.*)?\.tsv$/u.test(name)) await rm(join(factsDirectory, name));
  }
  const write = (name: string, columns: readonly string[], rows: string[][]): Promise<void> =>
    writeFile(join(factsDirectory, name), formatTable(columns, rows.sort(byCells)));
  for (const [area, list] of peopleByArea) {
    const rows = list.map(({ merged, prominence }) => personRow(merged, prominence, mainNames));
    await write(`people-${area}.tsv`, COLUMNS.people, rows);
  }
  for (const [area, list] of termsByArea) await write(`terms-${area}.tsv`, COLUMNS.terms, list.map(termRow));
  await write('organisations.tsv', COLUMNS.organisations, organisations.map(organisationRow));
  report(`${shipped.size} people, ${terms.length} terms, ${organisations.length} organisations written`);
  return lines;
};
