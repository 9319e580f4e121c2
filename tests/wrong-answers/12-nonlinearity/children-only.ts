/**
 * @belief   A model consists of layers, and layers of parameters.
 * @origin   In a Sequential of Linears it's so.
 * @replaces 6-deep.ts
 * @does     counts only the parameters of the modules right inside of the model: neither its own, nor those further
 *           in.
 * @mend     parameters() finds all of them, however deep they lie.
 */
import { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  let count = 0;
  for (const [, layer] of model.namedChildren()) {
    for (const value of Object.values(layer)) if (value instanceof nn.Parameter) count += value.size;
  }
  return count;
}
