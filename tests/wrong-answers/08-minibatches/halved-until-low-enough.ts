/**
 * @belief   Four times the pictures for half the noise, until it is low enough.
 * @origin   The law, said in words, becomes a loop.
 * @replaces 7-sizes.ts
 * @does     takes four times the size until the noise is low enough: it is right only after whole
 *           steps, and never makes a batch smaller.
 * @mend     Calculate the factor between the two noises, and square it: that fits any factor, also
 *           below 1.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  let size = batchSize;
  let noise = measured;
  while (noise > wanted) {
    noise /= 2;
    size *= 4;
  }
  return size;
}
