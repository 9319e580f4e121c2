/**
 * @belief   Only the hidden layer must be set: the output layer adds up.
 * @origin   A sum needs no numbers of its own.
 * @replaces 5-corners.ts
 * @does     leaves the weight of the output layer as it was drawn.
 * @mend     Its weights are the changes, one for each corner. All four parameters have to be set.
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
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
