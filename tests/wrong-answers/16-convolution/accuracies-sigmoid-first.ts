/**
 * @belief   Logits must become probabilities before they are compared.
 * @origin   sigmoid keeps the order.
 * @replaces 7-shift.ts
 * @does     puts logits through sigmoid (or exp) first, so that those far from 0 become equal by rounding.
 * @mend     Compare the logits themselves.
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  return distances.map((distance) => {
    const predictions = noGrad(() => model(move(images, distance)).sigmoid()).argmax(1);
    return predictions.eq(labels).float().mean().item();
  });
}
