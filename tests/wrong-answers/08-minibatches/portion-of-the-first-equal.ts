/**
 * @belief   indexOf(item) is the place of the item.
 * @origin   In a list of different items it is.
 * @replaces 3-order.ts
 * @does     puts an item that comes again into the portion of the first item that equals it.
 * @mend     Go by the place, not by the item: indexOf finds the first of several equal ones.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const result: T[][] = [];
  for (const item of items) {
    const number = Math.floor(items.indexOf(item) / batchSize);
    (result[number] ??= []).push(item);
  }
  return result;
}
