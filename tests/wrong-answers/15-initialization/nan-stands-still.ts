/**
 * @belief   The largest size is above 0 when some number isn't 0.
 * @origin   NaN is forgotten.
 * @replaces 1-equal.ts
 * @does     leaves out gradients with NaN in them: NaN is neither above 0 nor true.
 * @mend     NaN isn't 0, and makes NaN of the parameter. Ask each number: grad.ne(0).any().
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  const names: string[] = [];
  for (const [name, { grad }] of model.namedParameters())
    if (grad && grad.abs().max().item() > 0) names.push(name);
  return names;
}
