import type { JSX } from 'preact';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import type { Reading } from '../reading';
import { useStore } from '../store';
import { strings } from '../strings';
import { useTopLayer } from '../top-layer';
import { KindChips, ViewSwitch } from './filters';
import { Summary, TitleBar } from './header';
import { LessCertain } from './less-certain';
import { StatementList } from './lists';
import { PeopleList } from './people';
import { ResizeHandle } from './resize-handle';
import { Strip } from './strip';

const Message = ({ title, more, busy = false }: { title: string; more?: string; busy?: boolean }): JSX.Element => (
  <div class="message" role="status" aria-busy={busy}>
    {busy && <span class="spinner" aria-hidden="true" />}
    <p class="message-title">{title}</p>
    {more && <p>{more}</p>}
  </div>
);

const Statements = ({ reading, view }: { reading: Reading; view: 'speakers' | 'order' }): JSX.Element => {
  const store = useStore();
  const only = store.only.value;
  const page = store.page.value;
  if (reading.statements.length === 0) {
    const hidden = page.kind === 'ready' && page.lessCertain !== undefined;
    if (hidden) return <Message title={strings.noneCertain} more={strings.noneCertainMore} />;
    return <Message title={strings.none} more={strings.noneMore} />;
  }
  if (only && reading.counts[only] === 0) return <p class="nothing">{strings.noneOfKind[only]}</p>;
  return <StatementList key={view} reading={reading} view={view} only={only} />;
};

const Ready = ({ reading }: { reading: Reading }): JSX.Element => {
  const store = useStore();
  const some = reading.statements.length > 0;
  const { view } = store.settings.value;
  return (
    <>
      <div class="overview">
        <Summary reading={reading} />
        {some && <Strip reading={reading} />}
        <ViewSwitch />
        {some && view !== 'people' && <KindChips reading={reading} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be scrollable by keyboard */}
      <section class="list" aria-label={strings.views[view]} tabIndex={0}>
        {view === 'people' ? (
          <PeopleList reading={reading} />
        ) : (
          <>
            <Statements reading={reading} view={view} />
            <LessCertain />
          </>
        )}
      </section>
    </>
  );
};

const Content = (): JSX.Element => {
  const store = useStore();
  const [broken] = useErrorBoundary();
  const page = store.page.value;
  const reading = store.reading.value;
  if (broken || (page.kind === 'ready' && !reading)) {
    return <Message title={strings.error} more={strings.brokenInterface} />;
  }
  if (reading) return <Ready reading={reading} />;
  if (page.kind === 'error') return <Message title={strings.error} more={page.message} />;
  if (page.kind === 'no-article') return <Message title={strings.noArticle} more={strings.noArticleMore} />;
  return <Message title={strings.loading} busy />;
};

/** The sidebar itself, at the edge of the window that the settings name. */
export const Sidebar = (): JSX.Element | null => {
  const store = useStore();
  const aside = useRef<HTMLElement>(null);
  const open = store.open.value;
  const takeFocus = store.sidebarTakesFocus.value;
  useTopLayer(aside, store, open);
  useEffect(() => {
    if (open && takeFocus) aside.current?.focus({ preventScroll: true });
  }, [open, takeFocus]);

  if (!open) return null;
  const { side, width } = store.settings.value;
  return (
    <aside
      ref={aside}
      class={`sidebar ${side}`}
      style={{ '--width': `${width}px` }}
      aria-label={strings.sidebarLabel}
      tabIndex={-1}
      popover="manual"
    >
      <ResizeHandle />
      <TitleBar />
      <Content />
      <footer class="promise">{strings.promise}</footer>
    </aside>
  );
};
