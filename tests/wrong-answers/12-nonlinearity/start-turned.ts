/**
 * @belief   All biases get a minus.
 * @origin   The rule for the corners is carried over.
 * @replaces 5-corners.ts
 * @does     begins at minus `start`.
 * @mend     The bias of the output layer is `start` as it is. Only corners change their sign.
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
    output.bias!.fill_(-start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
