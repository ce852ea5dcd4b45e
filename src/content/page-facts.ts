/** Headline, publication date and language of an article's page. */
import { linkedData, metaContent, type Thing } from './structured-data';

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u;

const articleThings = (document: Document): Thing[] =>
  linkedData(document).filter(({ types }) => types.some((type) => ARTICLE.test(type)));

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/gu, ' ').trim() || null;

/** Letters and digits only, for telling whether two headlines are the same. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "Headline | Section | Site" or "Headline - Site" without what follows. */
const withoutSite = (title: string): string => {
  const cut = title.search(/ [|–—·»] | - (?!.* - )/u);
  return cut > 15 ? title.slice(0, cut) : title;
};

/** The headline as the page shows it, or else as it declares it. */
export const pageTitle = (document: Document): string | null => {
  const declared = [
    ...articleThings(document).map(({ properties }) => properties.headline),
    metaContent(document, ['og:title', 'twitter:title']),
    document.title,
  ]
    .map((title) => (typeof title === 'string' ? clean(title) : null))
    .filter((title) => title !== null);
  const shown = Array.from(document.getElementsByTagName('h1'), (heading) => clean(heading.textContent)).filter(
    (heading) => heading !== null,
  );
  const known = declared.map(bare);
  const agreed = shown.find(
    (heading) =>
      bare(heading).length >= 10 && known.some((title) => title.includes(bare(heading)) || bare(heading) === title),
  );
  if (agreed) return agreed;
  const longest = shown.find((heading) => heading.length >= 25 && heading.length <= 200);
  return shown.length === 1 && longest ? longest : declared[0] ? withoutSite(declared[0]) : (shown[0] ?? null);
};

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** A date in one of the forms that pages use, as `YYYY-MM-DD`; the day as printed, whatever its time zone. */
export const isoDay = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const digits = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d{3})/u.exec(text);
  if (digits) {
    const [, year = '', month = '', day = ''] = digits;
    return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
  }
  if (!/[a-z]{3}/iu.test(text) || !/\d{4}/u.test(text)) return null;
  // Without the time of day: a printed day must not move with the reader's time zone.
  const printed = /(?:\d{1,2} [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4})/iu.exec(text)?.[0];
  const time = printed ? Date.parse(`${printed} UTC`) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
};

const DATE_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'DC.date.issued',
  'DC.date',
  'dcterms.created',
  'date',
];

const dateInPath = (url: string): string | null => {
  const match = /\/((?:19|20)\d\d)[/-]?(\d{2}|[a-z]{3})[/-]?(\d{1,2})(?=[/-]|$)/iu.exec(url);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return /^\d/u.test(month) ? isoDay(`${year}-${month}-${day.padStart(2, '0')}`) : isoDay(`${day} ${month} ${year}`);
};

/** First of the dates in the page's `<time>` elements, those marked as the publication first. */
const dateInTime = (document: Document): string | null => {
  const marked = document.querySelector('time[pubdate],time[itemprop="datePublished"],[itemprop="datePublished"]');
  const candidates = [
    marked,
    ...Array.from(document.querySelectorAll('article time,main time,header time')).slice(0, 5),
  ];
  for (const element of candidates) {
    const day = isoDay(element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent);
    if (day) return day;
  }
  return null;
};

/** Publication date, `YYYY-MM-DD`, or null when the page does not tell. */
export const pageDate = (document: Document, url: string): string | null => {
  for (const { properties } of articleThings(document)) {
    const day = isoDay(properties.datePublished);
    if (day) return day;
  }
  for (const name of DATE_META) {
    const day = isoDay(metaContent(document, [name]));
    if (day) return day;
  }
  return dateInTime(document) ?? dateInPath(url);
};

/** The language that the page declares, as a BCP 47 tag. */
export const pageLanguage = (document: Document): string | null =>
  clean(document.documentElement?.getAttribute('lang')) ??
  metaContent(document, ['og:locale'])?.replace('_', '-') ??
  null;
