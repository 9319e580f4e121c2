/**
 * @belief   A list that has been gone through isn't needed any more.
 * @origin   while (pairs.length > 0) with shift() is a loop that ends by itself.
 * @replaces 1-zip.ts
 * @fails    1-zip > unzip · all first items, and all second ones
 * @says     were taken out of the caller's list
 */
export function unzip<A, B>(pairs: [A, B][]): [A[], B[]] {
  const [xs, ys]: [A[], B[]] = [[], []];
  while (pairs.length > 0) {
    const [x, y] = pairs.shift() as [A, B];
    xs.push(x);
    ys.push(y);
  }
  return [xs, ys];
}
