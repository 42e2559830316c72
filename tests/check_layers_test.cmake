# Shows that check_layers.cmake can fail: makes small trees of sources in the folder OUT, good ones
# and bad ones with a single error, and requires the expected message for each.

cmake_minimum_required(VERSION 3.25)

# check_tree(FILE TEXT MESSAGE): a tree of this one file; an empty message means that nothing is
# wrong with it.
function(check_tree file text message)
  file(REMOVE_RECURSE ${OUT})
  file(WRITE ${OUT}/text/CMakeLists.txt "target_link_libraries(m PRIVATE crosswalk_dtl)\n")
  file(WRITE ${OUT}/${file} "${text}\n")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D SOURCE=${OUT} -P ${CMAKE_CURRENT_LIST_DIR}/check_layers.cmake
    RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE said)
  string(REGEX REPLACE "[ \n]+" " " said "${said}")  # CMake folds long lines
  string(FIND "${said}" "${message}" at)
  if((message AND (NOT failed OR at EQUAL -1)) OR (NOT message AND failed))
    message(SEND_ERROR "${file} with '${text}': expected '${message}', got '${said}'")
  endif()
endfunction()

check_tree(model/a.cpp "#include <vector>" "")
check_tree(text/a.cpp "#include <dtl/dtl.hpp>" "")
check_tree(text/a.cpp "#include <utf8proc.h>" "but text does not link PkgConfig::utf8proc")
check_tree(check/a.cpp "#include <compare>" "")
check_tree(cli/a.cpp "#include <fstream>" "")
check_tree(cli/a.cpp "#include <sys/stat.h>" "")
check_tree(model/a.cpp "#include \"load/a.hpp\"" "model must not include load/a.hpp")
check_tree(check/a.cpp "#include \"compare/a.hpp\"" "check must not include compare/a.hpp")
check_tree(check/a.cpp "#include <compare/a.hpp>" "check must not include compare/a.hpp")
foreach(pair "report;render" "render;report" "workspace;report" "report;workspace" "load;check")
  list(POP_FRONT pair stage sibling)
  check_tree(${stage}/a.cpp "#include \"${sibling}/a.hpp\"" "${stage} must not include ${sibling}/a.hpp")
endforeach()
foreach(header fstream filesystem iostream cstdio thread mutex chrono ctime random)
  check_tree(check/a.cpp "#include <${header}>" "check must not know ${header} (${header})")
endforeach()
check_tree(check/a.cpp "#include <dtl/dtl.hpp>" "check must not know dtl (dtl/dtl.hpp)")
check_tree(check/a.cpp "#include <utf8proc.h>" "check must not know utf8proc.h (utf8proc.h)")
check_tree(render/a.cpp "#include <sha2.h>" "render must not know sha2.h (sha2.h)")
check_tree(render/a.cpp "#include <sys/stat.h>" "render must not know sys (sys/stat.h)")
check_tree(render/a.cpp "#include <yaml-cpp/yaml.h>" "render must not know yaml-cpp")
check_tree(check/a.cpp "#include <doctest/doctest.h>" "doctest/doctest.h belongs to no library")
check_tree(cli/a.cpp "#include <poll.h>" "poll.h belongs to no library of the table")
check_tree(load/a.cpp "auto t = std::chrono::system_clock::now();" "load must not ask the clock")
check_tree(util/a.cpp "" "util is not a stage")
check_tree(stray.cpp "" "not in the folder of a stage")
