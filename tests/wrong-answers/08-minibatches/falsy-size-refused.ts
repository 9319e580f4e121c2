/**
 * @belief   if (!batchSize) finds every size that is no size.
 * @origin   It finds 0, NaN and nothing; -2 and 2.5 count as true.
 * @replaces 3-order.ts
 * @does     refuses 0 and NaN only: it takes sizes below 0 and sizes such as 2.5.
 * @mend     Number.isInteger(batchSize) says whether it is a whole number. And it must be 1 or more.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!batchSize) throw new Error(`portions: batchSize ${batchSize}`);
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
    items.slice(i * batchSize, (i + 1) * batchSize),
  );
}
