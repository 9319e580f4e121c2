/**
 * @belief   What a layer sees are its weights.
 * @origin   They can be looked at, too.
 * @replaces 7-shift.ts
 * @does     gives the filters instead of the maps.
 * @mend     A map is what the layer gives for the picture.
 */
import type { nn, Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d): Tensor {
  return layer.weight.detach().select(1, 0).relu();
}
