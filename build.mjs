/**
 * Builds everything that ships: `node build.mjs [--watch] [--only cli|train]`.
 * `node build.mjs --facts DIR` makes src/dictionary/facts anew from the raw facts in DIR and builds nothing.
 *
 *   dist/chromium, dist/firefox   the unpacked extension, one manifest each derived from manifest.json
 *   dist/cli.mjs                  the command line, one file with the dictionary beside it
 *   dist/dictionary.bin           packed facts, the same bytes in all three places
 *   dist/model.bin, kernel.wasm   learned weights (src/analysis/model/weights.bin) and the loops that run them, likewise
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import asc from 'assemblyscript/asc';
import * as esbuild from 'esbuild';

const { values: options } = parseArgs({
  options: { watch: { type: 'boolean', default: false }, only: { type: 'string' }, facts: { type: 'string' } },
});

/** What the command line and both extensions read beside their code. */
const SHARED_FILES = ['dictionary.bin', 'model.bin', 'kernel.wasm'];
const BROWSERS = ['chromium', 'firefox'];
const common = {
  bundle: true,
  target: ['chrome123', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
  minify: !options.watch,
  sourcemap: options.watch ? 'inline' : false,
  loader: { '.css': 'text', '.txt': 'text', '.tsv': 'text' },
};

/** Bundles one TypeScript file and imports it, for build steps written in the project's own language. */
const importSource = async (file) => {
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: [file],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: false,
    sourcemap: false,
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
};

const buildDictionary = async () => {
  const { packDirectory } = await importSource('src/dictionary/pack-directory.ts');
  const bytes = await packDirectory('src/dictionary/facts').catch((error) => {
    // Its message names file and line; the stack would print the whole bundle, which is a data: address.
    console.error(`build: ${error.message}`);
    process.exit(1);
  });
  await writeFile('dist/dictionary.bin', bytes);
  return bytes.length;
};

/** Compiles AssemblyScript to WebAssembly: the inner loops of the model, and those of its training. */
const buildKernel = async (source, target) => {
  const { error, stderr, binary } = await asc.compileString(await readFile(source, 'utf8'), {
    optimizeLevel: 3,
    noAssert: true,
    runtime: 'stub',
    importMemory: true,
    enable: ['simd'],
  });
  if (error) throw new Error(`${source}: ${stderr}`);
  await writeFile(target, binary);
};

const buildModel = async () => {
  await buildKernel('src/analysis/model/kernel.as.ts', 'dist/kernel.wasm');
  await buildKernel('src/training/kernels.as.ts', 'dist/training-kernels.wasm');
  await cp('src/analysis/model/weights.bin', 'dist/model.bin');
};

const cliOptions = {
  ...common,
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: false,
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
};

/** Training needs packages that stay outside its bundle. */
const trainOptions = {
  ...cliOptions,
  entryPoints: { train: 'src/training/main.ts' },
  packages: 'external',
  banner: {},
};

const extensionOptions = (browser) => ({
  ...common,
  entryPoints: {
    bootstrap: 'src/content/bootstrap.ts',
    content: 'src/content/main.ts',
    background: 'src/background/main.ts',
    options: 'src/options/options.tsx',
    dictionary: 'src/options/dictionary.tsx',
    welcome: 'src/options/welcome.tsx',
  },
  outdir: `dist/${browser}`,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
});

/** Match patterns of the bundled news sites: one host a line, `#` starts a comment. */
const newsSiteMatches = async () => {
  const list = await readFile('src/content/news-sites.txt', 'utf8');
  const hosts = list
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter(Boolean);
  return hosts.map((host) => `*://*.${host}/*`);
};

/** The one manifest, made fit for one browser. */
const manifestFor = async (browser) => {
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const matches = await newsSiteMatches();
  manifest.version = version;
  manifest.host_permissions = matches;
  for (const script of manifest.content_scripts) script.matches = matches;
  if (browser === 'chromium') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
  }
  return manifest;
};

const copyStatic = async (browser) => {
  const out = `dist/${browser}`;
  await cp('icons', `${out}/icons`, { recursive: true });
  for (const file of SHARED_FILES) await cp(`dist/${file}`, `${out}/${file}`);
  await cp('src/content/highlights.css', `${out}/highlights.css`);
  for (const page of ['options.html', 'dictionary.html', 'welcome.html'])
    await cp(`src/options/${page}`, `${out}/${page}`);
  for (const sheet of ['pages.css', 'dictionary.css', 'welcome.css'])
    await cp(`src/options/${sheet}`, `${out}/${sheet}`);
  await cp('src/ui/theme.css', `${out}/theme.css`);
  await writeFile(`${out}/manifest.json`, `${JSON.stringify(await manifestFor(browser), null, 2)}\n`);
};

if (options.facts) {
  const { importFacts } = await importSource('src/dictionary/import/main.ts');
  for (const line of await importFacts(options.facts, 'src/dictionary/facts')) console.log(line);
  process.exit();
}

if (!options.watch) await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
const dictionaryBytes = await buildDictionary();
await buildModel();
const bundlesOf = { cli: [cliOptions], train: [trainOptions] };
const bundles = bundlesOf[options.only] ?? [cliOptions, ...BROWSERS.map(extensionOptions)];

if (options.watch) {
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context(bundle)));
  await Promise.all(contexts.map((context) => context.watch()));
  for (const browser of BROWSERS) await copyStatic(browser);
  console.log('watching src; reload the extension in the browser after a change (Ctrl+C ends)');
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  if (!options.only) for (const browser of BROWSERS) await copyStatic(browser);
  console.log(`built dist/ (dictionary ${(dictionaryBytes / 1e6).toFixed(2)} MB)`);
}
