/**
 * @belief   The line begins at 0, so the output layer's bias is 0.
 * @origin   The output layer's bias is set to 0 and forgotten.
 * @replaces 5-corners.ts
 * @does     leaves `start` out: the line begins at 0.
 * @mend     `start` is the height before the first corner: it's the bias of the output layer.
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
    output.bias!.zero_();
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
