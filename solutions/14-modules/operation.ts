/**
 * 14-modules: how an operation of one's own gets into the walk back. There is nothing to write here.
 *
 * The engine asks a tensor to take the gradient that has arrived. This one hands it on: it asks the rule what to send back, and lets
 * the walk begin anew at the input. (PyTorch: a subclass of `torch.autograd.Function` with two static methods.)
 */
import { isGradEnabled, noGrad, Tensor } from "#engine";

/** What an operation computes. */
export type Forward = (x: Tensor) => Tensor;

/** What an operation sends back: from what comes from above, and the input that it had. In the shape of the input. */
export type Backward = (upstream: Tensor, x: Tensor) => Tensor;

/** What an operation gives: a tensor that hands on each gradient that arrives, and keeps none. */
class Result extends Tensor {
  readonly #handOn: (upstream: Tensor) => void;

  constructor(from: Tensor, handOn: (upstream: Tensor) => void) {
    super(from.array);
    this.#handOn = handOn;
    this.requiresGrad_();
  }

  override accumulateGrad(upstream: Tensor["array"]): void {
    this.#handOn(new Tensor(upstream));
  }
}

/**
 * An operation with its own rule for the way back. Neither of the two functions is recorded: what happens inside of them is the
 * operation's own business. The rule is called once for each use of the result.
 *
 * @example
 * const cube = operation(
 *   (x) => x.pow(3),
 *   (upstream, x) => upstream.mul(x.pow(2)).mul(3),
 * );
 * const x = tensor([2], { requiresGrad: true });
 * cube(x).backward(tensor([1]));
 * x.grad; // tensor([12.])
 */
export function operation(forward: Forward, backward: Backward): (x: Tensor) => Tensor {
  return (x) => {
    const input = x.detach();
    const output = noGrad(() => forward(input));
    if (!x.requiresGrad || !isGradEnabled()) return output;
    return new Result(output, (upstream) => {
      // The result may be used more than once: each use sends its part, and the graph before x must still be there.
      x.backward(
        noGrad(() => backward(upstream, input)),
        { retainGraph: true },
      );
    });
  };
}
