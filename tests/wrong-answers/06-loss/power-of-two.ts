/**
 * @belief   e is some number about 2.
 * @origin   The base looks like a detail.
 * @replaces 2-sigmoid.ts
 * @does     takes 2 to the power -x, where e belongs: the curve is less steep.
 * @mend     e is about 2.718. Math.exp(-x) is e to the power -x.
 */
export function sigmoidOf(x: number): number {
  return 1 / (1 + 2 ** -x);
}
