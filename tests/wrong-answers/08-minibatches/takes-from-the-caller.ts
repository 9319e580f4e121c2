/**
 * @belief   splice cuts a list into pieces.
 * @origin   It does, out of the list itself: the caller's order is gone.
 * @replaces 3-order.ts
 * @does     takes the items out of the list that it was given: it is empty afterwards.
 * @mend     splice does that. slice copies, and leaves the list as it is.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const list = items as T[];
  while (list.length > 0) all.push(list.splice(0, batchSize));
  return all;
}
