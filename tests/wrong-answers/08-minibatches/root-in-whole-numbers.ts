/**
 * @belief   Batch sizes are whole numbers, and so is the root that one divides by.
 * @origin   Only for squares: 4, 9, 16 times as many pictures.
 * @replaces 7-sizes.ts
 * @does     divides by the root without its fraction.
 * @mend     Math.sqrt(other / batchSize), as it is.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  const times = other / batchSize;
  let root = 0;
  while ((root + 1) * (root + 1) <= times) root++;
  return measured / root;
}
