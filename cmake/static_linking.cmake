# Decides CROSSWALK_STATIC. A static program starts in half the time of a dynamic one, and for a
# program of this size most of the waiting time is start-up.

include(CheckCXXSourceCompiles)

set(static_by_default OFF)
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT CROSSWALK_SANITIZE)
  set(CMAKE_REQUIRED_LINK_OPTIONS -static)
  check_cxx_source_compiles(
    "#include <iostream>\nint main() { std::cout << 1; }" CROSSWALK_CAN_LINK_STATIC)
  unset(CMAKE_REQUIRED_LINK_OPTIONS)
  find_library(CROSSWALK_STATIC_YAML_CPP libyaml-cpp.a)
  find_library(CROSSWALK_STATIC_UTF8PROC libutf8proc.a)
  find_library(CROSSWALK_STATIC_MD libmd.a)
  find_library(CROSSWALK_STATIC_ZLIB libz.a)
  mark_as_advanced(CROSSWALK_STATIC_YAML_CPP CROSSWALK_STATIC_UTF8PROC CROSSWALK_STATIC_MD
    CROSSWALK_STATIC_ZLIB)
  if(CROSSWALK_CAN_LINK_STATIC AND CROSSWALK_STATIC_YAML_CPP AND CROSSWALK_STATIC_UTF8PROC
      AND CROSSWALK_STATIC_MD AND CROSSWALK_STATIC_ZLIB)
    set(static_by_default ON)
  endif()
endif()

option(CROSSWALK_STATIC "Link everything statically, so that the program starts faster"
  ${static_by_default})
if(CROSSWALK_STATIC AND CROSSWALK_SANITIZE)
  message(FATAL_ERROR "CROSSWALK_STATIC and CROSSWALK_SANITIZE exclude each other: "
    "the sanitizers' own library exists only as a shared one.")
endif()
