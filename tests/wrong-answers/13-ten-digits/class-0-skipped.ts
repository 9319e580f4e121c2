/**
 * @belief   !number asks whether there is a number.
 * @origin   0 is a number, and a class.
 * @replaces 5-confusion.ts
 * @does     leaves a picture out when one of its two classes is 0.
 * @mend     0 is a class: compare with undefined, or let the loop see to it that there is a number.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const rows = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const is = actual.tolist() as number[];
  const said = predicted.tolist() as number[];
  for (let i = 0; i < is.length; i++) {
    const row = is[i];
    const column = said[i];
    if (!row || !column) continue;
    rows[row]![column]! += 1;
  }
  return tensor(rows, { dtype: "int64" });
}
