#include "report/figures.hpp"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "report/class_label.hpp"

namespace crosswalk::report {
namespace {

// What a reader can still make out on a page. A picture of its own may be larger.
constexpr std::size_t most_figure_rows = 60;
constexpr std::size_t most_bands = 300;

class PictureMaker {
 public:
  PictureMaker(const Page& page, Picture::Kind kind) : page_(page) {
    picture_.kind = kind;
    picture_.language = page.catalogue.language;
    const bool is_matrix = kind == Picture::Kind::matrix;
    picture_.title = words(is_matrix ? Phrase::figure_matrix : Phrase::figure_flow);
    picture_.description =
        words(is_matrix ? Phrase::figure_matrix_description : Phrase::figure_flow_description);
    const Framework& right = page.right().framework();
    for (const std::size_t entry : top_entries(right)) {
      columns_[entry] = picture_.columns.size();
      picture_.columns.push_back(label(right, right.entries[entry]));
    }
    add_rows();
  }

  /// The picture, with its meanings from the strongest to the weakest class.
  Picture finish() {
    std::vector<std::size_t> places(picture_.meanings.size());
    std::vector<Picture::Meaning> meanings;
    for (const auto& [key, place] : meanings_) {
      places[place] = meanings.size();
      meanings.push_back(std::move(picture_.meanings[place]));
    }
    picture_.meanings = std::move(meanings);
    for (Picture::Cell& cell : picture_.cells) cell.meaning = places[cell.meaning];
    return std::move(picture_);
  }

 private:
  [[nodiscard]] std::string words(Phrase phrase) const {
    return page_
        .say(phrase, arg("left", short_name(page_.left().framework())),
             arg("right", short_name(page_.right().framework())))
        .plain_text();
  }

  [[nodiscard]] Picture::Label label(const Framework& framework, const Entry& entry) const {
    std::string id = (stable_id(framework, entry) + unverified_mark(page_, entry)).plain_text();
    return {.id = std::move(id), .name = shown(page_, entry.title, framework).plain_text()};
  }

  void add_rows() {
    const Framework& left = page_.left().framework();
    auto cell = page_.comparison().matrix.begin();
    const auto end = page_.comparison().matrix.end();
    for (const RollUp& row : by_top_entry(page_.left().own())) {
      for (; cell != end && cell->row == row.entry; ++cell) {
        add(columns_.at(cell->column), cell->item_class, cell->determination, cell->items);
      }
      if (picture_.kind == Picture::Kind::flow) {
        for (const ItemClass item_class : {ItemClass::only, ItemClass::not_addressed}) {
          const std::size_t items = row.counts.of(item_class);
          if (items == 0) continue;
          add(column_without_counterpart(item_class), item_class, Determination::determined, items);
        }
      }
      picture_.rows.push_back(label(left, left.entries[row.entry]));
      picture_.row_items.push_back(row.counts.total());
    }
  }

  void add(std::size_t column, ItemClass item_class, Determination determination,
           std::size_t items) {
    const auto [meaning, is_new] =
        meanings_.try_emplace({item_class, determination}, picture_.meanings.size());
    if (is_new) {
      picture_.meanings.push_back(
          {.item_class = item_class,
           .determination = determination,
           .symbol = std::string(class_symbol(item_class)),
           .label = class_label(page_.catalogue, item_class, short_name(page_.left().framework()),
                                determination)});
    }
    picture_.cells.push_back({.row = picture_.rows.size(),
                              .column = column,
                              .meaning = meaning->second,
                              .items = items});
  }

  /// The column for the items of a class that have no counterpart.
  std::size_t column_without_counterpart(ItemClass item_class) {
    const auto [column, is_new] = without_.try_emplace(item_class, picture_.columns.size());
    if (is_new) {
      picture_.columns.push_back(
          {.id = class_words(page_, item_class, page_.left().framework()).plain_text()});
    }
    return column->second;
  }

  const Page& page_;
  Picture picture_;
  std::map<std::size_t, std::size_t> columns_;  ///< by top entry of the right side
  std::map<std::pair<ItemClass, Determination>, std::size_t> meanings_;
  std::map<ItemClass, std::size_t> without_;
};

/// The numbers of a picture, a row for each cell.
Table numbers_of(const Page& page, const Picture& picture) {
  Table table =
      table_with({short_name(page.left().framework()), short_name(page.right().framework()),
                  page.say(Phrase::column_class), page.say(Phrase::column_items)},
                 3);
  for (const Picture::Cell& cell : picture.cells) {
    const Picture::Meaning& meaning = picture.meanings[cell.meaning];
    const bool is_class = !is_counterpart(meaning.item_class);
    add_row(table, {picture.rows[cell.row].id,
                    is_class ? Inline() : Inline(picture.columns[cell.column].id),
                    Inline(meaning.symbol) + " " + meaning.label, std::to_string(cell.items)});
  }
  return table;
}

}  // namespace

Picture picture_of(const ReportContent& content, Picture::Kind kind, std::string_view language) {
  const Page page = new_page(content, language);
  return PictureMaker(page, kind).finish();
}

void append_matrix_figure(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  if (top_entries(left).size() > most_figure_rows ||
      top_entries(right).size() > most_matrix_columns) {
    return;
  }
  page.document.blocks.emplace_back(
      Figure{.picture = PictureMaker(page, Picture::Kind::matrix).finish()});
}

void append_flow_figure(Page& page) {
  const Framework& left = page.left().framework();
  const Framework& right = page.right().framework();
  if (top_entries(left).size() > most_figure_rows || top_entries(right).size() > most_figure_rows ||
      page.comparison().matrix.size() > most_bands) {
    return;
  }
  Picture picture = PictureMaker(page, Picture::Kind::flow).finish();
  if (picture.cells.empty()) return;
  Table numbers = numbers_of(page, picture);
  page.document.blocks.emplace_back(
      Figure{.picture = std::move(picture), .table = std::move(numbers)});
}

}  // namespace crosswalk::report
