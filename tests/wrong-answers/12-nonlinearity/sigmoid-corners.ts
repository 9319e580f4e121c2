/**
 * @belief   Any activation function makes corners.
 * @origin   The sigmoid bends, too.
 * @replaces 5-corners.ts
 * @does     has soft steps for corners: a sigmoid stands between the layers.
 * @mend     Put a ReLU there: it rises for ever behind its corner.
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
  return new nn.Sequential(hidden, new nn.Sigmoid(), output);
}
