/**
 * @belief   A parameter is a matrix.
 * @origin   Weights are.
 * @replaces 6-deep.ts
 * @does     counts only parameters of rank 2.
 * @mend     Every parameter counts, whatever its rank: a bias has rank 1.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { rank, size }) => sum + (rank === 2 ? size : 0), 0);
}
