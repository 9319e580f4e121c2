/**
 * @belief   n | 0 is n for every whole number.
 * @origin   It keeps 32 bits: beyond 2,147,483,647 it is another number.
 * @replaces 3-order.ts
 * @does     refuses whole numbers beyond 2,147,483,647: | 0 keeps 32 bits only.
 * @mend     Number.isInteger(batchSize) knows all whole numbers.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (batchSize !== (batchSize | 0) || batchSize < 1) {
    throw new Error(`portions: ${batchSize} is no size for a batch`);
  }
  const result: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    result.push(items.slice(start, start + batchSize));
  }
  return result;
}
