#!/usr/bin/env bash
# What the golden cases cannot hold: files that are no files, are too large or cannot be written.
# Each has to end soon, with one line that names the path, and leave what was there.
#
# Usage: bad_input.sh TOOL FRAMEWORKS_FOLDER WORK_FOLDER
set -euo pipefail

tool=$1
frameworks=$2
work=$3
rm -rf "$work"
mkdir -p "$work"
cd "$work"
failures=0

# expect STATUS PATTERN COMMAND...: runs the tool with a time limit; standard error has to be one
# line that matches.
expect() {
  local status=$1 pattern=$2 actual=0
  shift 2
  timeout 10 "$tool" "$@" >stdout 2>stderr || actual=$?
  if [[ $actual != "$status" ]] || ! grep -qE "$pattern" stderr || [[ $(wc -l <stderr) != 1 ]]; then
    printf 'crosswalk %s: status %s, expected %s and one line with "%s"\n' \
      "$*" "$actual" "$status" "$pattern"
    cat stderr
    failures=$((failures + 1))
  fi
}

mkfifo pipe.yaml
expect 2 "cannot read 'pipe.yaml': it is not a regular file" check pipe.yaml
truncate -s 100M large.yaml
expect 2 "cannot read 'large.yaml': it is larger than 64 MiB" check large.yaml
mkdir data
cp "$frameworks"/psw.yaml data
mkfifo data/social-work.yaml
expect 2 "cannot read 'data/social-work.yaml'" --frameworks data check
expect 2 "cannot read 'data/social-work.yaml'" --frameworks data show social-work

# A full disk: /dev/full takes nothing.
if [[ -e /dev/full ]]; then
  actual=0
  "$tool" --frameworks "$frameworks" list >/dev/full 2>stderr || actual=$?
  if [[ $actual != 2 ]] || ! grep -q "cannot write 'standard output'" stderr; then
    echo "a full disk behind standard output: status $actual"
    failures=$((failures + 1))
  fi
  expect 2 "cannot write '/dev/full'" --frameworks "$frameworks" compare psw social-work -o /dev/full
fi

# A target that cannot be replaced: a folder that is not there, a file where a folder should be, and
# a folder in the file's place. What was there stays, and no temporary file is left.
echo kept >file
mkdir folder.md
expect 2 "cannot write 'nowhere/out.md'" --frameworks "$frameworks" compare psw social-work \
  -o nowhere/out.md
expect 2 "cannot write 'file/out.md'" --frameworks "$frameworks" compare psw social-work \
  -o file/out.md
expect 2 "cannot write 'folder.md': it is a folder" --frameworks "$frameworks" compare psw social-work \
  -o folder.md
if [[ $(cat file) != kept || -n $(find . -name '*.md.*') ]]; then
  echo "a failed write has left traces"
  failures=$((failures + 1))
fi

# A file that is replaced keeps its permissions, and a link to it stays one.
echo old >target.csv
chmod 640 target.csv
ln -s target.csv link.csv
"$tool" --frameworks "$frameworks" compare psw social-work --format csv -o link.csv
if [[ ! -L link.csv || $(stat -c %a target.csv) != 640 || $(head -c 7 target.csv) != item_id ]]; then
  echo "a link or the permissions of its target were lost"
  failures=$((failures + 1))
fi

# Paths that are not UTF-8: in no output is a byte of them, and nothing ends in a library's message.
odd=$(printf 'b\377\033')
mkdir "$odd"
cp "$frameworks/psw.yaml" "$odd/psw.yaml"
sed 's/version: "2025"/version: "2026"/' "$frameworks/psw.yaml" >"$odd/other.yaml"
for command in "diff $odd/psw.yaml $odd/other.yaml --format json" "check $odd/other.yaml" \
  "show $odd" "compare psw $odd" "check $odd/none.yaml" "$odd" "compare psw social-work --lang $odd"; do
  actual=0
  # shellcheck disable=SC2086 # the words of the command
  "$tool" --frameworks "$frameworks" $command >stdout 2>stderr || actual=$?
  if ((actual > 2)) || ! cat stdout stderr | iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1 ||
    grep -q "$(printf '\033')\|json.exception" stdout stderr; then
    echo "crosswalk $command: status $actual, or output that is not UTF-8"
    failures=$((failures + 1))
  fi
done

exit "$((failures > 0))"
