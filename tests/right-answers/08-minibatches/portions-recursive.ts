/**
 * @way      The first portion, then the portions of what is left.
 * @replaces 3-order.ts
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!(batchSize >= 1 && batchSize % 1 === 0)) throw new RangeError(`no portions of ${batchSize}`);
  return items.length === 0
    ? []
    : [items.slice(0, batchSize), ...portions(items.slice(batchSize), batchSize)];
}
