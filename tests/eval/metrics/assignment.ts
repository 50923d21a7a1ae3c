/**
 * The assignment of rows to columns with the least total cost (Kuhn–Munkres with potentials, O(n²m)). Gives for each
 * row its column, -1 where there are more rows than columns and the row goes without.
 */
export function assign(cost: readonly (readonly number[])[]): number[] {
  const rows = cost.length;
  const columns = cost[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return new Array<number>(rows).fill(-1);
  if (rows > columns) {
    const chosen = new Array<number>(rows).fill(-1);
    const turned = Array.from({ length: columns }, (_, c) => cost.map((row) => row[c]));
    assign(turned).forEach((row, column) => {
      if (row >= 0) chosen[row] = column;
    });
    return chosen;
  }
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const seen = new Uint8Array(columns + 1);
    while (rowOf[column] !== 0) {
      seen[column] = 1;
      const from = rowOf[column];
      let least = Infinity;
      let next = 0;
      for (let c = 1; c <= columns; c++) {
        if (seen[c]) continue;
        const reduced = cost[from - 1][c - 1] - rowPotential[from] - columnPotential[c];
        if (reduced < slack[c]) {
          slack[c] = reduced;
          cameFrom[c] = column;
        }
        if (slack[c] < least) {
          least = slack[c];
          next = c;
        }
      }
      for (let c = 0; c <= columns; c++) {
        if (seen[c]) {
          rowPotential[rowOf[c]] += least;
          columnPotential[c] -= least;
        } else slack[c] -= least;
      }
      column = next;
    }
    while (column !== 0) {
      rowOf[column] = rowOf[cameFrom[column]];
      column = cameFrom[column];
    }
  }
  const chosen = new Array<number>(rows).fill(-1);
  for (let c = 1; c <= columns; c++) if (rowOf[c] > 0) chosen[rowOf[c] - 1] = c - 1;
  return chosen;
}
