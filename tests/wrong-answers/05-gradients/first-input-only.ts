/**
 * @belief   A Value was made from one other.
 * @origin   In a chain it was.
 * @replaces 5-backward.ts
 * @does     passes the grad on to the first input alone.
 * @mend     Go through all inputs. Each has its slope at the same place.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  const [input] = value.inputs;
  if (input) input.grad += value.grad * value.slopes[0]!;
}
