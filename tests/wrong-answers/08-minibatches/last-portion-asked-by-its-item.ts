/**
 * @belief   if (portion[0]) asks whether something is in the portion.
 * @origin   0, false, null and an empty text are something, too.
 * @replaces 3-order.ts
 * @does     asks the first item of the last portion whether there is one: when it is 0, false, null or empty
 *           (falsy), that portion is lost.
 * @mend     Ask for the length: portion.length > 0.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!(Number.isInteger(batchSize) && batchSize > 0)) {
    throw new Error(`portions: impossible batchSize ${batchSize}`);
  }
  const result: T[][] = [];
  let portion: T[] = [];
  for (const item of items) {
    portion.push(item);
    if (portion.length === batchSize) {
      result.push(portion);
      portion = [];
    }
  }
  if (portion[0]) result.push(portion);
  return result;
}
