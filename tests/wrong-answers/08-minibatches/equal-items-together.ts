/**
 * @belief   indexOf finds the place of the item that one is at.
 * @origin   It does, as long as no item comes twice.
 * @replaces 3-order.ts
 * @does     puts an item that comes again into the portion of the first one that equals it.
 * @mend     Go by the place, not by the item: indexOf finds the first equal item. map and filter hand the
 *           place over, too.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const number = Math.ceil(items.length / batchSize);
  return Array.from({ length: number }, (_, portion) =>
    items.filter((item) => Math.floor(items.indexOf(item) / batchSize) === portion),
  );
}
