/** Pages that the browser tests put on stage besides the demo article. Every person in them is invented. */
import { articleElement, articlePage, type PrintedArticle } from './demo-page';

/** An article that has nothing in common with the demo, so that what is left of either can be told apart. */
export const HARBOUR_ARTICLE: PrintedArticle = {
  title: 'Harbour bridge to stay closed until the autumn',
  date: '2024-06-04',
  outlet: 'The Harbour Post',
  byline: 'Harbour Post staff',
  paragraphs: [
    'The old bridge over the harbour will stay closed until the autumn, after divers discovered cracks in two of its ' +
      'nine piers during an inspection that had been put off twice because of storms in the first months of the year.',
    'City engineer Maren Holtby said the damage was worse than anybody had expected. “We cannot open it to anyone, not ' +
      'even on foot,” Holtby said. “The second pier has moved by four centimetres since the spring.”',
    'The streets on the north side have been empty for weeks. From the first of July a ferry is to cross every ten ' +
      'minutes, free of charge, until the day on which the bridge is opened again.',
    '“A ferry is not a bridge,” said Tobias Renwick, who has run a bakery beside the northern ramp for thirty years. ' +
      'Renwick told the council that half of his customers had stayed away since the barriers went up in April.',
    'The repair is expected to cost eleven million, of which the region pays two thirds. Work begins as soon as the ' +
      'steel has been delivered, which takes at least six weeks from the date on which it is ordered.',
    'The bridge was opened ninety years ago and carries some twenty thousand people a day, most of them on their way to ' +
      'the shipyards and the two schools on the southern side of the harbour, where classes begin again in August.',
  ],
};

/** A front page: plenty of headlines, no article. */
export const FRONT_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Latest news</title><link rel="icon" href="data:,"></head>
<body>
<header><h1>Latest news</h1></header>
<main>
${Array.from(
  { length: 40 },
  (_, i) =>
    `<section><h2><a href="/article/${i}">Headline number ${i} of this morning</a></h2><p>Donald Trump and others, in short.</p></section>`,
).join('\n')}
</main>
</body>
</html>
`;

/** A page that exchanges its article on a click and by the history, as news sites with a router of their own do. */
export const routerPage = (first: PrintedArticle, second: PrintedArticle): string => {
  const articles = JSON.stringify([articleElement(first), articleElement(second)]).replace(/</gu, '\\u003c');
  const titles = JSON.stringify([first.title, second.title]).replace(/</gu, '\\u003c');
  const router = `<a id="next" href="/article/second">Next article</a>
<script>
const articles = ${articles};
const titles = ${titles};
const show = (index) => {
  document.title = titles[index];
  document.querySelector('article').outerHTML = articles[index];
  const meta = document.querySelector('meta[property="article:published_time"]');
  meta.content = document.querySelector('time').dateTime + 'T06:00:00Z';
  document.querySelector('script[type="application/ld+json"]')?.remove();
};
document.querySelector('#next').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(null, '', '/article/second');
  show(1);
});
addEventListener('popstate', () => show(location.pathname.endsWith('second') ? 1 : 0));
</script>
</body>`;
  return articlePage(first).replace('</body>', router);
};
