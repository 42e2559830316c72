# crosswalk_builtin_data: the files of frameworks/, as declared in src/cli/builtin_data.hpp. They
# are embedded during the build, so the next build includes every change, new file or deletion.

set(frameworks_folder ${PROJECT_SOURCE_DIR}/frameworks)
file(GLOB_RECURSE framework_files CONFIGURE_DEPENDS
  ${frameworks_folder}/*.yaml ${frameworks_folder}/*.yml ${frameworks_folder}/schema/*.json
  ${frameworks_folder}/*.md ${frameworks_folder}/*.csv ${frameworks_folder}/*.tsv)

# The list of files is a file itself, so that a deleted or moved file triggers a rebuild although no
# time stamp changes.
set(framework_list ${PROJECT_BINARY_DIR}/builtin_data.txt)
list(JOIN framework_files "\n" framework_lines)
file(CONFIGURE OUTPUT ${framework_list} CONTENT "${framework_lines}\n" @ONLY)

set(builtin_data ${PROJECT_BINARY_DIR}/builtin_data.cpp)
add_custom_command(
  OUTPUT ${builtin_data}
  COMMAND ${CMAKE_COMMAND} -D FOLDER=${frameworks_folder} -D LIST=${framework_list}
    -D OUTPUT=${builtin_data} -P ${PROJECT_SOURCE_DIR}/cmake/embed_data.cmake
  DEPENDS ${PROJECT_SOURCE_DIR}/cmake/embed_data.cmake ${framework_list} ${framework_files}
  COMMENT "Embedding frameworks/"
  VERBATIM)

add_library(crosswalk_builtin_data STATIC ${builtin_data})
target_include_directories(crosswalk_builtin_data PUBLIC ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(crosswalk_builtin_data PRIVATE crosswalk_options)
set_target_properties(crosswalk_builtin_data PROPERTIES CXX_CLANG_TIDY "")
