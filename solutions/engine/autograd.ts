/**
 * Floor 4 · the graph behind `backward`.
 *
 * Every operation on a tensor that needs a gradient leaves a node: which operation it was, what it saw, and where its
 * inputs came from. `backward` walks the nodes from the last to the first and asks each for its inputs' gradients.
 * Where a value was used twice, the two gradients add up. That is all of reverse-mode differentiation.
 */
import { needsBoolean, show } from "./array/arguments.ts";
import { DTYPES, type DType } from "./array/dtype.ts";
import { NdArray } from "./array/ndarray.ts";
import { Storage } from "./array/storage.ts";
import { add, sumTo } from "./kernels/arithmetic.ts";
import { collectGarbage } from "./kernels/garbage.ts";
import { giveBack, lending, takeOut } from "./kernels/loans.ts";
import { cast } from "./kernels/loops.ts";
import type { Op, Saved } from "./ops/op.ts";

/** A tensor the user made: where gradients arrive and add up. */
export interface Leaf {
  accumulateGrad(g: NdArray, fresh: boolean): void;
  /** Whether `accumulateGrad` shows the array to nobody: then it may be on loan. */
  readonly mayBorrow: boolean;
  /** What it holds now. */
  readonly gradArray: NdArray | null;
}

/** Where an input came from: a node, a leaf, or nowhere (it needs no gradient). */
export type Origin = GraphNode | Leaf | null;

// biome-ignore lint/suspicious/noExplicitAny: a node holds any operation; the pair (op, saved) always matches.
type AnyOp = Op<any, any>;
type AnySaved = Saved<readonly NdArray[], readonly unknown[]>;

let created = 0;

/** One operation that happened. */
export class GraphNode {
  /** Nodes are numbered as they are made, so an input's number is always smaller: the order for walking back. */
  readonly number = created++;
  readonly op: AnyOp;
  readonly origins: readonly Origin[];
  /**
   * What the rules may look at. Arrays whose values no rule reads are here as outlines, so that their numbers can be freed
   * as soon as nobody else holds them. Forgotten after `backward`.
   */
  saved: AnySaved | null;
  /** A composed function such as mseLoss shows its own name instead of that of its last step. */
  label: string | null = null;
  readonly #name: string;
  /** The arrays whose values the rules will read, and how often each had been written when they were saved. */
  #read: readonly NdArray[];
  readonly #versions: readonly number[];

  constructor(op: AnyOp, saved: AnySaved, origins: readonly Origin[]) {
    this.op = op;
    this.origins = origins;
    this.#name = typeof op.gradFn === "string" ? op.gradFn : op.gradFn(saved);
    this.#read = this.#needed(saved);
    this.#versions = this.#read.map((array) => array.storage.version);
    const { inputs, output, args } = saved;
    const held = inputs.map((array) => this.#held(array));
    this.saved = { inputs: held, output: this.#held(output), args, kept: op.keep?.(output) };
  }

  /** An array as it is kept. */
  #held(array: NdArray): NdArray {
    return this.#read.includes(array) ? array : outlineOf(array);
  }

  /** The name PyTorch prints, such as `MulBackward0`. */
  get name(): string {
    return this.label ?? this.#name;
  }

  /** The gradients of this node's inputs, given that of its result; null where none is needed. */
  inputGradients(g: NdArray): (NdArray | null)[] {
    const saved = this.saved;
    if (saved === null) {
      throw new Error(
        `backward: the graph behind this ${this.op.name} was already used and its values are freed. ` +
          "Run the forward pass again, or call the first backward with { retainGraph: true }",
      );
    }
    this.#read.forEach((array, i) => {
      if (array.storage.version !== this.#versions[i]) {
        throw new Error(
          `backward: a value that ${this.op.name} needs was changed in place after it was used. ` +
            "Change a clone(), or step after backward",
        );
      }
    });
    const rules = this.op.gradients;
    return this.origins.map((origin, index) => {
      if (origin === null) return null;
      const rule = rules[Math.min(index, rules.length - 1)]!;
      const { shape, dtype } = saved.inputs[index]!;
      const gradient = sumTo(rule(g, saved, index), shape);
      return gradient.dtype === dtype ? gradient : cast(gradient, dtype); // a float32 beside a float64 stays one
    });
  }

  /** What the rules of those inputs read that need a gradient. */
  #needed(saved: AnySaved): NdArray[] {
    const found = new Set<NdArray>();
    const { reads } = this.op;
    this.origins.forEach((origin, index) => {
      if (origin === null) return;
      for (const what of reads[Math.min(index, reads.length - 1)]!)
        found.add(what === "output" ? saved.output : saved.inputs[what]!);
    });
    return [...found];
  }

  /** Lets go of the arrays. Operations whose rules read no values keep their outlines, as in PyTorch. */
  free(): void {
    if (this.#read.length === 0) return;
    this.saved = null;
    this.#read = [];
  }

  /** True when `array` is used by nobody but the gradient just made, so that it may be kept without a copy. */
  owns(array: NdArray, upstream: NdArray): boolean {
    const { storage } = array;
    if (storage === upstream.storage || this.saved === null) return false;
    return (
      storage !== this.saved.output.storage && this.saved.inputs.every((input) => input.storage !== storage)
    );
  }
}

/** The shape of an array without its numbers: all that a rule needs that reads none. */
function outlineOf({ dtype, shape, strides, offset }: NdArray): NdArray {
  return new NdArray(NOTHING[dtype], shape, strides, offset);
}

const NOTHING = Object.fromEntries(DTYPES.map((dtype) => [dtype, Storage.zeros(dtype, 0)])) as Record<
  DType,
  Storage
>;

/**
 * Sends `upstream` back from `origin` to every leaf it depends on.
 *
 * @param retainGraph keep the saved arrays, so that backward can run again on the same graph.
 */
export function propagate(origin: GraphNode | Leaf, upstream: NdArray, retainGraph: boolean): void {
  if (!(origin instanceof GraphNode)) {
    origin.accumulateGrad(upstream, false);
    return;
  }
  const arrived = new Map<GraphNode, NdArray>([[origin, upstream]]);
  const account = new Account();
  account.add(upstream);
  try {
    for (const node of latestFirst(origin)) {
      const g = arrived.get(node);
      if (g === undefined) continue;
      arrived.delete(node);
      const gradients = lending(() => node.inputGradients(g));
      for (const gradient of gradients) if (gradient !== null) account.add(gradient);
      gradients.forEach((gradient, index) => {
        const from = node.origins[index]!;
        if (gradient === null) return;
        if (from instanceof GraphNode) {
          const before = arrived.get(from);
          arrived.set(from, before === undefined ? gradient : account.sum(before, gradient));
        } else if (from !== null) {
          if (!from.mayBorrow) takeOut(gradient);
          from.accumulateGrad(gradient, node.owns(gradient, g));
          account.remove(gradient, from.gradArray === gradient);
        }
      });
      account.remove(g);
      if (!retainGraph) node.free();
    }
  } finally {
    account.close();
  }
  if (!retainGraph) collectGarbage();
}

/**
 * Which storages the gradients look at that are on their way. Those are on loan (kernels/loans.ts), and given back with the last
 * gradient that looks at them: some rules hand on what they got, or a view of it.
 */
class Account {
  readonly #lookers = new Map<Storage, number>();

  add({ storage }: NdArray): void {
    this.#lookers.set(storage, (this.#lookers.get(storage) ?? 0) + 1);
  }

  /** @param isKept somebody else goes on holding it. */
  remove(array: NdArray, isKept = false): void {
    const { storage } = array;
    const left = this.#lookers.get(storage)! - 1;
    if (left > 0) this.#lookers.set(storage, left);
    else {
      this.#lookers.delete(storage);
      if (!isKept) giveBack(array);
    }
  }

  /** The sum of two gradients, in their place. */
  sum(a: NdArray, b: NdArray): NdArray {
    const [sum] = lending(() => [add(a, b)] as const);
    this.add(sum);
    this.remove(a);
    this.remove(b);
    return sum;
  }

  /** Gives back what an error has left. */
  close(): void {
    for (const storage of this.#lookers.keys()) giveBack({ storage });
  }
}

/** All nodes that `last` depends on, itself first; every node comes before its inputs. */
function latestFirst(last: GraphNode): GraphNode[] {
  const found = new Set([last]);
  for (const node of found) {
    // A set hands out what is added while we walk over it: this loop is the whole search.
    for (const origin of node.origins) if (origin instanceof GraphNode) found.add(origin);
  }
  return [...found].sort((a, b) => b.number - a.number);
}

let recording = true;

/** Whether operations leave nodes at the moment. */
export function isGradEnabled(): boolean {
  return recording;
}

/** Says from now on whether operations leave nodes. `noGrad` is the better way: it puts things back by itself. */
export function setGradEnabled(mode: boolean): void {
  needsBoolean("setGradEnabled", "the mode", mode);
  recording = mode;
}

/**
 * Runs `work` without recording: for predictions that will not be learnt from, and for changing parameters.
 *
 * @returns what `work` returns.
 * @throws when `work` is asynchronous: at its first `await` it gives control back, so the rest of it would record again,
 *   and what others do meanwhile would not. Await first, and wrap what computes: `const x = await load(); noGrad(() => f(x))`.
 */
export function noGrad<T>(work: () => T): T {
  if (typeof work !== "function") {
    throw new TypeError(`noGrad: needs a function to run, noGrad(() => ...), got ${show(work)}`);
  }
  if (Object.prototype.toString.call(work) === "[object AsyncFunction]") refuseAsync();
  const before = recording;
  recording = false;
  try {
    const result = work();
    if (isPromise(result)) {
      result.then(undefined, () => {}); // whatever becomes of it, this is the error to see
      refuseAsync();
    }
    return result;
  } finally {
    recording = before;
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

function refuseAsync(): never {
  throw new TypeError(
    "noGrad: the function is asynchronous, and after its first await it would record again; " +
      "await first, then wrap what computes: const x = await load(); noGrad(() => model(x))",
  );
}
