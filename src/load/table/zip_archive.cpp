#include "load/table/zip_archive.hpp"

#include <minizip/ioapi.h>
#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "load/text_guard.hpp"

namespace crosswalk {

/// The bytes of an archive, and where minizip reads next.
struct ArchiveBytes {
  std::string_view bytes;
  std::size_t at = 0;
};

namespace {

ArchiveBytes& bytes_of(voidpf stream) { return *static_cast<ArchiveBytes*>(stream); }

voidpf open_bytes(voidpf opaque, const void* /*name*/, int /*mode*/) { return opaque; }

uLong read_bytes(voidpf /*opaque*/, voidpf stream, void* buffer, uLong size) {
  ArchiveBytes& source = bytes_of(stream);
  const std::size_t count = std::min<std::size_t>(size, source.bytes.size() - source.at);
  std::memcpy(buffer, source.bytes.data() + source.at, count);
  source.at += count;
  return static_cast<uLong>(count);
}

uLong refuse_to_write(voidpf /*opaque*/, voidpf /*stream*/, const void* /*buffer*/,
                      uLong /*size*/) {
  return 0;
}

ZPOS64_T tell_place(voidpf /*opaque*/, voidpf stream) { return bytes_of(stream).at; }

long seek_place(voidpf /*opaque*/, voidpf stream, ZPOS64_T offset, int origin) {
  ArchiveBytes& source = bytes_of(stream);
  std::size_t base = 0;
  if (origin == ZLIB_FILEFUNC_SEEK_CUR) base = source.at;
  if (origin == ZLIB_FILEFUNC_SEEK_END) base = source.bytes.size();
  if (offset > source.bytes.size() - base) return -1;
  source.at = base + static_cast<std::size_t>(offset);
  return 0;
}

int close_bytes(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }
int no_error(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }

/// Closes the file that is open in an archive.
class OpenFile {
 public:
  explicit OpenFile(unzFile archive) : archive_(archive) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  OpenFile(OpenFile&&) = delete;
  OpenFile& operator=(OpenFile&&) = delete;
  ~OpenFile() {
    if (archive_ != nullptr) unzCloseCurrentFile(archive_);
  }

  /// Whether the check sum of the file, which was read to its end, is right.
  bool close() { return unzCloseCurrentFile(std::exchange(archive_, nullptr)) == UNZ_OK; }

 private:
  unzFile archive_;
};

constexpr int ignoring_case = 2;

}  // namespace

ZipArchive::ZipArchive(std::string_view bytes)
    : bytes_(std::make_unique<ArchiveBytes>(ArchiveBytes{.bytes = bytes})) {
  zlib_filefunc64_def functions{};
  functions.zopen64_file = &open_bytes;
  functions.zread_file = &read_bytes;
  functions.zwrite_file = &refuse_to_write;
  functions.ztell64_file = &tell_place;
  functions.zseek64_file = &seek_place;
  functions.zclose_file = &close_bytes;
  functions.zerror_file = &no_error;
  functions.opaque = bytes_.get();
  archive_ = unzOpen2_64("", &functions);
}

ZipArchive::~ZipArchive() {
  if (archive_ != nullptr) unzClose(archive_);
}

bool ZipArchive::is_open() const { return archive_ != nullptr; }

bool ZipArchive::has(const std::string& name) {
  return unzLocateFile(archive_, name.c_str(), ignoring_case) == UNZ_OK;
}

ZipArchive::Result ZipArchive::read(const std::string& name, std::string& text) {
  text.clear();
  if (!has(name)) return Result::missing;
  unz_file_info64 info{};
  if (unzGetCurrentFileInfo64(archive_, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
    return Result::damaged;
  }
  if ((info.flag & 1U) != 0) return Result::encrypted;
  if (info.uncompressed_size > largest_data_file) return Result::too_large;
  if (unzOpenCurrentFile(archive_) != UNZ_OK) return Result::damaged;
  OpenFile file(archive_);
  // The size in the table of contents may be a lie, so reading stops where it should end.
  std::string content(static_cast<std::size_t>(info.uncompressed_size) + 1, '\0');
  const int count =
      unzReadCurrentFile(archive_, content.data(), static_cast<unsigned>(content.size()));
  if (count < 0 || static_cast<std::size_t>(count) + 1 != content.size() || !file.close()) {
    return Result::damaged;
  }
  content.pop_back();
  text = std::move(content);
  return Result::read;
}

}  // namespace crosswalk
