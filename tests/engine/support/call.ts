/**
 * What the tables of calls that work share.
 */
import { tensor, zeros } from "#engine";

export interface Call {
  readonly args: () => unknown[];
  readonly run: (...args: unknown[]) => unknown;
  /** How many arguments there must be (all, unless it says so). */
  readonly least?: number;
  /** For each argument the odd values that are meant. */
  readonly fits?: readonly (readonly string[])[];
  /** Odd arguments that would be right and take too long. */
  readonly skip?: readonly string[];
}

export type Loose = (...args: unknown[]) => unknown;

export const call = (
  run: unknown,
  args: () => unknown[],
  least?: number,
  ...fits: (readonly string[])[]
): Call => ({
  run: run as Loose,
  args,
  ...(least === undefined ? {} : { least }),
  fits,
});

export const x = () => zeros(2, 3);
export const whole = (...values: number[]) => tensor(values, { dtype: "int64" });
export const images = () => zeros(1, 1, 4, 4);
export const NUMBERS = ["nan", "huge", "negative", "fraction"];
