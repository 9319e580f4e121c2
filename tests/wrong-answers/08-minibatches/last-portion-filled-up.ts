/**
 * @belief   All batches must have the same size, so the last one starts again from the front.
 * @origin   Tensors have a fixed shape, but each batch may have its own.
 * @replaces 3-order.ts
 * @does     fills the last portion up with items from the front.
 * @mend     No item may come twice in a pass. A smaller last portion is fine.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push([...items, ...items].slice(start, start + batchSize));
  return all;
}
