/**
 * The packed dictionary, format 2: what packer and reader agree on.
 *
 * Little-endian; every section begins at a multiple of 4 bytes.
 *
 *     header      16 × u32
 *       0  magic "ONRD"         1  format version      2  bytes in the file     3  checksum of all after the header
 *       4  source date (packed) 5  entities            6  keys in the name index 7  roles
 *       8  number of sections   9  string number of the first entity's name     10–15 zero
 *     directory   per section: u32 offset, u32 length in bytes; the order is SECTIONS below
 *     sections
 *
 * Strings are one UTF-8 pool; a string is its number. Each is its length (one byte, or two when the first has its high
 * bit set) and its bytes; `stringBlocks` says where every 32nd one begins. First come the strings that 16-bit columns
 * point to, then the names of the entities in their order, so that no column is needed for them, then all others.
 *
 * Entities are columns, most prominent first, so an entity's index is also its priority among namesakes. `entityClass`
 * is a row of the three `class…` columns, `roleOrigin` one of the three `origin…` columns: few combinations are in use.
 * Dates are numbers of `dates`, a sorted table of packed dates (dates.ts) that begins with 0, "unknown". The aliases
 * and roles of an entity follow each other in the order of the entities: `aliasCounts` and `roleCounts` say how many
 * there are, `aliasBlocks` and `roleBlocks` where those of every 32nd entity begin. What few entities have is kept
 * aside, by entity in ascending order: an article whose title is not the name, and what a seat stands for. `idOrder`
 * holds the entities by id: Wikidata numbers first, then others by their text.
 *
 * A hash index has three sections. `buckets` has 2^k + 1 entries: the keys whose hash begins with the k bits b are at
 * [buckets[b], buckets[b+1]). `tags` holds a second, independent hash of each key, which tells it from others in its
 * bucket (keys themselves are not stored: k + 32 bits leave one wrong hit in some ten million articles). `targets`
 * holds what the key stands for: a number, or, when the highest bit is set, a position in `lists`, where a count and
 * that many numbers stand. There are three indexes:
 *
 *     names     folded names → entities (see fold.ts for the hashes and their salts, spellings.ts for the forms)
 *     surnames  folded last names → persons
 *     keys      "code:RU" and "country:russian" → country, "office:president|RU" → roles
 *
 * `nameCaps` says per key of the name index, as a number of `capsMasks`, which tokens must begin with a capital. Two
 * tables keep the search away from the index where nothing can match: `firstTokens` has 2^m bytes over the hash of a
 * first token: the largest number of tokens among the names that begin so, or 0, with SINGLE_TOKEN where one of them is
 * that token alone. `pairs` is a set of bits over the hash of the first two tokens.
 */

export const MAGIC = 0x44524e4f;
export const FORMAT_VERSION = 2;
export const HEADER_WORDS = 16;
export const NAME_BASE_WORD = 9;

export const SECTIONS = [
  'stringBlocks',
  'stringBytes',
  'dates',
  'entityId',
  'entityFlags',
  'entityClass',
  'entityBorn',
  'entityDied',
  'idOrder',
  'classCountry',
  'classSubkind',
  'classSource',
  'articleEntity',
  'articleString',
  'seatEntity',
  'seatTarget',
  'aliasBlocks',
  'aliasCounts',
  'aliasString',
  'roleBlocks',
  'roleCounts',
  'roleTitle',
  'roleFrom',
  'roleTo',
  'roleOrigin',
  'roleRank',
  'originParty',
  'originSource',
  'originAsOf',
  'nameBuckets',
  'nameTags',
  'nameTargets',
  'nameCaps',
  'capsMasks',
  'surnameBuckets',
  'surnameTags',
  'surnameTargets',
  'keyBuckets',
  'keyTags',
  'keyTargets',
  'lists',
  'firstTokens',
  'pairs',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** In a hash index's targets: the rest is a position in `lists`. */
export const LIST_BIT = 0x80000000;

/** In entityId: the rest is a string; without it, it is the number of a Wikidata id. */
export const STRING_ID_BIT = 0x80000000;

/** In entityId beside STRING_ID_BIT: the string is only the beginning, the name in small letters and hyphens follows. */
export const SLUG_ID_BIT = 0x40000000;

/** In entityFlags: two bits of kind, two of gender, whether the article's title is the name, three of prominence. */
export const GENDER_SHIFT = 2;
export const ARTICLE_IS_NAME = 16;
export const PROMINENCE_SHIFT = 5;

/** Entities or strings between two entries of a table of blocks, as a power of two. */
export const BLOCK_BITS = 5;

/** In firstTokens. */
export const SINGLE_TOKEN = 0x80;

export const KINDS = ['person', 'organisation', 'country', 'seat'] as const;
export const GENDERS = [null, 'm', 'f'] as const;

/**
 * Checksum of everything after the header: four interleaved multiplicative lanes, so that it runs at memory speed.
 * `words` is the whole file; its length is a multiple of four bytes.
 */
export const checksum = (words: Uint32Array): number => {
  let a = 0x9e3779b1 | 0;
  let b = 0x85ebca77 | 0;
  let c = 0xc2b2ae3d | 0;
  let d = 0x27d4eb2f | 0;
  let at = HEADER_WORDS;
  for (; at + 3 < words.length; at += 4) {
    a = Math.imul(a ^ words[at]!, 0x01000193);
    b = Math.imul(b ^ words[at + 1]!, 0x01000193);
    c = Math.imul(c ^ words[at + 2]!, 0x01000193);
    d = Math.imul(d ^ words[at + 3]!, 0x01000193);
    a ^= a >>> 15;
    b ^= b >>> 15;
    c ^= c >>> 15;
    d ^= d >>> 15;
  }
  for (; at < words.length; at++) a = Math.imul(a ^ words[at]!, 0x01000193);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7) ^ words.length) >>> 0;
};
