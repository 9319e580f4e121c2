/**
 * @belief   All portions have batchSize places.
 * @origin   The places are counted first and filled afterwards.
 * @replaces 3-order.ts
 * @does     fills the last portion up with undefined.
 * @mend     A smaller last portion is fine: stop where the list ends. slice does so by itself.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(Array.from({ length: batchSize }, (_, i) => items[start + i] as T));
  return all;
}
