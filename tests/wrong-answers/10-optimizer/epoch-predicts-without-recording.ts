/**
 * @belief   Only backward has to be recorded, not the prediction.
 * @origin   noGrad stands around the predictions of a validation.
 * @replaces 5-epoch.ts
 * @does     predicts inside noGrad, so there is nothing that backward could walk back through.
 * @mend     The record begins with the prediction: call the model outside of noGrad. The optimizer does its own
 *           noGrad.
 */
import { type nn, noGrad, type optim, type Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  const losses: number[] = [];
  for (const [x, y] of batches) {
    const predictions = noGrad(() => model(x));
    const loss = lossFunction(predictions, y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
