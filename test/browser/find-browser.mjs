/**
 * Finds the browsers that are installed. Imports nothing outside Node, because `.ci/install.mjs` runs before
 * anything else is there.
 */
import { existsSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Environment variable that names the program and goes before every guess. */
export const PATH_VARIABLES = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Names on the PATH and places outside it, best first. */
const CANDIDATES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** @param {string} candidate A program's name, or an absolute path */
const resolveProgram = (candidate) => {
  if (isAbsolute(candidate)) return isFile(candidate) ? candidate : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder && isFile(join(folder, candidate))) return join(folder, candidate);
  }
  return null;
};

/**
 * @param {BrowserName} name
 * @returns {string | null} Path of the program. A path given by the environment is taken as it is or, where nothing
 *   is there, counts as not installed: a wrong setting must not quietly fall back to another browser.
 */
export const findBrowser = (name) => {
  const given = process.env[PATH_VARIABLES[name]];
  if (given) return resolveProgram(given);
  for (const candidate of CANDIDATES[name]) {
    const path = resolveProgram(candidate);
    if (path) return path;
  }
  return null;
};
