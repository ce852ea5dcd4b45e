import type { JSX } from 'preact';
import { Entries } from './entries';
import { Files } from './files';
import type { Model } from './model';
import { Mutes } from './mutes';
import { Search } from './search';
import { words } from './strings';

/** What has just been done, with a way back. It stays until the next thing is done. */
const Done = ({ model }: { model: Model }): JSX.Element => {
  const done = model.done.value;
  return (
    <div class={done ? 'done shown' : 'done'}>
      <p role="status">{done?.message}</p>
      {done?.undo && (
        <button type="button" class="button" onClick={() => void model.undo()}>
          {words.undo}
        </button>
      )}
    </div>
  );
};

const Damage = ({ damage }: { damage: readonly string[] }): JSX.Element | null =>
  damage.length === 0 ? null : (
    <div role="alert" class="panel damage">
      <p>{words.damaged}</p>
      <ul class="wrong">
        {damage.slice(0, 10).map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );

/** The whole page below its heading. */
export const DictionaryPage = ({ model }: { model: Model }): JSX.Element => (
  <>
    <Damage damage={model.damage.value} />
    <Search model={model} />
    <Entries model={model} />
    <Mutes model={model} />
    <Files model={model} />
    <Done model={model} />
  </>
);
