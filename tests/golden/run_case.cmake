# Runs one golden case: the tool with the arguments in `args` (one a line), inside a copy of the
# folder CASE, so that a command that writes never touches the case itself. Inputs that many cases
# share stand once, in a folder of base/: the file `base` of a case names such folders, one a line.
# They are copied in this order, and the case's own files come last, over a base's of the same name.
# Compares byte for byte:
#
#   status, stdout, stderr   each must be there
#   after/                   where there is one: every file in it, with the file of that name that
#                            the run left behind
#
# Optional: `base`, `stdin`. Nothing of the above is in the copy. With UPDATE, the case is made to
# expect what came out; only a crash is never expected.
#
#   TOOL   the program          CASE   the folder of the case          OUT   a folder to work in

cmake_minimum_required(VERSION 3.25)

set(expected_streams status stderr stdout)
set(not_input args base stdin after ${expected_streams})

if(NOT EXISTS ${CASE}/args)
  message(FATAL_ERROR "${CASE} has no file `args`")
endif()

file(REMOVE_RECURSE ${OUT})
file(MAKE_DIRECTORY ${OUT}/run)
set(inputs)
if(EXISTS ${CASE}/base)
  file(STRINGS ${CASE}/base bases)
  foreach(base IN LISTS bases)
    set(base_folder ${CMAKE_CURRENT_LIST_DIR}/base/${base})
    if(NOT IS_DIRECTORY ${base_folder})
      message(FATAL_ERROR "${CASE}/base names '${base}', which is no folder of base/")
    endif()
    list(APPEND inputs ${base_folder}/.)
  endforeach()
endif()
file(GLOB own_inputs RELATIVE ${CASE} ${CASE}/*)
list(REMOVE_ITEM own_inputs ${not_input})
list(TRANSFORM own_inputs PREPEND ${CASE}/)
list(APPEND inputs ${own_inputs})
foreach(input IN LISTS inputs)
  # Not file(COPY), which keeps the file of a base where it has the time stamp of the case's own.
  execute_process(COMMAND cp -R ${input} ${OUT}/run COMMAND_ERROR_IS_FATAL ANY)
endforeach()

set(stdin /dev/null)
if(EXISTS ${CASE}/stdin)
  set(stdin ${CASE}/stdin)
endif()

# A sanitizer's own status must not look like one of the tool's.
set(ENV{ASAN_OPTIONS} exitcode=99)
set(ENV{UBSAN_OPTIONS} exitcode=99:print_stacktrace=1)

# The shell reads the arguments, because a CMake list would lose empty ones, and becomes the tool.
set(run_tool [[
  args=$1
  shift
  while IFS= read -r argument || [ -n "$argument" ]; do set -- "$@" "$argument"; done <"$args"
  exec "$@"
]])
execute_process(
  COMMAND sh -c "${run_tool}" sh ${CASE}/args ${TOOL}
  WORKING_DIRECTORY ${OUT}/run
  INPUT_FILE ${stdin}
  OUTPUT_FILE ${OUT}/stdout
  ERROR_FILE ${OUT}/stderr
  RESULT_VARIABLE status
  TIMEOUT 60)
file(WRITE ${OUT}/status "${status}\n")  # a crash reads "Segmentation fault"

if(NOT status MATCHES "^[012]$")
  file(READ ${OUT}/stderr stderr)
  message(FATAL_ERROR "the tool ended with '${status}':\n${stderr}")
endif()

file(GLOB_RECURSE files_after RELATIVE ${CASE}/after ${CASE}/after/*)

# compare(WHAT ACTUAL EXPECTED): reports a difference, or with UPDATE does away with it.
function(compare what actual expected)
  if(NOT EXISTS ${actual})
    message(SEND_ERROR "the run left no file ${what}")
  elseif(UPDATE)
    file(COPY_FILE ${actual} ${expected} ONLY_IF_DIFFERENT)
  elseif(NOT EXISTS ${expected})
    message(SEND_ERROR "the case says nothing of ${what}: it needs the file ${expected}")
  else()
    execute_process(
      COMMAND diff -u --label "${what}, expected" --label "${what}, actual" ${expected} ${actual}
      OUTPUT_VARIABLE difference RESULT_VARIABLE differs)
    if(differs)
      string(APPEND difference "(To expect this from now on: cmake --build . --target update-golden)")
      # Not message(), which would fold the lines.
      execute_process(COMMAND ${CMAKE_COMMAND} -E echo "${difference}")
      message(SEND_ERROR "${what} differs")
    endif()
  endif()
endfunction()

foreach(stream IN LISTS expected_streams)
  compare(${stream} ${OUT}/${stream} ${CASE}/${stream})
endforeach()
foreach(file IN LISTS files_after)
  compare(after/${file} ${OUT}/run/${file} ${CASE}/after/${file})
endforeach()
