/**
 * @belief   The biases hold the corners, so the hidden layer needs nothing else.
 * @origin   x stands in the sum without a number before it; that number is 1.
 * @replaces 5-corners.ts
 * @fails    5-corners > cornerNet · a line with its corners where they belong
 * @says     the hidden layer's weight is still what the layer drew
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
