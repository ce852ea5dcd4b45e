/** The demo article as a newspaper would print it: what a reader sees around an article, and what machines read. */

export interface PrintedArticle {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly outlet: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

const escapeHtml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** Data in a script element ends at the first `</`, whatever the JSON says. */
const scriptJson = (value: unknown): string => JSON.stringify(value, null, 2).replace(/</gu, '\\u003c');

const printedDate = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #5d6167; --line: #dedbd5; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #d9d7d2; --soft: #9aa0a8; --line: #34383e; --paper: #141618; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.62 Georgia, "Times New Roman", serif; }
header, footer, nav, aside { font-family: system-ui, "Helvetica Neue", Arial, sans-serif; font-size: 14px; }
header { padding: 18px 32px 0; border-bottom: 1px solid var(--line); }
.outlet { font: 700 24px/1 Georgia, serif; color: inherit; text-decoration: none; }
nav ul { display: flex; gap: 22px; margin: 14px 0 0; padding: 0 0 12px; list-style: none; }
nav a, aside a, footer a { color: var(--soft); text-decoration: none; }
main { max-width: 680px; margin: 36px 0 0 56px; }
h1 { font-size: 34px; line-height: 1.18; margin: 0 0 12px; }
.byline { color: var(--soft); font-size: 15px; margin: 0 0 26px; }
aside { margin: 44px 0; padding: 20px 0; border-top: 1px solid var(--line); }
aside h2 { font-size: 15px; margin: 0 0 8px; }
aside ul { margin: 0; padding-left: 18px; }
footer { padding: 24px 32px; border-top: 1px solid var(--line); color: var(--soft); }
`;

/** Section names and headlines that name nobody, so that all who are named stand in the article. */
const SECTIONS = ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport'];
const RELATED = [
  'What a short ceasefire would have to settle first',
  'How phone calls between capitals are prepared',
  'Ten questions readers asked about the negotiations',
];

const structuredData = (article: PrintedArticle) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: article.title,
  datePublished: `${article.date}T06:00:00Z`,
  inLanguage: 'en',
  author: { '@type': 'Organization', name: article.byline },
  publisher: { '@type': 'Organization', name: article.outlet },
});

/** The article element alone, for pages that exchange their article without loading another page. */
export const articleElement = (article: PrintedArticle): string => `<article>
<h1>${escapeHtml(article.title)}</h1>
<p class="byline"><span class="author">${escapeHtml(article.byline)}</span> · <time datetime="${article.date}">${printedDate(article.date)}</time></p>
${article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article>`;

/** The whole page. */
export const articlePage = (article: PrintedArticle): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(article.title)} | ${escapeHtml(article.outlet)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(article.title)}">
<meta property="og:site_name" content="${escapeHtml(article.outlet)}">
<meta property="article:published_time" content="${article.date}T06:00:00Z">
<link rel="icon" href="data:,">
<script type="application/ld+json">
${scriptJson(structuredData(article))}
</script>
<style>${STYLE}</style>
</head>
<body>
<header>
<a class="outlet" href="/">${escapeHtml(article.outlet)}</a>
<nav aria-label="Sections">
<ul>
${SECTIONS.map((section) => `<li><a href="/${section.toLowerCase()}">${section}</a></li>`).join('\n')}
</ul>
</nav>
</header>
<main>
${articleElement(article)}
<aside aria-label="Related">
<h2>Read more</h2>
<ul>
${RELATED.map((headline, i) => `<li><a href="/related/${i + 1}">${headline}</a></li>`).join('\n')}
</ul>
</aside>
</main>
<footer>
<p>Sign up for the morning letter · <a href="/about">About us</a> · <a href="/contact">Contact</a></p>
<p>A sample page, printed for trying things out.</p>
</footer>
</body>
</html>
`;
