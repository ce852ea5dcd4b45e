/** The house of docs/architecture.md: which room may import from which, and which rooms are pure. */
import { spawnSync } from 'node:child_process';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFiles, ROOT, textOf } from './repository';

/** Room → rooms it may import from besides itself. What is not here is forbidden: nothing may import training. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  content: [
    'ui',
    'record',
    'analysis',
    'dictionary',
    'messages.ts',
    'settings.ts',
    'stored-settings.ts',
    'stored-entries.ts',
  ],
  background: [
    'record',
    'analysis',
    'dictionary',
    'messages.ts',
    'settings.ts',
    'stored-settings.ts',
    'stored-entries.ts',
  ],
  ui: ['analysis', 'dictionary', 'settings.ts'],
  record: ['ui', 'analysis', 'dictionary', 'messages.ts', 'settings.ts'],
  options: [
    'ui',
    'record',
    'analysis',
    'dictionary',
    'messages.ts',
    'settings.ts',
    'stored-settings.ts',
    'stored-entries.ts',
  ],
  cli: ['content', 'analysis', 'dictionary'],
  training: ['analysis', 'dictionary'],
  analysis: ['dictionary'],
  dictionary: [],
  'messages.ts': [],
  'settings.ts': [],
  'stored-settings.ts': ['settings.ts'],
  'stored-entries.ts': ['dictionary'],
};

/** Room → packages it may import. Only the command line, training and the build's packer see Node. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  content: /^webextension-polyfill$/u,
  background: /^webextension-polyfill$/u,
  ui: /^(?:preact|preact\/hooks|@preact\/signals)$/u,
  record: /^(?:preact|preact\/hooks|@preact\/signals|webextension-polyfill|idb|minisearch)$/u,
  options: /^(?:preact|preact\/hooks|@preact\/signals|webextension-polyfill)$/u,
  cli: /^(?:node:|linkedom$)/u,
  training: /^(?:node:|wink-nlp$|wink-eng-lite-web-model$)/u,
  'stored-settings.ts': /^webextension-polyfill$/u,
  'stored-entries.ts': /^webextension-polyfill$/u,
};
const BUILD_ONLY = /^src\/dictionary\/(?:pack[-.]|import\/)/u;

/** Static imports and re-exports, which begin a line and may go over several, and dynamic ones. */
const IMPORTS = [
  /^(?:import|export)\s[^;'"]*?\bfrom\s+['"]([^'"]+)['"]/gmu,
  /^import\s+['"]([^'"]+)['"]/gmu,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu,
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  /** The room a relative import leads to, null for a package. */
  readonly target: string | null;
}

const roomOf = (path: string): string => path.split('/')[1]!;

const importsOf = (file: string): Import[] =>
  IMPORTS.flatMap((pattern) => [...textOf(file).matchAll(pattern)]).map(([, specifier]) => ({
    file,
    room: roomOf(file),
    specifier: specifier!,
    target: specifier!.startsWith('.') ? roomOf(withExtension(posix.join(posix.dirname(file), specifier!))) : null,
  }));

/** `src/messages` is imported without its extension; rooms that are files keep theirs. */
const withExtension = (path: string): string => (/^src\/[\w-]+$/u.test(path) ? `${path}.ts` : path);

const imports = codeFiles().flatMap(importsOf);

describe('import arrows', () => {
  it('sees every room and the imports in it', () => {
    expect(new Set(codeFiles().map(roomOf))).toEqual(
      new Set(Object.keys(MAY_IMPORT).filter((room) => codeFiles().some((file) => roomOf(file) === room))),
    );
    expect(imports.length).toBeGreaterThan(50);
  });

  it('point only down the list of rooms', () => {
    const wrong = imports.filter(
      ({ room, target }) => target !== null && target !== room && !MAY_IMPORT[room]?.includes(target),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('lead to no package that the room has no business with', () => {
    const wrong = imports.filter(
      ({ file, room, specifier, target }) =>
        target === null && !MAY_USE[room]?.test(specifier) && !(BUILD_ONLY.test(file) && specifier.startsWith('node:')),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('never reach the build-only packer of the dictionary from a room that ships', () => {
    const wrong = imports.filter(
      ({ file, specifier }) => !BUILD_ONLY.test(file) && /\/(?:pack$|pack-|import\/)/u.test(specifier),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});

describe('pure rooms', () => {
  it('compile with no DOM, no browser API and no Node', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', join(ROOT, 'test/meta/pure-rooms')], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('ask the world for nothing that would make them impure', () => {
    const impure = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|globalThis\b|process\.|console\.)/u;
    const wrong = codeFiles()
      .filter((file) => /^src\/(?:analysis|dictionary)\//u.test(file) && !BUILD_ONLY.test(file))
      .flatMap((file) =>
        textOf(file)
          .split('\n')
          .filter((line) => impure.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(wrong).toEqual([]);
  });

  it('run WebAssembly nowhere but under the models', () => {
    const wrong = codeFiles().filter(
      (file) =>
        /^src\/(?:analysis|dictionary)\//u.test(file) &&
        !file.startsWith('src/analysis/model/') &&
        /\bWebAssembly\b/u.test(textOf(file)),
    );
    expect(wrong).toEqual([]);
  });
});
