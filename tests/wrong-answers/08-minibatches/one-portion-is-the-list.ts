/**
 * @belief   One portion that holds everything is the list itself.
 * @origin   Nothing needs to be cut.
 * @replaces 3-order.ts
 * @does     hands out the caller's own list as the portion when one portion holds everything.
 * @mend     Make every portion a list of its own: slice copies.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: ${batchSize} is no size`);
  if (items.length > 0 && items.length <= batchSize) return [items as T[]];
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
