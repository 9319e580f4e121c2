/**
 * @belief   const ys = xs makes a second list like the first.
 * @origin   For numbers it would; a list gets a second name.
 * @replaces 1-zip.ts
 * @does     returns one list twice: it holds all items, pair after pair.
 * @mend     Both names stand for the same list. Make two: const xs = [] and const ys = [].
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const xs: unknown[] = [];
  const ys = xs;
  for (const [x, y] of pairs) {
    xs.push(x);
    ys.push(y);
  }
  return [xs, ys] as [A[], B[]];
}
