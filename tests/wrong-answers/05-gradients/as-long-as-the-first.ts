/**
 * @belief   A list of lists is a table: all rows are as long as the first.
 * @origin   Paths may have different lengths.
 * @replaces 2-chain.ts
 * @does     takes the length of the first path for all of them: a longer one is cut off.
 * @mend     Go through each path to its own end.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  const columns = paths[0]?.length ?? 0;
  let total = 0;
  for (let row = 0; row < paths.length; row++) {
    let product = 1;
    for (let column = 0; column < columns; column++) product *= paths[row]![column] ?? 1;
    total += product;
  }
  return total;
}
