#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace crosswalk {

struct ArchiveBytes;

/// Reads the files in a ZIP archive that is held in memory.
class ZipArchive {
 public:
  enum class Result {
    read,
    missing,    // there is no file of that name
    too_large,  // it unpacks to more than `largest_data_file` bytes
    encrypted,
    damaged,
  };

  /// `bytes` must outlive this object.
  explicit ZipArchive(std::string_view bytes);
  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;
  ZipArchive(ZipArchive&&) = delete;
  ZipArchive& operator=(ZipArchive&&) = delete;
  ~ZipArchive();

  /// Whether the bytes are an archive with a complete table of contents.
  [[nodiscard]] bool is_open() const;

  /// Unpacks the file of that name, in which upper and lower case are the same. `text` is its
  /// content where the result is `read`, and empty otherwise.
  Result read(const std::string& name, std::string& text);

  [[nodiscard]] bool has(const std::string& name);

 private:
  std::unique_ptr<ArchiveBytes> bytes_;
  void* archive_ = nullptr;  ///< null where the archive cannot be opened
};

}  // namespace crosswalk
