/**
 * @belief   The hidden layer's picture is the mean of its units.
 * @origin   In module 03 a mean picture is made.
 * @replaces 7-digits.ts
 * @does     gives one picture, the mean of all units.
 * @mend     Each unit has a picture of its own: don't take a mean.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().mean(0).view(1, height, width);
}
