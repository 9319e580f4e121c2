/**
 * @belief   fill_ and copy_ work everywhere.
 * @origin   Before a tensor is recorded, they do.
 * @replaces 5-corners.ts
 * @does     changes parameters in place while they are recorded.
 * @mend     Setting numbers isn't part of the model's calculation: do it inside noGrad(() => { ... }). See section
 *           5.
 */
import { nn, tensor } from "#engine";

export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  const hidden = new nn.Linear(1, corners.length);
  const output = new nn.Linear(corners.length, 1);
  hidden.weight.fill_(1);
  hidden.bias!.copy_(tensor([...corners]).neg());
  output.weight.copy_(tensor([[...changes]]));
  output.bias!.fill_(start);
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
