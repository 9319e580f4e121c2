/**
 * @belief   A shape of (30, 784) has 30 + 784 numbers.
 * @origin   The lengths are added where they must be multiplied.
 * @replaces 6-deep.ts
 * @fails    6-deep > countParameters · every number in every parameter
 * @says     is the sum of all lengths
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape }) => sum + shape.reduce((a, b) => a + b, 0), 0);
}
