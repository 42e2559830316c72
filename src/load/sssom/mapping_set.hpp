#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/file_diagnostics.hpp"
#include "load/table/table.hpp"
#include "model/diagnostic.hpp"
#include "model/source.hpp"
#include "model/sssom.hpp"

namespace crosswalk::sssom {

/// An SSSOM mapping set as its file has it: values and places, with slots of old versions under
/// their present names. Cells point into the parts of the file that were read.
struct MappingSet {
  const SourceFile* file = nullptr;  ///< never null once read
  /// The slots of the set, ours included, by name.
  std::map<std::string, std::vector<Located<std::string>>, std::less<>> slots = {};
  std::map<std::string, std::string, std::less<>> prefixes = {};  ///< the built-in ones included
  /// The properties of the extension slots that the set defines, by slot, with prefixes expanded.
  std::map<std::string, std::string, std::less<>> extensions = {};
  InputTable table = {};
  std::map<std::string, std::size_t, std::less<>> columns =
      {};  ///< those with known slots and with values

  [[nodiscard]] std::size_t row_count() const { return table.row_count(); }

  /// The cell of a row in the column of a slot; empty, at the row, where there is no such column.
  [[nodiscard]] Located<std::string> cell(std::size_t row, std::string_view slot) const;

  /// The first value of a slot of the set; empty where there is none.
  [[nodiscard]] Located<std::string> value(std::string_view slot) const;

  /// The name of the file without its endings.
  [[nodiscard]] std::string name() const {
    std::string name(file->stem());
    if (name.ends_with(".sssom")) name.resize(name.size() - std::string_view(".sssom").size());
    return name;
  }

  /// Whether any row has a value for a slot.
  [[nodiscard]] bool has_cells(std::string_view slot) const { return columns.contains(slot); }

  /// The name of one of our slots where the set defines it as ours, else empty.
  [[nodiscard]] std::string own(std::string_view name) const;
};

/// Whether the file is an SSSOM/TSV mapping set: it begins with metadata, or its first line names
/// the columns `subject_id` and `predicate_id`.
bool is_mapping_set(const SourceFile& file);

/// Reads a mapping set. `metadata` is a file of its own with the metadata, or null; it is used
/// where `file` has none. `parts` keeps what the result points into. Reports what departs from
/// SSSOM 1.0 and 1.1; nullopt where the set cannot be used, which is reported as an error.
std::optional<MappingSet> read_mapping_set(const SourceFile& file, const SourceFile* metadata,
                                           std::deque<SourceFile>& parts, Diagnostics& diagnostics);

/// The values of a cell of a slot that is a list: `a|b\|c` has two.
std::vector<std::string> split_list(std::string_view cell);

}  // namespace crosswalk::sssom
