/**
 * @way      Multiplies the lengths of each shape.
 * @replaces 6-deep.ts
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model
    .parameters()
    .reduce((sum, { shape }) => sum + shape.reduce((product, length) => product * length, 1), 0);
}
