/**
 * @way      Asks whether the largest size in a gradient is above 0.
 * @replaces 1-equal.ts
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  const names: string[] = [];
  for (const [name, { grad }] of model.namedParameters())
    if (grad && grad.abs().max().item() > 0) names.push(name);
  return names;
}
