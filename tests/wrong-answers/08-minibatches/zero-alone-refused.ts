/**
 * @belief   Only with 0 there is no end.
 * @origin   The stub names 0, and the other sizes are overlooked.
 * @replaces 3-order.ts
 * @does     refuses 0 only: it takes sizes below 0 and sizes that aren't whole numbers.
 * @mend     Number.isInteger(batchSize) says whether it is a whole number. And it must be 1 or more.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (batchSize === 0) throw new Error(`portions: batchSize ${batchSize}`);
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
    items.slice(i * batchSize, (i + 1) * batchSize),
  );
}
