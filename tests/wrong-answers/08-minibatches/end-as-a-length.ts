/**
 * @belief   slice(start, batchSize) takes batchSize items.
 * @origin   splice and substr take a length as their second argument.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · portions: every item once, the last portion with what is left
 * @says     is what slice(start, batchSize) gives
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize) all.push(items.slice(start, batchSize));
  return all;
}
