/** Tab-separated tables without quoting: one header line, one record a line, UTF-8, `|` between the items of a list. */

export interface TableRow {
  /** 1-based line in the file. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Splits a table into cells. Blank lines are skipped. A row with too few or too many cells is reported to `problem`
 * with its line and left out.
 */
export const parseTable = (text: string, problem: (line: number, message: string) => void): Table => {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const header = (lines[0] ?? '').split('\t');
  const rows: TableRow[] = [];
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === '') continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length === header.length) rows.push({ line: at + 1, cells });
    else problem(at + 1, `${cells.length} cells where the header has ${header.length}`);
  }
  return { header, rows };
};

/** The items of a list cell, without empty ones. */
export const listCell = (cell: string): string[] =>
  cell
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean);

/** A table as text, the reverse of parseTable. Cells must not hold tabs or line breaks. */
export const formatTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows].map((cells) => cells.join('\t')).join('\n')}\n`;
