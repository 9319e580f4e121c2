/**
 * @belief   The hidden layer makes the slopes.
 * @origin   A weight below 0 turns a ReLU around; the change has to come after it.
 * @replaces 5-corners.ts
 * @fails    5-corners > cornerNet · a line with its corners where they belong
 * @says     multiplies x by the change before the ReLU
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
    hidden.weight.copy_(tensor(changes.map((change) => [change])));
    hidden.bias!.copy_(tensor(corners.map((corner, i) => -corner * changes[i]!)));
    output.weight.fill_(1);
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
