/**
 * The life of one page view, from one address to the next: reads the article, has it analysed, paints it, answers the
 * reader. Everything ends with the view's signal.
 */
import type { Analysis, Article } from '../analysis/types';
import { addMute, removeMute } from '../dictionary/own-changes';
import type { Settings } from '../settings';
import { changeEntries } from '../stored-entries';
import { saveSettings } from '../stored-settings';
import { mountInterface } from '../ui/mount';
import type { Interface, PageActions } from '../ui/types';
import type { BackgroundLink } from './background-link';
import { onTextClick } from './clicks';
import { isArticle } from './gate';
import { Highlights } from './highlights';
import { Marks } from './marks';
import { observeChanges } from './observe';
import type { OffsetMap } from './offset-map';
import { type PageText, readPage } from './page-text';
import { presentedOf } from './presented';
import { reveal } from './reveal';

export interface ViewOptions {
  readonly link: BackgroundLink;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

export class View {
  readonly #link: BackgroundLink;
  readonly #signal: AbortSignal;
  readonly #highlights: Highlights;
  #settings: Settings;
  #ui: Interface | null = null;
  #marks: Marks | null = null;
  /** The article as last sent to be analysed. */
  #article: Article | null = null;
  /** The last good answer with the article it is of, complete: how much of it is shown is up to the reader. */
  #answer: { readonly article: Article; readonly analysis: Analysis } | null = null;
  #lessCertainShown = false;
  #watching = false;

  constructor({ link, settings, signal }: ViewOptions) {
    this.#link = link;
    this.#settings = settings;
    this.#signal = signal;
    this.#highlights = new Highlights(signal);
    signal.addEventListener('abort', () => void link.send({ type: 'badge', count: null }), { once: true });
  }

  get sidebarOpen(): boolean {
    return this.#ui?.sidebarOpen ?? false;
  }

  /** Reads the page if it is an article, once. True when it is. */
  start(): boolean {
    if (this.#watching) return true;
    if (!isArticle(document, location.href).is) return false;
    this.#watch();
    this.#read();
    if (this.#settings.openOnArticle) this.#interface().openSidebar();
    return true;
  }

  toggleSidebar(): void {
    const ui = this.#interface();
    if (!this.#article && !this.start()) ui.setState({ kind: 'no-article' });
    if (!this.#signal.aborted) ui.toggleSidebar();
  }

  openSidebar(): void {
    if (!this.#article) this.#interface().setState({ kind: 'no-article' });
    this.#interface().openSidebar();
  }

  setSettings(settings: Settings): void {
    const { certainty } = this.#settings;
    this.#settings = settings;
    this.#ui?.setSettings(settings);
    if (settings.certainty !== certainty) this.#showAnew();
  }

  /** The page came back from the browser's cache, or changed: reads it again and repairs what is broken. */
  refresh(): void {
    if (this.#signal.aborted || !this.#watching) return;
    if (isArticle(document, location.href).is) this.#read();
    else this.#drop();
  }

  /** What the reader has added or muted changed: the same article is read with it. */
  reanalyse(): void {
    if (this.#signal.aborted || !this.#article) return;
    const page = readPage(document, location.href);
    if (!page.article.text) return;
    this.#article = page.article;
    void this.#analyse(page);
  }

  /** The page has ceased to be an article. */
  #drop(): void {
    if (!this.#article) return;
    this.#article = null;
    this.#answer = null;
    this.#marks = null;
    this.#highlights.clear();
    this.#interface().setState({ kind: 'no-article' });
    void this.#link.send({ type: 'badge', count: null });
  }

  #interface(): Interface {
    this.#ui ??= mountInterface({ actions: this.#actions(), settings: this.#settings, signal: this.#signal });
    return this.#ui;
  }

  #watch(): void {
    if (this.#watching) return;
    this.#watching = true;
    onTextClick((click) => {
      const clicked = this.#marks?.clicked(click);
      if (clicked?.kind === 'mention') {
        const { actorId, mention } = clicked.mention;
        this.#marks?.selectMention(actorId, mention);
        this.#interface().showCard(actorId, mention, clicked.rect);
      } else if (clicked) {
        this.#marks?.selectQuote(clicked.quote.id);
        this.#interface().openSidebar();
        this.#interface().selectQuote(clicked.quote.id);
      }
    }, this.#signal);
    observeChanges(document.body, () => this.refresh(), {
      signal: this.#signal,
      ignore: (target) => this.#ui?.owns(target) ?? false,
    });
  }

  #read(): void {
    const page = readPage(document, location.href);
    const { article } = page;
    if (!article.text) {
      // A page that is just being rebuilt has no text for a moment: what is shown stays until there is some.
      if (!this.#article) this.#interface().setState({ kind: 'no-article' });
      return;
    }
    if (this.#article?.text === article.text && this.#article.date === article.date) {
      this.#repair(page);
      return;
    }
    const isFirst = this.#article === null;
    this.#article = article;
    if (isFirst) this.#interface().setState({ kind: 'loading' });
    void this.#analyse(page);
  }

  /** Same words, perhaps in other nodes. */
  #repair({ map }: PageText): void {
    const marks = this.#marks;
    if (!marks || !(this.#highlights.broken || this.#highlights.evicted)) return;
    this.#highlights.clear();
    this.#marks = new Marks(marks.analysis, map, this.#highlights);
  }

  async #analyse({ article, map }: PageText): Promise<void> {
    const outcome = await this.#link.analyse(article);
    if (this.#signal.aborted || this.#article !== article) return;
    if (!outcome.ok) {
      // So that the next change of the page, or the reader's next click, tries again.
      if (!this.#marks) this.#article = null;
      this.#answer = null;
      this.#interface().setState({ kind: 'error', message: outcome.message });
      return;
    }
    this.#answer = { article, analysis: outcome.analysis };
    this.#show(map);
  }

  #show(map: OffsetMap): void {
    if (!this.#answer) return;
    const { article, analysis } = this.#answer;
    const presented = presentedOf(analysis, this.#settings.certainty, this.#lessCertainShown);
    this.#highlights.clear();
    this.#marks = new Marks(presented.analysis, map, this.#highlights);
    this.#interface().setState({
      kind: 'ready',
      text: article.text,
      date: article.date ?? null,
      blocks: article.blocks,
      ...presented,
    });
    const said = presented.analysis.quotes.filter(({ manner }) => manner !== 'position').length;
    void this.#link.send({ type: 'badge', count: said });
  }

  /** The same answer, after the reader has changed how much of it they want to see. */
  #showAnew(): void {
    if (this.#marks && !this.#signal.aborted) this.#show(this.#marks.map);
  }

  #actions(): PageActions {
    return {
      revealQuote: (id) => {
        const range = this.#marks?.selectQuote(id)[0];
        if (range) void reveal(range, this.#signal);
      },
      revealMention: (actorId, index) => {
        const range = this.#marks?.selectMention(actorId, index)[0];
        if (!range) return;
        void reveal(range, this.#signal).then(() => {
          if (!this.#signal.aborted) this.#ui?.showCard(actorId, index, range.getBoundingClientRect());
        });
      },
      clearSelection: () => this.#marks?.clearSelection(),
      showLessCertain: (shown) => {
        this.#lessCertainShown = shown;
        this.#showAnew();
      },
      saveSettings: (change) => {
        this.setSettings({ ...this.#settings, ...change });
        void saveSettings(change).catch(() => undefined);
      },
      mute: async (mute) => {
        await changeEntries((own) => addMute(own, mute));
      },
      unmute: async (mute) => {
        await changeEntries((own) => removeMute(own, mute));
      },
      openOptions: () => void this.#link.send({ type: 'open-options' }),
    };
  }
}
