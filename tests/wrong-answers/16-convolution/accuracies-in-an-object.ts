/**
 * @belief   An object keeps what is put into it, in order.
 * @origin   Whole numbers as keys come sorted, and each key is there once.
 * @replaces 7-shift.ts
 * @does     keeps the shares in an object, by distance: a distance that comes twice has one share, and they come in another order.
 * @mend     Put the shares into a list, one for each distance.
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  const shares: Record<number, number> = {};
  for (const distance of distances) {
    const predictions = noGrad(() => model(move(images, distance))).argmax(1);
    shares[distance] = predictions.eq(labels).float().mean().item();
  }
  return Object.values(shares);
}
