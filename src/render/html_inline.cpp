#include "render/html_inline.hpp"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "render/markup.hpp"

namespace crosswalk::render {
namespace {

void collect_anchors(const std::vector<ListItem>& items,
                     std::unordered_set<std::string_view>& anchors) {
  for (const ListItem& item : items) {
    if (!item.anchor.empty()) anchors.insert(item.anchor);
    collect_anchors(item.parts, anchors);
  }
}

/// The address of an anchor: browsers decode it before they look for the id.
std::string fragment_of(std::string_view anchor) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view kept =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$()*+,;=:@/?";
  std::string fragment = "#";
  for (const char byte : anchor) {
    if (kept.find(byte) != std::string_view::npos) {
      fragment += byte;
      continue;
    }
    const auto value = static_cast<unsigned char>(byte);
    fragment += '%';
    fragment += digits[value >> 4U];
    fragment += digits[value & 15U];
  }
  return fragment;
}

/// The elements around the text of a span, from the outermost.
std::vector<std::string_view> elements_of(const Span& span) {
  std::vector<std::string_view> elements;
  if (span.is_strong) elements.emplace_back("strong");
  if (span.is_emphasized) elements.emplace_back("em");
  if (span.kind == Span::Kind::inserted) elements.emplace_back("ins");
  if (span.kind == Span::Kind::deleted) elements.emplace_back("del");
  if (span.kind == Span::Kind::code) elements.emplace_back("code");
  return elements;
}

}  // namespace

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out += ' ';
  out += name;
  out += "=\"";
  append_escaped(out, value);
  out += '"';
}

HtmlInline::HtmlInline(const Document& document) {
  for (const Block& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
      if (!heading->anchor.empty()) anchors_.insert(heading->anchor);
    } else if (const auto* list = std::get_if<List>(&block)) {
      collect_anchors(list->items, anchors_);
    }
  }
}

std::string HtmlInline::address_of(const Span& span) const {
  if (!span.target.starts_with('#')) return span.target;
  const std::string_view anchor = std::string_view(span.target).substr(1);
  return anchors_.contains(anchor) ? fragment_of(anchor) : std::string();
}

void HtmlInline::append(std::string& out, const Inline& words) const {
  for (const Span& span : words.spans()) append(out, span);
}

void HtmlInline::append(std::string& out, const Span& span) const {
  const std::string address = address_of(span);
  std::vector<std::string_view> elements = elements_of(span);
  if (!address.empty()) {
    out += "<a";
    append_attribute(out, "href", address);
    out += '>';
  }
  for (const std::string_view element : elements) {
    out += '<';
    out += element;
    out += '>';
  }
  const bool is_isolated = !span.language.empty() || turns_direction(span.text);
  if (is_isolated) {
    out += "<bdi";
    append_attribute(out, "lang", span.language);
    out += '>';
  }
  append_escaped(out, span.text);
  if (is_isolated) out += "</bdi>";
  std::reverse(elements.begin(), elements.end());
  for (const auto& element : elements) {
    out += "</";
    out += element;
    out += '>';
  }
  if (!address.empty()) out += "</a>";
}

}  // namespace crosswalk::render
