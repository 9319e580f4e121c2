/**
 * @way      splice takes the portions out of a copy of the list.
 * @replaces 3-order.ts
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`batchSize is ${batchSize}`);
  const rest = [...items];
  const all: T[][] = [];
  while (rest.length) all.push(rest.splice(0, batchSize));
  return all;
}
