/**
 * 05-gradients, section 3: numbers that remember where they came from.
 *
 * A plain number forgets. After 2 × 3 = 6 nobody can tell from the 6 that there was a 3. A Value keeps three things
 * beside its number: which Values it was made from, the slope along each of them, and room for a gradient. That is all
 * the machine needs to walk back later.
 *
 * The class is given. The four operations below are yours. Each takes Values and returns a new one.
 *
 * Lesson: README.md, "3. Value". PyTorch keeps the same things: `t.grad` and `t.grad_fn`.
 */

/** A number in a calculation. */
export class Value {
  /** The number itself. */
  data: number;
  /** The slope of some later result along this number. `backward` brings it here; until then it is 0. */
  grad = 0;
  /** The Values that this one was made from. None: it's a **leaf**, a number that somebody wrote down. */
  readonly inputs: readonly Value[];
  /** For each input: how much this number changes per unit that the input changes. */
  readonly slopes: readonly number[];

  constructor(data: number, inputs: readonly Value[] = [], slopes: readonly number[] = []) {
    this.data = data;
    this.inputs = inputs;
    this.slopes = slopes;
  }

  // These let you write x.add(y).mul(z) instead of mul(add(x, y), z). Plain numbers may join in: x.mul(3).
  // Each of them calls one of the functions below, so those can't be built from them.

  add(other: Value | number): Value {
    return add(this, toValue(other));
  }

  mul(other: Value | number): Value {
    return mul(this, toValue(other));
  }

  sub(other: Value | number): Value {
    return this.add(toValue(other).mul(-1));
  }

  pow(exponent: number): Value {
    return pow(this, exponent);
  }

  relu(): Value {
    return relu(this);
  }
}

const toValue = (given: Value | number): Value => (given instanceof Value ? given : new Value(given));

/**
 * The sum a + b.
 *
 * a and b may be the same Value: then it stands on the list of inputs twice, each time with a slope of its own.
 *
 * @returns a new Value: its number is the sum, its inputs are a and b, its slopes are those along a and along b, its
 *          grad is 0. a and b stay as they are
 *
 * @example
 * const sum = add(new Value(2), new Value(5));
 * sum.data; // 7
 *
 * Errors: none of its own.
 */
export function add(a: Value, b: Value): Value {
  // #region answer: return a new Value with the sum, its two inputs, and the slope along each
  return new Value(a.data + b.data, [a, b], [1, 1]);
  // #endregion
}

/**
 * The product a × b.
 *
 * a and b may be the same Value: then it stands on the list of inputs twice, each time with a slope of its own.
 *
 * @returns a new Value: its number is the product, its inputs are a and b, its slopes are those along a and along b,
 *          its grad is 0. a and b stay as they are
 *
 * @example
 * const product = mul(new Value(2), new Value(5));
 * product.data; // 10
 *
 * Errors: none of its own.
 */
export function mul(a: Value, b: Value): Value {
  // #region answer: return a new Value with the product, its two inputs, and the slope along each
  return new Value(a.data * b.data, [a, b], [b.data, a.data]);
  // #endregion
}

/**
 * The power a ** exponent.
 *
 * @param a any Value of which this power can be taken: 0, too, when the exponent is 1 or more
 * @param exponent a plain number, not 0. It's a setting of the operation, no input: it gets no slope
 * @returns a new Value, also when the exponent is 1: its number is the power, its only input is a, its only slope is
 *          that along a, its grad is 0. a stays as it is
 *
 * @example
 * pow(new Value(5), 3).data;  // 125
 * pow(new Value(3), 2).slopes; // [6]
 *
 * Errors: none of its own.
 */
export function pow(a: Value, exponent: number): Value {
  // #region answer: return a new Value with the power, its only input, and the slope along it
  return new Value(a.data ** exponent, [a], [exponent * a.data ** (exponent - 1)]);
  // #endregion
}

/**
 * ReLU, the rectified linear unit: a number above 0 passes, anything else becomes 0.
 *
 * At 0 itself the curve has a corner. There the slope counts as 0, as it does in PyTorch.
 *
 * @returns a new Value, also where the number passes: its number is max(0, a), its only input is a, its only slope is
 *          that along a, its grad is 0. a stays as it is
 *
 * @example
 * relu(new Value(4)).data;  // 4
 * relu(new Value(-4)).data; // 0
 *
 * Errors: none of its own. (NaN and infinite numbers don't come.)
 */
export function relu(a: Value): Value {
  // #region answer: return a new Value with max(0, a), its only input, and the slope along it
  return new Value(Math.max(0, a.data), [a], [a.data > 0 ? 1 : 0]);
  // #endregion
}
