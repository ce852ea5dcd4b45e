/** Everyone and everything the article names, quoted or not. */
import type { JSX } from 'preact';
import type { Actor, ActorKind } from '../../analysis/types';
import { Avatar } from '../parts/avatar';
import type { Reading } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';

const KINDS: readonly ActorKind[] = ['person', 'organisation', 'group', 'place'];

const Person = ({ actor, reading }: { actor: Actor; reading: Reading }): JSX.Element => {
  const store = useStore();
  const detail = actor.role ?? actor.described[0];
  return (
    <li class="person">
      <button type="button" class="person-button" onClick={() => store.revealActor(actor.id)}>
        <Avatar name={actor.name} hue={reading.hueOf(actor.id)} />
        <span class="speaker-title">
          <span class="person-name">{actor.name}</span>
          {detail && <span class="person-detail">{actor.role ? detail : strings.inTheArticle(detail)}</span>}
        </span>
        <span class="tally">{strings.mentions(actor.mentions.length)}</span>
      </button>
    </li>
  );
};

/** People first, then organisations, groups and places; within each the most mentioned first. */
export const PeopleList = ({ reading }: { reading: Reading }): JSX.Element => {
  const actors = [...reading.actors.values()].sort((a, b) => b.mentions.length - a.mentions.length);
  if (actors.length === 0) return <p class="nothing">{strings.nobody}</p>;
  return (
    <>
      {KINDS.map((kind) => {
        const some = actors.filter((actor) => actor.kind === kind);
        if (some.length === 0) return null;
        return (
          <section key={kind} class="people">
            <h3>{strings.kindHeadings[kind]}</h3>
            <ul>
              {some.map((actor) => (
                <Person key={actor.id} actor={actor} reading={reading} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};
