/**
 * @belief   Add what the paths have at the same place, then multiply.
 * @origin   Both rules are known, but the paths are taken for rows of a table.
 * @replaces 2-chain.ts
 * @does     adds the first slopes of all paths, then the second ones, and so on, and multiplies these sums.
 * @mend     Multiply along each path first, from its beginning to its end. Then add what the paths bring.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  if (paths.length === 0) return 0;
  const longest = Math.max(...paths.map((path) => path.length));
  let product = 1;
  for (let link = 0; link < longest; link++)
    product *= paths.reduce((sum, path) => sum + (path[link] ?? 0), 0);
  return product;
}
