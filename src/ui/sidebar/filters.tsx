import type { JSX } from 'preact';
import type { Settings } from '../../settings';
import { Chip } from '../parts/chip';
import { Segmented } from '../parts/segmented';
import type { Reading, StatementKind } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';

const VIEWS: readonly (readonly [Settings['view'], string])[] = [
  ['speakers', strings.views.speakers],
  ['order', strings.views.order],
  ['people', strings.views.people],
];

/** By speaker, in order, people. The choice is remembered. */
export const ViewSwitch = (): JSX.Element => {
  const store = useStore();
  return (
    <Segmented
      label={strings.viewsLabel}
      options={VIEWS}
      value={store.settings.value.view}
      onChange={(view) => store.saveSettings({ view })}
    />
  );
};

/** Narrows the list to one kind of statement; pressed again, it shows all. */
export const KindChips = ({ reading }: { reading: Reading }): JSX.Element => {
  const { only } = useStore();
  const { said, paraphrased, position } = reading.counts;
  const chip = (kind: StatementKind, label: string, count: number, mark?: string): JSX.Element => (
    <Chip
      label={strings.filterLabel[kind]}
      pressed={only.value === kind}
      disabled={count === 0 && only.value !== kind}
      onToggle={() => {
        only.value = only.value === kind ? null : kind;
      }}
    >
      {mark && (
        <span class="chip-mark" aria-hidden="true">
          {mark}
        </span>
      )}
      {label} <span class="chip-count">{count}</span>
    </Chip>
  );
  return (
    <fieldset class="chips">
      <legend class="unseen">{strings.filtersLabel}</legend>
      {chip('said', strings.said, said, '“ ”')}
      {chip('paraphrased', strings.paraphrased, paraphrased)}
      {(position > 0 || only.value === 'position') && chip('position', strings.positionsChip, position)}
    </fieldset>
  );
};
