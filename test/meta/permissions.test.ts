/** What the extension may do, frozen: a change here is a decision about the reader's trust, never a side effect. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, filesBelow, jsonOf, textOf } from './repository';

const PERMISSIONS = ['activeTab', 'scripting', 'storage'];

/** 'wasm-unsafe-eval' lets the background compile kernel.wasm of the package; code from strings stays forbidden. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Every key a manifest of ours may have. Not among them: web_accessible_resources, externally_connectable, … */
const KEYS = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_scripts',
  'content_security_policy',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];

const newsHosts = (): string[] =>
  textOf('src/content/news-sites.txt')
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter(Boolean);

describe.each(['manifest.json', ...BROWSERS.map((browser) => `dist/${browser}/manifest.json`)])('%s', (path) => {
  const manifest = jsonOf(path);

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS);
    expect(Object.keys(manifest).filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  it('has exactly this content security policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CONTENT_SECURITY_POLICY });
  });
});

describe.each(BROWSERS)('built for %s', (browser) => {
  const manifest = jsonOf(`dist/${browser}/manifest.json`);

  it('runs by itself only on the listed news sites', () => {
    const hosts = newsHosts();
    const matches = hosts.map((host) => `*://*.${host}/*`);
    expect(hosts.length).toBeGreaterThan(20);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u.test(host))).toEqual([]);
    expect(manifest.host_permissions).toEqual(matches);
    expect(manifest.content_scripts).toEqual([
      { matches, js: ['bootstrap.js'], css: ['highlights.css'], run_at: 'document_idle', all_frames: false },
    ]);
  });

  it('carries the version of the package', () => {
    expect(manifest.version).toBe(jsonOf('package.json').version);
  });

  it('names only files that are there', () => {
    const there = new Set(filesBelow(`dist/${browser}`).map((path) => path.slice(`dist/${browser}/`.length)));
    const named = [
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon),
      manifest.background.service_worker ?? manifest.background.scripts[0],
      manifest.options_ui.page,
      'bootstrap.js',
      'highlights.css',
      'content.js',
      'dictionary.bin',
      'model.bin',
      'kernel.wasm',
      'welcome.html',
    ];
    expect(named.filter((file) => !there.has(file))).toEqual([]);
  });

  it('has no background of the other browser', () => {
    expect(Object.keys(manifest.background)).toEqual([browser === 'chromium' ? 'service_worker' : 'scripts']);
  });
});

it('tells Firefox that no data is collected', () => {
  const { gecko } = jsonOf('dist/firefox/manifest.json').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
