// SPDX-License-Identifier: Apache-2.0
// Header rows as well-known systems write them bind to the shipped checklist without a word in the project file.
#include "checklist/load.hpp"
#include "data/bind.hpp"
#include "probes/list.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace readiness;

namespace {

const Checklist& shipped() {
  static const Checklist checklist = checklist::load_checklist("sales-reporting", probes::all()).value();
  return checklist;
}

struct Export {
  std::string name, table;
  std::vector<std::string> header;
  std::map<std::string, std::string> wanted;  // column id -> header
};

const std::vector<Export> k_exports{
    {"Salesforce, Data Loader: Account",
     "customers",
     {"Id", "IsDeleted", "Name", "Type", "ParentId", "BillingStreet", "BillingCity", "BillingState", "Phone", "Fax",
      "AccountNumber", "Website", "Industry", "OwnerId", "CreatedDate", "CreatedById", "LastModifiedDate",
      "AccountSource"},
     {{"customer_id", "Id"},
      {"name", "Name"},
      {"phone", "Phone"},
      {"industry", "Industry"},
      {"source", "AccountSource"},
      {"province", "BillingState"},
      {"owner", "OwnerId"},
      {"created_on", "CreatedDate"},
      {"updated_on", "LastModifiedDate"}}},
    {"Salesforce, report: accounts",
     "customers",
     {"Account Owner", "Account Name", "Account ID", "Billing State/Province", "Phone", "Industry", "Account Source",
      "Created Date", "Last Modified Date", "Last Activity"},
     {{"customer_id", "Account ID"},
      {"name", "Account Name"},
      {"owner", "Account Owner"},
      {"province", "Billing State/Province"},
      {"source", "Account Source"}}},
    {"Salesforce, Data Loader: Contact",
     "contacts",
     {"Id", "AccountId", "LastName", "FirstName", "Salutation", "Name", "Phone", "MobilePhone", "Email", "Title",
      "Department"},
     {{"contact_id", "Id"},
      {"customer_id", "AccountId"},
      {"name", "Name"},
      {"phone", "MobilePhone"},
      {"email", "Email"},
      {"title", "Title"}}},
    {"Salesforce, Data Loader: Opportunity",
     "opportunities",
     {"Id", "AccountId", "IsPrivate", "Name", "Description", "StageName", "Amount", "Probability", "ExpectedRevenue",
      "CloseDate", "Type", "LeadSource", "IsClosed", "IsWon", "OwnerId", "CreatedDate"},
     {{"opportunity_id", "Id"},
      {"customer_id", "AccountId"},
      {"name", "Name"},
      {"stage", "StageName"},
      {"amount", "Amount"},
      {"close_on", "CloseDate"},
      {"created_on", "CreatedDate"},
      {"owner", "OwnerId"}}},
    {"Salesforce, Data Loader: Order",
     "orders",
     {"Id", "AccountId", "Pricebook2Id", "OpportunityId", "EffectiveDate", "EndDate", "Status", "TotalAmount",
      "OrderNumber"},
     {{"order_id", "OrderNumber"},
      {"customer_id", "AccountId"},
      {"opportunity_id", "OpportunityId"},
      {"amount", "TotalAmount"},
      {"ordered_on", "EffectiveDate"},
      {"status", "Status"}}},
    {"HubSpot: companies",
     "customers",
     {"Record ID", "Company name", "Company owner", "Create Date", "Phone Number", "Last Activity Date", "City",
      "Country/Region", "Industry", "State/Region", "Original Source Type", "Last Modified Date"},
     {{"customer_id", "Record ID"},
      {"name", "Company name"},
      {"owner", "Company owner"},
      {"phone", "Phone Number"},
      {"province", "State/Region"},
      {"source", "Original Source Type"},
      {"created_on", "Create Date"},
      {"updated_on", "Last Modified Date"}}},
    {"HubSpot: contacts",
     "contacts",
     {"Record ID", "First Name", "Last Name", "Email", "Phone Number", "Mobile Phone Number", "Contact owner",
      "Job Title", "Associated Company", "Associated Company IDs"},
     {{"contact_id", "Record ID"},
      {"customer_id", "Associated Company IDs"},
      {"name", "Last Name"},
      {"phone", "Phone Number"},
      {"title", "Job Title"}}},
    {"HubSpot: deals",
     "opportunities",
     {"Record ID", "Deal Name", "Deal Stage", "Close Date", "Deal owner", "Amount", "Create Date", "Closed Lost Reason",
      "Pipeline", "Associated Company", "Associated Company IDs"},
     {{"opportunity_id", "Record ID"},
      {"customer_id", "Associated Company IDs"},
      {"name", "Deal Name"},
      {"stage", "Deal Stage"},
      {"amount", "Amount"},
      {"close_on", "Close Date"},
      {"created_on", "Create Date"},
      {"loss_reason", "Closed Lost Reason"},
      {"owner", "Deal owner"}}},
    {"Zoho: Accounts",
     "customers",
     {"Record Id", "Account Owner.id", "Account Owner", "Account Name", "Phone", "Account Number", "Industry",
      "Billing Street", "Billing State", "Created Time", "Modified Time"},
     {{"customer_id", "Record Id"},
      {"name", "Account Name"},
      {"owner", "Account Owner"},
      {"province", "Billing State"},
      {"created_on", "Created Time"},
      {"updated_on", "Modified Time"}}},
    {"Zoho: Contacts",
     "contacts",
     {"Record Id", "Contact Owner", "First Name", "Last Name", "Full Name", "Account Name.id", "Account Name", "Email",
      "Phone", "Mobile", "Title"},
     {{"contact_id", "Record Id"},
      {"customer_id", "Account Name.id"},
      {"name", "Full Name"},
      {"phone", "Mobile"},
      {"title", "Title"}}},
    {"Zoho: Deals",
     "opportunities",
     {"Record Id", "Deal Owner", "Amount", "Deal Name", "Closing Date", "Account Name.id", "Account Name", "Stage",
      "Type", "Probability (%)", "Reason For Loss", "Created Time"},
     {{"opportunity_id", "Record Id"},
      {"customer_id", "Account Name.id"},
      {"name", "Deal Name"},
      {"stage", "Stage"},
      {"close_on", "Closing Date"},
      {"created_on", "Created Time"},
      {"loss_reason", "Reason For Loss"},
      {"owner", "Deal Owner"}}},
    {"Odoo: contacts, labels",
     "customers",
     {"External ID", "Name", "Company Name", "Tax ID", "Phone", "Mobile", "Email", "Salesperson", "Industry", "City",
      "State", "Country", "Created on", "Last Updated on"},
     {{"customer_id", "External ID"},
      {"name", "Name"},
      {"uscc", "Tax ID"},
      {"phone", "Phone"},
      {"email", "Email"},
      {"owner", "Salesperson"},
      {"province", "State"},
      {"created_on", "Created on"},
      {"updated_on", "Last Updated on"}}},
    {"Odoo: res.partner, technical names",
     "customers",
     {"id", "name", "vat", "phone", "mobile", "email", "user_id", "industry_id", "state_id", "create_date",
      "write_date"},
     {{"customer_id", "id"},
      {"name", "name"},
      {"uscc", "vat"},
      {"phone", "phone"},
      {"owner", "user_id"},
      {"industry", "industry_id"},
      {"province", "state_id"},
      {"created_on", "create_date"},
      {"updated_on", "write_date"}}},
    {"Odoo: crm.lead",
     "opportunities",
     {"External ID", "Opportunity", "Customer", "Customer/External ID", "Email", "Phone", "Stage", "Salesperson",
      "Expected Revenue", "Probability", "Expected Closing", "Lost Reason", "Created on"},
     {{"opportunity_id", "External ID"},
      {"customer_id", "Customer/External ID"},
      {"name", "Opportunity"},
      {"stage", "Stage"},
      {"amount", "Expected Revenue"},
      {"close_on", "Expected Closing"},
      {"loss_reason", "Lost Reason"}}},
    {"Odoo: sale.order",
     "orders",
     {"Order Reference", "Order Date", "Customer/External ID", "Customer", "Salesperson", "Company", "Total", "Status",
      "Effective Date"},
     {{"order_id", "Order Reference"},
      {"customer_id", "Customer/External ID"},
      {"amount", "Total"},
      {"ordered_on", "Order Date"},
      {"shipped_on", "Effective Date"},
      {"status", "Status"}}},
    {"纷享销客：客户",
     "customers",
     {"客户名称", "客户编号", "客户级别", "来源", "1级行业", "电话", "邮件", "省", "市", "负责人", "负责人主属部门",
      "创建时间", "最后修改时间"},
     {{"customer_id", "客户编号"},
      {"name", "客户名称"},
      {"phone", "电话"},
      {"email", "邮件"},
      {"industry", "1级行业"},
      {"source", "来源"},
      {"province", "省"},
      {"owner", "负责人"},
      {"created_on", "创建时间"},
      {"updated_on", "最后修改时间"}}},
    {"纷享销客：商机 2.0",
     "opportunities",
     {"商机名称", "商机编号", "客户名称", "客户编号", "商机阶段", "商机金额", "预计成交日期", "输单原因", "负责人",
      "创建时间", "最后修改时间"},
     {{"opportunity_id", "商机编号"},
      {"customer_id", "客户编号"},
      {"stage", "商机阶段"},
      {"amount", "商机金额"},
      {"close_on", "预计成交日期"},
      {"loss_reason", "输单原因"},
      {"created_on", "创建时间"}}},
    {"纷享销客：销售订单",
     "orders",
     {"销售订单编号", "客户名称", "客户编号", "商机编号", "销售订单金额(元)", "下单日期", "发货时间", "生命状态",
      "负责人"},
     {{"order_id", "销售订单编号"},
      {"customer_id", "客户编号"},
      {"amount", "销售订单金额(元)"},
      {"ordered_on", "下单日期"},
      {"shipped_on", "发货时间"},
      {"status", "生命状态"}}},
    {"纷享销客：回款",
     "payments",
     {"回款编号", "客户名称", "销售订单编号", "本次回款金额(元)", "回款日期", "回款方式"},
     {{"payment_id", "回款编号"},
      {"order_id", "销售订单编号"},
      {"amount", "本次回款金额(元)"},
      {"paid_on", "回款日期"}}},
    {"金蝶 K/3 Cloud：客户列表",
     "erp_customers",
     {"使用组织", "客户编码", "客户名称", "简称", "客户分组", "统一社会信用代码", "纳税登记号", "联系电话", "销售员",
      "数据状态"},
     {{"customer_id", "客户编码"}, {"name", "客户名称"}, {"uscc", "统一社会信用代码"}, {"phone", "联系电话"}}},
    {"金蝶 K/3 Cloud：BD_Customer",
     "customers",
     {"FCUSTID", "FNumber", "FName", "FShortName", "FTEL", "FTAXREGISTERCODE", "FPROVINCIAL", "FSELLER.FName",
      "FCreateDate", "FModifyDate", "FDocumentStatus"},
     {{"customer_id", "FNumber"},
      {"name", "FName"},
      {"uscc", "FTAXREGISTERCODE"},
      {"phone", "FTEL"},
      {"province", "FPROVINCIAL"},
      {"owner", "FSELLER.FName"},
      {"created_on", "FCreateDate"},
      {"updated_on", "FModifyDate"}}},
    {"金蝶 K/3 Cloud：SAL_SaleOrder",
     "orders",
     {"FID", "FBillNo", "FDate", "FCustId.FNumber", "FCustId.FName", "FSalerId.FName", "FBillAllAmount",
      "FDocumentStatus"},
     {{"order_id", "FBillNo"},
      {"customer_id", "FCustId.FNumber"},
      {"amount", "FBillAllAmount"},
      {"ordered_on", "FDate"},
      {"status", "FDocumentStatus"}}},
    {"用友 U8：客户档案",
     "erp_customers",
     {"客户编码", "客户名称", "客户简称", "客户分类编码", "所属行业", "税号", "电话", "手机", "分管业务员", "发展日期"},
     {{"customer_id", "客户编码"}, {"name", "客户名称"}, {"uscc", "税号"}, {"phone", "电话"}}},
    {"用友 U8：Customer",
     "customers",
     {"cCusCode", "cCusName", "cCusAbbName", "cCCCode", "cTrade", "cCusRegCode", "cCusPhone", "cCusHand", "cCusEmail",
      "cCusPPerson", "dCusDevDate", "cProvince"},
     {{"customer_id", "cCusCode"},
      {"name", "cCusName"},
      {"uscc", "cCusRegCode"},
      {"phone", "cCusPhone"},
      {"email", "cCusEmail"},
      {"industry", "cTrade"},
      {"owner", "cCusPPerson"},
      {"created_on", "dCusDevDate"},
      {"province", "cProvince"}}},
    {"用友 U8：SO_SOMain",
     "orders",
     {"cSOCode", "dDate", "cCusCode", "cCusName", "cPersonCode", "iStatus", "cMaker", "iSum", "dPreDate"},
     {{"order_id", "cSOCode"},
      {"customer_id", "cCusCode"},
      {"amount", "iSum"},
      {"ordered_on", "dDate"},
      {"status", "iStatus"}}},
    {"用友 NC：so_saleorder",
     "erp_orders",
     {"csaleorderid", "pk_org", "vbillcode", "dbilldate", "ccustomerid", "fstatusflag", "ntotalorigmny"},
     {{"order_id", "vbillcode"}, {"amount", "ntotalorigmny"}}},
    {"用友 NC：bd_customer",
     "erp_customers",
     {"pk_customer", "code", "name", "shortname", "taxpayerid", "tel1", "trade", "creationtime"},
     {{"customer_id", "code"}, {"name", "name"}, {"uscc", "taxpayerid"}, {"phone", "tel1"}}},
};

}  // namespace

TEST_CASE("exports of well-known systems bind as they are") {
  for (const Export& one : k_exports) {
    INFO(one.name);
    const Table* table = find(shipped().tables, one.table);
    REQUIRE(table);
    const auto binding = data::Binding::create(*table, {.table = one.table, .file = "export.csv"}, one.header);
    REQUIRE(binding);
    for (const auto& [id, header] : one.wanted) {
      const auto found = binding->find(id);
      INFO(id << (found ? "" : ": " + found.error().message.en));
      CHECK(found);
      if (found) CHECK(one.header[*found] == header);
    }
  }
}

TEST_CASE("what the project file states comes before what a system calls its columns") {
  const Table* table = find(shipped().tables, "customers");
  const auto binding = data::Binding::create(
      *table, {.table = "customers", .file = "a.csv", .columns = {{"customer_id", "AccountNumber"}}},
      {"Id", "Name", "AccountNumber", "Phone", "OwnerId"});
  REQUIRE(binding);
  CHECK(binding->find("customer_id").value() == 2);
  CHECK(binding->find("owner").value() == 4);
  CHECK_FALSE(binding->find("uscc"));
}

TEST_CASE("names of different systems are not mixed") {
  Table table{.id = "t",
              .title = same("t"),
              .columns = {{.id = "a", .title = same("A"), .exports = {{"one", {"x"}}, {"two", {"y"}}}},
                          {.id = "b", .title = same("B"), .exports = {{"one", {"y"}}, {"two", {"z"}}}},
                          {.id = "c", .title = same("C"), .exports = {{"two", {"w"}}}}}};
  const auto binding = data::Binding::create(table, {.table = "t", .file = "t.csv"}, {"y", "z", "w"});
  REQUIRE(binding);
  CHECK(binding->find("a").value() == 0);  // system two knows all three
  CHECK(binding->find("b").value() == 1);
  const auto other = data::Binding::create(table, {.table = "t", .file = "t.csv"}, {"x", "y"});
  REQUIRE(other);
  CHECK(other->find("a").value() == 0);
  CHECK(other->find("b").value() == 1);
  CHECK_FALSE(other->find("c"));
}
