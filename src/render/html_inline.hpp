#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "model/document.hpp"

namespace crosswalk::render {

/// Writes lines of a document as HTML.
class HtmlInline {
 public:
  explicit HtmlInline(const Document& document);

  /// Appends the spans of a line.
  void append(std::string& out, const Inline& words) const;

 private:
  void append(std::string& out, const Span& span) const;

  /// The address that a span leads to; empty where it leads nowhere.
  [[nodiscard]] std::string address_of(const Span& span) const;

  std::unordered_set<std::string_view> anchors_;  ///< of the document
};

/// ` NAME="VALUE"`, with the value escaped; nothing for an empty value.
void append_attribute(std::string& out, std::string_view name, std::string_view value);

}  // namespace crosswalk::render
