/**
 * @belief   A number that equals its own floor is a whole number.
 * @origin   True of every number that one can count to.
 * @replaces 3-order.ts
 * @does     takes Infinity for a batchSize.
 * @mend     Infinity isn't a whole number. Number.isInteger(batchSize) says so; comparing with Math.floor
 *           doesn't.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (batchSize < 1 || Math.floor(batchSize) !== batchSize)
    throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
