/**
 * Article or not, by signals in order of cost: the address, what the page says of itself (schema.org, Open Graph), and
 * only then its paragraphs. Runs on every page of the listed sites, so it must be nearly free on a page that is none.
 */
import { linkedData, metaContent, microdataTypes, type Thing } from './structured-data';

export interface Verdict {
  readonly is: boolean;
  /** For logs and tests: which signal decided. */
  readonly reason: string;
}

const NEWS_TYPE =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|ReviewNewsArticle|AskPublicNewsArticle|LiveBlogPosting|SatiricalArticle)$/u;
const ARTICLE_TYPE = /^(?:Article|BlogPosting|Report)$/u;
const OTHER_TYPE =
  /^(?:Product|ProductGroup|Offer|OfferCatalog|AggregateOffer|Recipe|HowTo|QAPage|Question|FAQPage|DiscussionForumPosting|SearchResultsPage|CollectionPage|ProfilePage|ItemPage|CheckoutPage|TechArticle|APIReference|SoftwareSourceCode|SoftwareApplication|WebApplication|JobPosting|Course|Event|LocalBusiness|Hotel|Restaurant|RealEstateListing|ScholarlyArticle|Dataset|Book|Movie|MedicalWebPage)$/u;
const NEWS_PUBLISHER =
  /\b(?:news|times|post|daily|weekly|herald|gazette|tribune|journal|observer|guardian|chronicle|telegraph|independent|standard|mail|mirror|star|sun|express|press|reporter|examiner|inquirer|courier|dispatch|globe|mercury|bulletin|echo|argus|sentinel|register|ledger|record|citizen|nation|monitor|review|today|broadcasting|radio|tv|television|media|magazine|wire|agency|newspaper)\b/iu;

/** Paths that hold other things than articles, on news sites too. */
const OTHER_PATH =
  /\/(?:wiki|docs?|documentation|manual|reference|api|questions?|forums?|threads?|topics?|tags?|category|categories|authors?|search|shop|store|products?|cart|checkout|account|login|subscribe|subscriptions?|newsletters|recipes?|games?|crosswords?|puzzles?|jobs|classifieds|contact|about|about-us|privacy|terms|help|faq|support|archives?|sitemap|coupons?|how-to|howto|tutorials?|legal|careers)(?:\/|\.html?$|$)/iu;
const DATED_PATH = /\/(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})[/-]?(?:[0-3]?\d)?(?:\/|-|$)/iu;
const NEWS_PATH =
  /\/(?:news|world|politics|national|nation|international|local|business|economy|opinion|opinions|comment|commentisfree|editorials?|columns?|columnists|features?|analysis|investigations?|us-news|uk-news|story|stories|article|articles|live|live-news|sport|sports|health|science|environment|climate|technology|tech|culture|entertainment|society|education|law|crime|europe|africa|asia|americas|middle-east|australia-news)(?:[/-]|$)/iu;

const no = (reason: string): Verdict => ({ is: false, reason });
const yes = (reason: string): Verdict => ({ is: true, reason });

const pathOf = (url: string): string | null => {
  try {
    return new URL(url).pathname;
  } catch {
    return null;
  }
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};

/** "/", "/index.html", "/uk", "/us/en/": the front of a site or of an edition. */
const isFront = (path: string): boolean => /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?\/?)?$/iu.test(path);

/** A last part of a few words or a number, as stories have; sections have one or two words. */
const hasStorySlug = (path: string): boolean => {
  const last =
    path
      .replace(/\/(?:index\.\w+)?$/u, '')
      .split('/')
      .pop() ?? '';
  return last.split(/[-_]/u).length >= 4 || /\d{5,}/u.test(last) || /^[a-z\d]{10,}$/iu.test(last);
};

interface Prose {
  readonly paragraphs: number;
  readonly length: number;
}

const MAX_PARAGRAPHS = 120;
const PLENTY = 2500;

const isSentence = (text: string): boolean => text.length >= 70 && /[.!?…”"’]/u.test(text);

/** Text that stands between line breaks in elements of any kind, as in older templates. */
const betweenBreaks = (document: Document): string[] => {
  const breaks = document.getElementsByTagName('br');
  const texts = new Set<Text>();
  for (let i = 0; i < Math.min(breaks.length, MAX_PARAGRAPHS); i++) {
    for (const sibling of [breaks[i]?.previousSibling, breaks[i]?.nextSibling]) {
      if (sibling?.nodeType === 3) texts.add(sibling as Text);
    }
  }
  return Array.from(texts, ({ data }) => data.trim());
};

const addUp = (texts: Iterable<string>): Prose => {
  let paragraphs = 0;
  let length = 0;
  for (const text of texts) {
    if (!isSentence(text)) continue;
    paragraphs++;
    length += text.length;
    if (length >= PLENTY) break;
  }
  return { paragraphs, length };
};

/** Paragraphs of a sentence or more. Stops as soon as there is plenty. */
const measureProse = (document: Document): Prose => {
  const all = document.getElementsByTagName('p');
  const texts = function* () {
    for (let i = 0; i < Math.min(all.length, MAX_PARAGRAPHS); i++) yield all[i]?.textContent?.trim() ?? '';
  };
  const prose = addUp(texts());
  return prose.paragraphs > 0 ? prose : addUp(betweenBreaks(document));
};

const nameOf = (value: unknown): string => {
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value === 'string') return value;
  const name = (value as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? name : '';
};

const isNewsPublisher = (things: readonly Thing[], document: Document, url: string): boolean =>
  things.some(
    ({ types, properties }) =>
      types.includes('NewsMediaOrganization') ||
      (types.some((type) => ARTICLE_TYPE.test(type)) && NEWS_PUBLISHER.test(nameOf(properties.publisher))),
  ) ||
  NEWS_PUBLISHER.test(metaContent(document, ['og:site_name']) ?? '') ||
  /news|times|post|herald|gazette|tribune|chronicle|daily|journal/iu.test(hostOf(url));

/**
 * Whether a page is one article of a news publisher: news, feature, opinion, live blog. `url` is the page's address, or
 * empty when it is not known.
 */
export const isArticle = (document: Document, url: string): Verdict => {
  if (!document.body) return no('no body');
  const canonical = url || document.querySelector('link[rel="canonical"]')?.getAttribute('href') || '';
  const path = pathOf(canonical) ?? '';
  if (path && isFront(path)) return no('front page');

  const things = linkedData(document);
  const types = [...things.flatMap((thing) => thing.types), ...microdataTypes(document)];
  const openGraph = (metaContent(document, ['og:type']) ?? '').toLowerCase();
  const newsType = types.find((type) => NEWS_TYPE.test(type));
  // A section that lists its stories in JSON-LD has many of them; an article has one, or one per later page of it.
  const stories = things.filter((thing) => thing.types.some((type) => NEWS_TYPE.test(type))).length;
  if (newsType && stories <= 4 && !(openGraph === 'website' && !hasStorySlug(path))) {
    return measureProse(document).paragraphs >= 1 ? yes(`schema.org ${newsType}`) : no('news type without text');
  }
  const otherType = types.find((type) => OTHER_TYPE.test(type));
  if (otherType) return no(`schema.org ${otherType}`);
  if (stories > 4) return no('list of stories');
  if (OTHER_PATH.test(path) && !DATED_PATH.test(path)) return no('path');
  if (/^(?:product|profile|book|video|music|place|business)/u.test(openGraph)) return no(`og:type ${openGraph}`);

  const dated =
    metaContent(document, [
      'article:published_time',
      'article:published',
      'datePublished',
      'parsely-pub-date',
      'DC.date.issued',
      'sailthru.date',
      'cXenseParse:recs:publishtime',
    ]) !== null ||
    things.some(
      (thing) =>
        thing.types.some((type) => ARTICLE_TYPE.test(type)) && typeof thing.properties.datePublished === 'string',
    );
  if (path && !dated && !DATED_PATH.test(path) && !hasStorySlug(path)) return no('section');
  let score = 0;
  if (openGraph === 'article') score += 2;
  if (types.some((type) => ARTICLE_TYPE.test(type))) score += 1;
  if (dated) score += 2;
  if (DATED_PATH.test(path)) score += 2;
  else if (NEWS_PATH.test(path)) score += 1;
  if (hasStorySlug(path)) score += 1;
  if (score >= 3 && isNewsPublisher(things, document, canonical)) score += 2;
  if (score < 5) return no(`signals ${score}`);
  const { paragraphs, length } = measureProse(document);
  return paragraphs >= 3 && length >= 300
    ? yes(`signals ${score}, prose ${length}`)
    : no(`signals ${score}, little prose`);
};
