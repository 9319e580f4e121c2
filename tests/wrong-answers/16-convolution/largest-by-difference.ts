/**
 * @belief   max(a, b) is a + relu(b - a), for float32, too.
 * @origin   1 + 1e30 is 1e30.
 * @replaces 5-pooling.ts
 * @does     calculates the larger of two as a + relu(b - a): when they are far apart, the smaller digits are
 *           rounded away.
 * @mend     Choose, don't calculate: maximum(a, b).
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [, , height, width] = images.shape as [number, number, number, number];
  const [down, along] = [height - (height % size), width - (width % size)];
  let largest: Tensor | null = null;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const part: Tensor = images.slice(2, i, down, size).slice(3, j, along, size);
      largest = largest === null ? part : largest.add(part.sub(largest).relu());
    }
  }
  return largest!;
}
