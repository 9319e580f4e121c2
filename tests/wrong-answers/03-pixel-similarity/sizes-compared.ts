/**
 * @belief   Measure each picture, then subtract.
 * @origin   The square is put on each picture instead of on the difference.
 * @replaces 4-root.ts
 * @does     measures each picture alone and subtracts the two numbers.
 * @mend     Subtract pixel by pixel first, then square.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  const size = (image: Pixels): number =>
    Math.sqrt(Array.from(image).reduce((sum, value) => sum + value * value, 0) / image.length);
  return Math.abs(size(a) - size(b));
}
