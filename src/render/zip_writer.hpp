#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace crosswalk::render {

/// Packs files into a ZIP archive that is held in memory.
///
/// The archive has no clock: every file is dated 1980-01-01, the first day that the format knows.
/// The same calls give the same bytes with the same version of zlib. An archive is limited to 4
/// GiB, and so is each file in it; more throws std::length_error.
class ZipWriter {
 public:
  ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;
  ZipWriter(ZipWriter&&) = delete;
  ZipWriter& operator=(ZipWriter&&) = delete;
  ~ZipWriter();

  /// Begins the next file. Its name is ASCII.
  void begin_file(std::string name);

  /// Appends to the content of the file. Parts of any size will do.
  void append(std::string_view part);

  void end_file();

  /// The bytes of the archive, after the last file has ended.
  std::string archive() &&;

 private:
  struct File {
    std::string name = {};
    std::uint32_t checksum = 0;
    std::uint64_t packed_size = 0;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;  ///< of its head in the archive
  };
  struct Deflate;

  void pack(std::string_view part, bool is_last);
  /// What stands both before a file and in the table of contents.
  static std::string description(const File& file);

  std::string bytes_;
  std::vector<File> files_;
  std::unique_ptr<Deflate> deflate_;
};

}  // namespace crosswalk::render
