# With CROSSWALK_TIDY, clang-tidy checks each source of the project during its compilation, so that
# it runs in parallel and only on changed files.

if(NOT CROSSWALK_TIDY)
  return()
endif()

find_program(CROSSWALK_CLANG_TIDY clang-tidy)
mark_as_advanced(CROSSWALK_CLANG_TIDY)
if(NOT CROSSWALK_CLANG_TIDY)
  message(FATAL_ERROR "clang-tidy is missing. To install it: apt-get install clang-tidy")
endif()

# The configuration is part of the command line, so that a changed configuration causes all files to
# be checked again.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/.clang-tidy)
file(SHA256 ${PROJECT_SOURCE_DIR}/.clang-tidy configuration)
set(CMAKE_CXX_CLANG_TIDY
  ${CROSSWALK_CLANG_TIDY} --quiet
  --config-file=${PROJECT_SOURCE_DIR}/.clang-tidy
  --checks=-bugprone-suspicious-include  # a unity build includes sources; most of the time goes
                                         # into the libraries' headers, once for eight of them
  --extra-arg=-Wno-unknown-warning-option  # it gets the compiler's options
  --extra-arg=-DCROSSWALK_TIDY_CONFIGURATION=${configuration})
