/**
 * @belief   The activation function comes first.
 * @origin   In relu(x - corner) relu is written first.
 * @replaces 5-corners.ts
 * @does     has its ReLU before the hidden layer, and none after it.
 * @mend     The ReLU stands between the two linear layers.
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
    hidden.bias!.copy_(tensor([...corners]).neg());
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(new nn.ReLU(), hidden, output);
}
