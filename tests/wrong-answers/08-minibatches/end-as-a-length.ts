/**
 * @belief   slice(start, batchSize) takes batchSize items.
 * @origin   splice and substr take a length as their second argument.
 * @replaces 3-order.ts
 * @does     ends each portion at place batchSize of the list: only the first is right.
 * @mend     The second number of slice says where the portion ends, not how long it is: start + batchSize.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize) all.push(items.slice(start, batchSize));
  return all;
}
