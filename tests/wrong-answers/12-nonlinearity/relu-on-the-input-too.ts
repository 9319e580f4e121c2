/**
 * @belief   Each linear layer has a ReLU before it.
 * @origin   The first turn of a loop isn't treated apart.
 * @replaces 5-corners.ts
 * @does     has one more ReLU, before the hidden layer: to the left of 0 the line is level.
 * @mend     x may be below 0: there is one ReLU only, between the two linear layers.
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
  return new nn.Sequential(new nn.ReLU(), hidden, new nn.ReLU(), output);
}
