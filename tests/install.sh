#!/usr/bin/env bash
# install.sh BUILD WORK: what `cmake --install` lays down works by itself, in a folder with no data.
set -euo pipefail

build=$1 work=$2
rm -rf "$work"
mkdir -p "$work/empty"

cmake --install "$build" --prefix "$work/prefix" >/dev/null

cd "$work/empty"
"$work/prefix/bin/crosswalk" compare psw social-work >"$work/report.md"
grep -q '^# ' "$work/report.md"

"$work/prefix/bin/crosswalk" --frameworks "$work/prefix/share/crosswalk/frameworks" \
  compare psw social-work | cmp - "$work/report.md"

"$work/prefix/bin/crosswalk" check >"$work/checked"
grep -q '^[0-9]* files built into the program: 0 errors' "$work/checked"
for file in schema/{framework,crosswalk,reports}.schema.json; do
  test -s "$work/prefix/share/crosswalk/frameworks/$file"
done

for document in README.md CHANGELOG.md LICENSE NOTICE CITATION.cff reports/reports.yaml \
  frameworks/README.md frameworks/AGREEMENT.md; do
  test -s "$work/prefix/share/doc/crosswalk/$document"
done
for file in man/man1/crosswalk.1 man/man1/crosswalk-compare.1 zsh/site-functions/_crosswalk \
  bash-completion/completions/crosswalk fish/vendor_completions.d/crosswalk.fish; do
  test -s "$work/prefix/share/$file"
done
