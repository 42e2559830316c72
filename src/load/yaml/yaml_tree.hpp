#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk {

enum class YamlKind : std::uint8_t {
  blank,    // a key without a value, null or ~
  words,    // a scalar, always text: 9.10 is not a number and `no` is not a boolean
  list,     // a sequence
  mapping,  // a mapping of YAML: keys with values
  refused,  // a node that read_yaml() has reported; later stages skip it
};

class YamlTree;

/// A handle of one node of a YamlTree, valid as long as the tree is not moved or destroyed.
class YamlNode {
 public:
  YamlNode(const YamlTree& tree, std::size_t index) : tree_(&tree), index_(index) {}

  [[nodiscard]] YamlKind kind() const;

  /// Where the node begins. A block list or mapping begins at its first entry. The place of a blank
  /// is that of the next node in the file, so use the key's place instead.
  [[nodiscard]] Position at() const;

  /// The text of a scalar, unescaped; empty for other kinds. Points into the file or the tree.
  [[nodiscard]] std::string_view words() const;

  /// The place of a comment directly behind an unquoted scalar, on the scalar's last line; nullopt
  /// where there is none.
  [[nodiscard]] std::optional<Position> comment() const;

  /// The parts of a list, or the alternating keys and values of a mapping; none for other kinds.
  class Parts;
  [[nodiscard]] Parts parts() const;

 private:
  const YamlTree* tree_;
  std::size_t index_;
};

/// The data of one YAML file with the place of every node, stored in a few bytes for each node.
class YamlTree {
 public:
  explicit YamlTree(std::string_view source) : source_(source) {}

  [[nodiscard]] YamlNode root() const { return {*this, 0}; }

 private:
  friend class YamlNode;
  friend class YamlTreeBuilder;

  struct Record {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t begin : 31 = 0;  ///< where the words begin, in the source or in `unescaped_`
    /// Whether the words are in `unescaped_`, since they differ from the source.
    std::uint32_t is_unescaped : 1 = 0;
    /// For words: their length; else the index after the last descendant.
    std::uint32_t extent : 29 = 0;
    std::uint32_t kind : 3 = 0;  ///< a YamlKind
  };

  [[nodiscard]] std::size_t after(std::size_t index) const;

  std::string_view source_;
  std::string unescaped_;
  std::vector<Record> records_;  ///< each node before its descendants
  /// By the index of the record before the comment.
  std::vector<std::pair<std::size_t, Position>> comments_;
};

class YamlNode::Parts {
 public:
  class Iterator {
   public:
    Iterator(const YamlTree& tree, std::size_t index) : tree_(&tree), index_(index) {}
    YamlNode operator*() const { return {*tree_, index_}; }
    Iterator& operator++() {
      index_ = tree_->after(index_);
      return *this;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    const YamlTree* tree_;
    std::size_t index_;
  };

  Parts(Iterator begin, Iterator end) : begin_(begin), end_(end) {}
  [[nodiscard]] Iterator begin() const { return begin_; }
  [[nodiscard]] Iterator end() const { return end_; }
  [[nodiscard]] bool empty() const { return begin_ == end_; }

 private:
  Iterator begin_;
  Iterator end_;
};

/// Reads the text of `file` as one YAML document.
///
/// Reports why and returns nullopt where the file has no usable data (not text, not YAML, or
/// empty). Everything else that is not allowed in data files is reported and left out of the tree
/// or marked `refused`, so that the rest can still be checked. The tree points into `file`.
std::optional<YamlTree> read_yaml(const SourceFile& file, Diagnostics& diagnostics);

/// The index in `keys` of the first outermost key of `file` that is one of `keys`; nullopt where
/// there is none or the file cannot be parsed up to it. Reads no further than that key.
std::optional<std::size_t> find_outer_key(const SourceFile& file,
                                          std::span<const std::string_view> keys);

}  // namespace crosswalk
