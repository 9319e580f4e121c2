"""Which types an operation takes: every operation on every type, with the result's type and numbers, or that it's refused."""

import torch

from .calls import Family, call
from .encode import encode

DTYPES = ["bool", "uint8", "int32", "int64", "float32", "float64"]
ONE_SIDED = ["neg", "abs", "exp", "log", "sqrt", "sin", "cos", "sigmoid", "tanh", "relu", "sum", "mean", "std", "var"]
ONE_SIDED += ["rsqrt", "floor", "round", "sign", "argmin", "any", "all", "prod", "norm"]
ONE_SIDED += ["max", "min", "argmax", "t", "clone", "float", "bool", "long", "zero_"]
TWO_SIDED = ["add", "sub", "mul", "div", "pow", "maximum", "minimum", "eq", "lt"]
IN_PLACE = ["add_", "sub_", "mul_", "div_", "copy_"]
WITH_NUMBERS = [
    (op, number) for op in ["add", "sub", "mul", "div", "pow", "eq", "gt", "add_", "sub_", "mul_", "div_", "fill_"] for number in [2, 0.5]
] + [("pow", -1), ("pow", -0.5), ("pow", 0), ("clamp", 1), ("clamp", 0.5)]  # fmt: skip


def record():
    f = Family("kinds")
    for dtype in DTYPES:
        x = lambda: torch.tensor([[2, 0, 3], [1, 5, 4]]).to(getattr(torch, dtype))  # noqa: E731
        for op in ONE_SIDED:
            case(f, f"{op} of {dtype}", op, [x()], [])
        for op in ["softmax", "logSoftmax", "prod", "cumsum", "logSumExp", "argmin", "any", "all", "argmax", "sum", "mean", "max"]:
            case(f, f"{op} of {dtype} along 1", op, [x()], [1])
        image = lambda: x().view(1, 1, 2, 3)  # noqa: E731
        for size in [1, 2]:
            case(f, f"adaptiveAvgPool2d of {dtype} to {size}", "adaptiveAvgPool2d", [image()], [size])
        case(f, f"batchNorm of {dtype}", "batchNorm", [image()], [None, None, None, None, {"training": True}])
        for op, args in [("pad", [[1, 1], {"value": 1}]), ("split", [2, 1, 1]), ("chunk", [2, 0, 1]), ("nonzero", [])]:
            case(f, f"{op} of {dtype}", op, [x()], args)
        for op, number in WITH_NUMBERS:
            case(f, f"{op} of {dtype} and {number}", op, [x()], [number])
        for other in DTYPES:
            y = lambda: torch.tensor([[1, 3, 2], [2, 0, 1]]).to(getattr(torch, other))  # noqa: E731
            for op in TWO_SIDED + IN_PLACE:
                case(f, f"{op} of {dtype} and {other}", op, [x(), y()], [])
                rank0 = torch.tensor(2).to(getattr(torch, other))
                case(f, f"{op} of {dtype} and {other} of rank 0", op, [x(), rank0], [])
            case(f, f"cat of {dtype} and {other}", "cat", [x(), y()], [0])
            case(f, f"stack of {dtype} and {other}", "stack", [x(), y()], [0])
            case(f, f"matmul of {dtype} and {other}", "matmul", [x(), y().t().contiguous()], [])
            case(f, f"where of {dtype} and {other}", "where", [x() > 1, x(), y()], [])
            case(f, f"{dtype} to {other}", "to", [x()], [other])
            case(f, f"maskedSelect of {dtype} by {other}", "maskedSelect", [x(), y()], [])
            index = torch.tensor([[0, 1, 2], [2, 1, 0]])
            for op in ["scatter", "scatterAdd"]:
                case(f, f"{op} of {other} into {dtype}", op, [x(), index, y()], [1])
            if other not in ("uint8", "int32"):  # as an index PyTorch takes nothing but int64, the engine all whole numbers
                case(f, f"scatter into {dtype} by {other}", "scatter", [x(), index.clamp(0, 1)[:, :1].to(getattr(torch, other))], [1, 2])
    return f


def case(f, name, op, tensors, args):
    """Records the result, or null where PyTorch refuses."""
    inputs = [encode(t) for t in tensors]
    try:
        result = call(op, tensors, args)
        out = encode(result.values if isinstance(result, tuple) else result)
    except (RuntimeError, TypeError):
        out = None
    f.add({"name": name, "op": op, "inputs": inputs, "args": args, "out": out})
