/**
 * @belief   All batches must have the same size, so the last one starts again from the front.
 * @origin   Tensors have a fixed shape, but each batch may have its own.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · portions: every item once, the last portion with what is left
 * @says     fills the last portion up with the first items
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push([...items, ...items].slice(start, start + batchSize));
  return all;
}
