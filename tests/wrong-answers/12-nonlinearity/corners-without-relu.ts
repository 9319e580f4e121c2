/**
 * @belief   Two layers with the right weights will bend.
 * @origin   The linear layers hold all the numbers, so ReLU looks like decoration.
 * @replaces 5-corners.ts
 * @fails    5-corners > cornerNet · a line with its corners where they belong
 * @says     has no corners: the ReLU between the two layers is missing
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
