"""Saved weights, both ways: what PyTorch saved computes the same in the engine, and what the engine saved in PyTorch.

    python3 data/pytorch/both_ways.py             both ways, once, with the files that are recorded
    python3 data/pytorch/both_ways.py --record    writes files/*.safetensors anew before that

`tests/engine/files.test.ts` loads the recorded files without Python.
"""

import math
import os
import pathlib
import subprocess
import sys
import tempfile

import torch

sys.dont_write_bytecode = True

from recorder import safetensors  # noqa: E402
from recorder.calls import snake  # noqa: E402

HERE = pathlib.Path(__file__).parent
ON_EVERY_MACHINE = {**os.environ, "DIGIT_KERNELS": "wasm"}  # the same numbers: without fused multiply-add
TOLERANCE = 1e-6


def network():
    return torch.nn.Sequential(
        torch.nn.Flatten(), torch.nn.Linear(12, 8), torch.nn.ReLU(), torch.nn.Linear(8, 5, bias=False), torch.nn.Tanh(),
        torch.nn.Linear(5, 3), torch.nn.Softmax(1),
    )  # fmt: skip


def images():
    return torch.nn.Sequential(
        torch.nn.Conv2d(2, 3, 3, padding=1), torch.nn.BatchNorm2d(3), torch.nn.ReLU(), torch.nn.MaxPool2d(2),
        torch.nn.Conv2d(3, 4, 2, stride=2, bias=False), torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.BatchNorm1d(4),
        torch.nn.Dropout(0.5), torch.nn.Linear(4, 2),
    )  # fmt: skip


# The inputs, and the networks that both sides build.
MODELS = {"network": ((3, 4), network), "images": ((2, 8, 8), images)}


def record():
    torch.manual_seed(42)
    for name, (shape, make) in MODELS.items():
        model, x = make(), torch.randn(4, *shape)
        for _ in range(3):
            model(torch.randn(8, *shape) * 2 + 1)  # so that running statistics are not those of the beginning
        model.eval()
        together = {f"model.{key}": value for key, value in model.state_dict().items()}
        safetensors.save(HERE / "files" / f"{name}.safetensors", {**together, "input": x, "output": model(x)})
    special = [0.0, -0.0, 1.5, -2.25, math.inf, -math.inf, math.nan, 1e-42]
    kinds = {
        "bool": torch.tensor([[True, False, True]]),
        "uint8": torch.tensor([0, 1, 255], dtype=torch.uint8),
        "int32": torch.tensor([-(2**31), -1, 2**31 - 1], dtype=torch.int32),
        "int64": torch.tensor([[-(2**53), -1], [0, 2**53]]),
        "int64 beyond 2^53": torch.tensor([2**63 - 1, -(2**63), 2**53 + 1]),
        "float32": torch.tensor(special),
        "float64": torch.tensor([*special, 0.1, 5e-324], dtype=torch.float64),
        "rank 0": torch.tensor(7.0),
        "no elements": torch.zeros(0, 3, dtype=torch.int64),
        "ä/日本": torch.ones(1, 1, 1),
    }
    safetensors.save(HERE / "files" / "kinds.safetensors", kinds, {"made by": "PyTorch", "epochs": "5"})


def same(a, b):
    """Bit for bit, nan included."""
    return a.dtype == b.dtype and a.shape == b.shape and a.numpy().tobytes() == b.numpy().tobytes()


def main():
    if "--record" in sys.argv:
        record()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["node", "--import", "tsx", str(HERE / "both_ways.ts"), folder], check=True, cwd=HERE.parent.parent, env=ON_EVERY_MACHINE)
        for name, (_, make) in MODELS.items():
            back, _ = safetensors.load(pathlib.Path(folder) / f"{name}.safetensors")
            model = make()
            # Names are the same but for their spelling: running_mean is runningMean in the engine.
            model.load_state_dict({snake(key.removeprefix("model.")): t for key, t in back.items() if key.startswith("model.")})
            error = (model.eval()(back["input"]) - back["output"]).abs().max().item()
            print(f"from the engine to PyTorch, {name}: outputs differ by {error:.1e} at most")
            assert error <= TOLERANCE
        kinds, metadata = safetensors.load(pathlib.Path(folder) / "kinds.safetensors")
        original, texts = safetensors.load(HERE / "files" / "kinds.safetensors")
        assert metadata == texts, metadata
        exact = [name for name in original if "beyond" not in name]
        assert kinds.keys() == original.keys() and all(same(kinds[name], original[name]) for name in exact)
        print(f"from PyTorch to the engine and back: {len(exact)} tensors of all types are the same, bit for bit")


if __name__ == "__main__":
    main()
