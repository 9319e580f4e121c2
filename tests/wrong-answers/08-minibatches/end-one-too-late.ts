/**
 * @belief   slice leaves out its end, so add one to be sure.
 * @origin   The off by one of slice is mended where it didn't hurt.
 * @replaces 3-order.ts
 * @does     puts one item too many into a portion, and it comes again in the next.
 * @mend     slice stops before its end: the end is start + batchSize, without +1.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize + 1));
  return all;
}
