/**
 * Floor 2 · one machine loop per formula.
 *
 * `out[k] = f(x[i])` for a row of numbers is the whole of elementwise work. Written as one shared function, it would be
 * slow: V8 melts `f` into the loop only as long as the loop has met no other formula; after that every number is boxed
 * on its way to `f` and back, an allocation per element. So each formula gets a copy of the loop for itself. Formulas
 * are told apart by their own source text; two with the same text may share a loop, because `f` is handed in anew at
 * every call.
 */
import type { TypedArray } from "../array/dtype.ts";

export type Formula1 = (value: number) => number;
export type Formula2 = (a: number, b: number) => number;

/** Writes `f(x)` for `count` numbers: x from place `i` in steps of `si`, the result from place `k` in steps of `sk`. */
type Row1 = (
  f: Formula1,
  x: TypedArray,
  i: number,
  si: number,
  out: TypedArray,
  k: number,
  sk: number,
  count: number,
) => void;

/** Writes `f(x, y)` for `count` numbers. */
type Row2 = (
  f: Formula2,
  x: TypedArray,
  i: number,
  si: number,
  y: TypedArray,
  j: number,
  sj: number,
  out: TypedArray,
  k: number,
  sk: number,
  count: number,
) => void;

export const row1 = loopPerFormula<Formula1, Row1>(
  "f, x, i, si, out, k, sk, count",
  "for (; count > 0; count--, i += si, k += sk) out[k] = f(x[i]);",
);

export const row2 = loopPerFormula<Formula2, Row2>(
  "f, x, i, si, y, j, sj, out, k, sk, count",
  "for (; count > 0; count--, i += si, j += sj, k += sk) out[k] = f(x[i], y[j]);",
);

/** Hands out the loop that belongs to a formula, and makes it at the first request. */
function loopPerFormula<Formula, Row>(parameters: string, body: string): (f: Formula) => Row {
  const loops = new Map<string, Row>();
  return (f) => {
    const formula = String(f);
    let loop = loops.get(formula);
    if (loop === undefined) {
      // The number makes the text unique: V8 would hand out the same compiled loop for the same text.
      loop = new Function(parameters, `${body} // ${loops.size}`) as Row;
      loops.set(formula, loop);
    }
    return loop;
  };
}
