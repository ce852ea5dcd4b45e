/**
 * The folder of gold data and saved pages that lies beside the repository and is no part of it: other people's texts,
 * which we may measure with and may not publish. A fresh clone alone does not have it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = process.env.ON_RECORD_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));

/**
 * Path of something in the shared folder, or null where it is absent. A test that needs it is skipped then, and says
 * so: `describe.skipIf(sharedPath('seed') === null)`.
 */
export const sharedPath = (...parts: string[]): string | null => {
  const path = join(FOLDER, ...parts);
  if (existsSync(path)) return path;
  console.warn(
    `no ${parts.join('/')} in the shared data folder (ON_RECORD_SHARED, or ../shared): its tests are skipped`,
  );
  return null;
};
