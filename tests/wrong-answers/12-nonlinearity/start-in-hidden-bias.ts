/**
 * @belief   The start belongs where the line begins, in the hidden layer.
 * @origin   Both are biases.
 * @replaces 5-corners.ts
 * @does     moves its corners by `start`, and begins at 0.
 * @mend     `start` is the height before the first corner: it's the bias of the output layer. The hidden bias is
 *           minus the corner.
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
    hidden.bias!.copy_(tensor(corners.map((corner) => start - corner)));
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.zero_();
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
