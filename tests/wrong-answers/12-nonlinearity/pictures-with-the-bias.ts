/**
 * @belief   A unit is its weights and its bias.
 * @origin   In forward they come together.
 * @replaces 7-digits.ts
 * @does     adds each unit's bias to its weights.
 * @mend     The pictures hold the weights alone: the bias belongs to no pixel.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().add(layer.bias!.detach().view(-1, 1)).view(-1, height, width);
}
