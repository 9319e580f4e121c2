/**
 * @belief   Nobody asks for a batch of 2.5 pictures.
 * @origin   They do, when a size is calculated; and with 0 the loop never ends.
 * @replaces 3-order.ts
 * @fails    3-order > portions · refuses a size that isn't a whole number of 1 or more, and names it
 * @says     Nobody can cut portions of such a size
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
