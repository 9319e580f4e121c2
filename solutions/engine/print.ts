/**
 * Floor 4 · printing: what `String(t)` and `console.log(t)` show, letter for letter as PyTorch shows it.
 *
 * Three questions are settled in turn:
 * 1. How does one number look? All numbers of a tensor share one form: whole (`3.`), with four decimals (`0.1235`) or
 *    scientific (`1.2346e+05`), and one width, so that columns line up. (`chooseForm`)
 * 2. How do numbers fill lines? Nested brackets, lines of at most 80 characters, and of a tensor with more than 1000
 *    elements only the three first and three last along each axis. (`body`)
 * 3. What follows the numbers? The shape if it can't be seen, the dtype if it can't be guessed, and whether a gradient
 *    is wanted or how the tensor came about. (`suffixes`)
 */

import type { DType } from "./array/dtype.ts";

const DECIMALS = 4;
const LINE_WIDTH = 80;
const SUMMARIZE_ABOVE = 1000;
const EDGE = 3;
const PREFIX = "tensor(";

/** What must be known about a tensor to print it. */
export interface Printable {
  /** All elements in row-major order; booleans as 0 and 1. */
  readonly values: ArrayLike<number>;
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly requiresGrad: boolean;
  /** The name of the gradient rule, such as "MulBackward0"; null for a leaf. */
  readonly gradFn: string | null;
}

/** How to write one number: always the same text for the same number, padded to the common width. */
interface Form {
  readonly width: number;
  write(value: number): string;
}

/** The text PyTorch prints for this tensor. */
export function formatTensor(t: Printable): string {
  const isEmpty = t.values.length === 0;
  const text = isEmpty ? "[]" : body(t);
  return withSuffixes(PREFIX + text, suffixes(t, isEmpty));
}

// ---------------------------------------------------------------------------------------------- 1. one number

function chooseForm(values: ArrayLike<number>, dtype: DType): Form {
  if (dtype === "bool") return aligned(values, (value) => (value ? "True" : "False"));
  if (dtype === "float32" || dtype === "float64") return floatForm(values);
  return aligned(values, (value) => value.toFixed(0)); // all digits: String(2 ** 63) has zeros at its end
}

/** As wide as its longest text. */
function aligned(values: ArrayLike<number>, text: (value: number) => string): Form {
  let width = 1;
  for (let i = 0; i < values.length; i++) width = Math.max(width, text(values[i]!).length);
  return { width, write: (value) => text(value).padStart(width) };
}

/** Only finite numbers other than 0 have a say in the form and in the width; 0, nan and inf take what they get. */
function floatForm(all: ArrayLike<number>): Form {
  const values = Array.from(all).filter((value) => Number.isFinite(value) && value !== 0);
  if (values.length === 0) return { width: 1, write: whole };
  let least = Infinity;
  let greatest = 0;
  for (const value of values) {
    least = Math.min(least, Math.abs(value));
    greatest = Math.max(greatest, Math.abs(value));
  }
  const allWhole = values.every(Number.isInteger);
  const spread = greatest / least > 1000 || greatest > 1e8;
  if (spread || (!allWhole && least < 1e-4)) return aligned(values, scientific);
  return aligned(values, allWhole ? whole : decimal);
}

/** 3 -> "3.": the point says that the tensor holds floats. */
function whole(value: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  return `${Object.is(value, -0) ? "-0" : value.toFixed(0)}.`;
}

/** 0.12345 -> "0.1235" */
function decimal(value: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  if (Object.is(value, -0)) return `-${decimal(0)}`;
  return truncatedAtEvenTie(value.toFixed(DECIMALS + 30)) ?? value.toFixed(DECIMALS);
}

/** 123456 -> "1.2346e+05": the exponent has at least two digits. */
function scientific(value: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  if (Object.is(value, -0)) return `-${scientific(0)}`;
  const [longDigits, longExponent] = value.toExponential(DECIMALS + 30).split("e");
  const even = truncatedAtEvenTie(longDigits!);
  const [digits, exponent] = even === null ? value.toExponential(DECIMALS).split("e") : [even, longExponent!];
  return `${digits}e${exponent![0]}${exponent!.slice(1).padStart(2, "0")}`;
}

function nonFinite(value: number): string {
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

/**
 * A number exactly half-way between two texts (0.03125) is the one place where Python and JavaScript round differently:
 * Python to the even digit (0.0312), JavaScript away from zero (0.0313). Given 30 more digits than wanted, this returns
 * the shorter text when Python's choice is to cut, and null when the two agree.
 */
function truncatedAtEvenTie(long: string): string | null {
  return /[02468]50{29}$/.test(long) ? long.slice(0, -30) : null;
}

// ---------------------------------------------------------------------------------------------- 2. lines

/** The nested brackets of a tensor that isn't empty. */
function body({ values, shape, dtype }: Printable): string {
  const summarize = values.length > SUMMARIZE_ABOVE;
  const form = chooseForm(summarize ? shownValues(values, shape) : values, dtype);
  return nested(0, 0, PREFIX.length);

  /** The text of the part that starts at `offset` with axis `axis`; `indent` characters stand before it. */
  function nested(axis: number, offset: number, indent: number): string {
    if (axis === shape.length) return form.write(values[offset]!);
    const isLast = axis === shape.length - 1;
    const step = sizeOf(shape.slice(axis + 1));
    const parts = shownIndices(shape[axis]!, summarize).map((index) => {
      if (index === null) return isLast ? " ..." : "...";
      return nested(axis + 1, offset + index * step, indent + 1);
    });
    const gap = " ".repeat(indent + 1);
    if (isLast) return `[${wrapped(parts, form.width, indent).join(`,\n${gap}`)}]`;
    return `[${parts.join(`,${"\n".repeat(shape.length - axis - 1)}${gap}`)}]`;
  }
}

/** Puts as many numbers on each line as fit. */
function wrapped(parts: readonly string[], width: number, indent: number): string[] {
  const separator = ", ";
  const perLine = Math.max(1, Math.floor((LINE_WIDTH - indent) / (width + separator.length)));
  const lines: string[] = [];
  for (let i = 0; i < parts.length; i += perLine) lines.push(parts.slice(i, i + perLine).join(separator));
  return lines;
}

/** The indices to print along an axis; null stands for the dots. */
function shownIndices(length: number, summarize: boolean): (number | null)[] {
  const indices = Array.from({ length }, (_, i) => i);
  if (!summarize || length <= 2 * EDGE) return indices;
  return [...indices.slice(0, EDGE), null, ...indices.slice(-EDGE)];
}

/** The numbers a summary shows: they alone decide form and width. */
function shownValues(values: ArrayLike<number>, shape: readonly number[]): number[] {
  let offsets = [0];
  shape.forEach((length, axis) => {
    const step = sizeOf(shape.slice(axis + 1));
    const indices = shownIndices(length, true).filter((index) => index !== null);
    offsets = offsets.flatMap((offset) => indices.map((index) => offset + index * step));
  });
  return offsets.map((offset) => values[offset]!);
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1);
}

// ---------------------------------------------------------------------------------------------- 3. what follows

function suffixes({ shape, dtype, requiresGrad, gradFn }: Printable, isEmpty: boolean): string[] {
  const found: string[] = [];
  if (isEmpty && shape.length !== 1) found.push(`size=(${shape.join(", ")})`);
  // Numbers with a point are float32, True and False are bool, bare whole numbers are int64: these go without saying.
  const goesWithoutSaying: readonly DType[] = isEmpty ? ["float32"] : ["float32", "int64", "bool"];
  if (!goesWithoutSaying.includes(dtype)) found.push(`dtype=torch.${dtype}`);
  if (gradFn !== null) found.push(`grad_fn=<${gradFn}>`);
  else if (requiresGrad) found.push("requires_grad=True");
  return found;
}

/** Adds the suffixes, each on a new line when the line would get too long, and closes the bracket. */
function withSuffixes(text: string, found: readonly string[]): string {
  let result = text;
  // The comma and the bracket that may follow count as well, hence the two more.
  let lineLength = text.length - (text.lastIndexOf("\n") + 1) + 2;
  for (const suffix of found) {
    if (lineLength + suffix.length + 2 > LINE_WIDTH) {
      result += `,\n${" ".repeat(PREFIX.length)}${suffix}`;
      lineLength = PREFIX.length + suffix.length;
    } else {
      result += `, ${suffix}`;
      lineLength += suffix.length + 2;
    }
  }
  return `${result})`;
}

/** A setting as Python writes it: True, (0.9, 0.999), 1e-08. */
export function pythonText(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map(pythonText).join(", ")})`;
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "number") return value === null ? "None" : String(value);
  const isTiny = value !== 0 && Math.abs(value) < 1e-4;
  return (isTiny ? value.toExponential() : String(value)).replace(/e([+-])(\d)$/, "e$10$2");
}
