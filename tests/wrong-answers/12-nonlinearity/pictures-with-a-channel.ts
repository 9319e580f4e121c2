/**
 * @belief   A picture has channels.
 * @origin   Networks for pictures want them.
 * @replaces 7-digits.ts
 * @does     has one more axis, for the channels.
 * @mend     The shape is (units, height, width): a grey picture needs no channels.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().view(-1, 1, height, width);
}
