/**
 * @belief   A shape of (30, 784) has 30 + 784 numbers.
 * @origin   The lengths are added where they must be multiplied.
 * @replaces 6-deep.ts
 * @does     adds the lengths of each parameter.
 * @mend     A parameter of shape (30, 784) holds 30 times 784 numbers: that's its `size`.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape }) => sum + shape.reduce((a, b) => a + b, 0), 0);
}
