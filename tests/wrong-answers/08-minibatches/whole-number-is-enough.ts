/**
 * @belief   A whole number is a size.
 * @origin   "A whole number of 1 or more" is read as "a whole number".
 * @replaces 3-order.ts
 * @does     refuses sizes that aren't whole numbers, but takes 0 and sizes below it.
 * @mend     Ask for both: Number.isInteger(batchSize), and 1 or more.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize)) throw new Error(`portions: batchSize ${batchSize}`);
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
    items.slice(i * batchSize, (i + 1) * batchSize),
  );
}
