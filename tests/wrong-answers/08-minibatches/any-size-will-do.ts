/**
 * @belief   Nobody asks for a batch of 2.5 pictures, or of none.
 * @origin   They do, when a size is calculated; and with 0 the loop never ends.
 * @replaces 3-order.ts
 * @does     doesn't look whether batchSize is a whole number of 1 or more.
 * @mend     Check it before you cut, and throw an Error that holds it.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
    items.slice(i * batchSize, (i + 1) * batchSize),
  );
}
