/**
 * @belief   The loop goes through the items.
 * @origin   i++ is written without thinking, and the portions overlap.
 * @replaces 3-order.ts
 * @does     begins a new portion at every item.
 * @mend     The next portion begins where this one ended: go on by batchSize.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start++) all.push(items.slice(start, start + batchSize));
  return all;
}
