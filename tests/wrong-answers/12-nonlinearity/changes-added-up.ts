/**
 * @belief   The weights of the output layer are the slopes.
 * @origin   Each unit is thought to work alone on its piece.
 * @replaces 5-corners.ts
 * @does     adds up the changes, and uses the sums as changes.
 * @mend     The output layer's weights are the changes as they come. That the corners to the left go on counting
 *           comes by itself.
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
    let slope = 0;
    hidden.weight.fill_(1);
    hidden.bias!.copy_(tensor([...corners]).neg());
    output.weight.copy_(
      tensor([
        changes.map((change) => {
          slope += change;
          return slope;
        }),
      ]),
    );
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
