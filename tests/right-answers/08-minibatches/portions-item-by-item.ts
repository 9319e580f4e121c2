/**
 * @way      Each item goes into the last portion, and a new one is begun when that is full.
 * @replaces 3-order.ts
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isSafeInteger(batchSize) || batchSize <= 0)
    throw new TypeError(`${batchSize} is no batch size`);
  const all: T[][] = [];
  items.forEach((item, i) => {
    if (i % batchSize === 0) all.push([]);
    all.at(-1)!.push(item);
  });
  return all;
}
