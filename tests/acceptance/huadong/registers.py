# SPDX-License-Identifier: Apache-2.0
"""The registers that the project team of the example keeps, without faults."""
from .registers_data import data_registers
from .registers_goals import goal_registers
from .registers_training import training_registers
from .table import register

DEPARTMENTS = ["销售部", "市场部", "财务部", "IT部", "管理层", "服务部"]


def technology_registers():
    return {
        "systems": register("systems", "system=系统 kind=类别 owner=负责人 version=版本 vendor=供应商 interface=接口编号", """
            ERP|ERP|麦星河|K3 14.3|远帆软件(虚构)|IF-01
            财务软件|财务|龚敏之|U8 13.0|远帆软件(虚构)|IF-02
            OA|OA|左小北|9.1|青禾协同(虚构)|IF-03
            营销自动化|营销自动化|苗亦凡|2025.4|拾光营销(虚构)|IF-04
            企业邮箱|邮件|左小北|2024|本地部署|独立运行"""),
        "interfaces": register("interfaces", "interface=接口编号 from_system=源系统 to_system=目标系统 direction=数据流向 type=接口类型 "
                               "protocol=交互协议 auth=认证方式 frequency=频率 owner=负责人 critical=关键接口 rate_limit=调用上限 "
                               "rate_needed=需要调用", """
            IF-01|CRM|ERP|双向|REST API|HTTPS|OAuth 2.0|每 10 分钟|麦星河|是|6000|1800
            IF-02|财务软件|CRM|单向|REST API|HTTPS|OAuth 2.0|每小时|麦星河|是|3000|600
            IF-03|CRM|OA|单向|Webhook|HTTPS|签名密钥|实时|左小北|否|5000|300
            IF-04|营销自动化|CRM|单向|文件|SFTP|密钥|每日|左小北|否|100|1"""),
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
    }


def testing_registers():
    return {
        "defects": register("defects", "defect_id=缺陷编号 title=标题 type=类型 severity=严重程度 priority=优先级 status=状态 owner=负责人 "
                            "plan=解决方案 accepted_by=确认人 found_on=发现日期 closed_on=关闭日期 retested_on=复测日期", """
            D-01|提交报价单时偶尔报错|功能|致命|高|已关闭|麦星河|修正并发写入||2026-05-11|2026-05-15|2026-05-16
            D-02|回款核销金额少算一分|数据|致命|高|已关闭|麦星河|改为定点数计算||2026-05-12|2026-05-18|2026-05-19
            D-03|漏斗报表打开慢|性能|严重|高|已关闭|荀子墨|增加索引与缓存||2026-05-12|2026-05-20|2026-05-21
            D-04|审批退回后不能再次提交|流程|严重|高|已关闭|左小北|调整流程配置||2026-05-13|2026-05-18|2026-05-19
            D-05|客户列表默认排序不合理|界面|一般|低|延期|左小北|上线后第一阶段迭代|陆启明|2026-05-13||
            D-06|手机端图表重叠|界面|一般|中|已关闭|荀子墨|调整布局||2026-05-14|2026-05-20|2026-05-20
            D-07|导出文件名乱码|功能|一般|中|已关闭|左小北|统一编码||2026-05-14|2026-05-19|2026-05-20
            D-08|组长看不到离职人员的商机|权限|严重|高|已关闭|左小北|调整数据权限||2026-05-15|2026-05-21|2026-05-22
            D-09|ERP 超时后订单重复|接口|致命|高|已验证|麦星河|增加幂等键||2026-05-15|2026-05-21|2026-05-22
            D-10|提示语不通顺|界面|轻微|低|延期|左小北|上线后第一阶段迭代|温如玉|2026-05-18||"""),
        "uat": register("uat", "scenario=场景 tester=测试人 department=部门 date=日期 result=结果 minutes=用时(分钟) rating=评分 comment=意见", """
            销售代表日常|蒋一帆|销售部|2026-05-18|通过|24|5|报价单比以前快很多
            销售代表日常|贺知微|销售部|2026-05-18|通过|27|4|希望记住上次的产品
            销售代表日常|卞嘉树|销售部|2026-05-18|通过|26|4|顺畅
            销售经理管理|季长青|销售部|2026-05-19|通过|18|5|督办提醒很实用
            销售经理管理|骆清扬|销售部|2026-05-19|通过|21|4|漏斗清楚
            渠道分析|闻人杰|市场部|2026-05-19|通过|15|4|渠道名称可再统一
            渠道分析|祝晴岚|市场部|2026-05-19|通过|14|5|好用
            回款核销|毛思齐|财务部|2026-05-20|通过|20|5|与账面一致
            应收账龄|邵青禾|财务部|2026-05-20|通过|12|4|可以导出
            客户查询|路遥知|服务部|2026-05-20|通过|9|5|一屏看全
            客户查询|柯乐平|服务部|2026-05-20|通过|10|4|顺畅"""),
        "reports": register("reports", "report=报表 source_checked=数据来源正确 formula_checked=计算逻辑准确 chart_checked=图表清晰 load_seconds=加载时间(秒)", """
            销售漏斗|是|是|是|3.2
            销售周报|是|是|是|2.1
            预测准确率|是|是|是|2.8
            渠道转化报表|是|是|是|4.0
            应收账款账龄|是|是|是|5.6
            报价成功率|是|是|是|1.9
            活动跟踪表|是|是|是|1.5
            动销报表|是|是|是|6.3"""),
        "accounts": register("accounts", "account=账号 role=角色 enabled=启用", """
            test_sales|一线销售|是
            test_manager|销售经理|是
            test_admin|系统管理员|是"""),
        "permissions": register("permissions", "role=角色 object=对象 action=操作 expected=预期 actual=实际", """
            一线销售|本人客户|查看|允许|允许
            一线销售|他人客户|查看|拒绝|拒绝
            一线销售|本人商机|编辑|允许|允许
            一线销售|全部商机|导出|拒绝|拒绝
            销售经理|本组商机|查看|允许|允许
            销售经理|他组商机|编辑|拒绝|拒绝
            销售经理|权限模型|编辑|拒绝|拒绝
            系统管理员|权限模型|编辑|允许|允许
            系统管理员|回款金额|编辑|拒绝|拒绝"""),
        "interface_tests": register("interface_tests", "interface=接口编号 kind=测试类别 result=结果 date=日期", "\n".join(
            f"IF-0{i}|{kind}|通过|2026-05-{20 + i}" for i in range(1, 5) for kind in ["压力", "异常", "同步"])),
        "load_tests": register("load_tests", "scenario=场景 users=并发用户数 p95_seconds=95%响应时间(秒) error_percent=错误率(%)", """
            月底集中提交订单|60|1.8|0.2
            月底集中登记回款|40|1.4|0.0
            早会集中查看报表|80|2.6|0.1"""),
    }


def all_registers():
    return goal_registers() | data_registers() | technology_registers() | training_registers() | testing_registers()
