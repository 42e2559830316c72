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

fault() {
  echo "$1"
  failures=$((failures + 1))
}

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
  for arguments in --help --version "check --help"; do
    actual=0
    # shellcheck disable=SC2086  # split into words on purpose
    "$tool" $arguments >/dev/full 2>stderr || actual=$?
    if [[ $actual != 2 ]] || ! grep -q "cannot write 'standard output'" stderr; then
      fault "a full disk behind standard output of $arguments: status $actual"
    fi
  done
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
if [[ $(cat file) != kept || -n $(find . -name '.crosswalk-*') ]]; then
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

compare() {
  "$tool" --frameworks "$frameworks" compare psw social-work "$@"
}

# Neither set-user-id nor set-group-id passes on to other content, and nothing is written to a file
# that its owner has protected.
chmod 6755 target.csv
compare --format csv --table matrix -o target.csv
[[ $(stat -c %a target.csv) == 755 ]] || fault "the bits of set-user-id were kept"
echo kept >protected.csv
chmod 444 protected.csv
expect 2 "cannot write 'protected.csv': it is write-protected" --frameworks "$frameworks" \
  compare psw social-work -o protected.csv
[[ $(cat protected.csv) == kept ]] || fault "a write-protected file was replaced"

# What has the right bytes already is not touched.
touch -d 2001-01-01 target.csv
compare --format csv --table matrix -o target.csv
[[ $(stat -c %Y target.csv) == "$(date -d 2001-01-01 +%s)" ]] || fault "an unchanged file was touched"

# A link to a file that is not there, a link to itself, and the longest name that a file can have.
ln -s not-there.md dangling.md
expect 2 "cannot write 'dangling.md': it is a link to a file that does not exist" \
  --frameworks "$frameworks" compare psw social-work -o dangling.md
[[ -L dangling.md && ! -e not-there.md ]] || fault "a dangling link was followed or replaced"
ln -s round.md round.md
expect 2 "cannot write 'round.md': Too many levels" --frameworks "$frameworks" \
  compare psw social-work -o round.md
longest=$(printf 'n%.0s' {1..252}).md
compare -o "$longest"
compare --lang pt -o "$longest"
grep -q '^lang: pt' "$longest" || fault "a file whose name has 255 bytes was not replaced"
expect 2 "File name too long" --frameworks "$frameworks" compare psw social-work -o "n$longest"

# What is not a regular file is written to as it is, behind what stands there.
for stdout in /dev/stdout /dev/fd/1 /proc/self/fd/1; do
  [[ -e $stdout ]] || continue
  echo first >log
  compare -o "$stdout" >>log
  echo last >>log
  if [[ $(head -1 log) != first || $(tail -1 log) != last ]] || ! grep -q '^lang: en' log; then
    fault "-o $stdout: what stood before it in the file is lost, or the report"
  fi
done
mkfifo out.md
timeout 10 cat out.md >from-pipe &
compare -o out.md
wait $!
if [[ ! -p out.md ]] || ! grep -q '^lang: en' from-pipe; then
  fault "a pipe was not written to"
fi

# Whatever a report is to be written to, no data is lost: not by another name, nor through a link.
cp -r "$frameworks" own
for target in own/psw.yaml own/new.yaml own/NEW.YML; do
  expect 2 "'$target' (was read|has the name of a data file)" --frameworks own \
    compare psw social-work -o "$target"
done
ln own/psw.yaml hard.md
ln -s own/psw.yaml soft.md
ln -s own/samhsa-2015.yaml unread.md
expect 2 "'hard.md' was read for this result" --frameworks own compare psw social-work -o hard.md
expect 2 "'soft.md' was read for this result" --frameworks own compare psw social-work -o soft.md
expect 2 "'unread.md' has the name of a data file" --frameworks own compare psw social-work -o unread.md
mkdir listed
printf 'reports:\n  - {file: x.md, compare: [psw, social-work], format: md}\n' >listed/reports.yaml
ln -s ../own/psw.yaml listed/x.md
expect 2 "'listed/x.md' was read for this result" --frameworks own report listed
diff -r "$frameworks" own || fault "data was written over"

# A linked folder is data, once; a link that leads back up ends; hidden files are no data.
mkdir elsewhere
mv own/national elsewhere
ln -s ../elsewhere/national own/national
ln -s .. own/crosswalks/up
ln -s ../crosswalks elsewhere/national/again
ln -s nobody@nowhere own/.#psw.yaml
echo 'not: data' >own/.psw.yaml.swp.yaml
"$tool" --frameworks "$frameworks" list >expected
"$tool" --frameworks own list >actual || fault "list: status $?"
cmp expected actual || fault "a linked folder changes what is listed"
timeout 10 "$tool" --frameworks own check >checked || fault "check of linked folders: status $?"
mkdir none
ln -s nowhere none/.#psw.yaml
for command in check list "show psw" "compare psw social-work" "review --all --by X"; do
  # shellcheck disable=SC2086  # split into words on purpose
  expect 2 "there are no data files \(.yaml or .yml\) in 'none'" --frameworks none $command
done

# `new` makes a data folder whole or not at all: on a full disk (files of at most 4 kB here), and
# when it is killed while it writes.
mkdir fresh
cd fresh
actual=0
(trap '' XFSZ && ulimit -f 4 && "$tool" new framework mine >/dev/null 2>../stderr) || actual=$?
[[ $actual == 2 && -z $(ls -A) ]] || fault "new on a full disk: status $actual, and left $(ls -A)"
actual=0
(ulimit -c 0 && ulimit -f 4 && "$tool" new framework mine >/dev/null 2>&1) 2>/dev/null || actual=$?
[[ $actual -gt 2 && ! -e frameworks ]] || fault "new, killed: status $actual"
rm -rf .frameworks-*
"$tool" new framework mine >/dev/null
[[ $(find frameworks -type f | wc -l) == $(($(find "$frameworks" -type f | wc -l) + 1)) ]] ||
  fault "new did not copy all of the data"
cmp frameworks/psw.yaml "$frameworks/psw.yaml" || fault "new copied something else"
[[ $(stat -c %a frameworks) == "$(umask -S >/dev/null; printf '%o' $((0777 & ~$(umask))))" ]] ||
  fault "the folder that new made has the permissions $(stat -c %a frameworks)"
cd ..

# Names of files and texts of the data send no control characters to a terminal.
mkdir odd
cp "$frameworks/psw.yaml" $'odd/p\e[31msw.yaml'
"$tool" --frameworks odd check $'odd/p\e[31msw.yaml' $'gone\e[31m.yaml' >checked 2>&1 || true
"$tool" --frameworks $'od\e[31m' list >>checked 2>&1 || true
"$tool" $'li\e[31mst' >>checked 2>&1 || true
expect 2 "cannot write 'none/.*/x.md'" --frameworks "$frameworks" compare psw social-work \
  -o $'none/\e/x.md'
! grep -q $'\e' checked stderr || fault "an escape character was printed"

# Where no thread can be started, files are loaded one after the other. (A sanitizer's own memory
# does not fit; then there is nothing to try.)
no_threads() {
  (ulimit -s 4000000 && ulimit -v 3000000 && "$@")
}
if no_threads "$tool" --version >/dev/null 2>&1; then
  for command in "compare psw social-work-fr" check; do
    # shellcheck disable=SC2086  # split into words on purpose
    "$tool" --frameworks "$frameworks" $command >with-threads
    # shellcheck disable=SC2086  # split into words on purpose
    no_threads "$tool" --frameworks "$frameworks" $command >without-threads ||
      fault "$command without threads: status $?"
    cmp with-threads without-threads || fault "$command without threads: other output"
  done
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
