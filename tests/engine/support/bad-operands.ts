/**
 * What the tables of bad input share: a row, and operands that do not fit each other.
 */
import { ones, tensor, zeros } from "#engine";

/** What is called (a name, perhaps with a remark after it), how, and what the message must contain beside the name. */
export type Row = readonly [what: string, call: () => unknown, ...says: (string | RegExp)[]];

/** For calls that TypeScript itself refuses: learners may not use it, and data come from files. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to pass what does not fit.
export const wrong = (value: unknown): any => value;

export const x = zeros(2, 3);
export const y = zeros(4, 5);
export const v = zeros(3);
export const rank0 = tensor(1);
export const whole = zeros([3], { dtype: "int64" });
export const truths = tensor([true, false]);
export const images = zeros(1, 2, 5, 5);
export const leaf = () => ones([2], { requiresGrad: true });
export const classes = (...numbers: number[]) => tensor(Int32Array.from(numbers));

export const NO_AXIS = /there is no dimension 5; a tensor of rank 2 has dimensions -2 to 1/;
export const NO_BROADCAST =
  /\(2, 3\) and \(4, 5\) do not broadcast.*axis 1 has length 3 against 5.*equal, or one of them 1/;
