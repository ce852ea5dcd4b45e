/** What the card says about an actor: from the dictionary where it knows them, and from the article. */
import type { JSX } from 'preact';
import type { Actor, ActorFacts } from '../../analysis/types';
import { formatDate, formatMonth } from '../dates';
import { strings } from '../strings';
import { OutLink, wikidataUrl } from './links';
import { type RoleRow, roleRows } from './role-rows';
import { RoleList, RoleTimeline } from './timeline';

/** Descriptions that are printed before the rest is only counted. */
const MOST_DESCRIPTIONS = 3;

/** "1931–2022" or "died 30 Aug 2022"; nothing for the living, whose age is no news. */
const lifeOf = ({ born, died }: ActorFacts): string | null => {
  if (!died) return null;
  return born ? strings.lived(born.slice(0, 4), died.slice(0, 4)) : strings.died(formatDate(died));
};

/** "Person · United States · Republican". */
export const subtitleOf = ({ kind, facts }: Actor): string =>
  [strings.kinds[kind], facts?.countryName, facts?.party, facts && lifeOf(facts)].filter(Boolean).join(' · ');

const RoleLine = ({ row }: { row: RoleRow }): JSX.Element => (
  <div class="fact">
    <dt>{row.label}</dt>
    <dd>
      {row.before}
      {row.atDate ? <strong>{row.office}</strong> : row.office}
      {row.after}
      {row.note && (
        <>
          {' '}
          <span class="as-of">{row.note}</span>
        </>
      )}
    </dd>
  </div>
);

const CalledHere = ({ described }: { described: readonly string[] }): JSX.Element | null => {
  if (described.length === 0) return null;
  const rest = described.length - MOST_DESCRIPTIONS;
  return (
    <div class="fact">
      <dt>{strings.calledHere}</dt>
      <dd>
        {described.slice(0, MOST_DESCRIPTIONS).map(strings.inTheArticle).join(', ')}
        {rest > 0 && (
          <>
            {' '}
            <span class="as-of">{strings.more(rest)}</span>
          </>
        )}
      </dd>
    </div>
  );
};

const CouldBe = ({ ids }: { ids: readonly string[] }): JSX.Element | null => {
  const linked = ids.filter((id) => wikidataUrl(id) !== null);
  if (linked.length === 0) return null;
  return (
    <div class="fact">
      <dt>{strings.couldBe}</dt>
      <dd class="links">
        {linked.map((id) => (
          <OutLink key={id} href={wikidataUrl(id)}>
            {id}
          </OutLink>
        ))}
      </dd>
    </div>
  );
};

const Unknown = (): JSX.Element => (
  <div class="notice">
    <p>
      <strong>{strings.notInDictionary}</strong>
    </p>
    <p>{strings.notInDictionaryMore}</p>
  </div>
);

/** The body of the card. */
export const Facts = ({ actor, date }: { actor: Actor; date: string | null }): JSX.Element => {
  const { facts, candidates, described } = actor;
  const rows = facts ? roleRows(facts, date) : [];
  const listed = rows.length > 0 || described.length > 0 || candidates.length > 0;
  return (
    <div class="facts">
      {candidates.length > 0 && <p class="notice">{strings.ambiguous(candidates.length)}</p>}
      {!facts && candidates.length === 0 && <Unknown />}
      {listed && (
        <dl>
          {rows.map((row) => (
            <RoleLine key={row.label} row={row} />
          ))}
          <CalledHere described={described} />
          <CouldBe ids={candidates} />
        </dl>
      )}
      {facts && <RoleTimeline facts={facts} date={date} />}
      {facts && <RoleList facts={facts} />}
    </div>
  );
};

/** Where the facts come from and how old they are. */
export const SourceLine = ({ facts }: { facts: ActorFacts }): JSX.Element => (
  <p class="source-line">{strings.sources(facts.source, formatMonth(facts.asOf))}</p>
);
