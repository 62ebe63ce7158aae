#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""What lint.py finds in a file alone it finds beside others, too."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLEAN = "namespace eab {\nnamespace {\nstruct Words\n{\n    int count = 0;\n};\n} // namespace\nint NAME()\n{\n    return Words {}.count;\n}\n} // namespace eab\n"
FAULTS = {
    "bugprone-implicit-widening-of-multiplication-result": "long long faulty(int n)\n{\n    return n * 3;\n}\n",
    "clang-analyzer-core.NullDereference": "int faulty(const int *p, int n)\n{\n    if (p == nullptr)\n        n += 1;\n    return *p + n;\n}\n",
    "misc-unused-using-decls": "namespace other {\nint thing();\n}\nusing other::thing;\n",
    "performance-unnecessary-value-param": "struct Large\n{\n    Large(const Large &);\n    int parts[64];\n};\nint faulty(Large large)\n{\n"
                                           "    return large.parts[0];\n}\n",
    "clang-diagnostic-error": "int faulty()\n{\n    return shared();\n}\n",
    "clang-diagnostic-unused-function": "static int faulty()\n{\n    return 1;\n}\n",
}


class Lint(unittest.TestCase):
    def setUp(self):
        self.tree = Path(tempfile.mkdtemp(prefix="eab-lint-"))
        self.addCleanup(shutil.rmtree, self.tree)
        (self.tree / "tests/lint").mkdir(parents=True)
        (self.tree / "src/room").mkdir(parents=True)
        (self.tree / "build").mkdir()
        shutil.copy(HERE / "lint.py", self.tree / "tests/lint")
        shutil.copy(HERE.parent.parent / ".clang-tidy", self.tree)

    def lint(self, **texts):
        shutil.rmtree(self.tree / "cache", ignore_errors=True)  # else those that were clean are not read again
        commands = []
        for name, content in texts.items():
            path = self.tree / f"src/room/{name}.cpp"
            path.write_text(content, encoding="utf-8")
            commands.append({"directory": str(self.tree / "build"), "file": str(path), "command": f"c++ -std=c++20 -Wall -o {name}.o -c {path}"})
        (self.tree / "build/compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
        return subprocess.run([sys.executable, "-B", self.tree / "tests/lint/lint.py", "--build", self.tree / "build", "tidy"], text=True,
                              capture_output=True, check=False, env={**os.environ, "XDG_CACHE_HOME": str(self.tree / "cache")})

    def test_files_without_a_fault_are_read_as_one(self):
        done = self.lint(a=CLEAN.replace("NAME", "one"), b=CLEAN.replace("NAME", "two"))
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("2 of them with others, 0 with warnings", done.stdout)

    def test_each_fault_is_found_beside_others(self):
        for name, fault in FAULTS.items():
            with self.subTest(name):
                done = self.lint(a="int shared();\nint shared()\n{\n    return 1;\n}\n", b=fault, c=CLEAN.replace("NAME", "two"))
                self.assertEqual(done.returncode, 1, done.stdout)
                self.assertIn("b.cpp:", done.stdout)
                self.assertIn(name, done.stdout)
                self.assertIn("1 with warnings", done.stdout)


if __name__ == "__main__":
    unittest.main()
