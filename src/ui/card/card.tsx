import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Actor } from '../../analysis/types';
import { hueStyle } from '../hues';
import { Avatar } from '../parts/avatar';
import { IconButton } from '../parts/icon-button';
import { CloseIcon } from '../parts/icons';
import type { Reading } from '../reading';
import { type CardRequest, useStore } from '../store';
import { strings } from '../strings';
import { useTopLayer } from '../top-layer';
import { useAnchoring } from './anchoring';
import { Facts, SourceLine, subtitleOf } from './facts';
import { FactLinks } from './links';
import { NeverButton, NotThisButton } from './mute-buttons';
import { StatementNav } from './statement-nav';

const focused = (near: Element): HTMLElement | null => {
  const root = near.getRootNode();
  return root instanceof ShadowRoot ? (root.activeElement as HTMLElement | null) : null;
};

interface Props {
  readonly actor: Actor;
  readonly reading: Reading;
  readonly request: CardRequest;
}

const ActorCard = ({ actor, reading, request }: Props): JSX.Element => {
  const store = useStore();
  const card = useRef<HTMLDivElement>(null);
  const pinned = useRef(false);
  const heading = useId();
  useTopLayer(card, store, true);
  useAnchoring(card, store, request, pinned);

  /** Opened by keyboard, the card takes the focus; closed, it gives it back to where it was. */
  const cameFrom = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !request.takeFocus || element.contains(focused(element))) return;
    cameFrom.current = focused(element);
    element.focus({ preventScroll: true });
  }, [request]);
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element?.contains(focused(element))) cameFrom.current?.focus({ preventScroll: true });
    };
  }, []);

  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      popover="manual"
      style={hueStyle(reading.hueOf(actor.id))}
    >
      <div class="card-head">
        <Avatar name={actor.name} hue={reading.hueOf(actor.id)} />
        <div class="card-title">
          <h2 id={heading}>{actor.name}</h2>
          <p>{subtitleOf(actor)}</p>
        </div>
        <IconButton label={strings.close} onClick={() => store.closeCard()}>
          <CloseIcon />
        </IconButton>
      </div>
      <Facts actor={actor} date={reading.date} />
      <StatementNav
        actor={actor}
        reading={reading}
        mention={request.mention}
        onJump={() => {
          pinned.current = true;
        }}
      />
      <div class="card-foot">
        <div class="foot-line">
          {actor.facts && <FactLinks facts={actor.facts} />}
          <NotThisButton actor={actor} reading={reading} />
        </div>
        <div class="foot-line">
          {actor.facts && <SourceLine facts={actor.facts} />}
          <NeverButton actor={actor} />
        </div>
      </div>
    </div>
  );
};

/** The card of the actor that was asked for, if the reading knows them. */
export const Card = (): JSX.Element | null => {
  const store = useStore();
  const request = store.card.value;
  const reading = store.reading.value;
  const actor = request && reading?.actors.get(request.actorId);
  return request && reading && actor ? (
    <ActorCard key={actor.id} actor={actor} reading={reading} request={request} />
  ) : null;
};
