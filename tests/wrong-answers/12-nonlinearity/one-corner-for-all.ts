/**
 * @belief   fill_ sets the bias.
 * @origin   fill_ takes one number for all places.
 * @replaces 5-corners.ts
 * @does     has all changes at its first corner.
 * @mend     Each unit has a corner of its own: copy the whole list into the hidden bias.
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
    hidden.bias!.fill_(-corners[0]!);
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
