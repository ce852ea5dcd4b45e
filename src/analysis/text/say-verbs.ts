/**
 * Verbs that report what somebody says, by the complement they take. The lists are general knowledge of English,
 * ordered by hand; nothing here is counted from a corpus.
 */

export type CueClass =
  /** Takes a bare clause as well: "said the plan works" */
  | 'say'
  /** Takes an addressee first: "told reporters the plan works" */
  | 'tell'
  /** Takes "that …", a colon or a quotation: "argued that the plan works" */
  | 'claim'
  /** Takes "whether …" or a question: "asked whether the plan works" */
  | 'ask'
  /** Takes "to …": "vowed to fight" */
  | 'vow'
  /** Takes an object and "to …": "urged Congress to act" */
  | 'urge'
  /** Says something of an object; a statement only where words are quoted: "called the plan “absurd”" */
  | 'label';

export type VerbForm = 'base' | 'third' | 'past' | 'ing' | 'participle';

export interface SayVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly form: VerbForm;
  /** The same form is as often a noun or adjective ("claims", "reports"), so what stands before it must decide. */
  readonly ambiguous: boolean;
}

const LEMMAS: Record<CueClass, string> = {
  say: 'say add write tweet retweet state think believe joke quip post text email',
  tell: 'tell assure inform remind warn',
  claim: `acknowledge admit affirm allege announce argue assert aver boast claim clarify comment complain concede conclude
    confess confirm contend counter declare deny disclose emphasize emphasise estimate exclaim explain fume grumble
    hint imply indicate insist interject lament maintain mention mock muse mutter note observe opine point predict
    preach proclaim pronounce protest quote read reason recall recount reflect reiterate rejoin relate remark remember
    repeat reply report respond retort reveal roar scoff shout shoot scream speculate stress suggest swear testify
    theorize thunder underscore volunteer whisper yell chant cry blast bellow beam bark snap sigh laugh chuckle agree
    caution continue conclude go put elaborate gush rant rage intone deadpan enthuse worry concur surmise posit
    guess hypothesize hypothesise recite declaim stipulate tout signal tease advise find show`,
  ask: 'ask wonder inquire enquire question query',
  vow: 'vow pledge promise threaten offer propose plan refuse decline hope want intend seek',
  urge: 'urge order implore exhort beg direct instruct encourage advise demand request invite',
  label: `describe dub label brand call deride denounce slam dismiss reject characterize characterise condemn criticize
    criticise praise hail accuse portray mock ridicule blast liken compare refer cite decry thank credit blame bemoan
    express voice lambast lambaste attack name nickname applaud trumpet vilify demonize
    chide scold rebuke castigate salute commend bash`,
};

const IRREGULAR: Record<string, readonly [third: string, past: string, ing: string, participle?: string]> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing', 'written'],
  think: ['thinks', 'thought', 'thinking'],
  deny: ['denies', 'denied', 'denying'],
  imply: ['implies', 'implied', 'implying'],
  reply: ['replies', 'replied', 'replying'],
  testify: ['testifies', 'testified', 'testifying'],
  clarify: ['clarifies', 'clarified', 'clarifying'],
  cry: ['cries', 'cried', 'crying'],
  decry: ['decries', 'decried', 'decrying'],
  vilify: ['vilifies', 'vilified', 'vilifying'],
  query: ['queries', 'queried', 'querying'],
  worry: ['worries', 'worried', 'worrying'],
  read: ['reads', 'read', 'reading'],
  swear: ['swears', 'swore', 'swearing', 'sworn'],
  shoot: ['shoots', 'shot', 'shooting'],
  begin: ['begins', 'began', 'beginning', 'begun'],
  go: ['goes', 'went', 'going', 'gone'],
  put: ['puts', 'put', 'putting'],
  cast: ['casts', 'cast', 'casting'],
  beg: ['begs', 'begged', 'begging'],
  chide: ['chides', 'chided', 'chiding'],
  quip: ['quips', 'quipped', 'quipping'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  plan: ['plans', 'planned', 'planning'],
  snap: ['snaps', 'snapped', 'snapping'],
  concur: ['concurs', 'concurred', 'concurring'],
  slam: ['slams', 'slammed', 'slamming'],
  submit: ['submits', 'submitted', 'submitting'],
  admit: ['admits', 'admitted', 'admitting'],
  refer: ['refers', 'referred', 'referring'],
  seek: ['seeks', 'sought', 'seeking'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'showing', 'shown'],
  label: ['labels', 'labeled', 'labeling', 'labelled'],
  email: ['emails', 'emailed', 'emailing'],
  signal: ['signals', 'signaled', 'signaling', 'signalled'],
};

/** Forms that are nouns at least as often as verbs. */
const ALSO_NOUNS = new Set(
  `claim claims report reports note notes state states comment comments call calls question questions charge charges
   promise promises demand demands request requests reply replies tweet tweets post posts text texts email emails order
   orders offer offers hope hopes plan plans want wants worry worries protest protests estimate estimates remark remarks
   shout shouts chant chants cry cries blast blasts quote quotes point points joke jokes praise credit blame brand
   brands name names label labels show shows find finds read reads thought saying shot mention mentions attack attacks
   cast casts signal signals address guess guesses concern reason reasons welcome direct direct voice put cite
   proposed reported estimated alleged concluded revealed learned announced stated planned repeated bark barks
   found pledge pledges vow vows finding threat telling showing reading beginning warning cast query queries counter
   whisper whispers roar scream screams laugh laughs sigh yell bash recall rage rant advise stress addition go`
    .split(/\s+/u)
    .filter(Boolean),
);

const regular = (lemma: string): readonly [string, string, string] => {
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const third = /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [third, `${lemma}ed`, `${lemma}ing`];
};

const FORMS = new Map<string, SayVerb>();
for (const [cueClass, list] of Object.entries(LEMMAS) as [CueClass, string][]) {
  for (const lemma of list.split(/\s+/u).filter(Boolean)) {
    const [third, past, ing, participle] = IRREGULAR[lemma] ?? regular(lemma);
    const add = (word: string, form: VerbForm): void => {
      if (!FORMS.has(word)) FORMS.set(word, { lemma, cueClass, form, ambiguous: ALSO_NOUNS.has(word) });
    };
    add(lemma, lemma === past ? 'past' : 'base');
    add(third, 'third');
    add(past, 'past');
    add(ing, 'ing');
    if (participle) add(participle, 'participle');
  }
}

/** The verb of saying that a lower-case word form belongs to, or undefined. */
export const sayVerbOf = (lower: string): SayVerb | undefined => FORMS.get(lower);

const PLAIN_SAYING = new Set(['say', 'tell', 'claim', 'ask']);

/** Whether a lower-case word is a form that introduces quoted words by itself: "said", "asked", "added". */
export const isSayForm = (lower: string): boolean => {
  const verb = FORMS.get(lower);
  return verb !== undefined && PLAIN_SAYING.has(verb.cueClass);
};
