/**
 * @belief   A list that has been gone through isn't needed any more.
 * @origin   while (pairs.length > 0) with shift() is a loop that ends by itself.
 * @replaces 1-zip.ts
 * @does     takes the pairs out of the list that it was given: it is empty afterwards.
 * @mend     The list belongs to the caller: read the pairs, and leave them there.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const [xs, ys]: [A[], B[]] = [[], []];
  const rest = pairs as (readonly [A, B])[];
  while (rest.length > 0) {
    const [x, y] = rest.shift() as readonly [A, B];
    xs.push(x);
    ys.push(y);
  }
  return [xs, ys];
}
