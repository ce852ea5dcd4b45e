/** Ways out to the open encyclopedias. Nothing is fetched: the reader's click opens a tab. */
import type { JSX } from 'preact';
import type { ActorFacts } from '../../analysis/types';
import { ExternalIcon } from '../parts/icons';
import { strings } from '../strings';

const WIKIDATA_ID = /^Q\d+$/u;

/** Address of an item, or null where the id is the dictionary's own. */
export const wikidataUrl = (id: string | null): string | null =>
  id !== null && WIKIDATA_ID.test(id) ? `https://www.wikidata.org/wiki/${id}` : null;

/** Address of an article of the English Wikipedia. */
export const wikipediaUrl = (title: string | null): string | null =>
  title ? `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}` : null;

/** A link that says that it leaves the page. Without an address there is nothing. */
export const OutLink = ({ href, children }: { href: string | null; children: string }): JSX.Element | null =>
  href === null ? null : (
    <a class="out" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> ({strings.newTab})</span>
      <ExternalIcon />
    </a>
  );

/** Wikipedia and Wikidata, where the facts name them. */
export const FactLinks = ({ facts }: { facts: ActorFacts }): JSX.Element | null => {
  const wikipedia = wikipediaUrl(facts.wikipedia);
  const wikidata = wikidataUrl(facts.wikidata);
  if (!wikipedia && !wikidata) return null;
  return (
    <p class="links">
      <OutLink href={wikipedia}>{strings.wikipedia}</OutLink>
      <OutLink href={wikidata}>{strings.wikidata}</OutLink>
    </p>
  );
};
