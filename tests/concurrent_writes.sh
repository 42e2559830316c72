#!/usr/bin/env bash
# Every command that writes, several times at once on one folder: what a single run writes is there, once, and
# nothing else; of those that make a new file one makes it, and the others say that it is there.
#
# Usage: concurrent_writes.sh TOOL FRAMEWORKS REPORTS WORK_FOLDER
set -euo pipefail

tool=$1 frameworks=$2 reports=$3 work=$4
readonly at_once=6
rm -rf "$work"
mkdir -p "$work"
cd "$work"
failures=0

fault() {
  echo "$1"
  failures=$((failures + 1))
}

# at_once FOLDER ARGUMENT...: runs the program in the folder, and prints how many runs ended with each status.
at_once() {
  local folder=$1 run
  shift
  for ((run = 0; run < at_once; ++run)); do
    (
      set +e
      cd "$folder" && "$tool" "$@" >"../said.$run" 2>&1
      echo $?
    ) &
  done | sort | uniq -c | tr -s ' \n' ' '
  wait
}

# as_alone STATUSES NAME ARGUMENT...: runs a command alone, then several times at once, and holds the folders that
# result against each other, and what at_once prints against STATUSES.
as_alone() {
  local expected=$1 name=$2 statuses
  shift 2
  prepare alone
  (cd alone && "$tool" "$@" >/dev/null 2>&1) || fault "$name: alone it ends with $?"
  prepare together
  statuses=$(at_once together "$@")
  [[ $statuses == "$expected" ]] || fault "$name: statuses$statuses"
  diff -r alone together >/dev/null || fault "$name: together they write something else than one alone"
}

# A command that replaces its file, or finds it as it is to be; and one that makes a file and never replaces one.
same_as_alone() { as_alone " $at_once 0 " "$@"; }
made_by_one() { as_alone " 1 0 $((at_once - 1)) 2 " "$@"; }

# prepare FOLDER: a folder with the shipped data and two tables.
prepare() {
  rm -rf "$1"
  mkdir "$1"
  cp -R "$frameworks" "$1/frameworks"
  mkdir "$1/reports"
  cp "$reports/reports.yaml" "$1/reports"
  printf 'id,text\nx1,Does one.\nx2,Does two.\n' >"$1/list.csv"
  printf 'left_ref,relation,right_ref,rationale\n9.5,overlap,ethics,Both.\n' >"$1/judged.csv"
}

same_as_alone compare compare psw social-work -o out.html
same_as_alone report report
same_as_alone export-yaml export psw--social-work --format csv -o out.csv
same_as_alone review review psw--social-work:ethics --by "A curator" --on 2026-11-25
made_by_one new-framework new framework mine
made_by_one new-crosswalk new crosswalk social-work samhsa-2015
made_by_one new-sheet new crosswalk social-work samhsa-2015 --format csv -o sheet.csv
made_by_one import-framework import framework list.csv --id mine --lang en
made_by_one import-crosswalk import crosswalk judged.csv --left psw --right social-work -o mine.yaml

[[ -z $(find . -name '.crosswalk-*') ]] || fault "temporary files are left"
((failures == 0))
