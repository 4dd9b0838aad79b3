#!/bin/sh
# Writes requirements.txt from the versions in pyproject.toml: installs them into an empty
# environment and freezes it. Run it with the oldest Python that the project supports.
set -eu
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
"$1" -m venv "$place"
"$1" - <<'PY' > "$place/direct.txt"
import tomllib
print("\n".join(tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"]))
PY
"$place/bin/pip" install --quiet -r "$place/direct.txt"
{
    echo "# The exact lock: what users install. Made with \`make lock\` from the versions in pyproject.toml."
    "$place/bin/pip" freeze
    echo 'colorama==0.4.6; sys_platform == "win32"'
} > requirements.txt
