/**
 * @belief   Use the predictions, and afterwards leave everything clean.
 * @origin   Tidying up is taken for leaving things as they were.
 * @replaces 7-report.ts
 * @does     clears the grad of the caller's predictions and switches their requiresGrad off.
 * @mend     The caller's predictions keep both. Take a tensor of your own, predictions.detach(), and there
 *           is nothing to tidy up.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const leaf = predictions.isLeaf ? predictions : predictions.detach();
  leaf.grad = null;
  const result = judge(leaf.requiresGrad_(), targets);
  if (result.requiresGrad) result.backward();
  const found = leaf.grad ?? zeros([...predictions.shape]);
  leaf.grad = null;
  leaf.requiresGrad_(false);
  return found;
}
