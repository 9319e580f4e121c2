/**
 * @belief   All four numbers have taken part.
 * @origin   They have all been compared.
 * @replaces 5-pooling.ts
 * @does     gives the largest numbers, but shares the gradient out evenly over each square.
 * @mend     Only the largest decides the result, so only it has a slope.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.mean([3, 5]).add(
    squares
      .max(5)
      .values.max(3)
      .values.sub(squares.mean([3, 5]))
      .detach(),
  );
}
