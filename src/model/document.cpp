#include "model/document.hpp"

#include <algorithm>

namespace crosswalk {

namespace {

bool differ_in_text_only(const Span& one, const Span& other) {
  return one.kind == other.kind && one.is_strong == other.is_strong &&
         one.is_emphasized == other.is_emphasized && one.language == other.language &&
         one.target == other.target;
}

/// Whether a text can be linked to as it is: http or https, and only characters of an address.
bool is_web_address(std::string_view text) {
  const bool is_web = text.starts_with("https://") || text.starts_with("http://");
  return is_web && std::all_of(text.begin(), text.end(), [](char byte) {
           return byte > ' ' && byte < '\x7f' &&
                  std::string_view("<>\"\\`|{}^").find(byte) == std::string_view::npos;
         });
}

}  // namespace

void Inline::append(Span span) {
  if (span.text.empty()) return;
  // Two code spans stay apart: each is a name of its own.
  if (!spans_.empty() && span.kind != Span::Kind::code &&
      differ_in_text_only(spans_.back(), span)) {
    spans_.back().text += span.text;
  } else {
    spans_.push_back(std::move(span));
  }
}

Inline& Inline::operator+=(const Inline& other) {
  const std::size_t count = other.spans_.size();  // `other` may be this line
  for (std::size_t i = 0; i < count; ++i) append(other.spans_[i]);
  return *this;
}

std::string Inline::plain_text() const {
  std::string text;
  for (const Span& span : spans_) text += span.text;
  return text;
}

Inline strong(const Inline& words) {
  Inline result;
  for (Span span : words.spans()) {
    span.is_strong = true;
    result += std::move(span);
  }
  return result;
}

Inline code(std::string_view word) {
  return Span{.text = std::string(word), .kind = Span::Kind::code};
}

Inline web_address(std::string_view address) {
  if (!is_web_address(address)) return address;
  return Span{
      .text = std::string(address), .kind = Span::Kind::link, .target = std::string(address)};
}

Inline link_to(const std::string& anchor, const Inline& words) {
  Inline result;
  for (Span span : words.spans()) {
    if (span.kind == Span::Kind::plain) {
      span.kind = Span::Kind::link;
      span.target = '#' + anchor;
    }
    result += std::move(span);
  }
  return result;
}

}  // namespace crosswalk
