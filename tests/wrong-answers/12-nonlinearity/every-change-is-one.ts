/**
 * @belief   The output layer only adds up, so its weights are 1.
 * @origin   The plus signs of the sum are seen, the numbers before the ReLUs aren't.
 * @replaces 5-corners.ts
 * @does     changes the slope by 1 at each corner, whatever `changes` says.
 * @mend     The output layer's weights are the changes, one for each corner.
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
    output.weight.fill_(1);
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
