// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/transcode.hpp"

#include "data/encoding/big5.hpp"

#include <iconv.h>

#include <cerrno>
#include <string>

namespace readiness::data {
namespace {

constexpr std::size_t k_step = std::size_t{1} << 20;
constexpr std::size_t k_room = 3 * k_step;  // two bytes become three at most, one becomes one
constexpr std::string_view k_replacement = "\xEF\xBF\xBD";

class Transcoder {
 public:
  Transcoder(std::string_view bytes, Encoding encoding, util::ScratchFile& out)
      : handle_(iconv_open("UTF-8", iconv_name(encoding))), bytes_(bytes), out_(out), room_(k_room, '\0') {}
  Transcoder(const Transcoder&) = delete;
  Transcoder& operator=(const Transcoder&) = delete;
  ~Transcoder() { iconv_close(handle_); }

  // Where it had to stop, if it had to.
  Result<std::optional<std::size_t>> run() {
    while (at_ < bytes_.size()) {
      const std::size_t before = at_;
      RD_TRY(const int trouble, step());
      const bool cut_off = trouble == EINVAL && (at_ == before || bytes_.size() - at_ < k_shortest);
      if (trouble != EILSEQ && !cut_off) continue;
      RD_CHECK(out_.write(k_replacement));
      return std::optional(at_);
    }
    RD_CHECK(flush());
    return std::optional<std::size_t>();
  }

 private:
  static constexpr std::size_t k_shortest = 2;  // bytes of a character that can be cut off

  // Converts a piece; 0 or why it ended early.
  Result<int> step() {
    const std::string_view piece = bytes_.substr(at_, k_step);
    char* in = const_cast<char*>(piece.data());
    std::size_t in_left = piece.size();
    char* out = room_.data();
    std::size_t out_left = room_.size();
    const bool done = iconv(handle_, &in, &in_left, &out, &out_left) != static_cast<std::size_t>(-1);
    const int trouble = done ? 0 : errno;
    at_ += piece.size() - in_left;
    RD_CHECK(out_.write(std::string_view(room_).substr(0, room_.size() - out_left)));
    return trouble;
  }

  // Big5 has letters that may get an accent from the character behind them: the last one waits.
  Result<void> flush() {
    char* out = room_.data();
    std::size_t out_left = room_.size();
    iconv(handle_, nullptr, nullptr, &out, &out_left);
    return out_.write(std::string_view(room_).substr(0, room_.size() - out_left));
  }

  iconv_t handle_;
  std::string_view bytes_;
  util::ScratchFile& out_;
  std::string room_;
  std::size_t at_ = 0;
};

// Big5 is decoded by a table of ours: iconv has neither all of ETEN's characters nor those of Windows.
Result<std::optional<std::size_t>> copy_big5(std::string_view bytes, util::ScratchFile& out) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    text.clear();
    const std::string_view piece = bytes.substr(at, k_step);
    const std::size_t taken = big5_to_utf8(piece, text);
    const bool fault = taken < piece.size() && (at + piece.size() == bytes.size() || piece.size() - taken >= 2);
    RD_CHECK(out.write(fault ? text.append(k_replacement) : text));
    at += taken;
    if (fault) return std::optional(at);
  }
  return std::optional<std::size_t>();
}

}  // namespace

Result<Utf8Copy> copy_as_utf8(std::string_view bytes, Encoding encoding) {
  RD_TRY(util::ScratchFile out, util::ScratchFile::create());
  RD_TRY(const std::optional<std::size_t> fault,
         encoding == Encoding::big5 ? copy_big5(bytes, out) : Transcoder(bytes, encoding, out).run());
  RD_TRY(util::MappedFile text, out.map());
  return Utf8Copy{std::move(text), fault};
}

}  // namespace readiness::data
