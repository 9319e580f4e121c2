/**
 * @way      Uses the engine's oneHot.
 * @replaces 1-classes.ts
 */
import { F, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return F.oneHot(classes, count);
}
