/**
 * @belief   The bias is where the corner is.
 * @origin   relu(x + bias) bends where x is minus the bias.
 * @replaces 5-corners.ts
 * @fails    5-corners > cornerNet · a line with its corners where they belong
 * @says     has its corners on the other side of 0
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
    hidden.bias!.copy_(tensor([...corners]));
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
