/**
 * @belief   The bias is where the corner is.
 * @origin   relu(x + bias) bends where x is minus the bias.
 * @replaces 5-corners.ts
 * @does     has its corners at minus the places asked for.
 * @mend     relu(x + bias) has its corner where x + bias is 0: the bias is minus the corner. See section 5.
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
