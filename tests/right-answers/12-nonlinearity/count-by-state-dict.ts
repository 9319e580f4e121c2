/**
 * @way      Counts the numbers in the model's saved state.
 * @replaces 6-deep.ts
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return Object.values(model.stateDict()).reduce((sum, t) => sum + t.toTypedArray().length, 0);
}
