/**
 * @belief   The parameters of a model are those of all its layers, added up.
 * @origin   Each place in the row looks like a layer of its own.
 * @replaces 6-deep.ts
 * @does     counts a layer that stands in the model twice two times.
 * @mend     The numbers are there only once. parameters() gives each parameter once.
 */
import { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  let count = 0;
  for (const value of Object.values(model)) {
    if (value instanceof nn.Parameter) count += value.size;
    else if (value instanceof nn.Module) count += countParameters(value);
  }
  return count;
}
