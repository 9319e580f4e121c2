/**
 * @belief   fill_ sets the weight.
 * @origin   fill_ takes one number for all places.
 * @replaces 5-corners.ts
 * @does     changes the slope at each corner by the first change.
 * @mend     Each unit has a change of its own: copy the whole list into the output layer's weight.
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
    output.weight.fill_(changes[0]!);
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
