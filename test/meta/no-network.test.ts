/** Nothing leaves the device: looked for in the built bundles, where libraries cannot hide it either. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, codeFiles, filesBelow, textOf } from './repository';

const NETWORK = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource)/gu;
const DYNAMIC_CODE = /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimportScripts\b/gu;

/** Hosts that may stand in what ships: links the reader may click, and namespaces that are names, not addresses. */
const HOSTS = [/^(?:[a-z]+\.)?wikipedia\.org$/u, /^www\.wikidata\.org$/u, /^www\.w3\.org$/u, /^schema\.org$/u];

/** An assignment or call that turns a string into markup. */
const MARKUP_FROM_STRINGS =
  /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/u;

const found = (path: string, pattern: RegExp): string[] => [...textOf(path).matchAll(pattern)].map(([text]) => text);

describe.each(BROWSERS)('built for %s', (browser) => {
  const scripts = filesBelow(`dist/${browser}`).filter((path) => path.endsWith('.js'));

  it('has the six scripts', () => {
    expect(scripts.map((path) => path.split('/').at(-1))).toEqual([
      'background.js',
      'bootstrap.js',
      'content.js',
      'dictionary.js',
      'options.js',
      'welcome.js',
    ]);
  });

  it.each(['bootstrap.js', 'content.js', 'dictionary.js', 'options.js', 'welcome.js'])(
    '%s cannot reach the network',
    (script) => {
      expect(found(`dist/${browser}/${script}`, NETWORK)).toEqual([]);
    },
  );

  it('the background fetches the packaged dictionary and models and nothing else', () => {
    const path = `dist/${browser}/background.js`;
    expect(found(path, NETWORK)).toEqual(['fetch(']);
    // The addresses that are made for it; the last one is opened in a tab.
    const addresses = [...textOf(path).matchAll(/\bgetURL\(([^)]*)\)/gu)].map(([, argument]) => argument);
    expect(addresses.sort()).toEqual(['"dictionary.bin"', '"kernel.wasm"', '"model.bin"', '"welcome.html"']);
  });

  it('only the background runs WebAssembly, and compiles it from bytes that it holds', () => {
    const users = scripts.filter((script) => /\bWebAssembly\b/u.test(textOf(script)));
    expect(users).toEqual([`dist/${browser}/background.js`]);
    expect(found(users[0]!, /\b(?:compile|instantiate)Streaming\b/gu)).toEqual([]);
    expect(found(users[0]!, /\bWebAssembly\.(?:compile|instantiate|Module)\b/gu)).toEqual(['WebAssembly.compile']);
  });

  it.each(scripts)('%s makes no code from strings', (script) => {
    expect(found(script, DYNAMIC_CODE)).toEqual([]);
  });

  it('names no foreign host', () => {
    const files = filesBelow(`dist/${browser}`).filter((path) => /\.(?:js|html|css|svg)$/u.test(path));
    const foreign = files.flatMap((path) =>
      [...textOf(path).matchAll(/(?:https?|wss?):\/\/([a-z0-9.-]+)/giu)]
        .map(([, host]) => host!)
        .filter((host) => !HOSTS.some((allowed) => allowed.test(host)))
        .map((host) => `${path}: ${host}`),
    );
    expect(foreign).toEqual([]);
  });

  it('its pages load nothing but files of the package, and have no inline script', () => {
    const there = new Set(filesBelow(`dist/${browser}`));
    for (const page of ['options.html', 'dictionary.html', 'welcome.html']) {
      const html = textOf(`dist/${browser}/${page}`);
      const references = [...html.matchAll(/\b(?:src|href)\s*=\s*["']([^"']*)["']/gu)].map(([, url]) => url!);
      expect(references.length).toBeGreaterThan(0);
      expect(references.filter((url) => !there.has(`dist/${browser}/${url.replace(/#.*$/u, '')}`))).toEqual([]);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/u);
      expect(html).not.toMatch(/\son\w+\s*=/u);
    }
  });
});

it('our own sources never make markup from strings', () => {
  expect(codeFiles().filter((path) => MARKUP_FROM_STRINGS.test(textOf(path)))).toEqual([]);
});
