/**
 * @belief   Two layers with the right weights will bend.
 * @origin   The linear layers hold all the numbers, so ReLU looks like decoration.
 * @replaces 5-corners.ts
 * @does     gives a straight line, with no corner anywhere.
 * @mend     Put a ReLU between the two linear layers: they alone can't bend.
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
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, output);
}
