/**
 * @belief   splice cuts a list into pieces.
 * @origin   It does, out of the list itself: the caller's order is gone.
 * @replaces 3-order.ts
 * @fails    3-order > portions · the list that was given stays as it is
 * @says     splice does that
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const list = items as T[];
  while (list.length > 0) all.push(list.splice(0, batchSize));
  return all;
}
