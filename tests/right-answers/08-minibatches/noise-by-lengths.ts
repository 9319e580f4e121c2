/**
 * @way      Plain numbers: the length of all differences, divided by the root of the draws.
 * @replaces 6-noise.ts
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  const center = truth.tolist() as number[];
  const rows = gradients.tolist() as number[][];
  const distances = rows.map((row) => Math.hypot(...row.map((slope, i) => slope - center[i]!)));
  return Math.hypot(...distances) / Math.sqrt(rows.length);
}
