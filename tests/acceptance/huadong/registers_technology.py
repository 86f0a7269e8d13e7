# SPDX-License-Identifier: Apache-2.0
"""What the technical team of the example keeps and exports, without faults."""
from .table import Table, register


def technology_registers():
    return {
        "systems": register("systems", "system=系统 kind=类别 owner=负责人 version=版本 vendor=供应商 interface=接口编号", """
            ERP|ERP|麦星河|K3 14.3|远帆软件(虚构)|IF-01
            财务软件|财务|龚敏之|U8 13.0|远帆软件(虚构)|IF-02
            OA|OA|左小北|9.1|青禾协同(虚构)|IF-03
            营销自动化|营销自动化|苗亦凡|2025.4|拾光营销(虚构)|IF-04
            企业邮箱|邮件|左小北|2024|本地部署|独立运行"""),
        "interfaces": register("interfaces", "interface=接口编号 from_system=源系统 to_system=目标系统 direction=数据流向 type=接口类型 "
                               "protocol=交互协议 auth=认证方式 partner_auth=对方认证方式 gateway=网关或转换 token_renewal=凭证过期处理 "
                               "frequency=频率 owner=负责人 critical=关键接口 rate_limit=调用上限 rate_needed=需要调用", """
            IF-01|CRM|ERP|双向|REST API|HTTPS|OAuth 2.0|OAuth 2.0||到期前 5 分钟自动刷新|每 10 分钟|麦星河|是|6000|1800
            IF-02|财务软件|CRM|单向|REST API|HTTPS|OAuth 2.0|数字证书|集成网关转换|证书每年 3 月更换|每小时|麦星河|是|3000|600
            IF-03|CRM|OA|单向|Webhook|HTTPS|签名密钥|签名密钥||密钥每季轮换|实时|左小北|否|5000|300
            IF-04|营销自动化|CRM|单向|文件|SFTP|密钥|密钥||密钥每季轮换|每日|左小北|否|100|1"""),
        "poc": register("poc", "interface=接口编号 result=结果 date=日期 report=验证报告", """
            IF-01|通过|2026-03-18|documents/poc.md
            IF-02|通过|2026-03-25|documents/poc.md"""),
        "tech_team": register("tech_team", "role=角色 person=姓名 phone=联系电话", """
            IT架构师|古道宽|021-55550101
            应用管理员|麦星河|021-55550102
            供应商技术顾问|荀子墨|13500002688"""),
        "vendor_contacts": register("vendor_contacts", "system=系统 contact=联系人 last_contact=最近沟通日期 limits=开放性与限制", """
            ERP|丘明远|2026-05-11|接口开放，每小时最多 6000 次
            财务软件|丘明远|2026-05-11|接口开放，月结期间只读
            OA|符晓岚|2026-04-22|支持 Webhook
            营销自动化|简宁|2026-03-30|仅支持文件导出"""),
        "support_matrix": register("support_matrix", "kind=类别 name=名称 min_version=最低版本 max_version=最高版本", """
            浏览器|Chrome|100|
            浏览器|Edge|100|
            浏览器|Firefox|102|
            浏览器|Safari|15|
            浏览器|360安全浏览器|14|
            移动系统|iOS|15|
            移动系统|Android|10|
            移动系统|HarmonyOS|3|
            数据库|PostgreSQL|13|16
            数据库|Redis|6.2|7
            中间件|Java|17|17
            中间件|Nginx|1.20|
            中间件|RabbitMQ|3.11|3
            操作系统|Debian|12|13
            操作系统|Rocky Linux|9|9"""),
        "servers": register("servers", "server=服务器 purpose=用途 disk_gib=数据盘(GiB) network_mbps=网络带宽(Mbps) "
                            "network_needed_mbps=规格要求带宽(Mbps)", """
            crm-app-01|应用|200|1000|100
            crm-db-01|数据库|500|1000|1000
            crm-test-01|测试|200|1000|100"""),
        "components": register("components", "server=服务器 kind=类别 name=名称 version=版本", """
            crm-app-01|操作系统|Debian|12.11
            crm-app-01|中间件|Java|17.0.11
            crm-app-01|中间件|Nginx|1.22.1
            crm-app-01|中间件|RabbitMQ|3.12.1
            crm-db-01|操作系统|Debian|12.11
            crm-db-01|数据库|PostgreSQL|15.6
            crm-db-01|数据库|Redis|7.0.15
            crm-test-01|操作系统|Debian|12.11
            crm-test-01|数据库|PostgreSQL|15.6
            crm-test-01|中间件|Java|17.0.11"""),
        "data_volumes": register("data_volumes", "object=数据对象 rows_now=现有行数 rows_per_month=每月新增行数 bytes_per_row=每行字节数", """
            客户|12,000|300|4096
            联系人|31,000|700|2048
            商机|54,000|2,400|6144
            订单|210,000|9,500|8192
            活动记录|900,000|60,000|1024
            附件|40,000|1,800|1,500,000"""),
        "sites": register("sites", "site=办公地点 users=用户数 peak_percent=峰值在线比例(%) kbps_per_user=人均带宽(kbps) line_mbps=出口带宽(Mbps)", """
            上海总部|26|80|400|100
            南京办事处|6|100|400|20
            杭州办事处|7|100|400|20"""),
        "capacity": register("capacity", "scenario=场景 role=岗位 percent=同时在线比例(%)", """
            月底集中提交订单|一线销售|80
            月底集中提交订单|销售经理|100
            早会集中查看报表|全部|60"""),
        "connectors": register("connectors", "system=系统 kind=连接方式 version=支持版本 critical=关键集成 proof=演示或验证 proved_on=演示日期", """
            ERP|预置连接器|K3 14.x|是|同类客户案例演示，documents/poc.md|2026-02-05
            财务软件|API|U8 13.0|是|概念验证，documents/poc.md|2026-03-25
            OA|API|9.x|否||
            营销自动化|文件|2025 版起|否||
            企业邮箱|不对接||否||"""),
        "environments": register("environments", "environment=环境 purpose=用途 host=主机 database=数据库", """
            生产环境|生产|crm-app-01|crm-db-01/crm
            测试环境|测试|crm-test-01|crm-test-01/crm_test
            培训环境|培训|crm-test-01|crm-test-01/crm_train"""),
        "upgrades": register("upgrades", "system=系统 content=升级内容 planned_on=计划日期", """
            ERP|K3 14.4 补丁|2026-07-11
            财务软件|无升级计划|
            OA|9.2 版本|2026-08-01
            营销自动化|季度更新|2026-06-27
            企业邮箱|无升级计划|"""),
        "rollback_rehearsals": register("rollback_rehearsals", "plan=预案 rehearsed_on=演练日期 minutes=用时(分钟) rto_hours=恢复时限(小时) result=结果", """
            停用同步，改为每日文件导入|2026-05-21|200|4|成功
            恢复备份，旧系统继续使用|2026-05-22|310|8|成功"""),
        "mobiles": mobiles(),
    }


def mobiles():
    rows = [["销售部", "iOS", "17.5", 11], ["销售部", "Android", "14", 8], ["销售部", "HarmonyOS", "4.2", 4], ["市场部", "iOS", "17.4.1", 3],
            ["财务部", "Android", "13", 2], ["服务部", "HarmonyOS", "4.0", 3], ["管理层", "iOS", "17.5", 2]]
    headers = {"department": "部门", "os": "操作系统", "version": "系统版本", "head_count": "人数"}
    return Table("exports/mobiles.csv", headers, rows)
