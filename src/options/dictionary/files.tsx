import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { OwnDictionary } from '../../dictionary/own-entries';
import { type ParsedOwn, parseOwnFile, printOwnJson, printOwnTsv } from '../../dictionary/own-files';
import type { Model } from './model';
import { words } from './strings';

/** Problems that are printed before the rest is only counted. */
const MOST_PROBLEMS = 50;
/** How long a download may take to begin. */
const DOWNLOAD_MS = 60_000;

/**
 * Hands text to the browser's own downloads, for which no permission is needed. Only under names that end in .txt and
 * .json: of a kind of file that it does not know (.tsv) Chromium asks Safe Browsing, a server.
 */
const download = (text: string, name: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
};

interface Chosen {
  readonly file: string;
  readonly parsed: ParsedOwn;
}

const Preview = ({
  chosen,
  own,
  onTake,
  onCancel,
}: {
  chosen: Chosen;
  own: OwnDictionary;
  onTake: () => void;
  onCancel: () => void;
}): JSX.Element => {
  const { entries, mutes, errors } = chosen.parsed;
  const ids = new Set(own.entries.map(({ id }) => id));
  const replaced = entries.filter(({ id }) => ids.has(id)).length;
  const some = entries.length + mutes.length > 0;
  return (
    <div class="panel preview">
      <div role="alert">
        <p>{some ? words.preview(chosen.file, entries.length, replaced, mutes.length) : words.nothingToTake}</p>
        {errors.length > 0 && (
          <>
            <p>{words.problems(errors.length)}</p>
            <ul class="wrong">
              {errors.slice(0, MOST_PROBLEMS).map(({ line, message }, index) => (
                <li key={index}>{words.line(line, message)}</li>
              ))}
              {errors.length > MOST_PROBLEMS && <li>{words.moreProblems(errors.length - MOST_PROBLEMS)}</li>}
            </ul>
          </>
        )}
      </div>
      <div class="buttons">
        {some && (
          <button type="button" class="button main" onClick={onTake}>
            {errors.length > 0 ? words.takeValid : words.takeAll}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
};

/** The reader's own dictionary out into a file, and in again. Nothing is taken before the reader has seen what it is. */
export const Files = ({ model }: { model: Model }): JSX.Element => {
  const chosen = useSignal<Chosen | null>(null);
  const failed = useSignal(false);
  const own = model.own.value;
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    failed.value = false;
    chosen.value = null;
    try {
      chosen.value = { file: file.name, parsed: parseOwnFile(await file.text()) };
    } catch {
      failed.value = true;
    }
    // So that the same file can be chosen again after it was mended.
    input.value = '';
  };
  const forget = (): void => {
    chosen.value = null;
  };
  return (
    <section aria-labelledby="files-heading">
      <h2 id="files-heading">{words.files}</h2>
      <p class="soft">{words.filesMore}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => download(printOwnTsv(own), 'on-record-entries.txt', 'text/plain')}
        >
          {words.exportTsv}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(printOwnJson(own), 'on-record-entries.json', 'application/json')}
        >
          {words.exportJson}
        </button>
        <label class="button file">
          {words.chooseFile}
          <input
            type="file"
            class="unseen"
            accept=".tsv,.txt,.json,text/tab-separated-values,application/json"
            onChange={(event) => void read(event.currentTarget)}
          />
        </label>
      </div>
      {failed.value && (
        <p role="alert" class="wrong">
          {words.unreadable}
        </p>
      )}
      {chosen.value && (
        <Preview
          chosen={chosen.value}
          own={own}
          onTake={() => {
            if (chosen.value) void model.take(chosen.value.parsed);
            forget();
          }}
          onCancel={forget}
        />
      )}
    </section>
  );
};
