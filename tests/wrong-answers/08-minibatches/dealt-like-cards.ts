/**
 * @belief   To share out fairly, deal in turns.
 * @origin   Card games. Every item comes once, but neighbours are torn apart.
 * @replaces 3-order.ts
 * @does     deals the items out like cards, one to each portion in turn.
 * @mend     A portion is items that stand together: the first batchSize, then the next.
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const number = Math.ceil(items.length / batchSize);
  for (let i = 0; i < number; i++) all.push(items.filter((_, at) => at % number === i));
  return all;
}
