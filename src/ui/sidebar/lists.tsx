/** The two lists of statements: grouped by speaker, and in the order of the text. */
import type { JSX } from 'preact';
import { hueStyle } from '../hues';
import { Avatar } from '../parts/avatar';
import { isListed, type Reading, type SpeakerGroup, type Statement, type StatementKind, tallyOf } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';
import { useGradually } from './gradually';
import { PositionsFold } from './positions-fold';
import { QuoteItem } from './quote';

/** What one speaker says and holds that stands together in a list. */
interface Run {
  readonly speaker: SpeakerGroup;
  readonly statements: readonly Statement[];
  /** Folded away below the statements. */
  readonly positions: readonly Statement[];
}

/** A head with nothing but a fold takes up a row too. */
const rowsOf = ({ statements }: Run): number => Math.max(1, statements.length);

const SpeakerName = ({ speaker }: { speaker: SpeakerGroup }): JSX.Element => {
  const store = useStore();
  const { actor, name } = speaker;
  if (!actor) return <>{name}</>;
  return (
    <button
      type="button"
      class="name-button"
      title={strings.openCard(name)}
      onClick={() => store.revealActor(actor.id)}
    >
      {name}
    </button>
  );
};

const Body = ({ run, limit }: { run: Run; limit: number }): JSX.Element => {
  const { speaker, statements, positions } = run;
  return (
    <>
      {statements.length > 0 && (
        <ol class="quotes">
          {statements.slice(0, limit).map((statement) => (
            <QuoteItem key={statement.id} statement={statement} />
          ))}
        </ol>
      )}
      {positions.length > 0 && limit >= statements.length && <PositionsFold speaker={speaker} positions={positions} />}
    </>
  );
};

const Speaker = ({ run, limit }: { run: Run; limit: number }): JSX.Element => {
  const { speaker, statements } = run;
  return (
    <li class="speaker" style={hueStyle(speaker.hue)}>
      <div class="speaker-head">
        <Avatar name={speaker.name} hue={speaker.hue} />
        <div class="speaker-title">
          <h3>
            <SpeakerName speaker={speaker} />
          </h3>
          {speaker.detail && <p>{speaker.detail}</p>}
        </div>
        {statements.length > 0 && (
          <span class="tally">
            <span aria-hidden="true">{statements.length}</span>
            <span class="unseen">{strings.tally(tallyOf(statements))}</span>
          </span>
        )}
      </div>
      <Body run={run} limit={limit} />
    </li>
  );
};

const InOrder = ({ run, limit }: { run: Run; limit: number }): JSX.Element => {
  const { speaker } = run;
  return (
    <li class="run" style={hueStyle(speaker.hue)}>
      <div class="run-head">
        <span class={speaker.actor ? 'dot' : 'dot unnamed'} aria-hidden="true" />
        <h3>
          <SpeakerName speaker={speaker} />
        </h3>
        {speaker.detail && <p>{speaker.detail}</p>}
      </div>
      <Body run={run} limit={limit} />
    </li>
  );
};

const runOf = (speaker: SpeakerGroup, all: readonly Statement[], only: StatementKind | null): Run => ({
  speaker,
  statements: all.filter((statement) => isListed(statement, only)),
  positions: only === null ? all.filter(({ kind }) => kind === 'position') : [],
});

const isEmpty = ({ statements, positions }: Run): boolean => statements.length + positions.length === 0;

const runsBySpeaker = (reading: Reading, only: StatementKind | null): Run[] =>
  reading.speakers.map((speaker) => runOf(speaker, speaker.statements, only)).filter((run) => !isEmpty(run));

/** The speaker stands above a run of statements that are all theirs. */
const runsInOrder = (reading: Reading, only: StatementKind | null): Run[] => {
  const runs: { speaker: SpeakerGroup; all: Statement[] }[] = [];
  for (const statement of reading.statements) {
    if (only !== null && statement.kind !== only) continue;
    const last = runs.at(-1);
    if (last?.speaker === statement.speaker) last.all.push(statement);
    else runs.push({ speaker: statement.speaker, all: [statement] });
  }
  return runs.map(({ speaker, all }) => runOf(speaker, all, only));
};

/** How many rows there are down to a statement; 0 when it is not in the list. */
const rowsDownTo = (runs: readonly Run[], id: string | null): number => {
  let above = 0;
  for (const run of runs) {
    const index = run.statements.findIndex((statement) => statement.id === id);
    if (index >= 0) return above + index + 1;
    above += rowsOf(run);
    if (run.positions.some((statement) => statement.id === id)) return above;
  }
  return 0;
};

interface Props {
  readonly reading: Reading;
  readonly view: 'speakers' | 'order';
  readonly only: StatementKind | null;
}

/** Who said what, or what was said down the page. */
export const StatementList = ({ reading, view, only }: Props): JSX.Element => {
  const store = useStore();
  const runsOf = view === 'order' ? runsInOrder : runsBySpeaker;
  const runs = runsOf(reading, only);
  const rows = runs.reduce((sum, run) => sum + rowsOf(run), 0);
  let left = useGradually(rows, rowsDownTo(runs, store.selected.value));
  const Group = view === 'order' ? InOrder : Speaker;
  return (
    <ol class={view}>
      {runs.map((run) => {
        if (left <= 0) return null;
        const limit = left;
        left -= rowsOf(run);
        const first = run.statements[0] ?? run.positions[0];
        return <Group key={view === 'order' ? first?.id : run.speaker.key} run={run} limit={limit} />;
      })}
    </ol>
  );
};
