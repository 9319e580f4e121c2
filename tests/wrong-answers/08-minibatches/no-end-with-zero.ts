/**
 * @belief   The loop goes on by batchSize, so it comes to the end.
 * @origin   With 0 it stays where it is.
 * @replaces 3-order.ts
 * @does     doesn't look whether batchSize is a whole number of 1 or more: with 0 it never ends.
 * @mend     Check batchSize before you cut, and throw an Error that holds it.
 * @endless  when batchSize is 0
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
