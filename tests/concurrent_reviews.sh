#!/usr/bin/env bash
# Reviews of one crosswalk that run at the same time all arrive in its file, and so does an edit that
# is saved while a review is being written.
#
# Usage: concurrent_reviews.sh TOOL WORK_FOLDER [COUNT]
set -euo pipefail

tool=$1 work=$2 count=${3:-24}
rm -rf "$work"
mkdir -p "$work/data"
cd "$work"
failures=0

fault() {
  echo "$1"
  failures=$((failures + 1))
}

framework() {
  printf 'framework: "%s"\nshort: "%s"\ntitle: {en: "List"}\noriginal: "en"\nversion: "1"\n' "$1" "$1"
  printf 'source: {title: "A book"}\nrights: "NOASSERTION"\nitems:\n'
  for ((i = 1; i <= count; ++i)); do printf '  - {id: "%d", text: {en: "Does %s %d."}}\n' "$i" "$1" "$i"; done
}

crosswalk() {
  printf 'crosswalk: "a--b"\nleft: "a"\nright: "b"\nleft_version: "1"\nright_version: "1"\n'
  printf 'coverage: partial\nsource: {title: "A judgement"}\nmappings:\n'
  for ((i = 1; i <= count; ++i)); do
    printf '  - id: "m%d"\n    left: ["%d"]\n    right: ["%d"]\n    relation: same\n' "$i" "$i" "$i"
    printf '    rationale: {en: "Reason."}\n'
  done
}

framework a >data/a.yaml
framework b >data/b.yaml
crosswalk >data/a--b.yaml
cp data/a--b.yaml before.yaml

seq 1 "$count" | xargs -P 2 -I N "$tool" --frameworks data review a--b:mN --by "Curator N" >said ||
  fault "a review ended with an error"
for ((i = 1; i <= count; ++i)); do
  grep -A1 "id: \"m$i\"" data/a--b.yaml | grep -q "by: \"Curator $i\"" || fault "review $i is lost"
done
grep -v reviewed: data/a--b.yaml | cmp - before.yaml || fault "the reviews changed more than reviews"
[[ -z $(find data -name '.crosswalk-*') ]] || fault "temporary files are left"

# Another program holds the lock of the folder until the review has been prepared; then the file is
# edited, by a program that knows nothing of locks.
if command -v flock >/dev/null; then
  cp before.yaml data/a--b.yaml
  exec 9<data
  flock 9
  timeout 20 "$tool" --frameworks data review a--b --by "Second" >said 9<&- &
  review=$!
  for ((i = 0; i < 200; ++i)); do
    [[ -n $(find data -name '.crosswalk-*' -size +0) ]] && break
    sleep 0.05
  done
  sed 's/Reason/Better reason/' before.yaml >data/a--b.yaml
  flock -u 9
  wait "$review" || fault "the review ended with status $?"
  [[ $(grep -c "Better reason" data/a--b.yaml) == "$count" ]] || fault "the edit is lost"
  [[ $(grep -c 'by: "Second"' data/a--b.yaml) == "$count" ]] || fault "the review is lost"
fi

exit "$((failures > 0))"
