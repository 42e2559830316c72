#include "model/data_table.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace crosswalk {

DataTable::DataTable(std::string name, std::vector<Column> columns)
    : name_(std::move(name)), columns_(std::move(columns)) {
  assert(!columns_.empty());
}

std::string_view DataTable::cell(std::size_t row, std::size_t column) const {
  const std::size_t index = row * columns_.size() + column;
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(text_).substr(begin, ends_[index] - begin);
}

std::size_t DataTable::column_named(std::string_view name) const {
  const auto found = std::find_if(columns_.begin(), columns_.end(),
                                  [name](const Column& column) { return column.name == name; });
  assert(found != columns_.end());
  return static_cast<std::size_t>(found - columns_.begin());
}

void DataTable::add(std::string_view value) {
  text_ += value;
  ends_.push_back(text_.size());
}

void DataTable::add_list(const std::vector<std::string>& values) {
  bool is_first = true;
  for (const std::string& value : values) {
    if (!is_first) text_ += ';';
    text_ += value;
    is_first = false;
  }
  ends_.push_back(text_.size());
}

}  // namespace crosswalk
