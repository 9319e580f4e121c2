/**
 * @belief   How many times does the one size go into the other?
 * @origin   // and Math.floor are known from counting batches.
 * @replaces 7-sizes.ts
 * @does     counts only whole times by which the batch is larger.
 * @mend     Don't round in between: 6 is one and a half times 4.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return measured / Math.sqrt(Math.max(1, Math.floor(other / batchSize)));
}
