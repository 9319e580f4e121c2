/**
 * @belief   slice leaves out its end, so add one to be sure.
 * @origin   The off by one of slice is mended where it didn't hurt.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · portions: every item once, the last portion with what is left
 * @says     has one item too many in each portion
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize + 1));
  return all;
}
