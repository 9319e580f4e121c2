/**
 * @belief   The mean so far and the next number, halved, are the new mean.
 * @origin   It is true of the first two numbers.
 * @replaces 5-pooling.ts
 * @does     adds each further number to the mean so far and halves that, so that the last number counts most.
 * @mend     Add up all numbers of the square first, then divide once.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [, , height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [height - (height % size), width - (width % size)];
  const whole = images.slice(2, 0, rows).slice(3, 0, columns);
  let mean: Tensor | undefined;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const next = whole.slice(2, i, undefined, size).slice(3, j, undefined, size);
      mean = mean?.add(next).div(2) ?? next;
    }
  return mean as Tensor;
}
