import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { checkMute, type Mute, muteKey } from '../../dictionary/own-entries';
import type { Model } from './model';
import { words } from './strings';

const sentenceOf = ({ name, entity }: Mute): string => {
  if (entity === '') return words.never(name);
  return name === '' ? words.notAtAll(entity) : words.notThis(name, entity);
};

/** What the reader has muted, and a box to mute a name by hand. */
export const Mutes = ({ model }: { model: Model }): JSX.Element => {
  const { mutes } = model.own.value;
  const name = useSignal('');
  const wrong = useSignal<readonly string[]>([]);
  const add = (event: Event): void => {
    event.preventDefault();
    const checked = checkMute({ name: name.value });
    wrong.value = 'wrong' in checked ? checked.wrong : [];
    if ('wrong' in checked) return;
    name.value = '';
    void model.mute(checked.value);
  };
  return (
    <section aria-labelledby="mutes-heading">
      <h2 id="mutes-heading">{words.mutes}</h2>
      <p class="soft">{words.mutesMore}</p>
      <form class="panel one-line" onSubmit={add}>
        <label>
          {words.muteName}
          <input
            type="text"
            value={name.value}
            autocomplete="off"
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button">
          {words.mute}
        </button>
      </form>
      <div role="alert" class="wrong">
        {wrong.value.join('; ')}
      </div>
      {mutes.length === 0 && <p class="soft">{words.noMutes}</p>}
      {mutes.length > 0 && (
        <ul class="panel rows">
          {mutes.map((mute) => (
            <li key={muteKey(mute)} class="row">
              <span>{sentenceOf(mute)}</span>
              <button
                type="button"
                class="button"
                aria-label={words.unmuteOf(mute.name || mute.entity)}
                onClick={() => void model.unmute(mute)}
              >
                {words.unmute}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
