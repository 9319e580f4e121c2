/**
 * @belief   The start is part of the first corner.
 * @origin   Both stand at the beginning of the line.
 * @replaces 5-corners.ts
 * @does     adds `start` to the first change, and begins at 0.
 * @mend     `start` is a height, not a slope: it's the bias of the output layer.
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
    output.weight.copy_(tensor([changes.map((change, i) => (i === 0 ? change + start : change))]));
    output.bias!.zero_();
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
