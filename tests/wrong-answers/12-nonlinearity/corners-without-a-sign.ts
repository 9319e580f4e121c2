/**
 * @belief   The bias of a corner is below 0.
 * @origin   In the example the corners lie at 0 and on the right.
 * @replaces 5-corners.ts
 * @does     treats a corner below 0 as if it were above.
 * @mend     A corner may lie on the left of 0: the bias is minus the corner, so it's above 0 then.
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
    hidden.bias!.copy_(tensor(corners.map((corner) => -Math.abs(corner))));
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
