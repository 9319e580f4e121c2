/**
 * @way      Wraps a function in a Proxy that runs it.
 * @replaces 3-call.ts
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
    const self: Callable = new Proxy(
      Object.setPrototypeOf(() => {}, new.target.prototype),
      {
        apply: (_target, _self, inputs: Tensor[]) => {
          const output = self.forward(...inputs);
          for (const hook of self.hooks) hook(output);
          return output;
        },
      },
    );
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: returning the proxy is the point.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error("no forward");
  }
}
