/**
 * @belief   The last index of a portion is start + batchSize - 1.
 * @origin   It is; but slice stops before its end.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · portions: every item once, the last portion with what is left
 * @says     has lost the last item of each portion
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize - 1));
  return all;
}
