"""Saved weights, both ways: what PyTorch saved computes the same in the engine, and what the engine saved in PyTorch.

    python3 data/pytorch/both_ways.py             both ways, once, with the files that are recorded
    python3 data/pytorch/both_ways.py --record    writes files/*.safetensors anew before that

`tests/engine/files.test.ts` loads the recorded files without Python.
"""

import math
import pathlib
import subprocess
import sys
import tempfile

import torch

sys.dont_write_bytecode = True

from recorder import safetensors  # noqa: E402

HERE = pathlib.Path(__file__).parent
TOLERANCE = 1e-6


def network():
    return torch.nn.Sequential(
        torch.nn.Flatten(), torch.nn.Linear(12, 8), torch.nn.ReLU(), torch.nn.Linear(8, 5, bias=False), torch.nn.Tanh(),
        torch.nn.Linear(5, 3), torch.nn.Softmax(1),
    )  # fmt: skip


def record():
    torch.manual_seed(42)
    model, x = network(), torch.randn(4, 3, 4)
    together = {f"model.{name}": value for name, value in model.state_dict().items()}
    safetensors.save(HERE / "files" / "network.safetensors", {**together, "input": x, "output": model(x)})
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
        subprocess.run(["node", "--import", "tsx", str(HERE / "both_ways.ts"), folder], check=True, cwd=HERE.parent.parent)
        back, _ = safetensors.load(pathlib.Path(folder) / "network.safetensors")
        model = network()
        model.load_state_dict({name.removeprefix("model."): t for name, t in back.items() if name.startswith("model.")})
        error = (model(back["input"]) - back["output"]).abs().max().item()
        print(f"from the engine to PyTorch: outputs differ by {error:.1e} at most")
        assert error <= TOLERANCE
        kinds, metadata = safetensors.load(pathlib.Path(folder) / "kinds.safetensors")
        original, texts = safetensors.load(HERE / "files" / "kinds.safetensors")
        assert metadata == texts, metadata
        exact = [name for name in original if "beyond" not in name]
        assert kinds.keys() == original.keys() and all(same(kinds[name], original[name]) for name in exact)
        print(f"from PyTorch to the engine and back: {len(exact)} tensors of all types are the same, bit for bit")


if __name__ == "__main__":
    main()
