/**
 * @belief   The change belongs to everything in the unit.
 * @origin   The product is multiplied out into the bracket, but only half of it.
 * @replaces 5-corners.ts
 * @does     multiplies each corner by its change.
 * @mend     The hidden layer computes x - corner: its weight is 1, its bias minus the corner. The change comes after
 *           the ReLU.
 */
import { nn, noGrad, tensor } from "#engine";

export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  const hidden = new nn.Linear(1, corners.length);
  const output = new nn.Linear(corners.length, 1);
  noGrad(() => {
    hidden.weight.fill_(1);
    hidden.bias!.copy_(tensor(corners.map((corner, i) => -corner * changes[i]!)));
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
