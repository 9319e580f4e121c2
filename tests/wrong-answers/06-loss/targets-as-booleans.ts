/**
 * @belief   A target says true or false.
 * @origin   Yes-or-no questions have booleans as answers.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     The targets are numbers, 1 and 0, and not true and false
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(true as unknown as number), p.neg().add(1), p);
}
