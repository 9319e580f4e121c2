/**
 * Rows of scores, one score per class, for module 13: small ones and ones that a formula with powers can't bear; and how functions of
 * such rows are looked at.
 */
import { F, type Tensor } from "#engine";
import { seeGradients } from "../trials/gradients.ts";
import { choice, steering } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { reshaped, shapes, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";
import { rowsOf } from "./ten-digits.ts";

/** Rows of scores: no rows, one row, one column, ten columns and more. */
export const tables = (lengths = choice([2, 3], [1, 0])) => ({
  ...shapes(2, 2, lengths),
  plain: () => [1, 3] as readonly number[],
});

/** Such rows, with one column at least. */
export const rows = ({ x, width }: { x: TensorPlan; width: number }): TensorPlan =>
  reshaped(x, [x.shape[0] ?? 1, width]);

export const widths = () => steering(choice([3, 2, 4], [1, 11]));

/** Scores of 1000 leave few digits behind the point, and right code may lose them in more than one place. */
export const FEW_DIGITS = 3e-4;

/** Walks back with unequal gradients from above, and looks at what arrives at the scores. */
export function seeWayBack(
  see: See,
  result: unknown,
  scores: Tensor,
  tolerance: number,
  classes?: Tensor,
): void {
  seeGradients(see, result, { scores }, { tolerance });
  if (classes === undefined || scores.grad === null) return;
  see(`that gradient at the wrong classes, ${MAGNIFIED}`, atWrong(scores.grad, classes), { tolerance });
}

/** What stands at wrong classes, magnified; 0 elsewhere. (At the right class two numbers near 1 are subtracted.) */
export const atWrong = (rows: Tensor, classes: Tensor): Tensor =>
  magnified(rows).mul(F.oneHot(classes, rows.shape[1]).eq(0));

/** A number below 1 may be off by the tolerance: small ones are looked at through a magnifying glass. */
export const MAGNIFIED = "1e30 times as large (to see the small numbers)";
export const magnified = (small: Tensor): Tensor => small.detach().mul(1e30);

/** Calls a function of scores: its result, the same seen closer, its way back, and what becomes of the scores. */
export function seeScores(
  see: See,
  work: (logits: Tensor) => Tensor,
  logits: Tensor,
  [what, closer]: readonly [what: string, closer: (result: Tensor) => Tensor],
  tolerance = 1e-5,
): void {
  const result = work(logits);
  see("the result", result, { tolerance });
  see(`the result, ${what}`, closer(result), { tolerance: FEW_DIGITS });
  see("logits after the call", logits);
  see("requiresGrad of logits after the call", logits.requiresGrad);
  if (logits.requiresGrad) seeWayBack(see, result, logits, FEW_DIGITS);
  see("a second call, for half of the logits", work(logits.detach().mul(0.5)), { tolerance });
  see("what the first call returned, after that", result, { tolerance });
}

/** Scores that a formula with powers can't bear. */
export const huge = choice([1, 2, 3], [0, 0, -1, 0.5, 15, 88, 102, -104, 200, 500, 1000, -500, -1000]);
const isAbove = (limit: number) => (plan: TensorPlan) => valuesOf(plan).some((value) => value > limit);
export const hugeTraits = {
  "a score is above 88": ({ logits }: { logits: TensorPlan }) => isAbove(88)(logits),
  "all scores of a row are below -88": ({ logits }: { logits: TensorPlan }) =>
    rowsOf(logits).some((row) => row.length > 0 && Math.max(...row) < -88),
  "a score is 104 or more below the largest of its row": ({ logits }: { logits: TensorPlan }) =>
    rowsOf(logits).some((row) => Math.max(...row) - Math.min(...row) >= 104),
  "a score is 10 or more below the largest of its row": ({ logits }: { logits: TensorPlan }) =>
    rowsOf(logits).some((row) => Math.max(...row) - Math.min(...row) >= 10),
  "the rows have different largest scores": ({ logits }: { logits: TensorPlan }) =>
    new Set(rowsOf(logits).map((row) => Math.max(...row))).size > 1,
  "there are two rows or more": ({ logits }: { logits: TensorPlan }) => (logits.shape[0] ?? 0) > 1,
};
export const scoresOf = (kind = huge, most = 1000) => ({
  given: {
    logits: tensors({ shapes: tables(), numbers: kind, tracks: "sometimes" }),
    width: widths(),
    isLow: steering(choice([false, false, true])),
  },
  args: ["logits"] as const,
  adjust: ({ logits, width, isLow }: { logits: TensorPlan; width: number; isLow: boolean }) => {
    const values = logits.values.map((value) => (isLow ? Math.max(-most, value - 0.95 * most) : value));
    return { width, isLow: false, logits: { ...rows({ x: logits, width }), values } };
  },
  traits: hugeTraits,
});
