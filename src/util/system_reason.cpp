// SPDX-License-Identifier: Apache-2.0
#include "util/system_reason.hpp"

#include "text/network_phrases.hpp"
#include "text/phrase.hpp"
#include "text/util_phrases.hpp"

#include <cerrno>
#include <system_error>

namespace readiness::util {

Localized system_reason(int error_number) {
  namespace phrases = text::phrases;
  switch (error_number) {
    case EACCES:
    case EPERM:
      return text::say<phrases::no_permission>();
    case ENOENT:
      return text::say<phrases::path_missing>();
    case ENOTDIR:
      return text::say<phrases::path_through_file>();
    case EISDIR:
      return text::say<phrases::is_a_folder>();
    case ENAMETOOLONG:
      return text::say<phrases::name_too_long>();
    case ELOOP:
      return text::say<phrases::link_loop>();
    case ENOSPC:
    case EDQUOT:
      return text::say<phrases::disk_full>();
    case EFBIG:
      return text::say<phrases::file_size_limit>();
    case EROFS:
      return text::say<phrases::read_only_volume>();
    case EMFILE:
    case ENFILE:
      return text::say<phrases::too_many_open_files>();
    case ENOMEM:
      return text::say<phrases::out_of_memory>();
    case EIO:
      return text::say<phrases::device_fault>();
    case ENOEXEC:
      return text::say<phrases::not_executable>();
    case E2BIG:
      return text::say<phrases::arguments_too_long>();
    case ECONNREFUSED:
      return text::say<phrases::connection_refused>();
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
      return text::say<phrases::network_unreachable>();
    case ECONNRESET:
    case EPIPE:
      return text::say<phrases::connection_lost>();
    default:
      return text::say<phrases::system_fault>(error_number, std::generic_category().message(error_number));
  }
}

bool is_exhausted(int error_number) {
  return error_number == ENOMEM || error_number == ENOSPC || error_number == EDQUOT || error_number == EFBIG;
}

}  // namespace readiness::util
