/**
 * @belief   A list is used up when its next item is falsy.
 * @origin   undefined is falsy. So are 0, "", false and null.
 * @replaces 3-order.ts
 * @does     ends where a portion would begin with an item that is 0, empty, false or missing.
 * @mend     Such items are items, too: the index of the first picture is 0. Let the length say when the
 *           list ends.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; items[start]; start += batchSize) all.push(items.slice(start, start + batchSize));
  return all;
}
