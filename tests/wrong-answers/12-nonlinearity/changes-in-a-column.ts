/**
 * @belief   The output layer has one row for each corner.
 * @origin   A weight is taken to be (inputs, outputs).
 * @replaces 5-corners.ts
 * @fails    5-corners > cornerNet · a line with its corners where they belong
 * @says     one row with a weight for each corner
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
