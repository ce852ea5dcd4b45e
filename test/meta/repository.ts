/** The repository as the meta tests see it: its sources, and what the build has left in dist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const BROWSERS = ['chromium', 'firefox'] as const;

/** All files below a folder, as paths from the root with forward slashes, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

export const bytesOf = (path: string): Buffer => readFileSync(join(ROOT, path));
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
export const jsonOf = (path: string) => JSON.parse(textOf(path));

/** Sources that are TypeScript. What ends in .as.ts is AssemblyScript: another language, which imports nothing. */
export const codeFiles = (): string[] =>
  filesBelow('src').filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.as.ts'));
