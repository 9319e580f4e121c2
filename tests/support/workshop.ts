/**
 * A tiny training for the trials of modules 10 and 11: one weight, a loss and an optimizer that note what is done with them, so that every
 * number can be worked out on paper and every call can be seen.
 */
import { nn, type Pair, Tensor, tensor } from "#engine";
import type { Kind } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";

/** A kind of which nothing is said but what the trial says itself. */
export const silent = <Plan, Value>(kind: Kind<Plan, Value>): Kind<Plan, Value> => ({ ...kind, traits: [] });

/** What something is called among the things that a test knows by name. */
export const nameAmong = (known: Readonly<Record<string, unknown>>, thing: unknown): string =>
  Object.entries(known).find(([, one]) => one === thing)?.[0] ??
  (Array.isArray(thing) ? "another list" : "something else");

/** A layer that does nothing: it only has a mode, like every module. */
class Inner extends nn.Module {
  override forward(x: Tensor): Tensor {
    return x;
  }
}

/** w · x, with a layer inside; it notes the modes in which it is asked. */
export class Scale extends nn.Module {
  readonly w = new nn.Parameter(tensor([1]));
  readonly inner = new Inner();
  readonly note: (x: Tensor) => void;
  /** The mode of the model at each call, and that of the layer inside. */
  readonly modes: { own: string[]; inside: string[] } = { own: [], inside: [] };

  constructor(note: (x: Tensor) => void = () => {}) {
    super();
    this.note = note;
  }

  /** Looks at the modes so far. */
  seeModes(see: See): void {
    see("the mode of the model, at each batch", this.modes.own);
    see("the mode of a layer inside the model, at each batch", this.modes.inside);
  }

  override forward(x: Tensor): Tensor {
    this.note(x);
    this.modes.own.push(this.training ? "train" : "eval");
    this.modes.inside.push(this.inner.training ? "train" : "eval");
    return this.inner(x).mul(this.w);
  }
}

/**
 * A model with the weight 1, the squared distance of the means for a loss, and an optimizer with lr 0.25. All of them write into one log.
 *
 * @param pairs the batches, so that they can be told by name
 * @param isModule whether the model is a module; else it's a plain function
 */
export function workshop(pairs: readonly Pair[], isModule: boolean) {
  const log: string[] = [];
  const known = Object.fromEntries(
    pairs.flatMap(([x, y], i): [string, Tensor][] => [
      [`x${i}`, x],
      [`y${i}`, y],
    ]),
  );
  const isPrediction = (one: unknown) => one instanceof Tensor && !Object.values(known).includes(one);
  const nameOf = (one: unknown): string => (isPrediction(one) ? "p" : nameAmong(known, one));
  const module = new Scale((x) => void log.push(`model(${nameAmong(known, x)})`));
  const { w } = module;
  return {
    log,
    module,
    model: isModule ? module : (x: Tensor) => module.forward(x),
    loss(predictions: Tensor, targets: Tensor): Tensor {
      log.push(`loss(${nameOf(predictions)}, ${nameOf(targets)})`);
      const loss = predictions.mean().sub(targets.mean()).pow(2);
      const walk = loss.backward.bind(loss);
      loss.backward = (...given) => {
        log.push("backward()");
        walk(...given);
      };
      return loss;
    },
    optimizer: {
      step(): void {
        log.push(w.grad === null ? "step() without a gradient" : "step()");
        if (w.grad !== null) w.data.sub_(w.grad.mul(0.25));
      },
      zeroGrad(): void {
        log.push("zeroGrad()");
        w.grad = null;
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
    if (starts.startsWith("model(") && starts !== before) [at, before] = [at + 1, starts];
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
