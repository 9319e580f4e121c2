/**
 * @belief   A size of 1 or more is possible.
 * @origin   "A whole number of 1 or more" is read as "1 or more".
 * @replaces 3-order.ts
 * @does     refuses sizes below 1, but takes those that aren't whole numbers, such as 2.5 and NaN.
 * @mend     Ask for both: Number.isInteger(batchSize), and 1 or more.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
    items.slice(i * batchSize, (i + 1) * batchSize),
  );
}
