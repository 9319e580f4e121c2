/**
 * @belief   The biases hold the corners, so the hidden layer needs nothing else.
 * @origin   x stands in the sum without a number before it; that number is 1.
 * @replaces 5-corners.ts
 * @does     leaves the weight of the hidden layer as it was drawn.
 * @mend     x stands in the sum without a number before it, so that weight is 1. All four parameters have to be set.
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
    hidden.bias!.copy_(tensor([...corners]).neg());
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
