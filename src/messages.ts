/**
 * Every message between the parts of the extension, as one union. Bulk payloads (`article`, `analysis`) travel as JSON
 * strings: thousands of small objects are slow to clone in Firefox, and typed arrays do not survive in Chromium.
 */

/** Content script or extension page → background. */
export type Request =
  /** The gate took this page for an article: please inject the rest of the content script here. */
  | { readonly type: 'article-found' }
  /** `article` is a JSON `Article`. Answered by `AnalyseReply`. */
  | { readonly type: 'analyse'; readonly article: string }
  /** How many statements the page shows now, for the badge; null clears it. */
  | { readonly type: 'badge'; readonly count: number | null }
  | { readonly type: 'open-options' }
  /** Whom the dictionary knows by a name, at an ISO date and today. Answered by `LookupReply`. */
  | {
      readonly type: 'lookup';
      readonly name: string;
      readonly date: string;
      /** Also those whose names only begin so, for a search that answers while the reader writes. */
      readonly partial?: boolean;
    }
  /** What the dictionary holds. Answered by `DictionaryInfoReply`. */
  | { readonly type: 'dictionary-info' };

/** Background → content script of one tab. */
export type Command = { readonly type: 'toggle-sidebar' } | { readonly type: 'ping' };

/** `analysis` is a JSON `Analysis`. */
export type AnalyseReply =
  | { readonly ok: true; readonly analysis: string }
  | { readonly ok: false; readonly error: AnalyseError };

/** `candidates` is a JSON list of `DetailedRecord`, best first. */
export type LookupReply =
  | { readonly ok: true; readonly candidates: string }
  | { readonly ok: false; readonly error: AnalyseError };

/** `info` is a JSON `DictionaryInfo`. */
export type DictionaryInfoReply =
  | { readonly ok: true; readonly info: string }
  | { readonly ok: false; readonly error: AnalyseError };

/** Machine-readable kind and a sentence fit to be shown to a reader. */
export interface AnalyseError {
  readonly kind: 'dictionary-damaged' | 'article-invalid' | 'question-invalid' | 'internal';
  readonly message: string;
}
