/**
 * @belief   The weights are what is learnt.
 * @origin   Biases are few, and easily forgotten.
 * @replaces 6-deep.ts
 * @does     counts only the parameters that are called weight.
 * @mend     Every parameter counts, whatever its name: biases are learnt, too.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.namedParameters().reduce((sum, [name, p]) => sum + (name.endsWith("weight") ? p.size : 0), 0);
}
