/**
 * @belief   A portion is the first batchSize items.
 * @origin   The start of the slice stays at 0.
 * @replaces 3-order.ts
 * @does     gives the first portion again and again.
 * @mend     Each portion begins where the one before ended: slice(start, ...).
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize) all.push(items.slice(0, batchSize));
  return all;
}
