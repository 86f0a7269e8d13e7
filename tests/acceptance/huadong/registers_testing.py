# SPDX-License-Identifier: Apache-2.0
"""What the testers of the example keep and export, without faults."""
from decimal import Decimal

from .table import Table, register


def testing_registers():
    return {
        "defects": register("defects", "defect_id=缺陷编号 title=标题 type=类型 severity=严重程度 priority=优先级 status=状态 owner=负责人 "
                            "plan=解决方案 accepted_by=确认人 found_on=发现日期 closed_on=关闭日期 retested_on=复测日期 reopened=重开次数 "
                            "iteration=目标迭代 vendor_ticket=供应商工单 requirement_id=需求编号", """
            D-01|提交报价单时偶尔报错|功能|致命|高|已关闭|麦星河|修正并发写入||2026-05-11|2026-05-15|2026-05-16|0|||
            D-02|回款核销金额少算一分|数据|致命|高|已关闭|麦星河|改为定点数计算||2026-05-12|2026-05-18|2026-05-19|0|||
            D-03|漏斗报表打开慢|性能|严重|高|已关闭|荀子墨|增加索引与缓存||2026-05-12|2026-05-20|2026-05-21|0||YF-2031|
            D-04|审批退回后不能再次提交|流程|严重|高|已关闭|左小北|调整流程配置||2026-05-13|2026-05-18|2026-05-19|0|||R-06
            D-05|客户列表默认排序不合理|界面|一般|低|延期|左小北|上线后第一阶段迭代|陆启明|2026-05-13|||0|6.2.1||
            D-06|手机端图表重叠|界面|一般|中|已关闭|荀子墨|调整布局||2026-05-14|2026-05-20|2026-05-20|0|||
            D-07|导出文件名乱码|功能|一般|中|已关闭|左小北|统一编码||2026-05-14|2026-05-19|2026-05-20|0|||
            D-08|组长看不到离职人员的商机|权限|严重|高|已关闭|左小北|调整数据权限||2026-05-15|2026-05-21|2026-05-22|0|||
            D-09|ERP 超时后订单重复|接口|致命|高|已验证|麦星河|增加幂等键||2026-05-15|2026-05-21|2026-05-22|0|||
            D-10|提示语不通顺|界面|轻微|低|延期|左小北|上线后第一阶段迭代|温如玉|2026-05-18|||0|6.2.1||"""),
        "uat": register("uat", "scenario=场景 tester=测试人 department=部门 date=日期 result=结果 minutes=用时(分钟) updates=更新商机数 "
                        "outcomes=完成事项 response_seconds=响应时间(秒) rating=评分 comment=意见", """
            销售代表日常|蒋一帆|销售部|2026-05-18|通过|24|5|更新商机、提交报价审批|1.2|5|报价单比以前快很多
            销售代表日常|贺知微|销售部|2026-05-18|通过|27|6|更新商机、提交报价审批|1.4|4|希望记住上次的产品
            销售代表日常|卞嘉树|销售部|2026-05-18|通过|26|5|更新商机、提交报价审批|1.3|4|顺畅
            销售经理管理|季长青|销售部|2026-05-19|通过|18||查看周报、漏斗分布图、发起督办|2.1|5|督办提醒很实用
            销售经理管理|骆清扬|销售部|2026-05-19|通过|21||查看周报、漏斗分布图、发起督办|2.3|4|漏斗清楚
            渠道分析|闻人杰|市场部|2026-05-19|通过|15||渠道转化报表|3.1|4|渠道名称可再统一
            渠道分析|祝晴岚|市场部|2026-05-19|通过|14||渠道转化报表|2.8|5|好用
            自定义报表|祝晴岚|市场部|2026-05-20|通过|17||新建并修改一张活动报表|2.5|4|字段说明可以再详细些
            回款核销|毛思齐|财务部|2026-05-20|通过|20||核销三笔回款|1.6|5|与账面一致
            应收账龄|邵青禾|财务部|2026-05-20|通过|12||导出账龄表|2.9|4|可以导出
            客户查询|路遥知|服务部|2026-05-20|通过|9||查询客户交易历史|1.1|5|一屏看全
            客户查询|柯乐平|服务部|2026-05-20|通过|10||查询客户交易历史|1.0|4|顺畅"""),
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
        "interface_tests": register("interface_tests", "interface=接口编号 kind=测试类别 result=结果 date=日期 p95_seconds=95%响应时间(秒) "
                                    "limit_seconds=响应时限(秒)", "\n".join(
            f"IF-0{i}|{kind}|通过|2026-05-{20 + i}|" + ("1.4|3" if kind == "压力" else "|")
            for i in range(1, 5) for kind in ["压力", "超时", "重复发送", "对方报错", "部分失败"])),
        "load_tests": register("load_tests", "scenario=场景 users=并发用户数 p95_seconds=95%响应时间(秒) error_percent=错误率(%)", """
            月底集中提交订单|60|1.8|0.2
            月底集中登记回款|40|1.4|0.0
            早会集中查看报表|80|2.6|0.1"""),
        "task_steps": register("task_steps", "task=任务 steps=新系统步骤数 baseline_steps=现行步骤数", """
            新建客户|6|5
            提交报价|8|9
            登记回款|5|5
            生成周报|2|14"""),
        "acceptance": register("acceptance", "department=部门 name=签署人 date=日期 decision=结论", """
            销售部|陆启明|2026-05-27|同意上线
            市场部|苗亦凡|2026-05-27|同意上线
            财务部|龚敏之|2026-05-27|同意上线
            服务部|温如玉|2026-05-27|同意上线"""),
    }


def testing_exports(tables):
    """What the testers exported from the new system: figures of a report, permissions, the log of the synchronisation."""
    model = tables["permissions"].rows
    permissions = Table("exports/permissions.csv", {"role": "角色", "object": "对象", "action": "操作", "granted": "权限"},
                        [[row["role"], row["object"], row["action"], row["expected"]] for row in model])
    log = [[f"IF-0{i % 4 + 1}", f"2026-05-{20 + i // 24:02d} {i % 24:02d}:10:00", 12 + i * 37 % 90 + (i % 4) * 20, 0] for i in range(120)]
    headers = {"interface": "接口编号", "sent_at": "发送时间", "lag_seconds": "延迟(秒)", "mismatches": "差异数"}
    return {"permission_export": permissions, "sync_log": Table("exports/sync_log.csv", headers, log),
            "report_values": report_values(tables["orders"])}


def report_values(orders):
    total = sum(Decimal(row["amount"]) for row in orders.rows)
    headers = {"report": "报表", "kpi": "指标", "value": "数值"}
    return Table("exports/report_values.csv", headers, [["订单汇总", "订单总额", f"{total:,.2f}"], ["订单汇总", "订单数", len(orders.rows)]])
