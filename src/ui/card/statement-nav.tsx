import type { JSX } from 'preact';
import type { Actor } from '../../analysis/types';
import { IconButton } from '../parts/icon-button';
import { NextIcon, PreviousIcon } from '../parts/icons';
import type { Reading } from '../reading';
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

/** From one statement of the actor to the next; through their mentions when they say nothing here. */
export const StatementNav = ({ actor, reading, mention, onJump }: Props): JSX.Element | null => {
  const store = useStore();
  const own = reading.statements.filter(({ speaker }) => speaker.actor?.id === actor.id);
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
          <strong>{at < 0 ? strings.statementsHere(through) : strings.statementOf(at + 1, through)}</strong>
        ) : (
          <>
            <strong>{through > 1 ? strings.mentionOf(at + 1, through) : strings.mentions(through)}</strong>,{' '}
            {strings.noStatement}
          </>
        )}
      </p>
      {through > 1 && (
        <IconButton label={own.length > 0 ? strings.previousStatement : strings.previousMention} onClick={() => go(-1)}>
          <PreviousIcon />
        </IconButton>
      )}
      {(through > 1 || own.length > 0) && (
        <IconButton label={own.length > 0 ? strings.nextStatement : strings.nextMention} onClick={() => go(1)}>
          <NextIcon />
        </IconButton>
      )}
    </div>
  );
};
