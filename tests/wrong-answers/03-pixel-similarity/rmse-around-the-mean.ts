/**
 * @belief   The root of the mean square is the standard deviation.
 * @origin   Both have squares, a mean and a root.
 * @replaces 4-root.ts
 * @does     subtracts the mean of the differences first, and so gives their standard deviation.
 * @mend     Square the differences themselves.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  const errors = Array.from(a, (value, place) => value - b[place]!);
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const squares = errors.map((error) => (error - mean) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
