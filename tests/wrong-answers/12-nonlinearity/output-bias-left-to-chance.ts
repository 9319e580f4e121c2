/**
 * @belief   The changes say it all.
 * @origin   Biases are easily forgotten.
 * @replaces 5-corners.ts
 * @does     leaves the bias of the output layer as it was drawn.
 * @mend     That bias is `start`. All four parameters have to be set.
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
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
