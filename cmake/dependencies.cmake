# Finds the libraries, which all come from packages of the distribution. Missing ones are reported
# together, by the names of their Debian packages.
#
#   crosswalk_yaml_cpp           yaml-cpp 0.7 or 0.8 under one name; static in a static program
#   crosswalk_dtl                dtl/dtl.hpp
#   crosswalk_fmt                fmt, compiled into a static program
#   CLI11::CLI11, nlohmann_json::nlohmann_json
#   PkgConfig::utf8proc, PkgConfig::md, PkgConfig::minizip, PkgConfig::pugixml
#   doctest::doctest             only with the tests

set(missing_packages)

find_package(CLI11 CONFIG QUIET)
if(NOT CLI11_FOUND)
  list(APPEND missing_packages libcli11-dev)
endif()

find_package(yaml-cpp CONFIG QUIET)
if(NOT yaml-cpp_FOUND)
  list(APPEND missing_packages libyaml-cpp-dev)
else()
  if(TARGET yaml-cpp::yaml-cpp)
    set(shared_yaml_cpp yaml-cpp::yaml-cpp)
  else()
    set(shared_yaml_cpp yaml-cpp)  # the name until 0.7
  endif()
  if(CROSSWALK_STATIC)
    # The CMake files of the package only define the shared library.
    find_library(CROSSWALK_STATIC_YAML_CPP libyaml-cpp.a REQUIRED)
    add_library(crosswalk_yaml_cpp STATIC IMPORTED)
    set_target_properties(crosswalk_yaml_cpp PROPERTIES
      IMPORTED_LOCATION ${CROSSWALK_STATIC_YAML_CPP}
      INTERFACE_INCLUDE_DIRECTORIES
        $<TARGET_PROPERTY:${shared_yaml_cpp},INTERFACE_INCLUDE_DIRECTORIES>)
  else()
    add_library(crosswalk_yaml_cpp INTERFACE IMPORTED)
    target_link_libraries(crosswalk_yaml_cpp INTERFACE ${shared_yaml_cpp})
  endif()
endif()

find_package(fmt CONFIG QUIET)
if(NOT fmt_FOUND)
  list(APPEND missing_packages libfmt-dev)
else()
  # The package has no static library. Compiling fmt into every file takes three times as long, so
  # this is only done for a static program.
  add_library(crosswalk_fmt INTERFACE IMPORTED)
  target_link_libraries(crosswalk_fmt INTERFACE
    $<IF:$<BOOL:${CROSSWALK_STATIC}>,fmt::fmt-header-only,fmt::fmt>)
endif()

find_package(nlohmann_json CONFIG QUIET)
if(NOT nlohmann_json_FOUND)
  list(APPEND missing_packages nlohmann-json3-dev)
endif()

find_path(CROSSWALK_DTL_INCLUDE dtl/dtl.hpp)
mark_as_advanced(CROSSWALK_DTL_INCLUDE)
if(NOT CROSSWALK_DTL_INCLUDE)
  list(APPEND missing_packages libdtl-dev)
else()
  add_library(crosswalk_dtl INTERFACE IMPORTED)
  target_include_directories(crosswalk_dtl SYSTEM INTERFACE ${CROSSWALK_DTL_INCLUDE})
endif()

find_package(PkgConfig QUIET)
if(NOT PkgConfig_FOUND)
  list(APPEND missing_packages pkg-config)
else()
  set(shared_suffixes ${CMAKE_FIND_LIBRARY_SUFFIXES})
  if(CROSSWALK_STATIC)
    set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
  endif()
  pkg_check_modules(utf8proc QUIET IMPORTED_TARGET libutf8proc)
  pkg_check_modules(md QUIET IMPORTED_TARGET libmd)
  pkg_check_modules(minizip QUIET IMPORTED_TARGET minizip zlib)
  pkg_check_modules(pugixml QUIET IMPORTED_TARGET pugixml)
  set(CMAKE_FIND_LIBRARY_SUFFIXES ${shared_suffixes})
  if(NOT utf8proc_FOUND)
    list(APPEND missing_packages libutf8proc-dev)
  endif()
  if(NOT md_FOUND)
    list(APPEND missing_packages libmd-dev)
  endif()
  if(NOT minizip_FOUND)
    list(APPEND missing_packages libminizip-dev)
  endif()
  if(NOT pugixml_FOUND)
    list(APPEND missing_packages libpugixml-dev)
  endif()
endif()

if(CROSSWALK_BUILD_TESTS)
  find_package(doctest CONFIG QUIET)
  if(NOT doctest_FOUND)
    list(APPEND missing_packages doctest-dev)
  endif()
endif()

if(missing_packages)
  list(JOIN missing_packages " " missing_packages)
  message(FATAL_ERROR "These packages are missing (Debian and Ubuntu names): ${missing_packages}\n"
    "To install them: apt-get install ${missing_packages}")
endif()
