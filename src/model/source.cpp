#include "model/source.hpp"

#include <utility>

#include "text/unicode.hpp"

namespace crosswalk {

SourceFile::SourceFile(std::string path, std::string text, const std::string& name)
    : location_(std::move(path)),
      path_(visible(location_)),
      name_(name.empty() ? path_ : visible(name)),
      text_(std::move(text)) {}

std::string_view SourceFile::stem() const {
  std::string_view stem = name_;
  stem.remove_prefix(stem.rfind('/') + 1);  // npos + 1 is 0
  return stem.substr(0, stem.rfind('.'));
}

std::string_view SourceFile::line(int number) const {
  std::call_once(lines_are_found_, [this] {
    line_starts_.push_back(0);
    for (std::size_t at = text_.find('\n'); at != std::string::npos;
         at = text_.find('\n', at + 1)) {
      line_starts_.push_back(at + 1);
    }
  });
  const auto index = static_cast<std::size_t>(number) - 1;
  if (number < 1 || index >= line_starts_.size()) return {};
  const std::size_t start = line_starts_[index];
  const std::size_t next =
      index + 1 < line_starts_.size() ? line_starts_[index + 1] - 1 : text_.size();
  std::string_view line = std::string_view(text_).substr(start, next - start);
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (number == 1 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace crosswalk
