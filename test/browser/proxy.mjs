/**
 * A logging HTTP proxy: the whole internet of a browser test. It answers for the pages a test gives it, whatever
 * their host, refuses everything else, and remembers every request. That makes it both the stage for pages on real
 * news hosts and the proof that the extension asks nothing of anybody.
 */
import { createServer } from 'node:http';

/**
 * What the browsers ask for by themselves, with no page and no extension behind it. Exact hosts and few, because a
 * host listed here is one to which a leak would go unseen.
 */
const BROWSER_NOISE = new Set([
  // Chromium: network time, sign-in check, component updates; branded Chrome also optimisation hints and autofill.
  'clients2.google.com',
  'accounts.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  // Firefox: remote settings and their signatures.
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
]);

/** @typedef {{ method: string, url: string, host: string }} LoggedRequest */
/** @typedef {{ body: string | Buffer, type?: string, delay?: number }} Resource */

/**
 * @typedef {object} LoggingProxy
 * @property {number} port
 * @property {(url: string, resource: string | Resource) => void} serve Answers for this address from now on
 * @property {() => LoggedRequest[]} requests All requests so far except the browser's own noise
 * @property {() => void} forget Empties the log
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<LoggingProxy>} */
export const startProxy = async () => {
  /** @type {Map<string, Resource>} */
  const resources = new Map();
  /** @type {LoggedRequest[]} */
  let log = [];

  const server = createServer((request, response) => {
    // A request through the proxy carries the whole address; one made straight to it only the path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    log.push({ method: request.method ?? '', url: url.href, host: url.hostname });
    const resource = resources.get(url.origin + url.pathname);
    const answer = () => {
      if (!resource) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not part of this test');
      return response
        .writeHead(200, { 'content-type': resource.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        .end(resource.body);
    };
    if (resource?.delay) setTimeout(answer, resource.delay);
    else answer();
  });
  server.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/u, '');
    log.push({ method: 'CONNECT', url: `https://${host}/`, host });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not part of this test\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');

  return {
    port: address.port,
    serve: (url, resource) => {
      const { origin, pathname } = new URL(url);
      resources.set(origin + pathname, typeof resource === 'string' ? { body: resource } : resource);
    },
    requests: () => log.filter(({ host }) => !BROWSER_NOISE.has(host)),
    forget: () => {
      log = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
