/**
 * @belief   A size of 2.5 means 2.
 * @origin   In many languages a number is made whole like that, and nobody is told.
 * @replaces 3-order.ts
 * @does     rounds a batchSize that isn't a whole number down, instead of refusing it.
 * @mend     Nobody can know what was meant by 2.5. Throw an Error that holds it.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  const size = Math.floor(batchSize);
  if (!Number.isFinite(size) || size < 1) throw new Error(`portions: batchSize ${batchSize}`);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
