/**
 * @belief   corner - x is as good as x - corner.
 * @origin   It's the same distance; but ReLU looks at the sign.
 * @replaces 5-corners.ts
 * @does     is level to the right of its corners, and changes to their left.
 * @mend     The hidden layer computes x - corner, so its weight is 1 and its bias minus the corner.
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
    hidden.weight.fill_(-1);
    hidden.bias!.copy_(tensor([...corners]));
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
