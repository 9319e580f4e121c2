/**
 * @belief   The parameters of a model are its layers.
 * @origin   A network is described by its layers.
 * @replaces 6-deep.ts
 * @does     counts the modules right inside of the model.
 * @mend     Add up how many numbers there are in all parameters of the model.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.namedChildren().length;
}
