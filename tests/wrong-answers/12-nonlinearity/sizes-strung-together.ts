/**
 * @belief   An empty start is "".
 * @origin   In JavaScript + joins texts, too.
 * @replaces 6-deep.ts
 * @does     writes the sizes one behind the other, in a text.
 * @mend     Begin with the number 0: a text plus a number is a text.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  let all: unknown = "";
  for (const parameter of model.parameters()) all = `${all}${parameter.size}`;
  return all as number;
}
