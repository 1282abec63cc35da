/** A pair that may belong together, and what is gained by having it. */
export interface Candidate {
  from: number;
  to: number;
  gain: number;
}

/**
 * The one assignment of `from`s to `to`s, each at most once, that gains most in all: the Hungarian method, in each group of
 * those that compete with each other.
 */
export function assignBest(candidates: readonly Candidate[]): Candidate[] {
  return groupsOf(candidates).flatMap((group) => {
    const [only] = group;
    return group.length === 1 && only !== undefined ? [only] : assignGroup(group);
  });
}

/** Candidates that share a side, and those that share one with these. */
function groupsOf(candidates: readonly Candidate[]): Candidate[][] {
  const leaders = new Map<string, string>();
  const find = (one: string): string => {
    let leader = one;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    leaders.set(one, leader);
    return leader;
  };
  for (const { from, to } of candidates) leaders.set(find(`<${from}`), find(`>${to}`));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const leader = find(`<${candidate.from}`);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
}

function assignGroup(group: readonly Candidate[]): Candidate[] {
  const froms = [...new Set(group.map(({ from }) => from))];
  const tos = [...new Set(group.map(({ to }) => to))];
  // The method needs no more rows than columns.
  const turned = froms.length > tos.length;
  const [rows, columns] = turned ? [tos, froms] : [froms, tos];
  const rowOf = new Map(rows.map((one, index) => [one, index]));
  const columnOf = new Map(columns.map((one, index) => [one, index]));
  const gains = rows.map(() => new Float64Array(columns.length));
  const named = new Map<number, Candidate>();
  for (const candidate of group) {
    const row = rowOf.get(turned ? candidate.to : candidate.from) as number;
    const column = columnOf.get(turned ? candidate.from : candidate.to) as number;
    (gains[row] as Float64Array)[column] = candidate.gain;
    named.set(row * columns.length + column, candidate);
  }
  return hungarian(gains, columns.length).flatMap((column, row) => {
    const candidate = named.get(row * columns.length + column);
    return candidate === undefined ? [] : [candidate];
  });
}

/** For each row the column that it is assigned to, so that the sum of gains is the greatest. */
function hungarian(gains: readonly Float64Array[], width: number): number[] {
  const [high, none] = [gains.length, width];
  const ofRow = new Float64Array(high);
  const ofColumn = new Float64Array(width + 1);
  const rowAt = new Int32Array(width + 1).fill(-1);
  const way = new Int32Array(width + 1);
  for (let row = 0; row < high; row += 1) {
    rowAt[none] = row;
    let at = none;
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(width + 1);
    do {
      used[at] = 1;
      const here = rowAt[at] as number;
      const gain = gains[here] as Float64Array;
      let [delta, next] = [Number.POSITIVE_INFINITY, none];
      for (let column = 0; column < width; column += 1) {
        if (used[column] === 1) continue;
        const cost = -(gain[column] as number) - (ofRow[here] as number) - (ofColumn[column] as number);
        if (cost < (least[column] as number)) {
          least[column] = cost;
          way[column] = at;
        }
        if ((least[column] as number) < delta) [delta, next] = [least[column] as number, column];
      }
      for (let column = 0; column <= width; column += 1) {
        if (used[column] === 1) {
          ofRow[rowAt[column] as number] = (ofRow[rowAt[column] as number] as number) + delta;
          ofColumn[column] = (ofColumn[column] as number) - delta;
        } else least[column] = (least[column] as number) - delta;
      }
      at = next;
    } while (rowAt[at] !== -1);
    for (; at !== none; at = way[at] as number) rowAt[at] = rowAt[way[at] as number] as number;
  }
  const columns = new Array<number>(high).fill(-1);
  for (let column = 0; column < width; column += 1)
    if (rowAt[column] !== -1) columns[rowAt[column] as number] = column;
  return columns;
}
