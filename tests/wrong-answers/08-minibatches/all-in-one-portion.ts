/**
 * @belief   The list is the portion.
 * @origin   The cut was to be added later.
 * @replaces 3-order.ts
 * @does     puts all items into one portion.
 * @mend     A new portion begins after batchSize items.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  return items.length === 0 ? [] : [[...items]];
}
