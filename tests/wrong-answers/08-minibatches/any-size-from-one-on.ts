/**
 * @belief   A size of 1 or more is possible.
 * @origin   The stub's examples of bad sizes are thought to be 0 and below.
 * @replaces 3-order.ts
 * @does     takes every batchSize of 1 or more, also 1.5, 2.5 and Infinity.
 * @mend     Number.isInteger(batchSize) says whether it is a whole number: ask for both.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!batchSize || batchSize < 1) throw new Error(`portions: batchSize must be 1 or more, got ${batchSize}`);
  const result: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    result.push(items.slice(start, start + batchSize));
  }
  return result;
}
