/** The two lists of statements: grouped by speaker, and in the order of the text. */
import type { JSX } from 'preact';
import { hueStyle } from '../hues';
import { Avatar } from '../parts/avatar';
import type { Reading, SpeakerGroup, Statement, StatementKind } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';
import { useGradually } from './gradually';
import { QuoteItem } from './quote';

/** Statements of one speaker that stand together in a list. */
interface Run {
  readonly speaker: SpeakerGroup;
  readonly statements: readonly Statement[];
}

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

const Quotes = ({ statements, limit }: { statements: readonly Statement[]; limit: number }): JSX.Element => (
  <ol class="quotes">
    {statements.slice(0, limit).map((statement) => (
      <QuoteItem key={statement.id} statement={statement} />
    ))}
  </ol>
);

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
        <span class="tally">
          <span aria-hidden="true">{statements.length}</span>
          <span class="unseen">{strings.statements(statements.length)}</span>
        </span>
      </div>
      <Quotes statements={statements} limit={limit} />
    </li>
  );
};

const InOrder = ({ run, limit }: { run: Run; limit: number }): JSX.Element => {
  const { speaker, statements } = run;
  return (
    <li class="run" style={hueStyle(speaker.hue)}>
      <div class="run-head">
        <span class={speaker.actor ? 'dot' : 'dot unnamed'} aria-hidden="true" />
        <h3>
          <SpeakerName speaker={speaker} />
        </h3>
        {speaker.detail && <p>{speaker.detail}</p>}
      </div>
      <Quotes statements={statements} limit={limit} />
    </li>
  );
};

const runsBySpeaker = (reading: Reading, isShown: (statement: Statement) => boolean): Run[] =>
  reading.speakers
    .map((speaker) => ({ speaker, statements: speaker.statements.filter(isShown) }))
    .filter(({ statements }) => statements.length > 0);

/** The speaker stands above a run of statements that are all theirs. */
const runsInOrder = (reading: Reading, isShown: (statement: Statement) => boolean): Run[] => {
  const runs: { speaker: SpeakerGroup; statements: Statement[] }[] = [];
  for (const statement of reading.statements.filter(isShown)) {
    const last = runs.at(-1);
    if (last?.speaker === statement.speaker) last.statements.push(statement);
    else runs.push({ speaker: statement.speaker, statements: [statement] });
  }
  return runs;
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
  const runs = runsOf(reading, ({ kind }) => only === null || kind === only);
  const shown = runs.flatMap(({ statements }) => statements);
  const needed = shown.findIndex(({ id }) => id === store.selected.value) + 1;
  let left = useGradually(shown.length, needed);
  const Group = view === 'order' ? InOrder : Speaker;
  return (
    <ol class={view}>
      {runs.map((run) => {
        if (left <= 0) return null;
        const limit = left;
        left -= run.statements.length;
        return <Group key={view === 'order' ? run.statements[0]?.id : run.speaker.key} run={run} limit={limit} />;
      })}
    </ol>
  );
};
