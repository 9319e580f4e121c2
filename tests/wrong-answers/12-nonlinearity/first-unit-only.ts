/**
 * @belief   The layer has a picture.
 * @origin   One picture is thought of.
 * @replaces 7-digits.ts
 * @does     gives one picture, that of the first unit.
 * @mend     Each unit has a picture: give all of them, the units first.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().select(0, 0).reshape(height, width);
}
