/**
 * @belief   batchSize says how many batches to make.
 * @origin   Size and number are confused.
 * @replaces 3-order.ts
 * @does     makes batchSize portions, instead of portions of batchSize items.
 * @mend     batchSize is the number of items in each. How many portions that makes comes by itself.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const each = Math.ceil(items.length / batchSize);
  for (let start = 0; start < items.length; start += each) all.push(items.slice(start, start + each));
  return all;
}
