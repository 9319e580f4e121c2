/**
 * @belief   The list holds the indices 0, 1, 2, ..., so an item is its place.
 * @origin   Without shuffle it is so.
 * @replaces 3-order.ts
 * @does     fills the portions with places in the list, instead of the items there.
 * @mend     The items can be anything: put items[i] into the portion, not i.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const places = [...items.keys()] as unknown as T[];
  const all: T[][] = [];
  for (let start = 0; start < places.length; start += batchSize)
    all.push(places.slice(start, start + batchSize));
  return all;
}
