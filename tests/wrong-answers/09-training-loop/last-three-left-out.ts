/**
 * @belief   The end of a slice belongs to it.
 * @origin   In some languages it does.
 * @replaces 1-data.ts
 * @does     leaves the label of the last 3 at 0.
 * @mend     slice(axis, from, to) ends before `to`: up to the number of 3s it has to go.
 */
import { type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  const n3 = threes.shape[0]!;
  const labels = zeros(n3 + sevens.shape[0]!, 1);
  labels.slice(0, 0, n3 - 1).fill_(1);
  return labels;
}
