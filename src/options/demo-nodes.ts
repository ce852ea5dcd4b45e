import { formatDate } from '../ui/dates';
import type { DemoArticle } from './demo-article';

const element = (name: string, text: string, className?: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** The demo article as a newspaper would mark it up, so that it is read the way any other article is. */
export const demoNodes = ({ title, date, outlet, byline, paragraphs }: DemoArticle): HTMLElement[] => {
  const line = element('p', `${outlet} · ${byline} · `, 'byline');
  const time = document.createElement('time');
  time.dateTime = date;
  time.textContent = formatDate(date);
  line.append(time);
  return [element('h1', title), line, ...paragraphs.map((paragraph) => element('p', paragraph))];
};
