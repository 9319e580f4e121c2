/**
 * @belief   Recording is switched off for a moment, and on again.
 * @origin   A switch has two positions.
 * @replaces 7-digits.ts
 * @does     switches requiresGrad of the weight off and on again, so that a frozen weight is recorded afterwards.
 * @mend     The layer stays as it is, frozen or not: layer.weight.detach() gives its numbers without a record.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  layer.weight.requiresGrad_(false);
  const images = layer.weight.view(-1, height, width);
  layer.weight.requiresGrad_();
  return images;
}
