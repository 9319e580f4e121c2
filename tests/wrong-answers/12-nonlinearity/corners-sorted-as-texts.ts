/**
 * @belief   Corners go from left to right, and sort() puts them in order.
 * @origin   In pictures they do. And sort() without a function sorts texts: 10 before 2, -1 before -2.
 * @replaces 5-corners.ts
 * @does     sorts the corners as texts, but not the changes that belong to them.
 * @mend     Corner i belongs to change i. Leave both in the order in which they come.
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
    hidden.bias!.copy_(tensor([...corners].sort()).neg());
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
