/**
 * Floor 6 · losses as modules: the functions of F with their options kept.
 */
import { type Check, readOptions } from "../array/arguments.ts";
import type { Tensor } from "../tensor.ts";
import { CROSS_ENTROPY_OPTIONS, NLL_OPTIONS } from "./functional/classification.ts";
import * as F from "./functional.ts";
import { Buffer, Module } from "./module.ts";

const isReduction: Check = (value) =>
  ["mean", "sum", "none"].includes(value as string) ? null : '"mean", "sum" or "none"';

const KNOWN = { ...NLL_OPTIONS, reduction: isReduction };

/** What every loss is, beside its methods. */
export interface Loss {
  /** A loss is called with predictions and targets. */
  (predictions: Tensor, targets: Tensor): Tensor;
  /** How one number per element becomes the result. */
  reduction: F.Reduction;
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: every module hands all its arguments to forward.
export abstract class Loss extends Module {
  constructor(options?: F.LossOptions) {
    super();
    const { name } = this.constructor;
    this.reduction =
      readOptions(name, options, { reduction: isReduction }, `new nn.${name}({ reduction: "sum" })`)
        .reduction ?? "mean";
  }

  /** What this loss is called with: two tensors. */
  abstract override forward(predictions: Tensor, targets?: Tensor): Tensor;
}

/** F.mseLoss as a module. */
export class MSELoss extends Loss {
  override forward(predictions: Tensor, targets?: Tensor): Tensor {
    return F.mseLoss(predictions, targets as Tensor, { reduction: this.reduction });
  }
}

/** F.l1Loss as a module. */
export class L1Loss extends Loss {
  override forward(predictions: Tensor, targets?: Tensor): Tensor {
    return F.l1Loss(predictions, targets as Tensor, { reduction: this.reduction });
  }
}

/** F.binaryCrossEntropy as a module. */
export class BCELoss extends Loss {
  override forward(predictions: Tensor, targets?: Tensor): Tensor {
    return F.binaryCrossEntropy(predictions, targets as Tensor, { reduction: this.reduction });
  }
}

/** A loss for classes, which may count differently. */
abstract class ClassLoss extends Loss {
  /** How much each class counts, (classes), or null. Saved with the module, as PyTorch does. */
  readonly weight: Buffer | null;

  constructor({ weight, reduction }: F.NLLLossOptions) {
    super(reduction === undefined ? {} : { reduction });
    this.weight = weight ? new Buffer(weight) : null;
  }
}

/** F.nllLoss as a module. */
export class NLLLoss extends ClassLoss {
  constructor(options?: F.NLLLossOptions) {
    super(readOptions("NLLLoss", options, KNOWN, 'new nn.NLLLoss({ reduction: "sum" })'));
  }

  override forward(predictions: Tensor, targets?: Tensor): Tensor {
    const { reduction, weight } = this;
    return F.nllLoss(predictions, targets as Tensor, { reduction, weight });
  }
}

/** F.crossEntropy as a module. */
export class CrossEntropyLoss extends ClassLoss {
  readonly labelSmoothing: number;

  constructor(options?: F.CrossEntropyOptions) {
    const known = { ...CROSS_ENTROPY_OPTIONS, ...KNOWN };
    const read = readOptions(
      "CrossEntropyLoss",
      options,
      known,
      'new nn.CrossEntropyLoss({ reduction: "sum" })',
    );
    super(read);
    this.labelSmoothing = read.labelSmoothing ?? 0;
  }

  override forward(predictions: Tensor, targets?: Tensor): Tensor {
    const { reduction, weight, labelSmoothing } = this;
    return F.crossEntropy(predictions, targets as Tensor, { reduction, weight, labelSmoothing });
  }
}
