/**
 * @belief   There is always one more portion to be made.
 * @origin   The case without a rest is forgotten.
 * @replaces 3-order.ts
 * @does     gives an empty portion, too, when nothing is left over.
 * @mend     Begin with no portion, and make one only for items: an empty list has none. Math.ceil says how many there
 *           are.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const full = Math.floor(items.length / batchSize);
  for (let i = 0; i <= full; i++) all.push(items.slice(i * batchSize, (i + 1) * batchSize));
  return all;
}
