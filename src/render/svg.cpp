#include "render/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "render/markup.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

// All measures are in pixels of a text of 13 pixels.
constexpr int margin = 8;
constexpr int letter_width = 8;  ///< of the widest usual typefaces
constexpr int line_height = 20;
constexpr int text_drop = 5;  ///< from the middle of a line to the baseline of its text
constexpr int cell_width = 54;
constexpr int cell_height = 26;
constexpr int swatch_width = 40;
constexpr std::size_t longest_label = 42;

constexpr std::string_view style_sheet =
    ".cw{font:13px system-ui,sans-serif}.cw text{fill:#1b1b1b}.cw .bg{fill:#fff}"
    ".cw .g{stroke:#c4c4c4}.cw .o{fill:#9cc3e6;stroke:#1b4f80}.cw .w{fill:#e2eef9}"
    ".cw .x{stroke:#1b4f80}.cw .n{fill:#ececec;stroke:#767676}.cw .p{stroke-dasharray:5 3}"
    ".cw .e{stroke:#1b4f80}.cw .q{fill:#555}"
    ".cw .v{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}"
    "@media (prefers-color-scheme:dark){.cw text{fill:#e8e8e8}.cw .bg{fill:#16181c}"
    ".cw .g{stroke:#565b63}.cw .o{fill:#2c5c8f;stroke:#9cc3e6}.cw .w{fill:#1d3147}"
    ".cw .x,.cw .e{stroke:#9cc3e6}.cw .n{fill:#33373d;stroke:#a0a0a0}.cw .q{fill:#b9b9b9}"
    ".cw .v{stroke:#16181c}}";

int width_of(std::string_view text) { return display_width(text) * letter_width; }

/// The id and the name of a row or column.
std::string whole(const Picture::Label& label) {
  return label.name.empty() ? label.id : label.id + ' ' + label.name;
}

/// The text as far as there is room for it.
std::string shortened(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t count = 0; end < text.size(); ++count) {
    if (count == longest_label) return std::string(text.substr(0, end)) + "…";
    end += character_length(text.substr(end));
  }
  return std::string(text);
}

int widest(const std::vector<Picture::Label>& labels) {
  int width = 0;
  for (const Picture::Label& label : labels) {
    width = std::max(width, width_of(shortened(whole(label))));
  }
  return width;
}

/// "● 5", or "● 5 ?" for a class that is only possible.
std::string value_of(const Picture::Meaning& meaning, std::string_view number) {
  std::string text = meaning.symbol;
  if (!number.empty()) text += fmt::format(" {}", number);
  return meaning.determination == Determination::undetermined ? text + " ?" : text;
}

class SvgWriter {
 public:
  explicit SvgWriter(const Picture& picture) : picture_(picture) {
    if (picture.kind == Picture::Kind::matrix) {
      write_matrix();
    } else {
      write_flow();
    }
  }

  /// The element, with `style` inside if it is not empty.
  [[nodiscard]] std::string element(std::string_view style) const {
    const std::string_view name = name_of_kind();
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"cw\" role=\"img\" lang=\"{0}\" "
        "viewBox=\"0 0 {1} {2}\" width=\"{1}\" height=\"{2}\" "
        "aria-labelledby=\"figure-{3}-title figure-{3}-desc\">\n<title id=\"figure-{3}-title\">",
        escaped_markup(picture_.language), width_, height_, name);
    append_escaped(out, picture_.title);
    out += fmt::format("</title>\n<desc id=\"figure-{}-desc\">", name);
    append_escaped(out, picture_.description);
    out += "</desc>\n";
    if (!style.empty()) out += fmt::format("<style>{}</style>\n", style);
    out += fmt::format(
        "<defs><pattern id=\"figure-{}-hatch\" width=\"6\" height=\"6\" "
        "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"w\" "
        "width=\"6\" height=\"6\"/><path class=\"x\" d=\"M0 0V6\"/></pattern></defs>\n"
        "<rect class=\"bg\" width=\"{}\" height=\"{}\"/>\n",
        name, width_, height_);
    return out + body_ + "</svg>\n";
  }

 private:
  [[nodiscard]] std::string_view name_of_kind() const {
    return picture_.kind == Picture::Kind::matrix ? "matrix" : "flow";
  }

  template <typename... Arguments>
  void add(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(body_), format, std::forward<Arguments>(arguments)...);
  }

  /// The attributes by which a shape shows a meaning.
  [[nodiscard]] std::string look_of(const Picture::Meaning& meaning) const {
    const std::string_view dashes =
        meaning.determination == Determination::undetermined ? " p" : "";
    if (meaning.item_class == ItemClass::overlap) return fmt::format("class=\"o{}\"", dashes);
    if (meaning.item_class == ItemClass::weak_overlap) {
      return fmt::format("class=\"e{}\" fill=\"url(#figure-{}-hatch)\"", dashes, name_of_kind());
    }
    return fmt::format("class=\"n{}\"", dashes);
  }

  /// A label, which shows its whole text to a pointer where there is no room for it.
  void add_label(const Picture::Label& label, std::string_view attributes) {
    const std::string text = whole(label);
    const std::string shown = shortened(text);
    add("<text {}>", attributes);
    append_escaped(body_, shown);
    if (shown != text) {
      body_ += "<title>";
      append_escaped(body_, text);
      body_ += "</title>";
    }
    body_ += "</text>\n";
  }

  /// The tool tip of a cell.
  void add_title(const Picture::Cell& cell) {
    body_ += "<title>";
    append_escaped(body_, fmt::format("{} → {}: {} {}", picture_.rows[cell.row].id,
                                      picture_.columns[cell.column].id,
                                      picture_.meanings[cell.meaning].label, cell.items));
    body_ += "</title>";
  }

  void write_matrix() {
    const int left = margin + widest(picture_.rows) + margin;
    const int top = margin + widest(picture_.columns) + margin;
    const int rows = static_cast<int>(picture_.rows.size());
    const int columns = static_cast<int>(picture_.columns.size());
    const int right = left + columns * cell_width;
    const int bottom = top + rows * cell_height;
    for (int row = 0; row < rows; ++row) {
      const int middle = top + row * cell_height + cell_height / 2;
      add_label(
          picture_.rows[static_cast<std::size_t>(row)],
          fmt::format(R"(x="{}" y="{}" text-anchor="end")", left - margin, middle + text_drop));
    }
    for (int column = 0; column < columns; ++column) {
      const int middle = left + column * cell_width + cell_width / 2 + text_drop;
      add_label(picture_.columns[static_cast<std::size_t>(column)],
                fmt::format("transform=\"translate({} {}) rotate(-90)\"", middle, top - margin));
    }
    body_ += R"(<path class="g" d=")";
    for (int row = 0; row <= rows; ++row) add("M{} {}H{}", left, top + row * cell_height, right);
    for (int column = 0; column <= columns; ++column) {
      add("M{} {}V{}", left + column * cell_width, top, bottom);
    }
    body_ += "\"/>\n";
    for (const Picture::Cell& cell : picture_.cells) write_field(cell, left, top);
    write_legend(bottom + margin, std::max(right, left + margin));
  }

  /// A field of the heat map: the darker, the more items of its row have a counterpart there.
  void write_field(const Picture::Cell& cell, int left, int top) {
    const Picture::Meaning& meaning = picture_.meanings[cell.meaning];
    const int x = left + static_cast<int>(cell.column) * cell_width;
    const int y = top + static_cast<int>(cell.row) * cell_height;
    const std::size_t all = std::max(picture_.row_items[cell.row], cell.items);
    const std::size_t percent = 40 + 60 * cell.items / all;
    add(R"(<g><rect {} fill-opacity="{}%" x="{}" y="{}" width="{}" height="{}"/>)",
        look_of(meaning), percent, x + 2, y + 2, cell_width - 4, cell_height - 4);
    add(R"(<text class="v" x="{}" y="{}" text-anchor="middle">)", x + cell_width / 2,
        y + cell_height / 2 + text_drop);
    append_escaped(body_, value_of(meaning, std::to_string(cell.items)));
    body_ += "</text>";
    add_title(cell);
    body_ += "</g>\n";
  }

  /// What the looks stand for, line by line; also sets the size of the picture.
  void write_legend(int top, int right) {
    int width = right;
    for (const Picture::Meaning& meaning : picture_.meanings) {
      add("<rect {} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/><text class=\"v\" x=\"{}\" "
          "y=\"{}\" text-anchor=\"middle\">",
          look_of(meaning), margin, top, swatch_width, line_height - 3, margin + swatch_width / 2,
          top + line_height / 2 + text_drop - 1);
      append_escaped(body_, value_of(meaning, ""));
      add(R"(</text><text x="{}" y="{}">)", margin + swatch_width + margin,
          top + line_height / 2 + text_drop - 1);
      append_escaped(body_, meaning.label);
      body_ += "</text>\n";
      width = std::max(width, swatch_width + 2 * margin + width_of(meaning.label));
      top += line_height + 2;
    }
    width_ = width + margin;
    height_ = top + margin;
  }

  /// The nodes of one side of a flow.
  struct Nodes {
    std::vector<int> heights = {};  ///< of the bands that meet there
    std::vector<int> tops = {};     ///< of the next band
    int bottom = 0;
  };

  [[nodiscard]] static Nodes nodes_of(std::vector<int> heights) {
    Nodes nodes{.heights = std::move(heights)};
    int y = margin;
    for (const int height : nodes.heights) {
      const int room = std::max(height, line_height);
      nodes.tops.push_back(y + (room - height) / 2);
      y += room + margin;
    }
    nodes.bottom = y;
    return nodes;
  }

  void write_nodes(const Nodes& nodes, const std::vector<Picture::Label>& labels, int x,
                   bool is_left) {
    constexpr int node_width = 8;
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const int height = std::max(nodes.heights[i], 1);
      add(R"(<rect class="q" x="{}" y="{}" width="{}" height="{}"/>)", is_left ? x - node_width : x,
          nodes.tops[i], node_width, height);
      const int label_x = is_left ? x - node_width - margin : x + node_width + margin;
      add_label(labels[i],
                fmt::format(R"(x="{}" y="{}"{})", label_x, nodes.tops[i] + height / 2 + text_drop,
                            is_left ? " text-anchor=\"end\"" : ""));
    }
  }

  void write_flow() {
    constexpr std::size_t height_of_all = 480;
    constexpr int band_length = 320;
    constexpr int lowest_with_number = 12;
    std::size_t total = 1;
    for (const Picture::Cell& cell : picture_.cells) total += cell.items;
    const auto height_of = [total](const Picture::Cell& cell) {
      return static_cast<int>(std::max<std::size_t>(1, cell.items * height_of_all / total));
    };
    std::vector<int> left_heights(picture_.rows.size());
    std::vector<int> right_heights(picture_.columns.size());
    for (const Picture::Cell& cell : picture_.cells) {
      left_heights[cell.row] += height_of(cell);
      right_heights[cell.column] += height_of(cell);
    }
    Nodes left = nodes_of(std::move(left_heights));
    Nodes right = nodes_of(std::move(right_heights));
    const int x_left = margin + widest(picture_.rows) + 3 * margin;
    const int x_right = x_left + band_length;
    const int x_middle = x_left + band_length / 2;
    write_nodes(left, picture_.rows, x_left, true);
    write_nodes(right, picture_.columns, x_right, false);
    body_ += '\n';
    for (const Picture::Cell& cell : picture_.cells) {
      const int height = height_of(cell);
      const int y1 = std::exchange(left.tops[cell.row], left.tops[cell.row] + height);
      const int y2 = std::exchange(right.tops[cell.column], right.tops[cell.column] + height);
      const Picture::Meaning& meaning = picture_.meanings[cell.meaning];
      add("<g><path {} d=\"M{} {}C{} {} {} {} {} {}V{}C{} {} {} {} {} {}Z\"/>", look_of(meaning),
          x_left, y1, x_middle, y1, x_middle, y2, x_right, y2, y2 + height, x_middle, y2 + height,
          x_middle, y1 + height, x_left, y1 + height);
      if (height >= lowest_with_number) {
        add(R"(<text class="v" x="{}" y="{}">)", x_left + margin, y1 + height / 2 + text_drop);
        append_escaped(body_, value_of(meaning, std::to_string(cell.items)));
        body_ += "</text>";
      }
      add_title(cell);
      body_ += "</g>\n";
    }
    write_legend(std::max(left.bottom, right.bottom),
                 x_right + 2 * margin + widest(picture_.columns));
  }

  const Picture& picture_;
  std::string body_;
  int width_ = 0;
  int height_ = 0;
};

}  // namespace

std::string to_svg(const Picture& picture) { return SvgWriter(picture).element(style_sheet); }

std::string svg_element(const Picture& picture) { return SvgWriter(picture).element({}); }

std::string_view svg_style() { return style_sheet; }

}  // namespace crosswalk::render
