/**
 * What publishers call the parts of a page that are not the article's own text. Words, not sites: each class, id or
 * component name is cut into words ("relatedContent--wide" → related, content, wide) and looked up here.
 */

/** All elements of a page that carry one and the same telling name. */
export interface Clutter {
  /** Never the article, however much text it holds: comments, captions. Other names are at times misnomers. */
  readonly hard: boolean;
  /** Characters of prose in all elements of this name together. */
  prose: number;
}

const wordList = (list: string): string =>
  `(?:^| )(?:${list.trim().split(/\s+/u).join('|').replaceAll('_', ' ')})(?= |$)`;

const HARD = new RegExp(
  wordList(`
    comments? commenting disqus coral livefyre replies captions? figcaption cookies? consent gdpr onetrust
    sr_only visually_?hidden screen_?reader\\w* offscreen newsletters? outbrain taboola recirc\\w* breadcrumbs?
  `),
  'u',
);

const SOFT = new RegExp(
  wordList(`
    ads? advert\\w* adslot adunit dfp gpt mpu sponsor\\w* paid nativo teads promo\\w* marketing commercial affiliate\\w* shop\\w* deals
    relateds? related\\w* recommend\\w* read_?more more_(?:on|from|stories) read_?(?:next|also) also_read up_next next_up
    most_(?:read|popular|viewed) trending popular latest teasers? onward you_may top_stories in_this_story
    sign_?up subscribe subscription opt_?in donat\\w* contribution support_us regwall register registration login membership
    social share sharing shares sharebar addthis sharethis follow follow_us whatsapp
    respond discussion feedback ratings?
    credits? photos? image images picture media video videos gallery slideshow carousel lightbox player jwplayer playlist
    interactive graphic infographic chart
    byline\\w* authors? bio contributors? timestamp time pub_?date published updated dates? datetime dateline_block
    reading_time read_time meta metadata publish_info entry_info article_info author_info
    tags? tag_?list topics? keywords categories kicker eyebrow pagination pager toc table_of_contents jump_?links? skip_?links?
    privacy modal popup pop_up overlay toast banner notification tooltip masthead nav navigation navbar menu footer sidebar
    side_bar rail widget\\w* toolbar utility utilities copyright disclaimer terms poll quiz survey print_only
    pull_?quotes?
    infobox info_?box fact_?box navbox references reflist footnotes? edit_section noprint
  `),
  'u',
);

/** Words that look like clutter but name the article's own text. */
const OWN_TEXT = new RegExp(
  wordList(`
    article_?body story_?body entry_content post_content article_?content body_?text text_block body_?copy paragraph
    live_?blog content_body standfirst dek
  `),
  'u',
);

/** "no-caption", "layout-with-rail", "has-video": the name of something that is elsewhere or absent. */
const MODIFIER =
  /^(?:no|has|have|with|without|not|js|one|is|was|can|should)(?= )| (?:with|without|has|no|after|before|and|or)(?= ).*$/u;

const CLUTTER_ELEMENTS: ReadonlyMap<string, boolean> = new Map([
  ['aside', false],
  ['figcaption', true],
  ['figure', false],
  ['address', false],
  ['form', false],
  ['table', false],
  ['details', false],
  ['fieldset', false],
]);

const CLUTTER_ROLES = new Set(['complementary', 'banner', 'menu', 'menubar', 'toolbar', 'note', 'img']);

/** One name into lower-case words, one space apart. */
const inWords = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replace(/[^A-Za-z\d]+/gu, ' ')
    .trim()
    .toLowerCase();

type Verdict = 'hard' | 'soft' | 'none';
const verdicts = new Map<string, Verdict>();
const MAX_KNOWN = 20_000;

const judgeName = (name: string): Verdict | 'own' => {
  const text = inWords(name);
  if (OWN_TEXT.test(text)) return 'own';
  if (/^(?:is )?(?:hidden|hide)$|^d none$/u.test(text)) return 'hard';
  const telling = text.replace(MODIFIER, '');
  if (HARD.test(telling)) return 'hard';
  return SOFT.test(telling) ? 'soft' : 'none';
};

const judgeNames = (names: string): Verdict => {
  const known = verdicts.get(names);
  if (known) return known;
  const judged = names.split(/\s+/u).filter(Boolean).map(judgeName);
  const verdict = judged.includes('own')
    ? 'none'
    : judged.includes('hard')
      ? 'hard'
      : judged.includes('soft')
        ? 'soft'
        : 'none';
  if (verdicts.size >= MAX_KNOWN) verdicts.clear();
  verdicts.set(names, verdict);
  return verdict;
};

/** Elements that hold a whole page keep what names they like ("comments-open" on a body). */
const TOO_WIDE = new Set(['html', 'body', 'main', 'article']);

/** Judges the elements of one page; elements of the same name share one `Clutter`. */
export class ClutterHints {
  readonly #groups = new Map<string, Clutter>();

  /** What an element's tag, class, id or role says of it; null: nothing against it. */
  of(element: Element, name: string): Clutter | null {
    if (TOO_WIDE.has(name)) return null;
    const byTag = CLUTTER_ELEMENTS.get(name);
    const className = element.getAttribute('class') ?? '';
    const component = element.getAttribute('data-component') ?? element.getAttribute('data-testid') ?? '';
    const names = `${className} ${element.id} ${component}`;
    const verdict = names.length > 2 ? judgeNames(names) : 'none';
    const hard = byTag === true || verdict === 'hard';
    if (!hard && byTag === undefined && verdict === 'none' && !this.#roleSays(element)) return null;
    const key = `${name} ${className || element.id}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = { hard, prose: 0 };
      this.#groups.set(key, group);
    }
    return group;
  }

  #roleSays(element: Element): boolean {
    const role = element.getAttribute('role');
    return (role !== null && CLUTTER_ROLES.has(role)) || element.getAttribute('aria-hidden') === 'true';
  }
}
