#include "load/yaml/entry_editor.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "load/text_guard.hpp"
#include "load/yaml/yaml_tree.hpp"

namespace crosswalk {

namespace {

/// A key of a YAML mapping in block style, in whole lines of the file.
struct KeyPlace {
  std::string_view key;
  int line = 0;
  int column = 0;
  YamlNode value;
};

std::vector<KeyPlace> keys_of(YamlNode mapping) {
  std::vector<KeyPlace> keys;
  if (mapping.kind() != YamlKind::mapping) return keys;
  const YamlNode::Parts parts = mapping.parts();
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const YamlNode key = *part;
    ++part;
    keys.push_back({key.words(), key.at().line, key.at().column, *part});
  }
  return keys;
}

bool is_list_of_entries(std::string_view key) {
  return key == "mappings" || key == "items" || key == "categories";
}

/// What is behind a value on the same line: a comment with the blanks before it, or nothing.
std::string_view comment_in(std::string_view line) {
  char quote = '\0';
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char byte = line[at];
    if (quote != '\0') {
      if (byte == '\\' && quote == '"') ++at;
      if (byte == quote) quote = '\0';
    } else if (byte == '"' || byte == '\'') {
      quote = byte;
    } else if (byte == '#' && at > 0 && line[at - 1] == ' ') {
      const std::size_t end = line.find_last_not_of(' ', at - 1);
      return line.substr(end + 1);  // npos + 1 is 0
    }
  }
  return {};
}

std::string indented(std::string_view lines, std::size_t blanks) {
  std::string result;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    if (end > 0) result.append(blanks, ' ');
    result += lines.substr(0, end);
    result += '\n';
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return result;
}

/// Collects changes of whole lines of a YAML file.
class EntryEditor {
 public:
  EntryEditor(const SourceFile& file, const YamlTree& tree)
      : text_(file.text()), root_(tree.root()) {
    std::size_t at = 0;
    while (at < text_.size()) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      lines_.push_back(text_.substr(at, end - at));
      at = end + 1;
    }
    find_entries(root_, static_cast<int>(lines_.size()) + 1);
  }

  bool update(const EntryUpdate& entry_update) {
    const auto found = entries_.find(entry_update.id);
    if (found == entries_.end()) return false;
    const std::vector<KeyPlace> keys = keys_of(found->second.node);
    if (!is_in_block_style(keys)) return false;
    for (std::size_t index = 0; index < entry_update.keys.size(); ++index) {
      if (entry_update.keys[index].lines.empty()) continue;
      replace_or_insert(entry_update, index, keys, found->second.end);
    }
    return true;
  }

  bool add(const EntryAddition& addition) {
    YamlNode holder = root_;
    int holder_end = static_cast<int>(lines_.size()) + 1;
    if (!addition.holder.empty()) {
      const auto found = entries_.find(addition.holder);
      if (found == entries_.end()) return false;
      holder = found->second.node;
      holder_end = found->second.end;
    }
    const std::vector<KeyPlace> keys = keys_of(holder);
    if (!addition.holder.empty() && !is_in_block_style(keys)) return false;
    const auto list = std::find_if(keys.begin(), keys.end(), [&addition](const KeyPlace& key) {
      return key.key == addition.list;
    });
    if (list == keys.end()) return add_list(addition, keys, holder_end);
    const std::size_t index = static_cast<std::size_t>(list - keys.begin());
    const int end = end_of_key(keys, index, holder_end);
    int column = list->column + 2;
    const YamlNode::Parts parts = list->value.parts();
    if (list->value.kind() != YamlKind::list || parts.empty()) {
      // "mappings: []" becomes the line that the entries stand below.
      const std::string indent(static_cast<std::size_t>(list->column) - 1, ' ');
      replace(list->line, end, indent + addition.list + ":\n");
    } else if (const std::optional<int> dash = column_of_dash(*parts.begin())) {
      column = *dash;
    } else {
      return false;
    }
    insert(end, entry_lines(addition.lines, static_cast<std::size_t>(column) - 1));
    return true;
  }

  [[nodiscard]] std::string finish() const {
    std::string result;
    for (int line = 1; line <= static_cast<int>(lines_.size()) + 1; ++line) {
      if (const auto inserted = inserted_.find(line); inserted != inserted_.end()) {
        // The last line may lack its line break.
        if (!result.empty() && !result.ends_with('\n')) result += '\n';
        result += inserted->second;
      }
      if (line > static_cast<int>(lines_.size()) || is_removed(line)) continue;
      result += lines_[static_cast<std::size_t>(line) - 1];
      const bool has_break = line < static_cast<int>(lines_.size()) || text_.ends_with('\n');
      if (has_break) result += '\n';
    }
    return result;
  }

 private:
  struct EntryPlace {
    YamlNode node;
    int end = 0;  ///< the line behind it, with what belongs to its neighbour
  };

  void find_entries(YamlNode holder, int end) {
    const std::vector<KeyPlace> keys = keys_of(holder);
    for (std::size_t index = 0; index < keys.size(); ++index) {
      if (!is_list_of_entries(keys[index].key)) continue;
      const int list_end = index + 1 < keys.size() ? keys[index + 1].line : end;
      std::vector<YamlNode> nodes;
      for (const YamlNode node : keys[index].value.parts()) nodes.push_back(node);
      for (std::size_t entry = 0; entry < nodes.size(); ++entry) {
        const int entry_end = entry + 1 < nodes.size() ? nodes[entry + 1].at().line : list_end;
        for (const KeyPlace& key : keys_of(nodes[entry])) {
          if (key.key != "id") continue;
          entries_.emplace(key.value.words(), EntryPlace{nodes[entry], entry_end});
        }
        find_entries(nodes[entry], entry_end);
      }
    }
  }

  /// Whether each key stands on a line of its own, so that whole lines can be replaced.
  [[nodiscard]] bool is_in_block_style(const std::vector<KeyPlace>& keys) const {
    for (std::size_t index = 0; index < keys.size(); ++index) {
      if (index > 0 && keys[index].line == keys[index - 1].line) return false;
      if (keys[index].column != keys.front().column) return false;
    }
    if (keys.empty()) return false;
    const std::string_view line = lines_[static_cast<std::size_t>(keys.front().line) - 1];
    return line.find('{') == std::string_view::npos ||
           line.find('{') >= static_cast<std::size_t>(keys.front().column) - 1;
  }

  /// The line behind the value of a key. Comments and empty lines in front of the next key belong
  /// to that.
  [[nodiscard]] int end_of_key(const std::vector<KeyPlace>& keys, std::size_t index,
                               int entry_end) const {
    int end = index + 1 < keys.size() ? keys[index + 1].line : entry_end;
    while (end - 1 > keys[index].line) {
      const std::string_view line = lines_[static_cast<std::size_t>(end) - 2];
      const std::size_t begin = line.find_first_not_of(" \r");
      if (begin != std::string_view::npos && line[begin] != '#') break;
      --end;
    }
    return end;
  }

  void replace_or_insert(const EntryUpdate& entry_update, std::size_t index,
                         const std::vector<KeyPlace>& keys, int entry_end) {
    const KeyLines& wanted = entry_update.keys[index];
    const auto blanks = static_cast<std::size_t>(keys.front().column) - 1;
    std::size_t behind = 0;  // the key after which a new one stands: that of the last one before it
    for (std::size_t place = 0; place < keys.size(); ++place) {
      if (keys[place].key == wanted.key) {
        replace_key(keys, place, entry_end, indented(wanted.lines, blanks));
        return;
      }
      for (std::size_t before = 0; before < index; ++before) {
        if (entry_update.keys[before].key == keys[place].key) behind = place;
      }
    }
    insert(end_of_key(keys, behind, entry_end), indented(wanted.lines, blanks));
  }

  void replace_key(const std::vector<KeyPlace>& keys, std::size_t index, int entry_end,
                   std::string lines) {
    const KeyPlace& key = keys[index];
    const int end = end_of_key(keys, index, entry_end);
    const std::string_view old = lines_[static_cast<std::size_t>(key.line) - 1];
    const auto blanks = static_cast<std::size_t>(key.column) - 1;
    // The first key of an entry has the dash in front of it.
    if (blanks <= old.size() && blanks > 0) {
      lines.replace(0, blanks, old.substr(0, blanks));
    }
    const std::size_t first_end = lines.find('\n');
    if (end == key.line + 1) lines.insert(first_end, comment_in(old.substr(blanks)));
    replace(key.line, end, std::move(lines));
  }

  bool add_list(const EntryAddition& addition, const std::vector<KeyPlace>& keys, int holder_end) {
    if (keys.empty()) return false;
    const auto blanks = static_cast<std::size_t>(keys.front().column) - 1;
    insert(
        end_of_key(keys, keys.size() - 1, holder_end),
        std::string(blanks, ' ') + addition.list + ":\n" + entry_lines(addition.lines, blanks + 2));
    return true;
  }

  static std::string entry_lines(std::string_view lines, std::size_t blanks) {
    std::string result = indented(lines, blanks + 2);
    if (result.size() > blanks) result[blanks] = '-';
    return result;
  }

  [[nodiscard]] std::optional<int> column_of_dash(YamlNode entry) const {
    if (entry.kind() != YamlKind::mapping) return std::nullopt;
    const std::string_view line = lines_[static_cast<std::size_t>(entry.at().line) - 1];
    const std::size_t dash = line.find_first_not_of(' ');
    if (dash == std::string_view::npos || line[dash] != '-') return std::nullopt;
    return static_cast<int>(dash) + 1;
  }

  void insert(int line, const std::string& lines) { inserted_[line] += lines; }

  void replace(int begin, int end, std::string lines) {
    removed_[begin] = end;
    inserted_[begin] = std::move(lines) + inserted_[begin];
  }

  [[nodiscard]] bool is_removed(int line) const {
    const auto next = removed_.upper_bound(line);
    return next != removed_.begin() && line < std::prev(next)->second;
  }

  std::string_view text_;
  YamlNode root_;
  std::vector<std::string_view> lines_;
  std::multimap<std::string, EntryPlace, std::less<>> entries_;
  std::map<int, std::string> inserted_;  ///< in front of the line
  std::map<int, int> removed_;           ///< lines [begin, end) by their begin
};

}  // namespace

std::optional<std::string> with_entries(const SourceFile& file,
                                        const std::vector<EntryUpdate>& updates,
                                        const std::vector<EntryAddition>& additions) {
  Diagnostics diagnostics;
  // Whole lines are put together with line feeds.
  if (file.text().find('\r') != std::string::npos) return std::nullopt;
  const std::optional<YamlTree> tree = read_yaml(file, diagnostics);
  if (!tree) return std::nullopt;
  EntryEditor editor(file, *tree);
  for (const EntryUpdate& update : updates) {
    if (!editor.update(update)) return std::nullopt;
  }
  for (const EntryAddition& addition : additions) {
    if (!editor.add(addition)) return std::nullopt;
  }
  return editor.finish();
}

}  // namespace crosswalk
