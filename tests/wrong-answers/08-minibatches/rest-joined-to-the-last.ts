/**
 * @belief   A tiny last batch is bad, so its items go to the one before.
 * @origin   For training it may even be clever. The rule here is another one.
 * @replaces 3-order.ts
 * @does     adds the items that are left over to the last full portion.
 * @mend     What is left makes a portion of its own, a smaller one.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += batchSize)
    all.push(items.slice(start, start + batchSize));
  if (all.length > 1 && all.at(-1)!.length < batchSize) {
    const rest = all.pop()!;
    all.at(-1)!.push(...rest);
  }
  return all;
}
