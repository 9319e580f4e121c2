/**
 * @belief   Every parameter that can be trained will move.
 * @origin   requiresGrad is true for all of them.
 * @replaces 1-equal.ts
 * @does     lists all parameters.
 * @mend     Look at the gradients: without one, or with zeros, a parameter stays.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model.namedParameters().map(([name]) => name);
}
