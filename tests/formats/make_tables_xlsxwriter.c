/* Writes the rows on standard input (tabs between cells, VT for a line break in one) as text cells
 * of a workbook: make_tables_xlsxwriter FILE. Part of make_tables.py. */
#include <stdio.h>
#include <string.h>
#include <xlsxwriter.h>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  lxw_workbook* workbook = workbook_new(argv[1]);
  lxw_doc_properties properties = {0};
  properties.created = 315532800; /* 1980-01-01, so that the bytes do not depend on the day */
  workbook_set_properties(workbook, &properties);
  lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Judgements");
  static char line[65536];
  for (lxw_row_t row = 0; fgets(line, sizeof line, stdin) != NULL; ++row) {
    line[strcspn(line, "\n")] = '\0';
    char* cell = line;
    for (lxw_col_t column = 0; cell != NULL; ++column) {
      char* next = strchr(cell, '\t');
      if (next != NULL) *next++ = '\0';
      for (char* letter = cell; *letter != '\0'; ++letter) {
        if (*letter == '\v') *letter = '\n';
      }
      if (*cell != '\0') worksheet_write_string(sheet, row, column, cell, NULL);
      cell = next;
    }
  }
  return workbook_close(workbook) == LXW_NO_ERROR ? 0 : 1;
}
