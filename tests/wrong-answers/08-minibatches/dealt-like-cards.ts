/**
 * @belief   To share out fairly, deal in turns.
 * @origin   Card games. Every item comes once, but neighbours are torn apart.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · portions: every item once, the last portion with what is left
 * @says     deals the items out like cards
 */
export function portions<T>(items: readonly T[], batchSize: number): T[][] {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new Error(`portions: batchSize ${batchSize}`);
  const all: T[][] = [];
  const number = Math.ceil(items.length / batchSize);
  for (let i = 0; i < number; i++) all.push(items.filter((_, at) => at % number === i));
  return all;
}
