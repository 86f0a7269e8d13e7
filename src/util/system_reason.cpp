// SPDX-License-Identifier: Apache-2.0
#include "util/system_reason.hpp"

#include "text/phrase.hpp"
#include "text/phrases.hpp"

#include <cerrno>
#include <system_error>

namespace readiness::util {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase connection_refused{"连接被拒绝，该端口没有服务", "refused: nobody listens on that port"};
constexpr text::Phrase network_unreachable{"网络不可达", "the network is unreachable"};
constexpr text::Phrase connection_lost{"连接中断", "the connection was lost"};
constexpr text::Phrase no_permission{"没有权限", "no permission"};
constexpr text::Phrase path_through_file{"路径中有一段不是文件夹", "a part of the path is not a folder"};
constexpr text::Phrase is_a_folder{"它是文件夹", "it is a folder"};
constexpr text::Phrase name_too_long{"名称过长", "the name is too long"};
constexpr text::Phrase link_loop{"符号链接循环", "the links go in a circle"};
constexpr text::Phrase file_size_limit{"超过了系统允许的文件大小（ulimit -f）", "it would be larger than the system allows (ulimit -f)"};
constexpr text::Phrase disk_full{"磁盘空间不足", "the disk is full"};
constexpr text::Phrase read_only_volume{"磁盘为只读", "the volume is read-only"};
constexpr text::Phrase too_many_open_files{"打开的文件过多", "too many files are open"};
constexpr text::Phrase out_of_memory{"内存不足", "not enough memory"};
constexpr text::Phrase device_fault{"设备读写故障", "the device failed"};
constexpr text::Phrase not_executable{"不是可执行的程序", "not a program that can run here"};
constexpr text::Phrase arguments_too_long{"命令行参数过长", "the arguments are too long"};
constexpr text::Phrase system_fault{"系统错误 {0}（{1}）", "system error {0} ({1})"};
// clang-format on
}  // namespace phrases

}  // namespace

Localized system_reason(int error_number) {
  switch (error_number) {
    case EACCES:
    case EPERM:
      return text::say<phrases::no_permission>();
    case ENOENT:
      return text::say<text::phrases::path_missing>();
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
