/**
 * @belief   The last index of a portion is start + batchSize - 1.
 * @origin   It is; but slice stops before its end.
 * @replaces 3-order.ts
 * @does     leaves out the last item of each full portion.
 * @mend     slice stops before its end: the end is start + batchSize, without −1.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize - 1));
  return all;
}
