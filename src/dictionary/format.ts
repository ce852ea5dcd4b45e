/**
 * The packed dictionary, format 1: what packer and reader agree on.
 *
 * Little-endian; every section begins at a multiple of 4 bytes.
 *
 *     header      16 × u32
 *       0  magic "ONRD"         1  format version      2  bytes in the file     3  checksum of all after the header
 *       4  source date (packed) 5  entities            6  keys in the name index 7  roles
 *       8  number of sections   9–15 zero
 *     directory   per section: u32 offset, u32 length in bytes; the order is SECTIONS below
 *     sections
 *
 * Strings are one UTF-8 pool with an offset table; a string is its index. The strings that 16-bit columns point to come
 * first. Entities are columns, most prominent first, so an entity's index is also its priority among namesakes. The
 * aliases and the roles of entity i are the slices [start[i], start[i+1]) of their columns. Dates are packed as in
 * dates.ts.
 *
 * A hash index has three sections. `buckets` has 2^k + 1 entries: the keys whose hash begins with the k bits b are at
 * [buckets[b], buckets[b+1]). `tags` holds a second, independent hash of each key, which tells it from others in its
 * bucket (keys themselves are not stored: k + 32 bits leave one wrong hit in some ten million articles). `targets`
 * holds what the key stands for: a number, or, when the highest bit is set, a position in `lists`, where a count and
 * that many numbers stand. There are three indexes:
 *
 *     names     folded full names and aliases → entities (see fold.ts for the hashes and their salts)
 *     surnames  folded last names → persons
 *     keys      "id:Q7747" → entity, "code:RU" and "country:russian" → country, "office:president|RU" → roles
 *
 * `nameCaps` says per key of the name index which tokens must begin with a capital. `firstTokens` is a table of 2^m
 * bytes over the hash of a first token: the largest number of tokens among the names that begin so, or 0.
 */

export const MAGIC = 0x44524e4f;
export const FORMAT_VERSION = 1;
export const HEADER_WORDS = 16;

export const SECTIONS = [
  'stringOffsets',
  'stringBytes',
  'entityId',
  'entityName',
  'entityWikipedia',
  'entityKind',
  'entitySubkind',
  'entityCountry',
  'entityGender',
  'entityProminence',
  'entitySource',
  'entityBorn',
  'entityDied',
  'entityStandsFor',
  'aliasStart',
  'aliasString',
  'roleStart',
  'roleTitle',
  'roleFrom',
  'roleTo',
  'roleAsOf',
  'roleParty',
  'roleSource',
  'roleRank',
  'nameBuckets',
  'nameTags',
  'nameTargets',
  'nameCaps',
  'surnameBuckets',
  'surnameTags',
  'surnameTargets',
  'keyBuckets',
  'keyTags',
  'keyTargets',
  'lists',
  'firstTokens',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** In a hash index's targets: the rest is a position in `lists`. */
export const LIST_BIT = 0x80000000;

/** In entityId: the rest is a string; without it, it is the number of a Wikidata id. */
export const STRING_ID_BIT = 0x80000000;

/** In entityWikipedia: no article, or an article that has the entity's name as its title. Else a string index + 2. */
export const NO_ARTICLE = 0;
export const ARTICLE_IS_NAME = 1;

/** In entityStandsFor. */
export const NO_ENTITY = 0xffffffff;

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
