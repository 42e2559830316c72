#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// The largest file that is read, in bytes: a hundred times the largest framework known to us.
inline constexpr std::size_t largest_file = std::size_t{64} << 20U;

enum class YamlKind : std::uint8_t {
  blank,    // a key without a value, null or ~
  words,    // a scalar, always text: 9.10 is no number and no is no boolean
  list,     // a sequence
  mapping,  // keys with values
  refused,  // reported while reading: nobody need look at it again
};

class YamlTree;

/// One place in a YamlTree: a small handle, valid as long as the tree stays where it is.
class YamlNode {
 public:
  YamlNode(const YamlTree& tree, std::size_t index) : tree_(&tree), index_(index) {}

  [[nodiscard]] YamlKind kind() const;

  /// Where the node begins. A block list or mapping begins at its first entry; the place of a blank
  /// is of no use, since it is the next thing in the file.
  [[nodiscard]] Position at() const;

  /// The text of a scalar, unescaped; empty for all else. Points into the file or the tree.
  [[nodiscard]] std::string_view words() const;

  /// The parts of a list, or a mapping's keys and values by turns; none for all else.
  class Parts;
  [[nodiscard]] Parts parts() const;

 private:
  const YamlTree* tree_;
  std::size_t index_;
};

/// The data of one YAML file with the place of everything, in a few bytes a node.
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
    std::uint32_t begin : 31 = 0;        ///< of the words, in the source or in `unescaped_`
    std::uint32_t is_unescaped : 1 = 0;  ///< the words are not in the source as they are
    std::uint32_t extent : 29 = 0;       ///< words: length; else index past the last descendant
    std::uint32_t kind : 3 = 0;          ///< a YamlKind
  };

  [[nodiscard]] std::size_t after(std::size_t index) const;

  std::string_view source_;
  std::string unescaped_;
  std::vector<Record> records_;  ///< each before what it holds
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
/// Returns nullopt where there is nothing to go on with (not text, not YAML, empty), having said
/// why. Everything else that data files may not use is reported and left out of the tree or
/// marked `refused`, so that the rest can still be looked at. The tree points into `file`.
std::optional<YamlTree> read_yaml(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace crosswalk
