/**
 * @belief   A batch has batchSize items, so what is left over is none.
 * @origin   drop_last is taken for the rule.
 * @replaces 3-order.ts
 * @does     drops the last items when they don't fill a portion.
 * @mend     They belong to the pass: a smaller last portion is fine. See section 3.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let end = batchSize; end <= items.length; end += batchSize)
    all.push(items.slice(end - batchSize, end));
  return all;
}
