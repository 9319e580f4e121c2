/**
 * @belief   An item that is nothing isn't worth keeping.
 * @origin   if (x) is the usual way to ask whether there is something.
 * @replaces 1-zip.ts
 * @does     leaves out items that are 0, empty, false or missing.
 * @mend     Such items are items, too: the label of a 7 is 0. Keep all of them, so that the places still
 *           fit.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const [xs, ys]: [A[], B[]] = [[], []];
  for (const [x, y] of pairs) {
    if (x) xs.push(x);
    if (y) ys.push(y);
  }
  return [xs, ys];
}
