/**
 * @belief   batchSize % 1 > 0 finds all that isn't whole.
 * @origin   NaN > 0 and NaN < 1 are false; NaN % 1 and Infinity % 1 are NaN.
 * @replaces 3-order.ts
 * @does     lets NaN and Infinity through: no comparison with NaN is true.
 * @mend     Ask Number.isInteger(batchSize): it is false for NaN and Infinity, too.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (batchSize < 1 || batchSize % 1 > 0) throw new Error(`portions: ${batchSize} is no size`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
