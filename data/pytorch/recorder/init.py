"""What nn.init writes into parameters, from a seed."""

import torch
from torch.nn import init

from .calls import Family, snake
from .encode import number
from .streams import shortened

SHAPES = [[4, 3], [10, 20], [6, 2, 3, 3], [1, 784]]


def case(f, op, shape, *args, dtype="float32"):
    name = f"{op} {shape}" + "".join(f", {arg}" for arg in args) + (f" {dtype}" if dtype != "float32" else "")
    torch.manual_seed(77)
    named = args[-1] if args and isinstance(args[-1], dict) else {}
    plain = args[:-1] if named else args
    x = torch.full(shape, 9.0, dtype=getattr(torch, dtype))
    getattr(init, snake(op))(x, *plain, **named)
    exact = "ormal" not in op
    # One more draw shows where the stream stands afterwards.
    f.add({"name": name, "op": op, "shape": shape, "dtype": dtype, "args": list(args), "out": shortened(x, exact), "next": number(torch.rand(1).item())})


def record():
    f = Family("init")
    for shape in [[5], [2, 3]]:
        case(f, "zeros_", shape)
        case(f, "ones_", shape)
        case(f, "constant_", shape, 0.25)
    for shape in [[3], [16], [40], [], [0], *SHAPES]:
        case(f, "normal_", shape)
        case(f, "normal_", shape, 0.5, 0.01)
        case(f, "uniform_", shape)
        case(f, "uniform_", shape, -0.3, 2.5)
    for shape in SHAPES:
        for op in ["xavierUniform_", "xavierNormal_"]:
            case(f, op, shape)
            case(f, op, shape, 1.5)
        for op in ["kaimingUniform_", "kaimingNormal_"]:
            case(f, op, shape)
            case(f, op, shape, {"mode": "fan_out", "nonlinearity": "relu"})
            case(f, op, shape, {"a": 5**0.5})
    for nonlinearity in ["linear", "conv2d", "sigmoid", "tanh", "relu", "leaky_relu", "selu"]:
        case(f, "kaimingUniform_", [4, 5], {"nonlinearity": nonlinearity})
    for op in ["normal_", "uniform_", "xavierUniform_", "xavierNormal_", "kaimingUniform_", "kaimingNormal_"]:
        case(f, op, [3, 7], dtype="float64")
        case(f, op, [3, 2], dtype="float64")
    case(f, "kaimingNormal_", [0, 3])
    case(f, "xavierUniform_", [3, 0])
    for nonlinearity in ["linear", "conv1d", "conv2d", "conv3d", "sigmoid", "tanh", "relu", "leaky_relu", "selu"]:
        f.add({"name": f"the gain of {nonlinearity}", "op": "calculateGain", "args": [nonlinearity], "gain": init.calculate_gain(nonlinearity)})
    f.add({"name": "the gain of a steeper leaky_relu", "op": "calculateGain", "args": ["leaky_relu", 0.2], "gain": init.calculate_gain("leaky_relu", 0.2)})
    return f
