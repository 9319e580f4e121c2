/**
 * @belief   Every unit brings its share of the start.
 * @origin   The sum over the units is thought to hold the bias, too.
 * @replaces 5-corners.ts
 * @does     divides `start` by the number of corners.
 * @mend     The output layer's bias is added once, not once for each unit: it's `start` itself.
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
    output.bias!.fill_(start / corners.length);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
