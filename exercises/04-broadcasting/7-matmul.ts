/**
 * 04-broadcasting, section 7: the matrix product.
 *
 * Broadcasting multiplies number by number. The matrix product does more: it multiplies a row by a column, number by
 * number, and adds up. It's the most used operation of all neural networks, and Python has a sign for it: `@`.
 *
 * Lesson: README.md, "7. The matrix product". PyTorch: `a @ b`, or `torch.matmul(a, b)`.
 */
import { todo } from "#kit/todo.ts";
import { type NdArray, type Shape, shapeText } from "./nd.ts";

/** The two things that `@` can mean in Python. */
export type Meaning = "matrix product" | "decorator";

/**
 * Tells what the `@` in a line of Python means.
 *
 * On a line of its own, above a function or a class, `@name` is a decorator. Nothing but spaces stands before the `@`.
 * Between two values it's the matrix product.
 *
 * @param line one line of Python with one `@` in it; both values of a product stand in it
 * @returns "decorator" or "matrix product"
 *
 * @example
 * meaningOfAt("@property")         // "decorator"
 * meaningOfAt("y = x @ weights")   // "matrix product"
 */
export function meaningOfAt(line: string): Meaning {
  throw todo("leave out the spaces in front; what begins with @ is a decorator");
}

/**
 * The shape of a matrix product, or why there is none.
 *
 * A row of `a` meets a column of `b`, so the two must be equally long: (n, k) and (k, m) give (n, m).
 *
 * @param a the shape of the left matrix: two lengths
 * @param b the shape of the right one: two lengths
 * @returns rows of the left, columns of the right
 *
 * @example
 * productShape([2, 3], [3, 4])   // [2, 4]
 *
 * Errors: when the inner lengths differ, an `Error` whose message names both shapes, each written by `shapeText`.
 * Nothing stretches here, not even a 1. Two inner lengths of 0 are equal, too.
 */
export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  throw todo("refuse when the inner lengths differ, else return the outer ones");
}

/**
 * One number of a matrix product: a row of `a` times a column of `b`, added up.
 *
 * @param a      shape (n, k); the number in row r and column c lies at place r·k + c
 * @param b      shape (k, m), with the same k; the number in row r and column c lies at place r·m + c
 * @param row    which row of `a`
 * @param column which column of `b`
 * @returns a[row, 0]·b[0, column] + a[row, 1]·b[1, column] + ... with k products
 *
 * @example
 * // a: 1 2 3, shape (1, 3).   b: 10 20 / 30 40 / 50 60, shape (3, 2)
 * cell(a, b, 0, 1)   // 280 = 1·20 + 2·40 + 3·60
 */
export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  throw todo("go along the row of a and down the column of b together, multiply, add up");
}

/**
 * The matrix product: every row of `a` times every column of `b`.
 *
 * Three loops make it: over the rows of `a`, over the columns of `b`, and over the products that are added up. The
 * third is `cell`, and the shape comes from `productShape`. You may call them, or write it all here.
 *
 * @param a shape (n, k)
 * @param b shape (k, m)
 * @returns a new array of shape (n, m)
 *
 * @example
 * // a: 1 2 3, shape (1, 3).   b: 10 20 / 30 40 / 50 60, shape (3, 2)
 * matmul(a, b)   // values 220 280, shape [1, 2]
 *
 * Errors: the same as `productShape`.
 */
export function matmul(a: NdArray, b: NdArray): NdArray {
  throw todo("for every row of a and every column of b, put their cell where it belongs");
}
