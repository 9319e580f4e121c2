/**
 * @belief   A target says true or false.
 * @origin   Yes-or-no questions have booleans as answers.
 * @replaces 1-loss.ts
 * @does     compares the targets with true, which the engine refuses.
 * @mend     The targets are numbers, 1 and 0, and not true and false: ask targets.eq(1).
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(true as unknown as number), p.neg().add(1), p);
}
