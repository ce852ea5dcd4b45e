/**
 * Closed word classes and a few open ones, for finding the edges of noun phrases and clauses without a tagger. All words
 * are in lower case with a straight apostrophe.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

export const AUXILIARIES = set(
  `am is are was were be been being has have had having do does did will would shall should can could may might must
   'll 'd 've 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't
   can't cannot couldn't mightn't mustn't ain't`,
);
export const FORMS_OF_BE = set(`am is are was were be been being isn't aren't wasn't weren't 're 'm`);
export const NEGATIONS = set(
  `not n't never no didn't don't doesn't won't wouldn't hasn't haven't hadn't can't cannot couldn't isn't wasn't
   weren't aren't nor neither without`,
);
export const DETERMINERS = set(
  `the a an this that these those his her its their our my your some any each every another other both all one two three
   four five six seven eight nine ten several many most few no either neither such dozens hundreds`,
);
export const SUBJECT_PRONOUNS = set(
  `he she they we i it you who everyone everybody someone somebody others another both many some one few most none nobody
   several those these all`,
);
export const PERSONAL_PRONOUNS = set('he she they we i it you');
export const PREPOSITIONS = set(
  `of in on at for from with by to about against between during before after under over into through without within
   among amid around across behind beyond near since until upon toward towards despite including regarding following
   via per like inside outside along alongside concerning throughout above below`,
);
export const SUBORDINATORS = set(
  `that because as while when if although though but after before since until unless whether which who whom whose where
   how why what once whereas so yet lest than nor and or`,
);
export const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun. today yesterday tomorrow tonight
   january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
   aug. sept. oct. nov. dec. morning afternoon evening night week weekend month year last earlier later recently
   ago now then soon previously once early late midday noon`,
);
export const ADVERBS = set(
  `also again already still then later now just never ever even only once often always sometimes soon recently previously
   repeatedly reportedly allegedly further furthermore too instead meanwhile however therefore thus earlier first
   finally simply quickly flatly bluntly simply famously publicly privately openly initially subsequently eventually
   long since both all almost nearly merely rather quite perhaps maybe yet twice currently today yesterday up back out`,
);
/** Common irregular or everyday finite verbs that no noun phrase goes through. */
const FINITE = set(
  `went came made took gave got had did won lost ran held kept met saw knew felt left led spent began became brought
   bought caught chose drew drove fell fought found grew hit heard paid put read rose sat sent set shook shot spoke
   stood stole struck swept taught threw told understood woke wore wrote said says is are was were has have does do
   goes comes makes takes gives gets wins loses runs holds keeps meets sees knows feels leaves leads seems seemed
   appears appeared remains remained continues continued includes included wants wanted needs needed tries tried`,
);

/** A finite verb or auxiliary, as far as the word alone can tell. */
export const isFiniteVerb = (lower: string): boolean => FINITE.has(lower) || AUXILIARIES.has(lower);

/** An adverb by list or by ending. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.length > 4 &&
    lower.endsWith('ly') &&
    !/^(?:family|ally|reply|bully|rally|italy|july|only child)$/u.test(lower));

/** Begins with a capital letter (or is written in another case-bearing script's upper case). */
export const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

/** Lower-case nouns that name people or bodies who speak, singular or plural. */
const SPEAKER_NOUN =
  /^(?:officials?|sources?|aides?|experts?|critics?|police|analysts?|advisers?|advisors?|spokes(?:man|woman|person|men|people|persons)|reporters?|lawyers?|attorneys?|prosecutors?|investigators?|authorities|lawmakers?|senators?|(?:congress|business|police|chair|country|council|states)(?:man|men|woman|women)|diplomats?|economists?|activists?|supporters?|opponents?|witnesses|witness|researchers?|scientists?|doctors?|executives?|leaders?|ministers?|presidents?|governors?|mayors?|candidates?|nominees?|judges?|voters?|delegates?|democrats?|republicans?|residents?|protesters?|campaigns?|teams?|allies|insiders?|people|observers?|pundits?|editors?|commentators?|historians?|professors?|strategists?|operatives?|staffers?|soldiers?|commanders?|generals?|negotiators?|envoys?|ambassadors?|students?|teachers?|parents?|families|family|friends?|members?|man|woman|men|women|companies|company|ministry|government|governments|report|study|survey|poll|statement|committee|court|agency|department|document|documents|newspaper|newspapers|network|website|group|groups|organizations?|organisations?|companies|firms?|unions?|users?|others|someone|many|some|several|former|senior|top|campaigners?|users?|workers?|fans?|players?|coach|coaches|secretary|chief|chairman|director|detectives?|captain|boss|bosses|king|queen|prince|princess|pope|author|authors|producer|host|anchor|billionaire|mogul|businessman|actor|actress|singer|star|father|mother|brother|sister|son|daughter|wife|husband|widow|neighbo[u]?rs?|victims?|survivors?|suspect|defendant|plaintiffs?)$/u;

/** Whether a lower-case word names somebody who can speak ("officials", "spokeswoman", "the report"). */
export const isSpeakerNoun = (lower: string): boolean => SPEAKER_NOUN.test(lower);
