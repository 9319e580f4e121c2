/**
 * @belief   The learning rate is for a picture, so a batch shares it.
 * @origin   The gradient is taken for a sum over the pictures; the loss is a mean already.
 * @replaces 6-epoch.ts
 * @does     divides the learning rate by the number of pictures in the batch.
 * @mend     The step is gradient × lr: the mean in the loss has divided by the pictures already.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  const losses: number[] = [];
  for (const [x, y] of batches) {
    losses.push(gradient(x, y).item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad !== null) param.sub_(param.grad.mul(lr / x.shape[0]!));
        param.grad = null;
      }
    });
  }
  return losses;
}
