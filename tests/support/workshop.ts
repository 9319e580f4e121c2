/**
 * A tiny training for the trials of modules 10 and 11: one weight, a loss and an optimizer that note what is done with them, so that every
 * number can be worked out on paper and every call can be seen.
 */
import { full, nn, noGrad, type Pair, Tensor, tensor } from "#engine";
import { choice, flag, list, numbers, type PlanOf, steering, together } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { written } from "../trials/writing.ts";

/** What something is called among the things that a test knows by name. */
export const nameAmong = (known: Readonly<Record<string, unknown>>, thing: unknown): string =>
  Object.entries(known).find(([, one]) => one === thing)?.[0] ??
  (Array.isArray(thing) ? "another list" : "something else");

/** Does something, inside noGrad if asked. */
export const within = (isQuiet: boolean, work: () => void): void => (isQuiet ? noGrad(work) : work());

/** Rows of lengths that don't fit: of a single number, which might be stretched, and too long ones, which might be cut in two. */
export const unfitting = (wanted: number): readonly (readonly [says: string, length: number])[] =>
  wanted === 1
    ? [["too many numbers", 2]]
    : [
        ["a single number", 1],
        ["too many numbers", 2 * wanted],
      ];

/** What comes back where the engine should complain; in which words it does is its own business. */
export function complaintOr(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return "an error";
  }
}

/** Batches of one to three items; all inputs of a batch are the same, and so are all labels. */
const batch = steering(
  together({
    x: numbers({ min: -2, max: 3, plain: [1, 2, 3], special: [0, -1] }),
    y: choice([3, 1, 2], [0, -1, Number.NaN]),
    items: choice([2, 1, 3]),
    /** The shape of one input: a number, a row, a picture. */
    shape: choice<readonly number[]>([[1], [2], [1, 2]]),
    labels: choice([1, 2]),
  }),
);
type BatchPlan = PlanOf<typeof batch>;
export const pairOf = ({ x, y, items, shape, labels }: BatchPlan): Pair => [
  full([items, ...shape], x),
  full([items, labels], y),
];

const OFF = " but for a layer inside";
const LIKE_A_MODULE = 'a plain function with a text, "now", in its field train';
const MODELS = [
  "a module",
  "a module in eval mode",
  "a plain function",
  LIKE_A_MODULE,
  `a module${OFF}`,
  `a module in eval mode${OFF}`,
];

/** What a training is given: batches and a model. */
export const training = {
  batches: list(batch, { max: 3 }),
  isOnce: steering(flag()),
  model: steering(choice(MODELS)),
};
export type Training = { readonly [name in keyof typeof training]: PlanOf<(typeof training)[name]> };

/** Whether these words for a model mean a function that is no module. */
export const meansFunction = (model: string): boolean => model.startsWith("a plain function");
const isPlain = ({ model }: Training) => meansFunction(model);
const hasEvalMode = ({ model }: Training) => model.includes("eval");

/** What can be said of them. */
export const trainingTraits = {
  "a label is NaN, so that the loss is NaN": ({ batches }: Training) =>
    batches.some(({ y }) => Number.isNaN(y)),
  "the batches can be gone through only once": ({ isOnce }: Training) => isOnce,
  "the model is a plain function with a field train": ({ model }: Training) => model === LIKE_A_MODULE,
  "the model is a plain function": isPlain,
  "only a layer inside the model is in another mode": ({ model }: Training) => model.endsWith(OFF),
  "a module in eval mode gets a batch": (plans: Training) => hasEvalMode(plans) && plans.batches.length > 0,
  "a module in training mode gets a batch": (plans: Training) =>
    !hasEvalMode(plans) && !isPlain(plans) && plans.batches.length > 0,
  "there are two batches or more": ({ batches }: Training) => batches.length > 1,
  "the batches differ in size": ({ batches }: Training) =>
    new Set(batches.map(({ items }) => items)).size > 1,
  "an input has rows and columns": ({ batches }: Training) => batches.some(({ shape }) => shape.length > 1),
  "a label has more than one number": ({ batches }: Training) => batches.some(({ labels }) => labels > 1),
};

/** The losses of an epoch of the workshop, on plain numbers. */
function lossesOf({ batches }: Training): number[] {
  let w = 1;
  return batches.map(({ x, y }) => {
    const distance = w * x - y;
    w -= 0.25 * 2 * x * distance;
    return distance ** 2;
  });
}

/** The same, and what can be said of the losses in the workshop. */
export const epochTraits = {
  ...trainingTraits,
  "the loss of a batch is 0": (plans: Training) => lossesOf(plans).includes(0),
  "the loss of a batch is 0 or NaN": (plans: Training) => !lossesOf(plans).every((loss) => loss > 0),
};

/** The batches, as a learner would write them. */
export function showBatches({ batches, isOnce }: Training): string {
  const shown = batches.map((one) => written(pairOf(one).map((t) => t.tolist())));
  return `[${shown.join(", ")}]${isOnce ? ".values()" : ""}`;
}

/** A layer that does nothing: it only has a mode, like every module. */
class Inner extends nn.Module {
  override forward(x: Tensor): Tensor {
    return x;
  }
}

/** How a model may be asked: itself, or only its method. */
type Way = "model" | "model.forward";

/** w · x, with a layer inside; it notes how it is asked, and in which modes. */
export class Scale extends nn.Module {
  readonly w = new nn.Parameter(tensor([1]));
  readonly inner = new Inner();
  readonly note: (x: Tensor, way: Way) => void;
  #way: Way = "model.forward";
  /** The mode of the model at each call, and that of the layer inside. */
  readonly modes: { own: string[]; inside: string[] } = { own: [], inside: [] };

  constructor(note: (x: Tensor, way: Way) => void = () => {}) {
    super();
    this.note = note;
    this.registerForwardPreHook(() => {
      this.#way = "model";
    });
  }

  /** Brings the model, or only the layer inside, into the mode that its description speaks of. */
  as(model: string): this {
    this.train(!model.includes("eval"));
    this.inner.train(this.training !== model.endsWith(OFF));
    return this;
  }

  /** Looks at the modes so far. */
  seeModes(see: See): void {
    see("the mode of the model, at each batch", this.modes.own);
    see("the mode of a layer inside the model, at each batch", this.modes.inside);
  }

  override forward(x: Tensor): Tensor {
    this.note(x, this.#way);
    this.#way = "model.forward";
    this.modes.own.push(this.training ? "train" : "eval");
    this.modes.inside.push(this.inner.training ? "train" : "eval");
    return this.inner(x).mul(this.w);
  }
}

/** The same as a plain function, with some fields. It can be told to give several times as much, which nobody is to do. */
export const plainModel = (module: Scale, fields: object = {}) =>
  Object.assign((x: Tensor, times: number = 1): Tensor => module(x).mul(times), fields);

/**
 * A model with the weight 1, the squared distance of the means for a loss, and an optimizer with lr 0.25. All of them write into one log.
 *
 * @param pairs the batches, so that they can be told by name
 * @param kind what the model is: "a plain function", "a module in eval mode"
 */
export function workshop(pairs: readonly Pair[], kind: string) {
  const log: string[] = [];
  const known = Object.fromEntries(
    pairs.flatMap(([x, y], i): [string, Tensor][] => [
      [`x${i}`, x],
      [`y${i}`, y],
    ]),
  );
  const isPrediction = (one: unknown) => one instanceof Tensor && !Object.values(known).includes(one);
  const nameOf = (one: unknown): string => (isPrediction(one) ? "p" : nameAmong(known, one));
  const module = new Scale((x, way) => void log.push(`${way}(${nameAmong(known, x)})`)).as(kind);
  const { w } = module;
  let hasWalked = false;
  return {
    log,
    module,
    model: meansFunction(kind) ? plainModel(module, kind === LIKE_A_MODULE ? { train: "now" } : {}) : module,
    loss(predictions: Tensor, targets: Tensor, ...more: readonly unknown[]): Tensor {
      log.push(`loss(${nameOf(predictions)}, ${nameOf(targets)}${more.length > 0 ? ", and more" : ""})`);
      const loss = predictions.mean().sub(targets.mean()).pow(2);
      const walk = loss.backward.bind(loss);
      loss.backward = (...given) => {
        log.push("backward()");
        hasWalked = true;
        walk(...given);
      };
      return loss;
    },
    optimizer: {
      trained: w, // What it moves it finds in itself, like every optimizer.
      step(): void {
        const { grad, data } = this.trained;
        if (grad !== null && !hasWalked) log.push("backward() of another tensor");
        log.push(grad === null ? "step() without a gradient" : "step()");
        if (grad !== null) data.sub_(grad.mul(0.25));
      },
      zeroGrad(): void {
        log.push("zeroGrad()");
        hasWalked = false;
        this.trained.grad = null;
      },
    },
  };
}

/** The calls of each batch: from the first call of the model with it to the next one with another. */
export function roundsOf(log: readonly string[], batches: number): readonly (readonly string[])[] {
  const rounds = Array.from({ length: Math.max(1, batches) }, (): string[] => []);
  let [at, before] = [-1, ""];
  for (const [i, call] of log.entries()) {
    // Who clears first does it for the batch that comes next.
    const isEarly = call === "zeroGrad()" && log[i - 1] === "onBatch()" && log[i - 2] === "step()";
    const starts = isEarly ? (log[i + 1] ?? "") : call;
    if (starts.startsWith("model") && starts !== before) [at, before] = [at + 1, starts];
    rounds[Math.max(0, Math.min(at, rounds.length - 1))]?.push(call);
  }
  return rounds;
}

/** The same calls with zeroGrad behind the step, where it stands once before each walk back: for a training both come to the same. */
export function clearedLast(log: readonly string[]): readonly string[] {
  const isZero = (call: string) => call === "zeroGrad()";
  const rounds: string[][] = [[]];
  for (const call of log) {
    rounds.at(-1)?.push(call);
    if (call.startsWith("step()")) rounds.push([]);
  }
  const rest = rounds.pop();
  const isEarly = (round: readonly string[]) =>
    round.filter(isZero).length === 1 && round.findIndex(isZero) < round.indexOf("backward()");
  if (rest?.length !== 0 || !rounds.every(isEarly)) return log;
  return rounds.flatMap((round) => [...round.filter((call) => !isZero(call)), "zeroGrad()"]);
}

/**
 * The calls of each epoch.
 *
 * @param last the call that comes last in an epoch
 */
export function epochsOf(log: readonly string[], epochs: number, last: string): readonly string[][] {
  const rounds = Array.from({ length: Math.max(1, epochs) }, (): string[] => []);
  let at = 0;
  for (const call of log) {
    rounds[at]?.push(call);
    if (call.startsWith(last) && at < epochs - 1) at++;
  }
  return rounds;
}

/** The same calls with onBatch at the end, where it comes between step and zeroGrad: the batch is done by then. */
export const toldLast = (calls: readonly string[]): readonly string[] =>
  calls.slice(-3).join() === "step(),onBatch(),zeroGrad()"
    ? [...calls.slice(0, -2), "zeroGrad()", "onBatch()"]
    : calls;
