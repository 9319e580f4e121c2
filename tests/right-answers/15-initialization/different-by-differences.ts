/**
 * @way      Subtracts every unit from every other one, with tensors.
 * @replaces 1-equal.ts
 */
import { cat, type nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const weight = layer.weight.detach();
  const units = layer.bias === null ? weight : cat([weight, layer.bias.detach().view(-1, 1)], 1);
  const differs = units.unsqueeze(0).ne(units.unsqueeze(1)).any(2).tolist() as boolean[][];
  return differs.filter((row, i) => row.slice(0, i).every(Boolean)).length;
}
