// SPDX-License-Identifier: Apache-2.0
#include "identity/roles.hpp"

#include "data/bind.hpp"
#include "data/headers.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <span>

namespace readiness::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase nothing_to_compare{"{0} 中没有可用于比对的列：名称、信用代码、电话或邮箱", "{0} has no column to compare: name, credit code, phone or e-mail"};
constexpr text::Phrase say_which_column{"用 --name 等选项指明列。表头：{0}", "say which column it is, with --name and the like. Headers: {0}"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::array<std::string_view, k_roles> k_ids{"id",   "name",    "code", "phone",  "email",
                                                      "city", "address", "date", "updated"};

// How exports call such columns, the most telling name first. Case, width, blanks, _ and - do not matter.
constexpr auto k_id =
    std::to_array<std::string_view>({"客户编号", "客户编码", "客户代码", "客户ID", "编号", "编码", "ID", "customer id",
                                     "customer no", "customer number", "account id", "account number", "company id",
                                     "rec id", "record id", "线索编号", "供应商编号", "供应商编码", "主键"});
constexpr auto k_name = std::to_array<std::string_view>({"客户名称",
                                                         "公司名称",
                                                         "企业名称",
                                                         "单位名称",
                                                         "供应商名称",
                                                         "客户全称",
                                                         "客户",
                                                         "公司",
                                                         "名称",
                                                         "账户名称",
                                                         "账户名",
                                                         "全称",
                                                         "customer name",
                                                         "account name",
                                                         "company name",
                                                         "company",
                                                         "organization name",
                                                         "organisation name",
                                                         "organization",
                                                         "customer",
                                                         "account",
                                                         "vendor name",
                                                         "supplier name",
                                                         "legal name",
                                                         "full name",
                                                         "name",
                                                         "given name+surname",
                                                         "first name+last name",
                                                         "firstname+lastname",
                                                         "姓+名",
                                                         "姓名",
                                                         "联系人",
                                                         "客户简称",
                                                         "title"});
constexpr auto k_code = std::to_array<std::string_view>({"统一社会信用代码",
                                                         "社会信用代码",
                                                         "信用代码",
                                                         "税号",
                                                         "纳税人识别号",
                                                         "营业执照号",
                                                         "组织机构代码",
                                                         "注册号",
                                                         "uscc",
                                                         "credit code",
                                                         "unified social credit code",
                                                         "tax id",
                                                         "tax number",
                                                         "tax no",
                                                         "vat",
                                                         "vat number",
                                                         "vat id",
                                                         "registration number",
                                                         "duns",
                                                         "soc sec id",
                                                         "ssn"});
constexpr auto k_phone = std::to_array<std::string_view>(
    {"电话", "联系电话", "手机", "手机号", "手机号码", "公司电话", "客户电话", "联系方式", "电话号码", "固定电话",
     "phone", "phone number", "telephone", "tel", "mobile", "mobile phone", "phone 1", "contact phone"});
constexpr auto k_email = std::to_array<std::string_view>(
    {"邮箱", "电子邮箱", "电子邮件", "邮件", "邮箱地址", "email", "e-mail", "email address", "mail", "contact email"});
constexpr auto k_place = std::to_array<std::string_view>(
    {"省份+城市", "省+市", "所在省+所在市", "城市", "所在城市",     "市",   "省市",   "地区",     "所在地区", "所在地",
     "区域",      "省份",  "城市名称",      "city", "billing city", "town", "suburb", "location", "region",   "state"});
constexpr auto k_address = std::to_array<std::string_view>(
    {"地址", "详细地址", "公司地址", "注册地址", "客户地址", "联系地址", "办公地址", "通讯地址", "address",
     "billing address", "street number+address 1+address 2+postcode", "address 1+address 2", "address line 1",
     "address 1", "street", "street address", "billing street"});
constexpr auto k_date =
    std::to_array<std::string_view>({"成立日期", "注册日期", "出生日期", "生日", "founded", "date of birth",
                                     "birth date", "birthday", "dob", "registration date"});
constexpr auto k_updated =
    std::to_array<std::string_view>({"最后修改时间", "最后修改日期", "最后更新时间", "更新时间", "更新日期", "修改时间",
                                     "修改日期", "最近跟进时间", "last modified", "last modified date", "updated at",
                                     "updated", "modified", "创建时间", "创建日期", "created at", "created"});

constexpr std::array<std::span<const std::string_view>, k_roles> k_aliases{
    k_id, k_name, k_code, k_phone, k_email, k_place, k_address, k_date, k_updated};

// Where all parts of `text` are columns.
std::vector<std::size_t> columns_called(std::string_view text, const data::Binding& binding) {
  std::vector<std::size_t> columns;
  for (const std::string& part : util::split(text, '+')) {
    const auto column = binding.find(part);
    if (!column) return {};
    columns.push_back(*column);
  }
  return columns;
}

const readiness::Table k_no_table;

Result<data::Binding, Errors> binding_of(const std::string& file, const std::vector<std::string>& header,
                                         const std::map<std::string, std::string>& stated) {
  return data::Binding::create(k_no_table, {.file = file, .columns = stated}, header);
}

// Letter for letter first: a header may well have a + in it.
Result<std::vector<std::size_t>, Errors> stated_columns(const std::string& file, const std::vector<std::string>& header,
                                                        const std::string& text) {
  const bool whole = binding_of(file, header, {{"0", text}}).ok();
  std::map<std::string, std::string> parts;
  for (const std::string& part : whole ? std::vector<std::string>{text} : util::split(text, '+'))
    parts[std::to_string(parts.size())] = std::string(util::trim(part));
  RD_TRY(const data::Binding binding, binding_of(file, header, parts));
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    RD_TRY(auto column, binding.find(std::to_string(i)));
    columns.push_back(column);
  }
  return columns;
}

std::vector<std::size_t> usual_columns(Role role, const data::Binding& binding) {
  for (const std::string_view alias : k_aliases[static_cast<std::size_t>(role)])
    if (std::vector<std::size_t> columns = columns_called(alias, binding); !columns.empty()) return columns;
  return {};
}

}  // namespace

std::string_view id_of(Role role) { return k_ids[static_cast<std::size_t>(role)]; }
Role role_of(std::size_t index) { return static_cast<Role>(index); }

Result<Bound, Errors> bind_roles(const std::string& file, const std::vector<std::string>& header,
                                 const Stated& stated) {
  RD_TRY(const data::Binding binding, binding_of(file, header, {}));
  Bound bound;
  Errors errors;
  for (std::size_t i = 0; i < k_roles; ++i) {
    if (stated[i] == "-") continue;
    if (stated[i].empty()) {
      bound[i] = usual_columns(role_of(i), binding);
      continue;
    }
    auto columns = stated_columns(file, header, stated[i]);
    if (columns)
      bound[i] = *columns;
    else
      errors.insert(errors.end(), columns.error().begin(), columns.error().end());
  }
  if (!errors.empty()) return errors;
  const auto is_bound = [&](Role role) { return !bound[static_cast<std::size_t>(role)].empty(); };
  if (is_bound(Role::name) || is_bound(Role::code) || is_bound(Role::phone) || is_bound(Role::email)) return bound;
  return Errors{{say<phrases::nothing_to_compare>(file),
                 {},
                 say<phrases::say_which_column>(text::enumerated(data::disclosed(header)))}};
}

}  // namespace readiness::identity
