/**
 * @belief   shift gives something as long as there is something.
 * @origin   What it gives is taken for an answer to whether it gave something.
 * @replaces 3-order.ts
 * @does     ends at the first item that is 0, empty, false or missing.
 * @mend     Such items are items, too: index 0 is one. Let the length say when the list ends.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize <= 0) throw new Error(`portions of ${batchSize}?`);
  const rest = [...items];
  const result: T[][] = [];
  let item: T | undefined;
  while ((item = rest.shift())) {
    const last = result.at(-1);
    if (last && last.length < batchSize) last.push(item);
    else result.push([item]);
  }
  return result;
}
