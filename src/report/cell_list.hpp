#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "report/draft.hpp"

namespace crosswalk::report {

/// A cell names at most this many counterparts or mappings and the number of the others. The
/// section on the mappings lists all of them.
inline constexpr std::size_t most_in_cell = 12;

/// The list in one cell, of which only the first few elements are shown.
class CellList {
 public:
  CellList(const Draft& draft, std::string_view separator) : draft_(draft), separator_(separator) {}

  /// Starts the next element and returns whether it is shown; otherwise it is only counted.
  bool begin_next() {
    if (++count_ > most_in_cell) return false;
    if (count_ > 1) words_ += Inline(separator_);
    return true;
  }
  void add(const Inline& words) { words_ += words; }
  [[nodiscard]] std::size_t count() const { return count_; }

  [[nodiscard]] Inline words() const {
    if (count_ <= most_in_cell) return words_;
    Inline words = words_;
    draft_.add_after_semicolon(words,
                               draft_.count(Phrase::more_counterparts, count_ - most_in_cell));
    return words;
  }

 private:
  const Draft& draft_;
  std::string_view separator_;
  Inline words_;
  std::size_t count_ = 0;
};

}  // namespace crosswalk::report
