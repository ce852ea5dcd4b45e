/** A small article with every form that the interface has to show, and its analysis written by hand. */
import type { Actor, ActorFacts, Analysis, Quote, Span } from '../../src/analysis/types';
import type { RoleAtDate } from '../../src/dictionary/types';
import type { PageActions, PageState } from '../../src/ui/types';

export const TEXT = [
  'Leaders prepare to talk',
  '“Russia holds all the cards,” Donald Trump said. “We will see.” National security adviser Mike Waltz listened.',
  'The United States has “never been closer to a deal,” Karoline Leavitt told reporters.',
  'The Russian president stated that Ukraine must make concessions. Vladimir Putin smiled.',
  'The insider said that they would meet. Trump has insisted the violence must end.',
  'He believes that it will. The Russian leader opposes a truce.',
].join('\n\n');

/** Where some words stand in the text. */
export const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the fixture: ${words}`);
  return [start, start + words.length];
};

export const role = (words: string, start: string | null, end: string | null, more?: Partial<RoleAtDate>) => ({
  role: words,
  start,
  end,
  asOf: '2026-08',
  party: null,
  source: 'curated',
  former: false,
  ...more,
});

export const facts = (more: Partial<ActorFacts> = {}): ActorFacts => ({
  kind: 'person',
  country: 'US',
  countryName: 'United States',
  party: 'Republican',
  born: null,
  died: null,
  roleThen: null,
  roleNow: null,
  roles: [],
  wikipedia: null,
  wikidata: null,
  source: 'curated',
  asOf: '2026-08',
  ...more,
});

export const actor = (id: string, name: string, mentions: readonly Span[], more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'person',
  entity: null,
  candidates: [],
  role: null,
  described: [],
  mentions,
  facts: null,
  ...more,
});

const PRESIDENT = role('President of the United States', '2025-01-20', null);
const ADVISER = role('National Security Advisor of the United States', '2025-01-20', '2025-05-01');
const AMBASSADOR = role('Ambassador to the United Nations', '2025-09-19', null);
const MEMBER = role('former Representative for Florida', '2019-01-03', '2025-01-20', { former: true });

export const TRUMP = actor('a1', 'Donald Trump', [at('Donald Trump'), at('Trump has insisted')], {
  role: PRESIDENT.role,
  facts: facts({ roleThen: PRESIDENT, roleNow: PRESIDENT, roles: [PRESIDENT] }),
});
export const WALTZ = actor('a2', 'Mike Waltz', [at('National security adviser Mike Waltz')], {
  role: ADVISER.role,
  described: ['National security adviser'],
  facts: facts({
    roleThen: ADVISER,
    roleNow: AMBASSADOR,
    roles: [AMBASSADOR, ADVISER, MEMBER],
    wikipedia: 'Mike Waltz',
    wikidata: 'Q55386653',
  }),
});
export const LEAVITT = actor('a3', 'Karoline Leavitt', [at('Karoline Leavitt')], {
  described: ['press secretary'],
});
export const PUTIN = actor('a4', 'Vladimir Putin', [at('The Russian president'), at('Vladimir Putin')], {
  role: 'President of Russia',
  candidates: ['Q7747', 'cur:another'],
});

const quote = (id: string, more: Pick<Quote, 'kind' | 'content' | 'cue' | 'source' | 'speaker'>): Quote => ({
  id,
  manner: 'said',
  confidence: 0.9,
  ...more,
});

export const QUOTES: readonly Quote[] = [
  quote('q1', {
    kind: 'direct',
    content: [at('“Russia holds all the cards,”'), at('“We will see.”')],
    cue: [at('said')],
    source: [at('Donald Trump')],
    speaker: { actor: 'a1', name: 'Donald Trump' },
  }),
  quote('q2', {
    kind: 'mixed',
    content: [at('The United States has “never been closer to a deal,”')],
    cue: [at('told reporters')],
    source: [at('Karoline Leavitt')],
    speaker: { actor: 'a3', name: 'Karoline Leavitt' },
  }),
  quote('q3', {
    kind: 'indirect',
    content: [at('Ukraine must make concessions')],
    cue: [at('stated that')],
    source: [at('The Russian president')],
    speaker: { actor: 'a4', name: 'Vladimir Putin' },
  }),
  quote('q4', {
    kind: 'indirect',
    content: [at('they would meet')],
    cue: [at('said that')],
    source: [at('The insider')],
    speaker: { actor: null, name: 'The insider' },
  }),
  {
    ...quote('q5', {
      kind: 'indirect',
      content: [at('the violence must end')],
      cue: [at('has insisted')],
      source: [at('Trump has').map((offset, i) => (i === 1 ? offset - 4 : offset)) as unknown as Span],
      speaker: { actor: 'a1', name: 'Donald Trump' },
    }),
    confidence: 0.3,
  },
];

/** A position of somebody named, and one of somebody whom the article describes. */
export const POSITIONS: readonly Quote[] = [
  {
    ...quote('p1', {
      kind: 'indirect',
      content: [at('that it will')],
      cue: [at('believes')],
      source: [at('He')],
      speaker: { actor: 'a1', name: 'Donald Trump' },
    }),
    manner: 'position',
  },
  {
    ...quote('p2', {
      kind: 'indirect',
      content: [at('a truce')],
      cue: [at('opposes')],
      source: [at('The Russian leader')],
      speaker: { actor: 'a4', name: 'Vladimir Putin' },
    }),
    manner: 'position',
  },
];

export const ANALYSIS: Analysis = { actors: [TRUMP, WALTZ, LEAVITT, PUTIN], quotes: QUOTES };

/** The page state with the fixture's analysis, or with parts of it replaced. */
export const ready = (
  more: Partial<Extract<PageState, { kind: 'ready' }>> = {},
): Extract<PageState, { kind: 'ready' }> => ({
  kind: 'ready',
  text: TEXT,
  date: '2025-03-18',
  analysis: ANALYSIS,
  ...more,
});

/** What the interface asked of the page, in order: `['revealQuote', 'q1']`. */
export const recordActions = (): { actions: PageActions; calls: unknown[][] } => {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]): void => {
      calls.push([name, ...given]);
    };
  return {
    calls,
    actions: {
      revealQuote: note('revealQuote'),
      revealMention: note('revealMention'),
      clearSelection: note('clearSelection'),
      showLessCertain: note('showLessCertain'),
      saveSettings: note('saveSettings'),
      mute: async (mute) => note('mute')(mute),
      unmute: async (mute) => note('unmute')(mute),
      openOptions: note('openOptions'),
    },
  };
};
