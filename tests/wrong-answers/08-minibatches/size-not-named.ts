/**
 * @belief   That the size is wrong says it all.
 * @origin   Whoever writes the message knows the size; whoever reads it doesn't.
 * @replaces 3-order.ts
 * @does     refuses a bad batchSize with a message that doesn't hold it.
 * @mend     Put the size into the message: `${batchSize}`.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error("portions: the size must be 1 or more");
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  return all;
}
