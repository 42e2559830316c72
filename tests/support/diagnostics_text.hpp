#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <string_view>

#include "load/crosswalk_loader.hpp"
#include "load/framework_loader.hpp"
#include "load/report_list_loader.hpp"
#include "render/diagnostics.hpp"

namespace crosswalk::test {

inline constexpr std::string_view good_framework = R"(framework: "x"
short: "X"
title: {en: "Title"}
original: "en"
version: "1"
source: {title: "Source"}
rights: "NOASSERTION"
items:
  - {id: "1", text: {en: "One"}}
)";

inline constexpr std::string_view good_crosswalk = R"(crosswalk: "x--y"
left: "x"
right: "y"
left_version: "1"
right_version: "2"
coverage: partial
source: {title: "Source"}
mappings:
  - id: "a"
    left: ["1"]
    right: ["2"]
    relation: overlap
    rationale: {en: "Because"}
)";

inline constexpr std::string_view good_report_list = R"(reports:
  - file: "x.csv"
    compare: ["x", "y"]
    format: csv
)";

/// `text` with the first occurrence of `old_part` replaced by `new_part`. `old_part` must occur.
inline std::string with(std::string_view text, std::string_view old_part,
                        std::string_view new_part) {
  std::string changed(text);
  const std::size_t at = changed.find(old_part);
  assert(at != std::string::npos);
  changed.replace(at, old_part.size(), new_part);
  return changed;
}

template <typename Loader>
std::string diagnostics_of(Loader load, std::string_view yaml) {
  const SourceFile file("f.yaml", std::string(yaml));
  Diagnostics diagnostics;
  const bool is_loaded = load(file, diagnostics).has_value();
  const std::string text = render::to_text(diagnostics.sorted());
  if (is_loaded != (diagnostics.error_count() == 0)) return "loaded despite errors:\n" + text;
  return text;
}

/// The diagnostics of loading a file "f.yaml" with this content, as printed.
inline std::string diagnostics_in_framework(std::string_view yaml) {
  return diagnostics_of(load_framework, yaml);
}
inline std::string diagnostics_in_crosswalk(std::string_view yaml) {
  return diagnostics_of(load_crosswalk, yaml);
}
inline std::string diagnostics_in_report_list(std::string_view yaml) {
  return diagnostics_of(load_report_list, yaml);
}

}  // namespace crosswalk::test
