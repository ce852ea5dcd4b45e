/** One entry as the search shows it: who they were then and are now, and where each fact comes from. */
import type { JSX } from 'preact';
import type { DetailedRecord } from '../../dictionary/lookup';
import { OutLink, wikidataUrl, wikipediaUrl } from '../../ui/card/links';
import { formatDate, formatMonth } from '../../ui/dates';
import { strings } from '../../ui/strings';
import { words } from './strings';

const kindOf = (kind: string): string => words.kinds[kind as keyof typeof words.kinds] ?? kind;

const termOf = (start: string | null, end: string | null): string =>
  `${start ? formatDate(start) : '?'} – ${end ? formatDate(end) : ''}`.trim();

const Roles = ({ record }: { record: DetailedRecord }): JSX.Element => (
  <div class="table-frame">
    <table>
      <caption class="unseen">{words.rolesOf(record.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.term}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {record.roles.map(({ role, start, end, party, source, asOf }, index) => (
          <tr key={index}>
            <td>{termOf(start, end)}</td>
            <td>
              {role}
              {party && <span class="soft"> · {party}</span>}
            </td>
            <td class="soft">{words.fromSource(source, formatMonth(asOf))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

export const Record = ({ record, date }: { record: DetailedRecord; date: string }): JSX.Element => {
  const life = record.died && record.born ? strings.lived(record.born.slice(0, 4), record.died.slice(0, 4)) : null;
  const about = [kindOf(record.kind), record.countryName, record.party, life].filter(Boolean).join(' · ');
  return (
    <li class="record">
      <h3>{record.name}</h3>
      <p class="soft">{about}</p>
      {record.aliases.length > 0 && <p class="soft">{words.also(record.aliases.join(', '))}</p>}
      {record.kind === 'person' && (
        <dl>
          <div>
            <dt>{words.roleOn(formatDate(date))}</dt>
            <dd>{record.role ?? words.noRole}</dd>
          </div>
          {record.roleNow !== record.role && (
            <div>
              <dt>{words.roleToday}</dt>
              <dd>{record.roleNow ?? words.noRole}</dd>
            </div>
          )}
        </dl>
      )}
      {record.roles.length > 0 && <Roles record={record} />}
      <p class="links">
        <OutLink href={wikipediaUrl(record.wikipedia)}>{strings.wikipedia}</OutLink>
        <OutLink href={wikidataUrl(record.id)}>{strings.wikidata}</OutLink>
        <span class="soft">{words.entitySource(record.entitySource)}</span>
      </p>
    </li>
  );
};
