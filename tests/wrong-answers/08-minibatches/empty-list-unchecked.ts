/**
 * @belief   Where there is nothing to cut, the size doesn't matter.
 * @origin   The simple case is dealt with first, on the first line. Or the check stands inside the loop,
 *           which doesn't run.
 * @replaces 3-order.ts
 * @does     doesn't look at batchSize when the list is empty.
 * @mend     Check the size first, before anything else: a bad size is a mistake with every list.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (items.length === 0) return [];
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
