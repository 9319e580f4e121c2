/**
 * @belief   A layer is a calculation with the right numbers.
 * @origin   Plain functions give the right values; that nothing can be trained isn't seen.
 * @replaces 5-corners.ts
 * @fails    5-corners > cornerNet · a network with one hidden layer, ready for training
 * @says     means that tensors took the place of parameters
 */
import { F, nn, ones, tensor } from "#engine";

export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  const bias = tensor([...corners]).neg();
  return new nn.Sequential(
    (x) => F.linear(x, ones(corners.length, 1), bias),
    F.relu,
    (x) => F.linear(x, tensor([[...changes]]), tensor([start])),
  );
}
