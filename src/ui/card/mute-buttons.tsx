import type { JSX } from 'preact';
import type { Actor } from '../../analysis/types';
import type { Reading } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';
import { neverThis, notThisOne } from './muting';

interface Props {
  readonly actor: Actor;
  readonly reading: Reading;
}

/** "Not this person": whoever the article means, it is not the one whom the card shows. */
export const NotThisButton = ({ actor, reading }: Props): JSX.Element | null => {
  const store = useStore();
  const mute = notThisOne(actor, reading.text);
  if (!mute) return null;
  return (
    <button
      type="button"
      class="quiet"
      title={strings.notThisMore(mute.name)}
      onClick={() => store.mute(mute, strings.notThisDone(mute.name))}
    >
      {strings.notThis[actor.kind]}
    </button>
  );
};

/** "Never highlight “Mike Waltz”". */
export const NeverButton = ({ actor }: Pick<Props, 'actor'>): JSX.Element => {
  const store = useStore();
  return (
    <button
      type="button"
      class="quiet"
      title={strings.neverMore}
      onClick={() => store.mute(neverThis(actor), strings.neverDone(actor.name))}
    >
      {strings.never(actor.name)}
    </button>
  );
};
