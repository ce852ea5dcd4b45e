/**
 * Nouns that stand for somebody named elsewhere in the article: "the senator", "the Vermont senator", "the former secretary
 * of state", "the bureau". Matched against what the article calls each actor, the roles the dictionary knows at that date,
 * and the names of bodies.
 */
import type { Dictionary } from '../../dictionary/types';
import { genderOfNoun, isPersonNoun } from '../names/titles';
import type { ActorDraft, ActorTable, Mention } from '../names/types';
import { ORGANISATION_ENDS } from '../names/words/organisation-words';
import { TokenKind } from '../text/tokens';
import type { Document, TokenRange } from '../text/types';
import { isPossessive } from './source-head';

export interface RoleSource {
  readonly dictionary: Dictionary;
  /** The article's date, ISO. */
  readonly date: string;
}

/** How much is searched, so that long lists of names do not cost their square. */
const MENTIONS_BACK = 300;
const ACTORS_SEARCHED = 200;

/** Words of a phrase that tell nothing of whom it means. */
const EMPTY =
  /^(?:the|a|an|this|that|his|her|their|its|our|my|former|then|longtime|long-time|veteran|senior|new|current|sitting|outgoing|incumbent|late|top|presidential|state|u\.s|us|united|states|one|\d.*)$/u;
const ENDS = /^(?:[,(;:—–]|--+|who|which|whose|that|and|or|in|on|at|during|after|before|when|while|said|says)$/u;
const JOINING = /^(?:of|for|from|to)$/u;
/** Newspaper nouns for an office, by the words that stand in the office's name. */
const SAME_OFFICE: Readonly<Record<string, RegExp>> = {
  congressman: /representative|congress(?:man|member)/u,
  congresswoman: /representative|congress(?:woman|member)/u,
  lawmaker: /representative|senator|congress(?:wo)?man|assembly(?:wo)?man|\bm\.?p\b|delegate|legislator/u,
  legislator: /representative|senator|congress(?:wo)?man|assembly(?:wo)?man|delegate|lawmaker/u,
  premier: /premier|prime minister/u,
  nominee: /nominee|candidate/u,
  candidate: /nominee|candidate/u,
  contender: /nominee|candidate/u,
  hopeful: /nominee|candidate/u,
  'front-runner': /nominee|candidate/u,
  frontrunner: /nominee|candidate/u,
  rival: /nominee|candidate/u,
  'standard-bearer': /nominee/u,
  chairman: /chair/u,
  chairwoman: /chair/u,
  chairperson: /chair/u,
  chair: /chair/u,
  chief: /chief|head|director/u,
  head: /head|chief|director|chair|president/u,
  leader: /leader|chair|president|minister/u,
  lawyer: /lawyer|attorney|counsel/u,
  attorney: /lawyer|attorney|counsel/u,
  doctor: /doctor|physician|dr\b/u,
  physician: /doctor|physician|dr\b/u,
  aide: /aide|adviser|advisor/u,
  adviser: /aide|adviser|advisor/u,
  advisor: /aide|adviser|advisor/u,
  spokesperson: /spokes/u,
};
const PARTIES: Readonly<Record<string, string>> = {
  republican: 'Republican',
  gop: 'Republican',
  democratic: 'Democratic',
  democrat: 'Democratic',
  libertarian: 'Libertarian',
  green: 'Green',
};
/** Nouns of a body that its name need not hold. */
const BODIES: Readonly<Record<string, RegExp>> = {
  agency: /agency|administration|bureau|service/u,
  bureau: /bureau|\bfbi\b/u,
  newspaper: /times|post|journal|herald|tribune|gazette|globe|guardian|chronicle|daily|news|press/u,
  paper: /times|post|journal|herald|tribune|gazette|globe|guardian|chronicle|daily/u,
  network: /news|network|television|tv|cnn|fox|msnbc|bbc|cbs|nbc|abc/u,
  company: /inc|corp|company|group|energy|motors|bank|airlines|holdings|industries/u,
  bank: /bank|fargo/u,
  court: /court/u,
  panel: /committee|commission|panel/u,
  university: /university|college/u,
};

/** Nouns that may be said of nearly anybody and so fit whoever is being talked about. */
const OF_ANYBODY =
  /^(?:businessman|businesswoman|tycoon|mogul|billionaire|millionaire|magnate|developer|entrepreneur|politician|mother|father|celebrity|star|veteran|author|novelist|actor|actress|executive|native)$/u;

/** What is looked for, read from a phrase. */
interface Wanted {
  /** The head noun and the other words that tell something, lower-case. */
  readonly noun: string;
  readonly former: boolean;
  readonly others: readonly string[];
  readonly gender: 'm' | 'f' | null;
}

/** What is known of an actor, lower-case: descriptions and roles of that date, roles that were over, and two facts. */
interface Texts {
  readonly now: readonly string[];
  readonly before: readonly string[];
  readonly party: string | null;
  readonly country: string | null;
}

/** Finds whom definite phrases mean; keeps what it has read of each actor. */
export class Descriptions {
  private readonly texts = new Map<number, Texts>();

  constructor(
    private readonly d: Document,
    private readonly table: ActorTable,
    private readonly roles: RoleSource,
  ) {}

  /**
   * The actor a phrase without a name means, or -1: the one mentioned last before it whom all its words fit, or for
   * "his lawyer", "a judge" the only one of the article. `topic` is who is being talked about.
   */
  find(source: TokenRange, topic: readonly number[]): number {
    const wanted = this.read(source);
    if (!wanted) return -1;
    if (!isPerson(wanted.noun)) return this.isDefinite(source) ? this.body(wanted.noun, source.from) : -1;
    if (!this.isDefinite(source)) return this.only(wanted);
    const fits = new Map<number, boolean>();
    for (const mention of this.before(source.from)) {
      let fit = fits.get(mention.actor);
      if (fit === undefined) {
        fit = this.fits(wanted, mention.actor);
        fits.set(mention.actor, fit);
      }
      if (fit) return mention.actor;
    }
    const only = wanted.others.length > 0 ? this.only(wanted) : -1;
    return only >= 0 ? only : this.topical(wanted, topic);
  }

  /** The last mentions before a token, latest first. */
  private before(token: number): readonly Mention[] {
    const { mentions } = this.table;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.from ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return mentions.slice(Math.max(0, low - MENTIONS_BACK), low).reverse();
  }

  private isDefinite({ from }: TokenRange): boolean {
    return /^(?:the|this|that)$/u.test(this.d.lower[from] ?? '');
  }

  private read({ from, to }: TokenRange): Wanted | null {
    const { lower, tokens, words } = this.d;
    const said: string[] = [];
    const after: string[] = [];
    let joined = false;
    let former = false;
    for (let i = from; i < to; i++) {
      const word = lower[i] ?? '';
      // "the nominee and the mayor": two sources.
      if (/^(?:and|or)$/u.test(word) && /^(?:the|a|an|other|several)$/u.test(lower[i + 1] ?? '')) return null;
      if (word === 'former') former = true;
      if (ENDS.test(word)) break;
      if (tokens.kind[i] !== TokenKind.Word || isPossessive(words[i])) continue;
      if (JOINING.test(word)) joined = true;
      else if (!EMPTY.test(word)) (joined ? after : said).push(word.replace(/\.$/u, ''));
    }
    const noun = said.pop();
    if (!noun || said.length + after.length > 5) return null;
    return { noun, former, others: [...said, ...after], gender: genderOfNoun(noun) };
  }

  private textsOf(actor: number, { entity, described, titles }: ActorDraft): Texts {
    const known = this.texts.get(actor);
    if (known) return known;
    const { dictionary, date } = this.roles;
    const now = [...described, ...titles].map((text) => text.toLowerCase());
    const before: string[] = [];
    let party: string | null = null;
    for (const { role, start, end, party: of } of entity >= 0 ? dictionary.roles(entity, date) : []) {
      if (start && start > date) continue;
      party ??= of;
      (end && end < date ? before : now).push(withInitials(role));
    }
    const texts = { now, before, party, country: entity >= 0 ? dictionary.entity(entity).country : null };
    this.texts.set(actor, texts);
    return texts;
  }

  private fits(wanted: Wanted, actor: number): boolean {
    const draft = this.table.actors[actor];
    if (draft?.kind !== 'person' || (wanted.gender && draft.gender && wanted.gender !== draft.gender)) return false;
    const { now, before, party, country } = this.textsOf(actor, draft);
    const texts = wanted.former ? [...now, ...before] : now;
    if (PARTIES[wanted.noun]) return party === PARTIES[wanted.noun] && wanted.others.length === 0;
    const pattern = SAME_OFFICE[wanted.noun];
    const ofNoun = texts.filter((text) => pattern?.test(headOf(text)) || hasWord(headOf(text), wanted.noun));
    return (
      ofNoun.length > 0 &&
      wanted.others.every(
        (word) =>
          texts.some((text) => hasWord(text, word)) ||
          (PARTIES[word] !== undefined && party === PARTIES[word]) ||
          (country !== null && this.roles.dictionary.countryOf(capital(word)) === country),
      )
    );
  }

  /** The only person of the article whom an indefinite or possessive phrase fits: "his attorney", "a New York judge". */
  private only(wanted: Wanted): number {
    if (wanted.others.length === 0) return -1;
    const fitting = this.table.actors
      .slice(0, ACTORS_SEARCHED)
      .flatMap((_, actor) => (this.fits(wanted, actor) ? [actor] : []));
    return fitting.length === 1 ? (fitting[0] ?? -1) : -1;
  }

  /** Who is talked about, if nothing speaks against it: "the New York businessman". */
  private topical(wanted: Wanted, topic: readonly number[]): number {
    if (!OF_ANYBODY.test(wanted.noun)) return -1;
    const found = topic.find((actor) => {
      const draft = this.table.actors[actor];
      return draft?.kind === 'person' && !(wanted.gender && draft.gender && wanted.gender !== draft.gender);
    });
    return found ?? -1;
  }

  /** The body mentioned last before a token whose name holds the noun, or one that stands for it. */
  private body(noun: string, before: number): number {
    const pattern = BODIES[noun];
    if (!pattern && !ORGANISATION_ENDS.has(noun)) return -1;
    for (const mention of this.before(before)) {
      const draft = this.table.actors[mention.actor];
      if (draft?.kind !== 'organisation') continue;
      const name = draft.name.toLowerCase();
      if (hasWord(name, noun) || pattern?.test(name)) return mention.actor;
    }
    return -1;
  }
}

const PLURAL = /(?:[^su]s|ess?es|men|people)$/u;

const isPerson = (noun: string): boolean =>
  (isPersonNoun(noun) && !PLURAL.test(noun)) || SAME_OFFICE[noun] !== undefined || noun in PARTIES;

const hasWord = (text: string, word: string): boolean => ` ${text} `.includes(` ${word} `);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The part of a description that holds its head noun: "one of his aides" → aides, "Director of the FBI" → director. */
const headOf = (text: string): string =>
  text.replace(/^(?:one|another|some) of /u, '').split(/ (?:of|for|from|to|at|in) |,/u)[0] ?? '';

/** A role in lower case, with the initials of the body it names: "Director of the Federal Bureau of Investigation fbi". */
const withInitials = (role: string): string => {
  const body = role
    .split(/ (?:of|for) (?:the )?/u)
    .slice(1)
    .join(' ');
  const initials = body.match(/\b\p{Lu}/gu)?.join('') ?? '';
  return `${role} ${initials.length > 1 ? initials : ''}`.trim().toLowerCase();
};
