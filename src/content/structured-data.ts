/**
 * What a page says of itself in schema.org JSON-LD and microdata. Read with care: publishers leave control characters
 * in strings, trailing commas and several scripts that contradict each other; what does not parse is read by pattern.
 */

/** One thing that the page is about or contains at its top level. */
export interface Thing {
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

const MAX_SCRIPTS = 40;
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 4;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const typeNames = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/u, ''));

const addThings = (value: unknown, into: Thing[], depth: number) => {
  if (depth > MAX_DEPTH || !isObject(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) addThings(item, into, depth + 1);
    return;
  }
  if ('@type' in value) into.push({ types: typeNames(value['@type']), properties: value });
  addThings(value['@graph'], into, depth + 1);
  addThings(value.mainEntity, into, depth + 1);
};

/** A script that is no valid JSON still tells its first type, and dates and headline if they are plain strings. */
const byPattern = (text: string): Thing | null => {
  const type = /"@type"\s*:\s*\[?\s*"([^"]+)"/u.exec(text)?.[1];
  if (!type) return null;
  const properties: Record<string, unknown> = {};
  for (const key of ['headline', 'datePublished']) {
    const found = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'u').exec(text)?.[1];
    if (found) properties[key] = found;
  }
  return { types: typeNames(type), properties };
};

/** JSON-LD at the top level of the page (graphs and arrays opened), in order. Never throws. */
export const linkedData = (document: Document): Thing[] => {
  const things: Thing[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < Math.min(scripts.length, MAX_SCRIPTS); i++) {
    const text = scripts[i]?.textContent ?? '';
    if (!text || text.length > MAX_LENGTH) continue;
    try {
      addThings(JSON.parse(text.replace(/[\u0000-\u001f]+/gu, ' ')), things, 0);
    } catch {
      const thing = byPattern(text);
      if (thing) things.push(thing);
    }
  }
  return things;
};

/** Types of the outermost microdata items, without the schema.org prefix. */
export const microdataTypes = (document: Document): string[] => {
  const items = document.querySelectorAll('[itemtype]');
  const types: string[] = [];
  for (let i = 0; i < Math.min(items.length, 60); i++) {
    const item = items[i];
    if (item && !item.hasAttribute('itemprop')) {
      types.push(...typeNames((item.getAttribute('itemtype') ?? '').split(/\s+/u)));
    }
  }
  return types;
};

/** Content of the first `<meta>` with one of these names or properties, in order of the names. */
export const metaContent = (document: Document, names: readonly string[]): string | null => {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
};
