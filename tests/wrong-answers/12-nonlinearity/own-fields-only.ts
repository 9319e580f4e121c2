/**
 * @belief   The parameters are the fields of the model.
 * @origin   In a Linear they are.
 * @replaces 6-deep.ts
 * @does     counts only the parameters that are fields of the model itself, not those of modules inside of it.
 * @mend     parameters() finds those of inner modules, too.
 */
import { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  let count = 0;
  for (const value of Object.values(model)) if (value instanceof nn.Parameter) count += value.size;
  return count;
}
