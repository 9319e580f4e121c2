/**
 * @belief   Dark is 0, so the picture has to be turned.
 * @origin   Ink and paper are exchanged in some pictures.
 * @replaces 7-digits.ts
 * @does     turns the sign of every weight.
 * @mend     The pictures hold the weights as they are: red is above 0 by itself.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().neg().view(-1, height, width);
}
