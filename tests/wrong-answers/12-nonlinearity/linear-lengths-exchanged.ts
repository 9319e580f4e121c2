/**
 * @belief   A weight has the shape (outputs, inputs), so the outputs come first.
 * @origin   That's the order in the shape, not in the call.
 * @replaces 5-corners.ts
 * @does     makes a hidden layer from n numbers to 1, and an output layer from 1 to n.
 * @mend     nn.Linear takes how many numbers come in, then how many go out: (1, n), then (n, 1).
 */
import { nn, noGrad, tensor } from "#engine";

export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  const hidden = new nn.Linear(corners.length, 1);
  const output = new nn.Linear(1, corners.length);
  noGrad(() => {
    hidden.weight.fill_(1);
    hidden.bias!.copy_(tensor([...corners]).neg());
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
