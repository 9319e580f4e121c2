/**
 * @belief   There is always a rest to be added after the full portions.
 * @origin   The case without a rest is forgotten.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · portions: every item once, the last portion with what is left
 * @says     ends with an empty portion
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const full = Math.floor(items.length / batchSize);
  for (let i = 0; i <= full; i++) all.push(items.slice(i * batchSize, (i + 1) * batchSize));
  return all;
}
