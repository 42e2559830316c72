#include "load/yaml_tree.hpp"

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <exception>
#include <istream>
#include <streambuf>
#include <utility>

#include "load/text_guard.hpp"
#include "load/yaml_rules.hpp"
#include "load/yaml_syntax.hpp"
#include "load/yaml_tree_builder.hpp"

namespace crosswalk {
namespace {

/// Lets a stream read a text where it lies, followed by what makes yaml-cpp see its end.
class TextBuffer final : public std::streambuf {
 public:
  explicit TextBuffer(std::string_view text)
      // Without a document end mark yaml-cpp 0.7 takes an unclosed quote for a complete text.
      : text_(text), end_mark_(text.ends_with('\n') ? "...\n" : "\n...\n") {
    show(text_, 0);
  }

 protected:
  int_type underflow() override {
    if (std::exchange(is_in_end_mark_, true)) return traits_type::eof();
    show(end_mark_, 0);
    return traits_type::to_int_type(*gptr());
  }

  // yaml-cpp looks for a byte order mark and puts back what is none.
  int_type pbackfail(int_type /*byte*/) override {
    if (!is_in_end_mark_ || gptr() != eback() || text_.empty()) return traits_type::eof();
    is_in_end_mark_ = false;
    show(text_, text_.size() - 1);
    return traits_type::to_int_type(*gptr());
  }

 private:
  void show(std::string_view text, std::size_t next) {
    // streambuf asks for char*, and only reads here.
    char* const begin = const_cast<char*>(text.data());  // NOLINT(*-const-cast)
    setg(begin, begin + next, begin + text.size());      // NOLINT(*-pointer-arithmetic)
  }

  std::string_view text_;
  std::string_view end_mark_;
  bool is_in_end_mark_ = false;
};

}  // namespace

YamlKind YamlNode::kind() const { return static_cast<YamlKind>(tree_->records_[index_].kind); }

Position YamlNode::at() const {
  const YamlTree::Record& record = tree_->records_[index_];
  return {static_cast<int>(record.line), static_cast<int>(record.column)};
}

std::string_view YamlNode::words() const {
  if (kind() != YamlKind::words) return {};
  const YamlTree::Record& record = tree_->records_[index_];
  const std::string_view text =
      record.is_unescaped != 0 ? std::string_view(tree_->unescaped_) : tree_->source_;
  return text.substr(record.begin, record.extent);
}

YamlNode::Parts YamlNode::parts() const {
  const bool has_parts = kind() == YamlKind::list || kind() == YamlKind::mapping;
  const std::size_t end = tree_->after(index_);
  return {{*tree_, has_parts ? index_ + 1 : end}, {*tree_, end}};
}

std::size_t YamlTree::after(std::size_t index) const {
  const Record& record = records_[index];
  return static_cast<YamlKind>(record.kind) == YamlKind::words ? index + 1 : record.extent;
}

std::optional<YamlTree> read_yaml(const SourceFile& file, Diagnostics& diagnostics) {
  std::string_view source = file.text();
  if (source.size() > largest_file) {
    diagnostics.report(rules::unsupported_yaml, file, {},
                       fmt::format("the file is larger than {} MB", largest_file >> 20U));
    return std::nullopt;
  }
  if (!is_clean_text(file, diagnostics)) return std::nullopt;
  source.remove_prefix(byte_order_mark(source));

  YamlTreeBuilder builder(source, file, diagnostics);
  const auto fault = [&](std::string_view detail, std::size_t offset) {
    return SyntaxFault{.detail = detail,
                       .stopped_at = offset,
                       .last_words = builder.last_words(),
                       .open_bracket = builder.open_bracket()};
  };
  try {
    TextBuffer buffer(source);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    // Never in a loop: on some faults yaml-cpp 0.7 reports one empty document after another
    // without moving on. The builder refuses the second.
    if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
  } catch (const YamlTreeBuilder::StopReading&) {
    return builder.is_complete() ? builder.take() : std::nullopt;
  } catch (const YAML::Exception& error) {
    report_syntax_fault(fault(error.msg, builder.offset_of(error.mark)), source, file, diagnostics);
    return std::nullopt;
  } catch (const std::exception& error) {
    report_syntax_fault(fault(error.what(), builder.last_words()), source, file, diagnostics);
    return std::nullopt;
  }
  std::optional<YamlTree> tree = builder.take();
  if (!tree) diagnostics.report(rules::empty_file, file, {}, "the file holds no data");
  return tree;
}

}  // namespace crosswalk
