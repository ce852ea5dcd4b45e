/**
 * Offices: which of them are the same office under different names, how high they stand, and what newspapers call
 * them. An office key names a function, not a title: the American Secretary of State, the British Foreign Secretary
 * and the Russian Minister of Foreign Affairs all hold `foreign-minister`.
 */

/** Places that have their own government below the state. `US-OH` is below `US`. */
export const countryOfJurisdiction = (jurisdiction: string): string => jurisdiction.split('-')[0] ?? jurisdiction;

const clean = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/gu, "'")
    .replace(/\badviser\b/gu, 'advisor')
    .replace(/\bdefense\b/gu, 'defence')
    .replace(/\bminister (?:for|of)(?: the)? /gu, 'minister of ')
    .replace(/[-–]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Acting, interim and caretaker holders hold the office. */
const ACTING = /^(?:acting|interim|caretaker|transitional|provisional|de facto) /u;

/** A rule: a pattern over the cleaned office, the key, and where it holds (absent: everywhere). */
interface Rule {
  readonly pattern: RegExp;
  readonly key: string;
  readonly only?: readonly string[];
}

/** Tried in order, the first that fits decides. */
const RULES: readonly Rule[] = [
  {
    pattern: /^(?:us |united states )?secretary of state(?: of the united states)?$/u,
    key: 'foreign-minister',
    only: ['US'],
  },
  { pattern: /^(?:us )?(?:secretary of (?:defence|war)|defence secretary)$/u, key: 'defence-minister', only: ['US'] },
  { pattern: /^(?:us )?(?:secretary of the treasury|treasury secretary)$/u, key: 'finance-minister', only: ['US'] },
  { pattern: /^(?:us )?secretary of (?:the )?([a-z ]+?)$/u, key: 'secretary:$1', only: ['US'] },
  { pattern: /^chancellor of the exchequer$/u, key: 'finance-minister', only: ['GB'] },
  { pattern: /^(?:foreign secretary|secretary of state for foreign.*)$/u, key: 'foreign-minister', only: ['GB', 'PH'] },
  { pattern: /^(?:defence secretary|secretary of state for defence)$/u, key: 'defence-minister', only: ['GB', 'PH'] },
  {
    pattern: /^(?:home secretary|secretary of state for the home department)$/u,
    key: 'interior-minister',
    only: ['GB'],
  },
  { pattern: /^treasurer$/u, key: 'finance-minister', only: ['AU'] },
  { pattern: /^finance minister$/u, key: 'budget-minister', only: ['AU'] },
  {
    pattern:
      /^(?:minister of foreign affairs|minister of external affairs|external affairs minister|minister of global affairs|foreign affairs minister|foreign minister|minister of europe and foreign affairs|secretary of foreign affairs|minister of foreign affairs and .*|federal minister of foreign affairs)$/u,
    key: 'foreign-minister',
  },
  {
    pattern: /^(?:armed forces minister|minister of (?:the )?armed forces.*)$/u,
    key: 'defence-minister',
    only: ['FR'],
  },
  { pattern: /^chief of the general staff$/u, key: 'army-chief', only: ['GB'] },
  {
    pattern:
      /^(?:minister of (?:national )?defence|defence minister|federal minister of defence|secretary of national defence)$/u,
    key: 'defence-minister',
  },
  {
    pattern:
      /^(?:minister of (?:the )?(?:finance|economy and finance|economics and finance|the economy and finance|treasury and finance)|finance minister|minister of finances|minister of economy, finance.*|federal minister of finance|secretary of finance)$/u,
    key: 'finance-minister',
  },
  {
    pattern:
      /^(?:minister of (?:the )?(?:interior|internal affairs|home affairs)|interior minister|internal affairs minister|home affairs minister|home minister|minister of the interior and .*)$/u,
    key: 'interior-minister',
  },
  { pattern: /^(?:minister of justice|justice minister|justice secretary)$/u, key: 'justice-minister' },
  { pattern: /^(?:minister of (?:public )?health|health minister|health secretary)$/u, key: 'health-minister' },
  { pattern: /^(?:minister of energy|energy minister)$/u, key: 'energy-minister' },
  {
    pattern: /^(?:minister of (?:the )?economy|economy minister|minister of economic affairs)$/u,
    key: 'economy-minister',
  },
  { pattern: /^(?:first )?deputy prime minister(?: and .*)?$/u, key: 'deputy-prime-minister' },
  { pattern: /^vice premier$/u, key: 'deputy-prime-minister' },
  { pattern: /^(?:vice chancellor|tánaiste)$/u, key: 'deputy-prime-minister' },
  { pattern: /^(?:federal )?chancellor$/u, key: 'prime-minister', only: ['DE', 'AT'] },
  {
    pattern:
      /^(?:prime minister|prime minister of (?:the )?(?:palestinian authority|united kingdom|state of palestine)|taoiseach|president of the government|president of the council of ministers|chairman of the council of ministers|head of government)$/u,
    key: 'prime-minister',
  },
  { pattern: /^(?:premier|premier of the (?:state council|people's republic of china))$/u, key: 'prime-minister' },
  { pattern: /^(?:first )?vice president(?: of the united states)?$/u, key: 'vice-president' },
  {
    pattern:
      /^president of the (?:united states|russian federation|republic|swiss confederation|palestinian authority|palestinian national authority|people's republic of china|presidential leadership council)$/u,
    key: 'president',
  },
  {
    pattern: /^(?:president|state president|executive president|federal president|chairman of the presidency)$/u,
    key: 'president',
  },
  { pattern: /^supreme leader$/u, key: 'supreme-leader' },
  {
    pattern:
      /^(?:king|queen|emperor|emir|sultan|grand duke|prince regnant|sovereign prince|monarch|yang di pertuan agong)$/u,
    key: 'monarch',
  },
  { pattern: /^pope$/u, key: 'pope' },
  { pattern: /^crown prince$/u, key: 'crown-prince' },
  { pattern: /^first lady$/u, key: 'first-lady' },
  { pattern: /^governor general$/u, key: 'governor-general' },
  { pattern: /^attorney general$/u, key: 'attorney-general' },
  { pattern: /^(?:prosecutor general|chief prosecutor|procurator general)$/u, key: 'prosecutor-general' },
  { pattern: /^white house press secretary$/u, key: 'press-secretary' },
  {
    pattern:
      /^(?:press secretary(?: of the president| to the president)?|presidential spokes\w+|kremlin spokes\w+|presidential press secretary|kremlin press secretary|press secretary of the president of russia)$/u,
    key: 'press-secretary',
  },
  { pattern: /^(?:government|chief government|federal government) spokes\w+$/u, key: 'government-spokesperson' },
  {
    pattern: /^spokes\w+ (?:of|for) the (?:foreign ministry|ministry of foreign affairs)$/u,
    key: 'foreign-ministry-spokesperson',
  },
  { pattern: /^spokes\w+ (?:of|for) the (?:us )?state department$/u, key: 'state-department-spokesperson' },
  {
    pattern:
      /^(?:spokes\w+ (?:of|for) the (?:pentagon|department of defence)|pentagon (?:press secretary|spokes\w+))$/u,
    key: 'pentagon-spokesperson',
  },
  { pattern: /^(?:us |united states )?national security advisor$/u, key: 'national-security-advisor' },
  { pattern: /^white house chief of staff$/u, key: 'chief-of-staff' },
  { pattern: /^chief of staff to the president$/u, key: 'chief-of-staff' },
  { pattern: /^(?:director of the (?:cia|central intelligence agency)|cia director)$/u, key: 'cia-director' },
  { pattern: /^(?:director of the (?:fbi|federal bureau of investigation)|fbi director)$/u, key: 'fbi-director' },
  { pattern: /^director of national intelligence$/u, key: 'director-of-national-intelligence' },
  { pattern: /^chairman of the joint chiefs of staff$/u, key: 'military-chief' },
  {
    pattern:
      /^(?:chief of the (?:general|defence) staff|idf chief of staff|chief of staff of the (?:idf|israel defence forces)|chief of defence)$/u,
    key: 'military-chief',
  },
  {
    pattern:
      /^(?:speaker of the house(?: of representatives)?(?: \(us house of representatives\))?|speaker \(us house of representatives\))$/u,
    key: 'speaker',
  },
  {
    pattern:
      /^(?:speaker of (?:the )?(?:parliament|house of commons|knesset|house of representatives|verkhovna rada|sejm|national assembly|majlis|lok sabha)|chairman of the (?:state duma|verkhovna rada)|president of the (?:bundestag|national assembly|chamber of deputies|congress of deputies)|speaker)$/u,
    key: 'speaker',
  },
  { pattern: /^(?:(?:us )?senate majority leader|majority leader \(us senate\))$/u, key: 'senate-majority-leader' },
  { pattern: /^(?:(?:us )?senate minority leader|minority leader \(us senate\))$/u, key: 'senate-minority-leader' },
  { pattern: /^house majority leader(?: \(us house of representatives\))?$/u, key: 'house-majority-leader' },
  { pattern: /^house minority leader(?: \(us house of representatives\))?$/u, key: 'house-minority-leader' },
  {
    pattern: /^(?:us )?(?:house|senate) (?:majority|minority) whip(?: \(us house of representatives\))?$/u,
    key: 'whip',
  },
  { pattern: /^leader of the opposition$/u, key: 'opposition-leader' },
  { pattern: /^(?:nato )?secretary general(?: of nato)?$/u, key: 'secretary-general', only: ['NATO'] },
  {
    pattern: /^(?:un |united nations )?secretary general(?: of the united nations| of the un)?$/u,
    key: 'secretary-general',
    only: ['UN'],
  },
  { pattern: /^president of the european commission$/u, key: 'commission-president' },
  { pattern: /^president of the european council$/u, key: 'council-president' },
  { pattern: /^president of the european parliament$/u, key: 'parliament-president' },
  { pattern: /^president of the european central bank$/u, key: 'central-bank-head' },
  { pattern: /^(?:eu )?high representative.*$/u, key: 'foreign-minister', only: ['EU'] },
  {
    pattern: /^(?:chair(?:man|woman|person)? of the (?:federal reserve|fed)(?: board)?|federal reserve chair)$/u,
    key: 'central-bank-head',
  },
  {
    pattern:
      /^(?:governor of the (?:central|national|reserve) bank.*|governor of the bank of (?:england|canada|japan|israel|italy|spain|france|korea|mexico|finland|greece|russia)|governor of the riksbank|president of the bundesbank|governor of the people's bank of china|chairman of the swiss national bank|president of the central bank.*)$/u,
    key: 'central-bank-head',
  },
  { pattern: /^(?:ambassador|permanent representative) to the (?:united nations|un)$/u, key: 'un-ambassador' },
  { pattern: /^ambassador to the (?:united states|us|united states of america)$/u, key: 'us-ambassador' },
  { pattern: /^(?:us )?(?:middle east envoy|special envoy to the middle east)$/u, key: 'middle-east-envoy' },
  { pattern: /^special envoy (?:for|to) ukraine(?: and russia)?$/u, key: 'ukraine-envoy' },
  { pattern: /^chief justice(?: of the united states| of the supreme court)?$/u, key: 'chief-justice' },
];

/**
 * The key of an office in a jurisdiction (`RU`, `US-OH`, `NATO`), or '' for an office outside the families that
 * newspapers call by a bare title. "Acting" and "interim" do not change the office.
 */
export const officeKey = (office: string, jurisdiction: string): string => {
  let text = clean(office);
  while (ACTING.test(text)) text = text.replace(ACTING, '');
  if (jurisdiction.startsWith('US-')) {
    if (text.startsWith('governor')) return 'governor';
    return text.startsWith('lieutenant governor') ? 'lieutenant-governor' : '';
  }
  for (const { pattern, key, only } of RULES) {
    if (only && !only.includes(jurisdiction)) continue;
    const match = pattern.exec(text);
    if (match) return key.replace('$1', (match[1] ?? '').replace(/ /gu, '-'));
  }
  return '';
};

/** What newspapers write for an office, where it differs from the office's own name. Cleaned as offices are. */
const NEWSPAPER_WORDS: Readonly<Record<string, string>> = {
  premier: 'prime-minister',
  pm: 'prime-minister',
  'head of government': 'prime-minister',
  'top diplomat': 'foreign-minister',
  'chief diplomat': 'foreign-minister',
  'foreign policy chief': 'foreign-minister',
  'defence chief': 'defence-minister',
  'defence secretary': 'defence-minister',
  'defence minister': 'defence-minister',
  'foreign secretary': 'foreign-minister',
  'interior secretary': 'secretary:interior',
  'press secretary': 'press-secretary',
  'white house press secretary': 'press-secretary',
  'white house spokesman': 'press-secretary',
  'white house spokeswoman': 'press-secretary',
  'white house spokesperson': 'press-secretary',
  'kremlin spokesman': 'press-secretary',
  'kremlin spokesperson': 'press-secretary',
  spokesman: 'press-secretary',
  'national security advisor': 'national-security-advisor',
  'white house national security advisor': 'national-security-advisor',
  'house speaker': 'speaker',
  speaker: 'speaker',
  'speaker of the house': 'speaker',
  'majority leader': 'senate-majority-leader',
  'minority leader': 'senate-minority-leader',
  'senate majority leader': 'senate-majority-leader',
  'senate minority leader': 'senate-minority-leader',
  'house majority leader': 'house-majority-leader',
  'house minority leader': 'house-minority-leader',
  'chief of staff': 'chief-of-staff',
  'white house chief of staff': 'chief-of-staff',
  'nato secretary general': 'secretary-general',
  'nato chief': 'secretary-general',
  'un secretary general': 'secretary-general',
  'un chief': 'secretary-general',
  'secretary general': 'secretary-general',
  'commission president': 'commission-president',
  'european commission president': 'commission-president',
  'european council president': 'council-president',
  'fed chair': 'central-bank-head',
  'fed chairman': 'central-bank-head',
  'central bank governor': 'central-bank-head',
  'cia director': 'cia-director',
  'cia chief': 'cia-director',
  'fbi director': 'fbi-director',
  'fbi chief': 'fbi-director',
  'spy chief': 'director-of-national-intelligence',
  'opposition leader': 'opposition-leader',
  'leader of the opposition': 'opposition-leader',
  'middle east envoy': 'middle-east-envoy',
  'un ambassador': 'un-ambassador',
  'un envoy': 'un-ambassador',
  'ambassador to the un': 'un-ambassador',
  'ambassador to the united nations': 'un-ambassador',
  'army chief': 'military-chief',
  'military chief': 'military-chief',
  'joint chiefs chairman': 'military-chief',
  king: 'monarch',
  queen: 'monarch',
  emir: 'monarch',
  sultan: 'monarch',
  emperor: 'monarch',
  pope: 'pope',
  pontiff: 'pope',
  'supreme leader': 'supreme-leader',
  'crown prince': 'crown-prince',
  'first lady': 'first-lady',
  'government spokesman': 'government-spokesperson',
  'government spokeswoman': 'government-spokesperson',
  'foreign ministry spokesman': 'foreign-ministry-spokesperson',
  'foreign ministry spokeswoman': 'foreign-ministry-spokesperson',
  'state department spokesman': 'state-department-spokesperson',
  'state department spokeswoman': 'state-department-spokesperson',
  'pentagon spokesman': 'pentagon-spokesperson',
  'pentagon press secretary': 'pentagon-spokesperson',
};

/** Where a word means another office than elsewhere. */
const WORDS_BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    'defence secretary': 'defence-minister',
    'treasury secretary': 'finance-minister',
    'secretary of war': 'defence-minister',
    'war secretary': 'defence-minister',
  },
  GB: {
    chancellor: 'finance-minister',
    premier: 'prime-minister',
    'home secretary': 'interior-minister',
  },
  AU: { treasurer: 'finance-minister', 'finance minister': 'budget-minister' },
};

const SECRETARY = /^([a-z ]+) secretary$/u;

/** Titles of women and men for the office of a monarch narrow it down. */
export const genderOfOffice = (office: string): 'm' | 'f' | null => {
  const word = clean(office);
  if (word === 'king' || word === 'emperor' || word === 'sultan' || word === 'emir') return 'm';
  return word === 'queen' || word === 'empress' ? 'f' : null;
};

/** Countries whose everyday "leader" is the head of state, although they have a prime minister too. */
const PARLIAMENTARY = new Set(
  (
    'AD AL AM AU AT BD BE BG BZ CA CZ DE DK EE ES ET FI FJ GB GD GE GR HR HU IE IL IN IQ IS IT JM JP KH LB LT LU LV LY ' +
    'MD ME MK MT MU MY NL NO NP NZ PG PK PL PT RO RS SE SG SI SK TH TT XK'
  ).split(' '),
);

/**
 * Keys that a newspaper's word for an office can mean in a country, in the order in which to try them. The word may
 * carry "the", "acting" or a body ("NATO secretary general"); both spellings of defence and adviser do.
 */
export const keysOfWord = (word: string, country: string): readonly string[] => {
  let text = clean(word).replace(/^the /u, '');
  while (ACTING.test(text)) text = text.replace(ACTING, '');
  if (text === 'leader') {
    return PARLIAMENTARY.has(country)
      ? ['prime-minister']
      : ['supreme-leader', 'president', 'prime-minister', 'monarch'];
  }
  if (text === 'head of state') return ['monarch', 'president'];
  const known = WORDS_BY_COUNTRY[country]?.[text] ?? NEWSPAPER_WORDS[text];
  if (known === 'prime-minister' && text === 'premier' && (country === 'AU' || country === 'CA')) return [];
  if (known) return [known];
  const key = officeKey(text, country);
  if (key) return [key];
  const secretary = SECRETARY.exec(text);
  if (country === 'US' && secretary) return [`secretary:${secretary[1]!.replace(/ /gu, '-')}`];
  const minister = /^([a-z ]+) minister$/u.exec(text);
  if (minister) return [officeKey(`minister of ${minister[1]}`, country)].filter(Boolean);
  return [];
};

/** Offices of which there is one holder at a time in one jurisdiction. */
export const ONE_HOLDER = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'monarch',
  'pope',
  'supreme-leader',
  'attorney-general',
  'press-secretary',
  'national-security-advisor',
  'chief-of-staff',
  'cia-director',
  'fbi-director',
  'director-of-national-intelligence',
  'senate-majority-leader',
  'senate-minority-leader',
  'house-majority-leader',
  'house-minority-leader',
  'speaker',
  'secretary-general',
  'commission-president',
  'council-president',
  'parliament-president',
  'central-bank-head',
  'un-ambassador',
  'us-ambassador',
  'governor',
  'military-chief',
  'crown-prince',
  'chief-justice',
  'justice-minister',
]);
