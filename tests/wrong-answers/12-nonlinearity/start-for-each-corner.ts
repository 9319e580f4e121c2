/**
 * @belief   Every unit begins at the start.
 * @origin   The sum over the units is thought to hold the start, too.
 * @replaces 5-corners.ts
 * @does     counts `start` once for each corner.
 * @mend     The output layer's bias is added once: it's `start` itself.
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
    output.bias!.fill_(start * corners.length);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
