/**
 * @belief   A picture moves either down or to the right.
 * @origin   It may move in both directions at once.
 * @replaces 7-shift.ts
 * @does     moves in one direction only: when down isn't 0, right is forgotten.
 * @mend     First one direction, then the other, on what came out.
 */
import { cat, type Tensor, zeros } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  if (down > 0) return cat([zeros(n, channels, down, width), images.slice(2, 0, -down)], 2);
  if (down < 0) return cat([images.slice(2, -down), zeros(n, channels, -down, width)], 2);
  if (right > 0) return cat([zeros(n, channels, height, right), images.slice(3, 0, -right)], 3);
  if (right < 0) return cat([images.slice(3, -right), zeros(n, channels, height, -right)], 3);
  return images;
}
