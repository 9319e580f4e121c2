/**
 * @belief   Biases are small change and don't count.
 * @origin   People say "the weights" and mean all parameters.
 * @replaces 6-deep.ts
 * @does     leaves out the parameters that are called bias.
 * @mend     Every parameter counts, whatever its name: biases are learnt, too.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.namedParameters().reduce((sum, [name, p]) => sum + (name.endsWith("bias") ? 0 : p.size), 0);
}
