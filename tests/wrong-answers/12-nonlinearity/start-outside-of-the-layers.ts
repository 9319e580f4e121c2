/**
 * @belief   The start is a number to be added.
 * @origin   In the sum it stands alone.
 * @replaces 5-corners.ts
 * @does     adds `start` with a plain function: the output layer has no bias.
 * @mend     `start` is the bias of the output layer, so that training can change it, too.
 */
import { nn, noGrad, tensor } from "#engine";

export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  const hidden = new nn.Linear(1, corners.length);
  const output = new nn.Linear(corners.length, 1, { bias: false });
  noGrad(() => {
    hidden.weight.fill_(1);
    hidden.bias!.copy_(tensor([...corners]).neg());
    output.weight.copy_(tensor([[...changes]]));
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output, (x) => x.add(start));
}
