/** Where the items of the lists in a JSON text stand, so that an error can name its line. */

/** 1-based line of an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A whole string, or one mark that opens, closes or separates. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gsu;

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

/** The line that a message of JSON.parse speaks of; engines say it in their own ways. */
export const lineOfSyntaxError = (text: string, message: string): number => {
  const line = /\bline (\d+)/u.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/u.exec(message)?.[1];
  return position ? lineAt(text, Number(position)) : lineAt(text, text.trimEnd().length);
};
