import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { NextIcon } from '../parts/icons';
import type { SpeakerGroup, Statement } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';
import { QuoteItem } from './quote';

interface Props {
  readonly speaker: SpeakerGroup;
  readonly positions: readonly Statement[];
}

/** What a speaker is reported to think, want or stand for: closed until the reader, or a position that was picked, opens it. */
export const PositionsFold = ({ speaker, positions }: Props): JSX.Element => {
  const store = useStore();
  const list = useId();
  const open = useSignal(false);
  const selected = positions.find(({ id }) => id === store.selected.value)?.id;
  useEffect(() => {
    if (selected) open.value = true;
  }, [selected]);

  return (
    <div class="positions">
      <button
        type="button"
        class="fold"
        aria-expanded={open.value}
        aria-controls={open.value ? list : undefined}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <NextIcon />
        {strings.positions(positions.length)}
        <span class="unseen">
          {' '}
          {strings.positionsOf(speaker.actor ? speaker.name : (speaker.detail ?? speaker.name))}
        </span>
      </button>
      {open.value && (
        <ol id={list} class="quotes">
          {positions.map((statement) => (
            <QuoteItem key={statement.id} statement={statement} />
          ))}
        </ol>
      )}
    </div>
  );
};
