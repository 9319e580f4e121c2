/**
 * @way      Makes lists of the gradients and looks for a number that isn't 0.
 * @replaces 1-equal.ts
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(
      ([, { grad }]) => grad !== null && (grad.flatten().tolist() as number[]).some((value) => value !== 0),
    )
    .map(([name]) => name);
}
