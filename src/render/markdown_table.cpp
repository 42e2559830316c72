#include "render/markdown_table.hpp"

#include <algorithm>
#include <cassert>
#include <string_view>
#include <utility>

#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

// In print, a narrower column breaks ids and words, and a wider one leaves too little space for the
// others.
constexpr std::size_t narrowest = 8;
constexpr std::size_t widest = 60;

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

void append_row(std::string& out, const std::vector<std::string>& cells) {
  out += '|';
  for (const std::string& cell : cells) {
    out += ' ';
    out += cell;
    if (!cell.empty()) out += ' ';
    out += '|';
  }
  out += '\n';
}

}  // namespace

MarkdownTable::MarkdownTable(std::vector<std::string> header)
    : header_(std::move(header)), right_from_(header_.size()) {}

void MarkdownTable::align_right_from(std::size_t first) { right_from_ = first; }

void MarkdownTable::add(std::vector<std::string> cells) {
  assert(cells.size() == header_.size());
  rows_.push_back(std::move(cells));
}

void MarkdownTable::append_to(std::string& out) const {
  append_row(out, header_);
  out += '|';
  for (std::size_t column = 0; column < header_.size(); ++column) {
    std::size_t width = std::max(narrowest, characters(header_[column]));
    for (const std::vector<std::string>& row : rows_) {
      width = std::max(width, characters(row[column]));
    }
    out += ' ';
    out.append(std::min(width, widest), '-');
    out += column >= right_from_ ? ": |" : " |";
  }
  out += '\n';
  for (const std::vector<std::string>& row : rows_) append_row(out, row);
  out += '\n';
}

}  // namespace crosswalk::render
