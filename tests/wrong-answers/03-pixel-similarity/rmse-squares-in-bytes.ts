/**
 * @belief   The square of a byte fits in a byte.
 * @origin   `a.map(...)` on a Uint8Array looks like any other map.
 * @replaces 4-root.ts
 * @does     keeps the squares in the kind of array that `a` has. A byte counts from 0 again after 255.
 * @mend     `map` of a Uint8Array gives bytes again. Square ordinary numbers.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  const squares = a.map((value, place) => (value - b[place]!) ** 2);
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / a.length);
}
