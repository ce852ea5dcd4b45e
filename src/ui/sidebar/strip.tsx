/** A line from the start to the end of the article that shows where each speaker speaks. */
import type { JSX } from 'preact';
import { hueStyle } from '../hues';
import { isListed, type Reading, type SpeakerGroup, type Statement } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';

/** A gap of this share of the article is less than a pixel and a half. */
const INDISTINCT = 0.004;

const percent = (offset: number, length: number): number => (length === 0 ? 0 : (offset / length) * 100);

/** The same in words, for those who do not see the picture. */
const alternative = ({ speakers }: Reading, isShown: (statement: Statement) => boolean): string => {
  const lines = speakers.flatMap(({ name, detail, actor, statements }) => {
    const places = [...new Set(statements.filter(isShown).map(({ place }) => place))].join(', ');
    return places ? strings.stripSpeaker(actor ? name : (detail ?? name), places) : [];
  });
  return `${strings.stripLabel}. ${lines.join('; ')}.`;
};

const nearest = (statements: readonly Statement[], offset: number): Statement | undefined => {
  const distance = ({ start, end }: Statement): number => Math.max(start - offset, offset - end, 0);
  let best = statements[0];
  for (const statement of statements) if (best && distance(statement) < distance(best)) best = statement;
  return best;
};

interface Part {
  readonly speaker: SpeakerGroup;
  readonly start: number;
  readonly end: number;
}

/** Statements of one speaker that no eye could tell apart become one part, so that a long list draws few of them. */
const partsOf = (statements: readonly Statement[], length: number): Part[] => {
  const parts: Part[] = [];
  for (const { speaker, start, end } of statements) {
    const last = parts.at(-1);
    const near = last?.speaker === speaker && start >= last.start && start - last.end < length * INDISTINCT;
    if (last && near) parts[parts.length - 1] = { ...last, end: Math.max(end, last.end) };
    else parts.push({ speaker, start, end });
  }
  return parts;
};

/** The width is a style, not an attribute: only CSS has `max()`, which keeps a short statement visible. */
const partStyle = ({ start, end, speaker }: Part, length: number): Record<string, string> => ({
  ...hueStyle(speaker.hue),
  width: `max(3px, ${percent(end - start, length).toFixed(2)}%)`,
});

const PartMark = ({ part, length, selected = false }: PartProps): JSX.Element => (
  <rect
    class={selected ? 'strip-part selected' : 'strip-part'}
    style={partStyle(part, length)}
    x={`${percent(part.start, length).toFixed(2)}%`}
    y="9"
    height="12"
    rx="1.5"
  >
    <title>{part.speaker.name}</title>
  </rect>
);

interface PartProps {
  readonly part: Part;
  readonly length: number;
  readonly selected?: boolean;
}

const Marker = ({ at }: { at: number }): JSX.Element => (
  <svg class="strip-marker" x={`${at}%`} y="0" overflow="visible" aria-hidden="true">
    <path d="M-5 0h10l-5 6z" />
  </svg>
);

/** The list below says the same and is reached by keyboard, so the strip itself is a picture that one can click. */
export const Strip = ({ reading }: { reading: Reading }): JSX.Element => {
  const store = useStore();
  const only = store.only.value;
  const { length } = reading.text;
  const isShown = (statement: Statement): boolean => isListed(statement, only);
  const shown = reading.statements.filter(isShown);
  const selected = reading.statements.find(({ id }) => id === store.selected.value);

  const jump = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const statement = nearest(shown, ((event.clientX - box.left) / box.width) * length);
    if (statement) store.reveal(statement.id);
  };

  return (
    <figure class="strip">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of statements is the way by keyboard */}
      <svg role="img" aria-label={alternative(reading, isShown)} height="24" onClick={jump}>
        <rect class="strip-ground" x="0" y="9" width="100%" height="12" rx="3" />
        {partsOf(shown, length).map((part) => (
          <PartMark key={`${part.speaker.key} ${part.start}`} part={part} length={length} />
        ))}
        {selected && <PartMark part={selected} length={length} selected />}
        {selected && <Marker at={percent((selected.start + selected.end) / 2, length)} />}
      </svg>
      <figcaption aria-hidden="true">
        <span>{strings.stripStart}</span>
        <span>{strings.stripEnd}</span>
      </figcaption>
    </figure>
  );
};
