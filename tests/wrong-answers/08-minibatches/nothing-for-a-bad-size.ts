/**
 * @belief   Nobody can cut such portions, so there are none.
 * @origin   An empty result is a polite way to say no; nobody hears it.
 * @replaces 3-order.ts
 * @does     returns an empty list when batchSize isn't a whole number of 1 or more.
 * @mend     Nobody notices an empty list. Throw an Error that holds the size.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) return [];
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
