/** Where the items of the lists in a JSON text stand, so that an error can name its line. */

/** 1-based line of an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A whole string, or one mark that opens, closes or separates. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gsu;

/**
 * Lines of the items in each list that is a direct member of a valid JSON object, by the member's name; of a text that
 * is a list itself, under the name ''.
 */
export const itemLines = (text: string): ReadonlyMap<string, readonly number[]> => {
  const lines = new Map<string, number[]>();
  const lists = text.trimStart().startsWith('[') ? 1 : 2;
  let depth = 0;
  let member = '';
  let before = '';
  let line = 1;
  let counted = 0;
  const lineOf = (offset: number): number => {
    for (; counted < offset; counted++) if (text.charCodeAt(counted) === 0x0a) line++;
    return line;
  };
  /** An item begins at the first thing that is not blank after the list's bracket or a comma in it. */
  const item = (after: number): void => {
    const at = text.slice(after).search(/\S/u) + after;
    if (text[at] === ']') return;
    const found = lines.get(member) ?? [];
    found.push(lineOf(at));
    lines.set(member, found);
  };
  let inList = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === ':' && depth === 1) member = before.slice(1, -1);
    else if (token === '{' || token === '[') {
      depth++;
      if (depth === lists) inList = token === '[';
      if (depth === lists && inList) item(index + 1);
    } else if (token === '}' || token === ']') depth--;
    else if (token === ',' && depth === lists && inList) item(index + 1);
    before = token;
  }
  return lines;
};

/** One token with the blanks before it: a string, another plain value, or a mark. */
const NEXT =
  /\s*(?:("[^"\\\p{Cc}]*(?:\\.[^"\\\p{Cc}]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?\b|true\b|false\b|null\b)|([{}[\],:]))/uy;

/** What may come next. */
type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * 1-based line of the first thing in a text that keeps it from being JSON; of its last line when something is missing
 * there. For texts that JSON.parse has refused: what it says of the place differs between engines, or is nothing.
 */
export const lineOfSyntaxError = (text: string): number => {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  const closes = (mark: string | undefined): boolean =>
    mark === (open.at(-1) === '{' ? '}' : ']') && awaited.endsWith('or end');
  for (;;) {
    NEXT.lastIndex = at;
    const match = NEXT.exec(text);
    if (!match) break;
    const [all, string, plain, mark] = match;
    const awaitsValue = awaited === 'value' || awaited === 'value or end';
    if (open.length > 0 && closes(mark)) {
      open.pop();
      awaited = open.length > 0 ? 'comma or end' : 'nothing';
    } else if (awaitsValue && (string !== undefined || plain !== undefined)) {
      awaited = open.length > 0 ? 'comma or end' : 'nothing';
    } else if (awaitsValue && (mark === '{' || mark === '[')) {
      open.push(mark);
      awaited = mark === '{' ? 'key or end' : 'value or end';
    } else if (awaited.startsWith('key') && string !== undefined) awaited = 'colon';
    else if (awaited === 'colon' && mark === ':') awaited = 'value';
    else if (awaited === 'comma or end' && mark === ',') awaited = open.at(-1) === '{' ? 'key' : 'value';
    else break;
    at += all.length;
  }
  const blank = /\s*/uy;
  blank.lastIndex = at;
  const wrong = at + (blank.exec(text)?.[0].length ?? 0);
  return lineAt(text, wrong < text.length ? wrong : text.trimEnd().length);
};
