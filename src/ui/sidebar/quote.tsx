import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { copyText } from '../copy-text';
import { CopyIcon } from '../parts/icons';
import type { Statement } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';
import { citationOf } from './citation';

/** How long the button says that it has copied. */
const SAID_MS = 1600;

const CopyButton = ({ statement }: { statement: Statement }): JSX.Element => {
  const store = useStore();
  const button = useRef<HTMLButtonElement>(null);
  const outcome = useSignal<boolean | null>(null);
  useEffect(() => {
    if (outcome.value === null) return;
    const timer = setTimeout(() => {
      outcome.value = null;
    }, SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome.value]);

  const copy = async (): Promise<void> => {
    const place = button.current?.parentElement;
    if (place) outcome.value = await copyText(citationOf(statement, store.reading.value?.date ?? null), place);
  };
  const labels = { null: strings.copy, true: strings.copied, false: strings.copyFailed };
  return (
    <span class="quote-tools">
      <button ref={button} type="button" class="tool" title={strings.copyLabel} onClick={copy}>
        <CopyIcon />
        <span aria-live="polite">{labels[`${outcome.value}`]}</span>
      </button>
    </span>
  );
};

/** Below the words: how they are attributed, where they stand, and why to look at them twice. */
const Meta = ({ statement, selected }: { statement: Statement; selected: boolean }): JSX.Element => {
  const { kind, attribution, place, doubt } = statement;
  return (
    <span class="quote-meta">
      {kind === 'position' && (
        <span class="position-label" title={strings.positionMore}>
          {strings.position}
        </span>
      )}
      {kind !== 'position' && attribution && <span class="cue">{attribution}</span>}
      <span class="place">{place}</span>
      {doubt && (
        <span class="doubt" title={doubt}>
          {strings.lessCertain}
          {selected && `: ${doubt}`}
        </span>
      )}
    </span>
  );
};

/**
 * One statement in a list: its words as the article prints them, how they are attributed, and where they stand. A position
 * begins with its cue: "denies" and "wants" make two things of the same words.
 */
export const QuoteItem = ({ statement }: { statement: Statement }): JSX.Element => {
  const store = useStore();
  const selected = useComputed(() => store.selected.value === statement.id).value;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  return (
    <li ref={item} class={`quote${statement.kind === 'position' ? ' position' : ''}${selected ? ' selected' : ''}`}>
      <button
        type="button"
        class="quote-jump"
        aria-current={selected ? 'true' : undefined}
        onClick={() => store.reveal(statement.id)}
      >
        <span class="quote-words">
          {statement.kind === 'position' && statement.attribution && (
            <span class="position-cue">{statement.attribution} </span>
          )}
          {statement.pieces.map(({ text, spoken }, index) => (
            <span key={index} class={spoken ? 'spoken' : 'told'}>
              {text}
            </span>
          ))}
        </span>
        <Meta statement={statement} selected={selected} />
      </button>
      {selected && <CopyButton statement={statement} />}
    </li>
  );
};
