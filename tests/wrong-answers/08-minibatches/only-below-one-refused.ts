/**
 * @belief   What isn't below 1 is a possible size.
 * @origin   The stub names 0 and −2 first.
 * @replaces 3-order.ts
 * @does     refuses only sizes below 1: it takes 1.5, 2.5 and Infinity, and NaN, too, for which `batchSize
 *           < 1` is false.
 * @mend     Ask for both: Number.isInteger(batchSize), and 1 or more.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    all.push(items.slice(start, start + batchSize));
  }
  return all;
}
