/**
 * @belief   The output layer has one row for each corner.
 * @origin   A weight is taken to be (inputs, outputs).
 * @replaces 5-corners.ts
 * @does     makes a column of the changes, which doesn't fit the weight of the output layer.
 * @mend     That weight has one row per output, so a single row here: tensor([[...changes]]).
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
    output.weight.copy_(tensor(changes.map((change) => [change])));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
