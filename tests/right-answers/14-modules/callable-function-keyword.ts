/**
 * @way      Makes a function of the old kind, and tells the hooks with forEach.
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
    const self = ((...inputs: Tensor[]): Tensor => {
      const output = self.forward(...inputs);
      self.hooks.forEach((hook) => void hook(output));
      return output;
    }) as Callable;
    Object.setPrototypeOf(self, new.target.prototype);
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error("no forward");
  }
}
