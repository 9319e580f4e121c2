/**
 * What the tables of samples share: on which operands an operation is checked.
 */
import { fromTypedArray, type Tensor } from "#engine";

export interface Sample {
  /** One shape per differentiable operand. */
  readonly shapes: readonly (readonly number[])[];
  readonly args?: readonly unknown[];
  /** Operands without a gradient, to stand before the others. */
  readonly constants?: readonly Tensor[];
  /** Operands without a gradient, to stand behind the first of the others: where something is written. */
  readonly between?: readonly Tensor[];
  /** Operands without a gradient, to stand after the others: an index. */
  readonly after?: readonly Tensor[];
  /** Where the numbers come from: 0.2 to 3 (for log, powers and the like), or both signs (the default). */
  readonly positive?: boolean;
  /** What the numbers are multiplied by: 0.3 makes probabilities of positive ones. */
  readonly scale?: number;
  /** How far to move an element. */
  readonly step?: number;
  readonly tolerance?: number;
}

export const whole = (values: readonly number[], shape: readonly number[] = [values.length]) =>
  fromTypedArray(Float64Array.from(values), shape, "int64");
export const mask = (values: readonly number[], shape: readonly number[]) =>
  fromTypedArray(Uint8Array.from(values), shape, "bool");
