/**
 * @belief   What a hook returns takes the place of the output.
 * @origin   In PyTorch it does.
 * @replaces 3-call.ts
 * @does     returns what the last hook has returned.
 * @mend     Here hooks only listen: what they return is ignored.
 */
import type { Tensor } from "#engine";

export type Hook = (output: Tensor) => void;

export interface Callable {
  (...inputs: Tensor[]): Tensor;
  hooks: Hook[];
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor keeps what the interface promises.
export class Callable {
  constructor() {
    const call = (...inputs: Tensor[]): Tensor => {
      let output = self.forward(...inputs);
      for (const hook of self.hooks) output = (hook(output) as unknown as Tensor | undefined) ?? output;
      return output;
    };
    const self: Callable = Object.setPrototypeOf(call, new.target.prototype);
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
