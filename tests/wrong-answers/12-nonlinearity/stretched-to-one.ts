/**
 * @belief   A picture's numbers lie between 0 and 1.
 * @origin   Pixels do.
 * @replaces 7-digits.ts
 * @does     scales the weights, so the pictures have other numbers than the layer.
 * @mend     The pictures hold the weights as they are. Whoever shows them chooses the colours.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  const weight = layer.weight.detach();
  const [low, high] = [weight.min().item(), weight.max().item()];
  return weight
    .sub(low)
    .div(high - low)
    .view(-1, height, width);
}
