/**
 * @belief   Indexing with the classes picks one number per row.
 * @origin   In PyTorch x[range(n), y] does; x[:, y] looks like it.
 * @replaces 3-loss.ts
 * @does     picks, for each class that is right somewhere, the whole column.
 * @mend     One number per row: gather(1, classes.unsqueeze(1)).
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.indexSelect(1, classes).mean().neg();
}
