/**
 * @belief   There is always a rest to be added after the full portions.
 * @origin   The case without a rest is forgotten.
 * @replaces 3-order.ts
 * @does     puts an empty portion at the end when the list comes out even.
 * @mend     When nothing is left over, there is no further portion. Math.ceil says how many there are.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const full = Math.floor(items.length / batchSize);
  for (let i = 0; i <= full; i++) all.push(items.slice(i * batchSize, (i + 1) * batchSize));
  return all;
}
