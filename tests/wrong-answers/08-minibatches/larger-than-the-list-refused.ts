/**
 * @belief   A batch larger than the list is impossible.
 * @origin   There aren't enough items to fill it.
 * @replaces 3-order.ts
 * @does     refuses a batchSize that is larger than the list.
 * @mend     A last portion may be smaller, also when it is the only one. Refuse only what isn't a whole
 *           number of 1 or more.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > items.length)
    throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
