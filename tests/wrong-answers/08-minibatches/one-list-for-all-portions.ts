/**
 * @belief   A portion that was handed over can be emptied and filled again.
 * @origin   push keeps no copy, it keeps the list itself.
 * @replaces 3-order.ts
 * @does     uses one list for all portions: all hold what the last one holds.
 * @mend     Begin each portion with a new list, [], instead of emptying the old one.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const portion: T[] = [];
  for (const [i, item] of items.entries()) {
    if (i % batchSize === 0) {
      portion.length = 0;
      all.push(portion);
    }
    portion.push(item);
  }
  return all;
}
