/** The small line of years on a card: roles as bars, the article's date as a pin. */
import type { JSX } from 'preact';
import type { ActorFacts } from '../../analysis/types';
import { formatDate, formatMonth, formatTerm } from '../dates';
import { strings } from '../strings';
import { plainRole, splitRole } from './role-rows';
import { type Bar, layTimeline, type Timeline } from './timeline-model';

const PIN_TOP = 5;
const LANE_TOP = 16;
const LANE = 12;
const BAR = 7;
/** Room that one character of a label takes as a fraction of the line, at the card's usual width. */
const CHARACTER = 0.02;
/** Half the width of the pin's date; nearer to an end of the line it would stick out. */
const HALF_DATE = 0.1;
/** So near to an end the pin's date takes the place of the year that would stand there. */
const NEAR_END = 0.22;

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

const termed = (role: string, start: string | null, end: string | null): string => {
  const term = formatTerm(start, end);
  return term ? `${term} ${role}` : role;
};

const BarMark = ({ bar }: { bar: Bar }): JSX.Element => (
  <rect
    class={bar.current ? 'bar current' : 'bar'}
    x={percent(bar.from)}
    y={LANE_TOP + bar.lane * LANE}
    style={{ width: `max(4px, ${percent(bar.to - bar.from)} - 2px)` }}
    height={BAR}
    rx={BAR / 2}
  >
    <title>{termed(bar.label, bar.role.start, bar.role.end)}</title>
  </rect>
);

/** Names the bars that are long enough for it; only where there is one row, since labels of two would collide. */
const BarLabels = ({ line, country }: { line: Timeline; country: string | null }): JSX.Element => (
  <>
    {line.bars.map((bar) => {
      const { office } = splitRole(bar.label, country);
      const fits = office.length * CHARACTER <= bar.to - bar.from;
      return fits ? (
        <text key={bar.from} class="bar-label" x={percent((bar.from + bar.to) / 2)} y="35" text-anchor="middle">
          {office}
        </text>
      ) : null;
    })}
  </>
);

const anchorAt = (fraction: number): 'start' | 'middle' | 'end' => {
  if (fraction < HALF_DATE) return 'start';
  return fraction > 1 - HALF_DATE ? 'end' : 'middle';
};

interface Props {
  readonly facts: ActorFacts;
  readonly date: string | null;
}

/** Nothing when no role has a date. */
export const RoleTimeline = ({ facts, date }: Props): JSX.Element | null => {
  const line = layTimeline(facts.roles, date);
  if (!line) return null;
  const labelled = line.lanes === 1;
  const bottom = LANE_TOP + line.lanes * LANE + (labelled ? 12 : 0);
  const { article } = line;
  const spoken = line.bars.map(({ label, role }) => termed(label, role.start, role.end)).join('; ');
  const title = date ? strings.timelineLabel(formatDate(date)) : strings.timelineLabelNoDate;
  return (
    <svg class="timeline" role="img" aria-label={`${title}: ${spoken}.`} height={bottom + 14}>
      {Array.from({ length: line.lanes }, (_, lane) => (
        <rect key={lane} class="lane" x="0" y={LANE_TOP + lane * LANE + 3} width="100%" height="1" />
      ))}
      {line.bars.map((bar) => (
        <BarMark key={`${bar.lane} ${bar.from}`} bar={bar} />
      ))}
      {labelled && <BarLabels line={line} country={facts.countryName} />}
      {article !== null && date && (
        <svg class="pin" x={percent(article)} overflow="visible" aria-hidden="true">
          <rect x="-1" y={PIN_TOP} width="2" height={bottom - PIN_TOP - (labelled ? 12 : 0)} />
          <circle cx="0" cy={PIN_TOP} r="3.5" />
        </svg>
      )}
      {!(article !== null && article < NEAR_END) && (
        <text class="year" x="0" y={bottom + 10}>
          {line.firstYear}
        </text>
      )}
      {article !== null && date && (
        <text class="year article" x={percent(article)} y={bottom + 10} text-anchor={anchorAt(article)}>
          {formatMonth(date)}
        </text>
      )}
      {!(article !== null && article > 1 - NEAR_END) && (
        <text class="year" x="100%" y={bottom + 10} text-anchor="end">
          {line.lastYear}
        </text>
      )}
    </svg>
  );
};

/** Every role with its years, folded away: the picture's words, and the roles that it has no room for. */
export const RoleList = ({ facts }: { facts: ActorFacts }): JSX.Element | null => {
  if (facts.roles.length < 2) return null;
  return (
    <details class="all-roles">
      <summary>{strings.allRoles(facts.roles.length)}</summary>
      <ol>
        {facts.roles.map((role) => (
          <li key={`${role.role} ${role.start}`}>
            <span class="term">{formatTerm(role.start, role.end) ?? ''}</span>
            <span>{plainRole(role)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
};
