#pragma once

#include <yaml-cpp/eventhandler.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/yaml/place_cursor.hpp"
#include "load/yaml/yaml_tree.hpp"

namespace crosswalk {

/// Builds a YamlTree from yaml-cpp's events and reports YAML features that are not allowed in data
/// files.
class YamlTreeBuilder final : public YAML::EventHandler {
 public:
  /// Thrown to leave the parser when reading on is pointless; the reason has been reported.
  struct StopReading {};

  /// `source` is the text of `file` without a byte order mark, at most `largest_data_file` bytes.
  YamlTreeBuilder(std::string_view source, const SourceFile& file, Diagnostics& diagnostics);

  static constexpr std::size_t max_depth = 64;

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;

  /// The offset in the source of the innermost bracket or brace that is still open.
  [[nodiscard]] std::optional<std::size_t> open_bracket() const;

  /// The offset in the source of the last scalar that was read.
  [[nodiscard]] std::size_t last_words() const { return last_words_; }

  /// The offset in the source of a mark; the end of the source for marks beyond it.
  [[nodiscard]] std::size_t offset_of(const YAML::Mark& mark) const;

  /// Whether everything that was opened has been closed.
  [[nodiscard]] bool is_complete() const { return open_.empty(); }

  /// Moves the tree out; nullopt if the document has no data.
  std::optional<YamlTree> take();

 private:
  struct OpenNode {
    std::size_t record = 0;
    std::size_t offset = 0;
    bool is_mapping = false;
    bool is_flow = false;
    bool key_is_next = false;
    bool is_key = false;
  };

  /// Adds a record; returns whether it is in the place of a key.
  bool add(YamlKind kind, const YAML::Mark& mark);
  void refuse_key(std::size_t index, std::string_view message);
  void open(YamlKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style);
  void close();
  void refuse_properties(const YAML::Mark& mark, bool has_tag, YAML::anchor_t anchor);
  void set_words(std::size_t offset, const std::string& value);
  void set_unescaped_words(std::size_t offset, const std::string& value);
  void find_comment(std::size_t offset, std::string_view value);
  void find_repeated_keys(std::size_t mapping);
  [[nodiscard]] bool has_data() const;
  Position position(const YAML::Mark& mark) { return places_.at(offset_of(mark)); }

  std::string_view source_;
  const SourceFile& file_;
  Diagnostics& diagnostics_;
  YamlTree tree_;
  PlaceCursor places_;
  std::vector<OpenNode> open_;
  /// Scratch space for the keys of one YAML mapping.
  std::vector<std::pair<std::string_view, std::size_t>> keys_;
  std::size_t last_words_ = 0;
  bool has_document_ = false;
};

}  // namespace crosswalk
