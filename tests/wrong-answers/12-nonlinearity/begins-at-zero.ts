/**
 * @belief   The line begins where the data begin.
 * @origin   The output layer's bias is set to 0 and forgotten.
 * @replaces 5-corners.ts
 * @fails    5-corners > cornerNet · a line with its corners where they belong
 * @says     begins at 0
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
    output.bias!.fill_(start - start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
