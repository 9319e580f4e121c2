/**
 * @belief   Whether it's a 3 is one question, with one answer.
 * @origin   An if wants one yes or no, and the first target gives one.
 * @replaces 1-loss.ts
 * @does     lets the first target decide for all pictures.
 * @mend     Each picture has its own target. where asks element by element when its condition is a
 *           tensor: targets.eq(1).
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  if (targets.flatten().select(0, 0).item() === 1) return p.neg().add(1);
  return p.clone();
}
