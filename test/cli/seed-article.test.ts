/** The article that the project began with: everybody in it, their roles on that day, and nobody else's words. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedPath } from '../shared-data';
import { type Output, violations, wordsOf } from './contract';
import { runCli } from './run-cli';

const FILE = sharedPath('seed', 'article.txt');

/** The dictionary's spelling of a name and the article's may differ: Zelensky and Zelenskyy, Yuriy and Yuri. */
const sameSpelling = (name: string): string =>
  name
    .replace(/^(?:the )/iu, '')
    .replace(/Zelensky+$/u, 'Zelensky')
    .replace(/^Yuri[iy]?(?= )/u, 'Yuriy')
    .replace(/^Michael(?= Waltz)/u, 'Mike');

const ROLES: Readonly<Record<string, RegExp>> = {
  'Vladimir Putin': /^President of Russia/u,
  'Donald Trump': /^President of the United States/u,
  'Volodymyr Zelensky': /^President of Ukraine/u,
  'JD Vance': /^Vice President of the United States/u,
  'Mike Waltz': /^National Security Advis[eo]r/u,
  'Marco Rubio': /Secretary of State/u,
  'Steve Witkoff': /Envoy.*Middle East|Middle East.*Envoy/iu,
  'Sergey Lavrov': /Minister.*Foreign Affairs|Foreign Minister/iu,
  'Karoline Leavitt': /^White House Press Secretary|Press Secretary/u,
  'Yuriy Ushakov': /\S/u,
};

/** Speaker and words that have to be in a statement of theirs, in the order of the text. */
const STATEMENTS: readonly (readonly [speaker: string, words: string])[] = [
  ['White House', 'it is nearing an agreement on a short-term truce'],
  ['Donald Trump', '“dividing up certain assets.”'],
  ['Donald Trump', '“We’ll be discussing land.'],
  ['Kremlin', 'Putin has been preparing for the meeting with Trump'],
  ['Volodymyr Zelensky', 'his nation had accepted the 30-day proposal'],
  ['Donald Trump', '“Russia holds all the cards.”'],
  ['Steve Witkoff', '“philosophically in a truce.”'],
  ['sources', 'the president was so inspired by his report'],
  ['Karoline Leavitt', '“never been closer to a peace deal than we are in this moment”'],
  ['insider', 'Trump and Putin are likely to discuss'],
  ['Donald Trump', 'he hoped would occur soon'],
  ['Donald Trump', 'the violence must end'],
  ['Vladimir Putin', 'Ukraine must consent to certain concessions'],
  ['Yuriy Ushakov', '“nothing more than a temporary respite for the Ukrainian military.”'],
];

/** Words that only one of them said: in nobody else's statement, whatever else is found. */
const ONLY_THEIRS: Readonly<Record<string, readonly string[]>> = {
  'Donald Trump': ['dividing up', 'We’ll be discussing', 'Russia holds'],
  'Steve Witkoff': ['philosophically'],
  'Karoline Leavitt': ['never been closer', '10-yard line'],
  'Vladimir Putin': ['must consent'],
  'Yuriy Ushakov': ['temporary respite'],
};

describe.skipIf(FILE === null)('the seed article', () => {
  let text: string;
  let output: Output;
  let statements: (readonly [speaker: string, words: string])[];

  beforeAll(async () => {
    text = readFileSync(FILE!, 'utf8');
    output = JSON.parse((await runCli(['analyse', '--json', '--date', '2025-03-18', '-'], text)).stdout);
    statements = output.quotes.map((quote) => [sameSpelling(quote.speaker?.name ?? ''), wordsOf(quote, text)]);
  });

  it('keeps the contract', () => {
    expect(violations(output, text)).toEqual([]);
  });

  it.each(Object.entries(ROLES))('%s has the right role', (name, role) => {
    const actor = output.actors.find((candidate) => sameSpelling(candidate.name) === name);
    expect(actor, `actors: ${output.actors.map((each) => each.name).join(', ')}`).toBeDefined();
    expect(actor).toMatchObject({ kind: 'person', entity: expect.any(String), candidates: [] });
    expect(actor?.role).toMatch(role);
  });

  it.each(['White House', 'Kremlin'])('%s is an organisation', (name) => {
    expect(output.actors.find((actor) => sameSpelling(actor.name) === name)).toMatchObject({
      kind: 'organisation',
    });
  });

  it('does not take the descriptions of people for more people', () => {
    const people = output.actors.filter(({ kind }) => kind === 'person').map(({ name }) => sameSpelling(name));
    expect(people.sort()).toEqual(Object.keys(ROLES).sort());
  });

  it.each(STATEMENTS)('%s: %s', (speaker, words) => {
    const found = statements.filter(([, said]) => said.includes(words));
    expect(found.map(([name]) => name)).toContain(speaker);
  });

  it('gives nobody words that are not theirs', () => {
    const wrong = statements.filter(([name, said]) =>
      Object.entries(ONLY_THEIRS).some(([owner, words]) => owner !== name && words.some((each) => said.includes(each))),
    );
    expect(wrong).toEqual([]);
  });
});
