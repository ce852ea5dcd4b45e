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

/** One statement in a list: its words as the article prints them, how they are attributed, and where they stand. */
export const QuoteItem = ({ statement }: { statement: Statement }): JSX.Element => {
  const store = useStore();
  const selected = useComputed(() => store.selected.value === statement.id).value;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  return (
    <li ref={item} class={selected ? 'quote selected' : 'quote'}>
      <button
        type="button"
        class="quote-jump"
        aria-current={selected ? 'true' : undefined}
        onClick={() => store.reveal(statement.id)}
      >
        <span class="quote-words">
          {statement.pieces.map(({ text, spoken }, index) => (
            <span key={index} class={spoken ? 'spoken' : 'told'}>
              {text}
            </span>
          ))}
        </span>
        <span class="quote-meta">
          {statement.unsure && (
            <span class="unsure" title={strings.unsure}>
              ?<span class="unseen"> {strings.unsureShort}. </span>
            </span>
          )}
          {statement.attribution && <span class="cue">{statement.attribution}</span>}
          <span class="place">{statement.place}</span>
        </span>
      </button>
      {selected && <CopyButton statement={statement} />}
    </li>
  );
};
