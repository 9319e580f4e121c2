/**
 * @belief   The weights make the corners.
 * @origin   Biases are easily forgotten.
 * @replaces 5-corners.ts
 * @does     leaves the bias of the hidden layer as it was drawn.
 * @mend     That bias says where the corners are: minus the corner. All four parameters have to be set.
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
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
