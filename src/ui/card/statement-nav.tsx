import type { JSX } from 'preact';
import type { Actor } from '../../analysis/types';
import { IconButton } from '../parts/icon-button';
import { NextIcon, PreviousIcon } from '../parts/icons';
import { type Reading, type Statement, tallyOf } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';

interface Props {
  readonly actor: Actor;
  readonly reading: Reading;
  /** Index of the mention that the card is anchored to. */
  readonly mention: number;
  /** Told before the article moves, so that the card can stay where it is. */
  readonly onJump: () => void;
}

const stepOf = ({ kind }: Statement, i: number, n: number): string =>
  kind === 'position' ? strings.positionOf(i, n) : strings.statementOf(i, n);

/** From one statement or position of the actor to the next; through their mentions when they have none here. */
export const StatementNav = ({ actor, reading, mention, onJump }: Props): JSX.Element | null => {
  const store = useStore();
  const own = reading.statements.filter(({ speaker }) => speaker.actor?.id === actor.id);
  const tally = tallyOf(own);
  const what = tally.said > 0 ? 'statement' : tally.positions > 0 ? 'position' : 'mention';
  const through = own.length > 0 ? own.length : actor.mentions.length;
  if (through === 0) return null;

  const at = own.length > 0 ? own.findIndex(({ id }) => id === store.selected.value) : mention;
  const go = (step: 1 | -1): void => {
    const from = at < 0 && step < 0 ? 0 : at;
    const next = (from + step + through) % through;
    const statement = own[next];
    if (statement) {
      onJump();
      store.reveal(statement.id);
    } else {
      store.actions.revealMention(actor.id, next);
    }
  };
  return (
    <div class="statement-nav">
      <p aria-live="polite">
        {own.length > 0 ? (
          <strong>{own[at] ? stepOf(own[at], at + 1, through) : strings.here(strings.tally(tally))}</strong>
        ) : (
          <>
            <strong>{through > 1 ? strings.mentionOf(at + 1, through) : strings.mentions(through)}</strong>,{' '}
            {strings.noStatement}
          </>
        )}
      </p>
      {through > 1 && (
        <IconButton label={strings.previous[what]} onClick={() => go(-1)}>
          <PreviousIcon />
        </IconButton>
      )}
      {(through > 1 || own.length > 0) && (
        <IconButton label={strings.next[what]} onClick={() => go(1)}>
          <NextIcon />
        </IconButton>
      )}
    </div>
  );
};
