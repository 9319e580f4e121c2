/**
 * @way      Cuts, and joins with zeros.
 * @replaces 7-shift.ts
 */
import { cat, type Tensor, zeros } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const move = (x: Tensor, dim: number, by: number): Tensor => {
    const length = x.shape[dim]!;
    if (by === 0) return x.clone();
    const gap = zeros(...x.shape.map((own, axis) => (axis === dim ? Math.abs(by) : own)));
    return by > 0 ? cat([gap, x.slice(dim, 0, length - by)], dim) : cat([x.slice(dim, -by), gap], dim);
  };
  return move(move(images, 2, down), 3, right);
}
