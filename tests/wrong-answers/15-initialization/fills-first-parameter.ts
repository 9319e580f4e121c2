/**
 * @belief   One call of fill_ is enough.
 * @origin   The list of parameters is taken for one thing.
 * @replaces 1-equal.ts
 * @does     fills the first parameter and leaves all others.
 * @mend     Fill every parameter on the list.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => void model.parameters()[0]?.fill_(value));
}
