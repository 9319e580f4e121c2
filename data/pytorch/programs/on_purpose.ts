/**
 * Where the engine is other than PyTorch on purpose, each with its reason. (Rows in tests/engine/support/findings-works.ts
 * show the most frequent ones.)
 */
import type { Program } from "./program.ts";

interface Purpose {
  readonly reason: string;
  /** The operation at which the two part. */
  readonly op: RegExp;
  /** How the difference is told; see replay.ts. */
  readonly message: RegExp;
  /** Which operation (with its arguments as JSON) the program must hold, for differences that show in backward. */
  readonly after?: RegExp;
  /** True where the program must hold an int64 beyond 2^53. */
  readonly isLarge?: boolean;
}

const PURPOSES: readonly Purpose[] = [
  {
    reason: "a tensor of the graph isn't changed in place: what backward needs would be gone",
    op: /_$/,
    message: /a tensor of the graph cannot be changed in place/,
  },
  {
    reason:
      "a wrong type is refused whatever the shape; PyTorch lets it pass where there is nothing to compute",
    op: /^(matmul|linear|conv2d|adaptiveAvgPool2d|softmax|logSoftmax|argmax|argmin|topk)$/,
    message:
      /^the engine refuses: \w+: (of a bool tensor|needs a floating type|both tensors must have one type|the input is)/,
  },
  {
    reason:
      "of equal elements topk and sort name the first; which one PyTorch names depends on k and the length",
    op: /^(topk|sort)$/,
    message: /^other places of equal values/,
  },
  {
    reason: "of 0 and -0 either is the larger; which one PyTorch gives depends on the place in memory",
    op: /^(relu|clamp|maximum|minimum|max|min)$/,
    message: /^element \d+ is -?0, PyTorch has -?0$/,
  },
  {
    reason: "infinite ends of clamp leave whole numbers whole; in PyTorch an infinity is a float",
    op: /^clamp$/,
    message:
      /^type (bool|uint8|int32|int64), PyTorch has float32|the engine refuses: clamp: \d+ does not fit/,
  },
  {
    reason:
      "a number that a type cannot hold is refused; PyTorch takes 255 for -1, and scatter of nothing takes any",
    op: /^(clamp|fill_|maskedFill|scatter|pad)$/,
    message:
      /the engine refuses: (\w+: -\d+ does not fit into uint8|(scatter|pad): (-?[\d.]+|-?Infinity) does not fit)/,
  },
  {
    reason:
      "uint8 compared with a number beyond it compares the numbers; PyTorch wraps 300 to 44 and -1 to 255",
    op: /^(eq|ne|lt|le|gt|ge)$/,
    message: /^element \d+ is [01], PyTorch has [01]$/,
  },
  {
    reason: "the norm that asks for the largest of no elements is refused, as max() is; PyTorch says 0",
    op: /^norm$/,
    message: /has no largest or smallest element/,
  },
  {
    reason: "logSumExp over an empty list of dimensions is over all, as sum is; PyTorch refuses by accident",
    op: /^logSumExp$/,
    message: /PyTorch refuses: output with shape \[\] doesn't match/,
  },
  {
    reason: "the largest pixel of whole numbers is well defined; PyTorch has it for int64 alone",
    op: /^maxPool2d$/,
    message: /PyTorch refuses: "max_pool2d" not implemented/,
  },
  {
    reason: "the mean of whole numbers needs a floating type; PyTorch cuts off the fraction for int64",
    op: /^avgPool2d$/,
    message: /the engine refuses: avgPool2d: needs a floating type/,
  },
  {
    reason: "an expanded tensor isn't written into; PyTorch makes an exception for zero_ and fill_",
    op: /^(zero|fill)_$/,
    message: /the engine refuses: \w+_: this tensor of shape .* is expanded/,
  },
  {
    reason:
      "an element's slope in a product is the product of the others; PyTorch divides the whole by it: NaN for infinity",
    op: /^backward$/,
    message: /element \d+ is [^N]\S*, PyTorch has NaN/,
    after: /^prod /,
  },
  {
    reason:
      "of a product with NaN and two zeros the slopes are NaN; PyTorch says 0 beside two zeros, whatever else is there",
    op: /^backward$/,
    message: /element \d+ is NaN, PyTorch has -?0$/,
    after: /^prod /,
  },
  {
    reason: "the gradient of the norm that counts (p = 0) is 0; PyTorch leaves it out",
    op: /^backward$/,
    message: /^the gradient of \w+ is there/,
    after: /^norm /,
  },
  {
    reason:
      "mseLoss keeps the difference and nllLoss the weights it took, not the tensors; PyTorch wants them unchanged",
    op: /^backward$/,
    message: /PyTorch refuses: one of the variables needed .* modified/,
    after: /^(mseLoss|nllLoss|crossEntropy) /,
  },
  {
    reason:
      "the gradient of var of too few is NaN, as 0 divided by 0; PyTorch says infinity for a single tensor of rank 0",
    op: /^backward$/,
    message: /element \d+ is NaN, PyTorch has -?Infinity$/,
    after: /^(var|std) /,
  },
  {
    reason: "PyTorch 1.13 fails in the gradient of var() and std() of one element",
    op: /^backward$/,
    message: /PyTorch refuses: Function (Var|Std)Backward0 returned an invalid gradient/,
  },
  {
    reason: "PyTorch 1.13 fails in the gradient of a power whose exponents are bools",
    op: /^backward$/,
    message: /PyTorch refuses: Subtraction, the `-` operator, with a bool tensor/,
    after: /^pow /,
  },
  {
    reason: "int64 beyond 2^53 is rounded to a double, and sums of products don't wrap at 2^63",
    op: /^(matmul|linear|conv2d)$/,
    message: /^element \d+ is -?\d+, PyTorch has -?\d+$/,
    isLarge: true,
  },
  {
    reason: "int64 beyond 2^53 is rounded to a double, and at 2^63 the sign goes with the rounding",
    op: /./,
    message: /element \d+ is -?\d{16,}, PyTorch has -?\d{16,}$/,
    isLarge: true,
  },
  {
    reason: "a tensor that is written from another part of itself is written from a copy; PyTorch refuses",
    op: /_$/,
    message: /PyTorch refuses: unsupported operation: some elements of the input tensor and the written-to/,
  },
  {
    reason: "the gradient of a bias reads no images; PyTorch wants them unchanged",
    op: /^backward$/,
    message: /PyTorch refuses: one of the variables needed .* modified/,
    after: /^(conv2d|linear) /,
  },
  {
    reason: "PyTorch 1.13 counts wrongly in the gradient of std and var over an empty list of dimensions",
    op: /^backward$/,
    message: /^the gradient of \w+: element/,
    after: /^(std|var) \[\[\]/,
  },
  {
    reason: "padding is nothing or counts as 0, in the gradient as before",
    op: /^backward$/,
    message: /element \d+ is NaN, PyTorch has/,
    after: /^conv2d .*"padding":1/,
  },
  {
    reason: "a dimension must be there, even if only empty lists are joined along it",
    op: /^cat$/,
    message: /the engine refuses: cat: there is no dimension -?\d+; a tensor of rank 1/,
  },
  {
    reason: "minus infinity to the power 0.5 is infinity, as C has it; PyTorch takes the square root: NaN",
    op: /^pow$/,
    message: /^element \d+ is Infinity, PyTorch has NaN$/,
  },
  {
    reason:
      "padding is nothing or counts as 0, depending on PyTorch's path, and 0 times an infinite weight is NaN",
    op: /^conv2d$/,
    message: /^element \d+ is .*NaN/,
  },
  {
    reason: "batchNorm of no numbers is refused while training, as that of one is: there is no spread",
    op: /^batchNorm$/,
    message: /the engine refuses: batchNorm: while training, a channel needs more than one/,
  },
  {
    reason:
      "batchNorm takes the mean off first; PyTorch multiplies first, and infinity minus infinity is NaN",
    op: /^batchNorm$/,
    message: /^element \d+ is -?Infinity, PyTorch has NaN$/,
  },
  {
    reason: "batchNorm of no numbers is an operation like any other; PyTorch takes another way there",
    op: /^batchNorm$/,
    message: /^grad_fn is NativeBatchNormBackward0/,
  },
  {
    reason: "a slice of everything is a slice; PyTorch's x[:] has a name of its own",
    op: /^slice$/,
    message: /^grad_fn is SliceBackward0, PyTorch has AliasBackward0/,
  },
  {
    reason:
      "PyTorch 1.13 lays the gradient of masked_select in the order of memory, for strided tensors at wrong places",
    op: /^backward$/,
    message: /^the gradient of \w+: element/,
    after: /^maskedSelect /,
  },
  {
    reason: "batchNorm keeps a copy of the running statistics; PyTorch wants them unchanged",
    op: /^backward$/,
    message: /PyTorch refuses: one of the variables needed .* modified/,
    after: /^batchNorm /,
  },
  {
    reason: "pad may cut off everything; PyTorch refuses, or fails on its way or on its way back",
    op: /^(pad|backward)$/,
    message: /PyTorch refuses: (The input size \d+, plus negative padding|Dimension out of range|start \()/,
    after: /^pad /,
  },
  {
    reason: "the places of nonzero stand in rows; PyTorch's stand in columns, so that view refuses",
    op: /^view$/,
    message: /PyTorch refuses: view size is not compatible/,
    after: /^nonzero /,
  },
  {
    reason: "the places of nonzero stand in rows already, so that contiguous makes no copy",
    op: /^the end$/,
    message: /./,
    after: /^nonzero /,
  },
];

/** The reason for a difference, or null when there is none. */
export function onPurpose(op: string, message: string, program: Program): string | null {
  const found = PURPOSES.find(
    (one) =>
      one.op.test(op) &&
      one.message.test(message) &&
      (one.after === undefined ||
        program.steps.some(({ op, args }) => one.after!.test(`${op} ${JSON.stringify(args)}`))) &&
      (!one.isLarge || holdsLarge(program)),
  );
  return found?.reason ?? null;
}

function holdsLarge({ leaves, steps }: Program): boolean {
  const all = [...Object.values(leaves), ...steps.flatMap(({ out }) => out ?? [])];
  return all.some(
    ({ dtype, data }) => dtype === "int64" && data.some((value) => Math.abs(Number(value)) > 2 ** 53),
  );
}
