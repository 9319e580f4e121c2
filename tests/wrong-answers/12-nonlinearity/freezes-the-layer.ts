/**
 * @belief   To take the weight outside of the record is to switch its gradients off.
 * @origin   requiresGrad_(false) does that for good, and for the layer itself.
 * @replaces 7-digits.ts
 * @does     switches off the gradients of the layer itself.
 * @mend     The layer must be able to learn on. weight.detach() gives another tensor and leaves the layer as it is.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.requiresGrad_(false).view(-1, height, width);
}
