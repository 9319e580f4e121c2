/**
 * @belief   The weights are what is learnt.
 * @origin   Biases are few, and easily forgotten.
 * @replaces 6-deep.ts
 * @fails    6-deep > countParameters · every number in every parameter
 * @says     is the weights alone
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.namedParameters().reduce((sum, [name, p]) => sum + (name.endsWith("weight") ? p.size : 0), 0);
}
