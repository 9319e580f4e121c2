/**
 * @belief   The hidden layer makes the slopes.
 * @origin   A weight below 0 turns a ReLU around; the change has to come after it.
 * @replaces 5-corners.ts
 * @does     multiplies by the change before the ReLU, so a change below 0 turns its corner around.
 * @mend     The changes come after the ReLU: they are the weights of the output layer. Those of the hidden layer are
 *           1.
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
