/** Rows by key; a row may have several. Keys and rows keep their order. */
export const groupBy = <Row>(rows: readonly Row[], keysOf: (row: Row) => Iterable<string>): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
};
