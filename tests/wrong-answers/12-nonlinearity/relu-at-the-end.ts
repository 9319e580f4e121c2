/**
 * @belief   Every layer is followed by a ReLU.
 * @origin   Pictures of networks show a bend after each layer.
 * @replaces 5-corners.ts
 * @does     makes 0 of every height below 0.
 * @mend     There is no ReLU after the last layer: heights may be below 0.
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
  return new nn.Sequential(hidden, new nn.ReLU(), output, new nn.ReLU());
}
