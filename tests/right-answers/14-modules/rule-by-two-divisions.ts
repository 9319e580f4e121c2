/**
 * @way      Divides twice.
 * @replaces 8-operation.ts
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  const below = x.abs().add(1);
  return upstream.div(below).div(below);
}
