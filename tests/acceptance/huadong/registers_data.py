# SPDX-License-Identifier: Apache-2.0
"""Registers of cleansing, standards and migration of the example, without faults."""
from .table import register


# State Council notice on the holidays of 2026: days off, and weekend days that are worked instead.
HOLIDAYS_2026 = "\n".join(
    f"2026-{month:02d}-{day:02d}|{kind}|{name}" for name, kind, month, days in [
        ("元旦", "休", 1, [1, 2, 3]), ("元旦", "班", 1, [4]), ("春节", "班", 2, [14]), ("春节", "休", 2, range(15, 24)),
        ("春节", "班", 2, [28]), ("清明节", "休", 4, [4, 5, 6]), ("劳动节", "休", 5, range(1, 6)), ("劳动节", "班", 5, [9]),
        ("端午节", "休", 6, [19, 20, 21]), ("国庆节", "班", 9, [20]), ("中秋节", "休", 9, [25, 26, 27]),
        ("国庆节", "休", 10, range(1, 8)), ("国庆节", "班", 10, [10])] for day in days)


def standards():
    return {
        "glossary": register("glossary", "field=字段 option=选项 meaning=释义", """
            客户来源|展会|在展会现场登记的客户
            客户来源|转介绍|现有客户或伙伴介绍
            客户来源|官网|官网表单或在线咨询
            客户来源|电话拓展|销售人员主动致电
            客户来源|老客户|三年内有过订单的客户
            行业分类|商超连锁|大卖场、连锁超市
            行业分类|便利店|连锁便利店
            行业分类|经销商|向终端分销的贸易商
            行业分类|电商平台|线上零售平台及店铺
            行业分类|餐饮连锁|连锁餐饮及团餐
            行业分类|特通渠道|机场、高铁、学校、医院等
            商机阶段|初步接洽|已联系到决策人或其助手
            商机阶段|需求分析|客户需求书面确认
            商机阶段|方案展示|已向客户演示方案
            商机阶段|商务谈判|已报价，正在商谈条款
            商机阶段|赢单|合同已签
            商机阶段|输单|客户明确放弃或选择他人
            失败原因|价格|报价高于客户预算或对手
            失败原因|竞品|客户选择了其他品牌
            失败原因|预算取消|客户取消了采购计划
            失败原因|交付周期|交付时间不能满足客户
            失败原因|无决策|超过六个月没有结论"""),
        "stages": register("stages", "order=序号 stage=商机阶段 entry_rule=进入条件 exit_rule=退出条件 probability=赢率(%)", """
            1|初步接洽|已约到首次会面|客户认可继续沟通|10
            2|需求分析|需求调研已排期|需求经客户书面确认|30
            3|方案展示|方案已内部评审|客户对方案无重大异议|50
            4|商务谈判|报价已发出|合同条款达成一致|75
            5|赢单|合同已签||100
            6|输单|客户明确放弃||0"""),
        "data_owners": register("data_owners", "object=对象 owner=数据负责人 steward=数据管理员", """
            客户|陆启明|柏安宁
            联系人|温如玉|柯乐平
            商机|薛景行|沈若兰
            订单|季长青|虞书瑶
            回款|龚敏之|邵青禾"""),
        "dedupe_keys": register("dedupe_keys", "object=对象 field=字段 used=用于去重 reason=说明", """
            客户|客户名称|是|
            客户|联系电话|是|
            客户|统一社会信用代码|是|
            客户|电子邮箱|否|公共邮箱较多，只作参考"""),
        "report_needs": register("report_needs", "report=报表 field=所需字段", """
            客户画像|行业分类
            客户画像|决策人职务
            销售漏斗|商机阶段
            销售漏斗|预计成交金额
            赢输分析|失败原因
            赢率预测|商机阶段
            赢率预测|预计成交金额
            客户拜访计划|联系电话"""),
    }


def cleansing():
    return {
        "cleaning_plan": register("cleaning_plan", "task=清洗任务 minutes_per_row=每条用时(分钟) person_days=计划人天 owner=负责人", """
            补录联系电话|5|1|柏安宁
            补录失败原因|8|0.5|沈若兰
            补录商机金额|10|0.5|薛景行
            更正信用代码|6|0.5|虞书瑶
            更正联系电话|5|0.5|虞书瑶
            更正联系人邮箱|5|0.5|柯乐平
            合并重复客户|20|1|柏安宁
            合并重复联系人|10|0.5|柯乐平"""),
        "merge_log": register("merge_log", "object=对象 merged_id=被合并编号 survivor_id=保留编号 merged_on=合并日期 merged_by=操作人", """
            客户|K0121|K0012|2026-04-20|柏安宁
            客户|K0122|K0012|2026-04-20|柏安宁
            客户|K0123|K0045|2026-04-21|虞书瑶
            客户|K0124|K0088|2026-04-22|虞书瑶
            联系人|P0181|P0007|2026-04-22|柯乐平"""),
        "enrichment": register("enrichment", "object=对象 field=字段 source=来源 date=补全日期 filled_before=补全前已填 filled_after=补全后已填", """
            客户|统一社会信用代码|企业工商信息查询|2026-04-15|86|120
            客户|行业分类|企业工商信息查询|2026-04-15|97|120
            联系人|职务|客户负责人电话核实|2026-04-28|141|180"""),
    }


def mapping():
    return {
        "mapping": register("mapping", "source_table=源表 source_column=源字段 target_column=目标字段 rule=转换规则 reason=说明", """
            客户|客户编号|account.code|原样|
            客户|客户名称|account.name|去除首尾空格|
            客户|统一社会信用代码|account.uscc|转为半角；转为大写|
            客户|电话|account.phone|去除空格|
            客户|邮箱|account.email|转为小写|
            客户|行业|account.industry|按代码表对照：行业分类|
            客户|来源|account.source|原样|
            客户|省份|account.province|原样|
            客户|城市|account.city|原样|
            客户|负责人|account.owner|原样|
            客户|创建时间|account.created_on|统一为 2026-01-30 格式|
            客户|最后修改时间||不迁移|新系统自动记录
            联系人|联系人ID|contact.code|原样|
            联系人|客户编号|contact.account_code|原样|
            联系人|姓名|contact.name|去除首尾空格|
            联系人|职务|contact.title|原样|
            联系人|手机|contact.phone|去除空格|
            联系人|Ｅ－ｍａｉｌ|contact.email|转为小写|
            联系人|最近联系时间|contact.active_on|统一为 2026-01-30 格式|
            商机|Opportunity ID|opportunity.code|原样|
            商机|Account ID|opportunity.account_code|原样|
            商机|Opportunity Name|opportunity.name|去除首尾空格|
            商机|Stage|opportunity.stage|按代码表对照：商机阶段|
            商机|Amount|opportunity.amount_wan|元换算为万元|
            商机|Probability||不迁移|由阶段自动带出
            商机|Close Date|opportunity.close_on|统一为 2026-01-30 格式|
            商机|Created Date|opportunity.created_on|统一为 2026-01-30 格式|
            商机|Lost Reason|opportunity.loss_reason|原样|
            商机|Opportunity Owner|opportunity.owner|原样|
            商机|Opportunity Currency|opportunity.currency|原样|
            订单|订单编号|order.code|原样|
            订单|客户编号|order.account_code|原样|
            订单|来源商机|order.opportunity_code|原样|
            订单|订单金额|order.amount|去千分位|
            订单|下单日期|order.ordered_on|统一为 2026-01-30 格式|
            订单|发货日期|order.shipped_on|统一为 2026-01-30 格式|
            订单|订单状态|order.status|原样|
            回款|收款单号|payment.code|原样|
            回款|订单号|payment.order_code|原样|
            回款|回款金额|payment.amount|去千分位|
            回款|到账日期|payment.paid_on|统一为 2026-01-30 格式|
            回款|是否结清||不迁移|由核销结果自动计算"""),
        "code_maps": register("code_maps", "field=字段 source_value=源值 target_value=目标值", """
            商机阶段|初步接洽|初步接洽
            商机阶段|需求分析|需求分析
            商机阶段|方案展示|方案展示
            商机阶段|商务谈判|商务谈判
            商机阶段|赢单|赢单
            商机阶段|输单|输单
            商机阶段|谈判|商务谈判
            商机阶段|报价中|商务谈判
            商机阶段|Closed|赢单
            行业分类|商超连锁|商超连锁
            行业分类|便利店|便利店
            行业分类|经销商|经销商
            行业分类|电商平台|电商平台
            行业分类|餐饮连锁|餐饮连锁
            行业分类|特通渠道|特通渠道
            行业分类|超市|商超连锁"""),
        "mapping_samples": register("mapping_samples", "target_column=目标字段 input=源值 output=期望值", """
            account.name|　苏州禾川电子商务有限公司 |苏州禾川电子商务有限公司
            account.uscc|９1320500yy000001x7|91320500YY000001X7
            account.phone|0512 5555 3718|051255553718
            account.email|Office@K0001.example.com|office@k0001.example.com
            account.industry|超市|商超连锁
            account.created_on|2024/11/3|2024-11-03
            contact.name| 毕春生 |毕春生
            contact.phone|139 0000 9578|13900009578
            contact.email|Bi.Chunsheng@K0001.example.com|bi.chunsheng@k0001.example.com
            contact.active_on|2026/5/8|2026-05-08
            opportunity.name|禾川 2025 年度供货 |禾川 2025 年度供货
            opportunity.stage|报价中|商务谈判
            opportunity.amount_wan|801500.00|80.15
            opportunity.close_on|2026年2月24日|2026-02-24
            opportunity.created_on|20260121|2026-01-21
            order.amount|1,200.50|1200.5
            order.ordered_on|2026.3.16|2026-03-16
            order.shipped_on|2026-3-21|2026-03-21
            payment.amount|400750.00|400750
            payment.paid_on|2026-05-15 08:30|2026-05-15"""),
    }


def migration():
    return {
        "batch_plan": register("batch_plan", "batch=批次 order=顺序 object=对象 key_from=起始编号 key_to=截止编号 delta_rule=增量规则", """
            B-01|1|客户|K0001|K0120|最后修改时间晚于 2026-05-23 的重新导入
            B-02|2|联系人|P0001|P0180|最近联系时间晚于 2026-05-23 的重新导入
            B-03|3|商机|O0001|O0150|创建日期晚于 2026-05-23 的补充导入
            B-04|4|订单|SO00001|SO00090|下单日期晚于 2026-05-24 的补充导入
            B-05|5|回款|R00001|R00080|到账日期晚于 2026-05-24 的补充导入"""),
        "batches": register("batches", "batch=批次 object=对象 source_rows=源行数 target_rows=目标行数 source_sum=源校验值 target_sum=目标校验值 "
                            "checked_by=校验人 checked_on=校验日期", """
            B-01|客户|120|120|5f0c7d21|5f0c7d21|邵青禾|2026-05-23
            B-02|联系人|180|180|a81e3390|a81e3390|柯乐平|2026-05-23
            B-03|商机|150|150|77d2b64e|77d2b64e|沈若兰|2026-05-23
            B-04|订单|90|90|0c9ae518|0c9ae518|邵青禾|2026-05-24
            B-05|回款|80|80|e6403bf7|e6403bf7|毛思齐|2026-05-24"""),
        "backups": register("backups", "object=对象 file=备份文件 rows=行数 source_rows=源行数 backed_up_on=备份时间", """
            客户|crm_customers.bak|120|120|2026-05-27 22:10
            联系人|crm_contacts.bak|180|180|2026-05-27 22:10
            商机|crm_opportunities.bak|150|150|2026-05-27 22:11
            订单|erp_orders.bak|90|90|2026-05-27 22:11
            回款|fin_payments.bak|80|80|2026-05-27 22:12"""),
        "restore_tests": register("restore_tests", "object=对象 date=恢复日期 source_rows=备份行数 restored_rows=恢复行数 source_hash=备份校验值 "
                                  "restored_hash=恢复校验值 done_by=执行人", """
            客户|2026-05-22|120|120|5f0c7d21|5f0c7d21|麦星河
            联系人|2026-05-22|180|180|a81e3390|a81e3390|麦星河
            商机|2026-05-22|150|150|77d2b64e|77d2b64e|左小北
            订单|2026-05-22|90|90|0c9ae518|0c9ae518|左小北
            回款|2026-05-22|80|80|e6403bf7|e6403bf7|左小北"""),
        "rehearsals": register("rehearsals", "object=对象 rows=演练行数 seconds=用时(秒) date=演练日期", """
            客户|120|95|2026-05-16
            联系人|180|120|2026-05-16
            商机|150|140|2026-05-16
            订单|90|80|2026-05-16
            回款|80|60|2026-05-16"""),
        "windows": register("windows", "window=窗口 starts_at=开始时间 ends_at=结束时间", """
            第一窗口|2026-05-22 22:00|2026-05-23 06:00
            第二窗口|2026-05-24 09:00|2026-05-24 18:00"""),
        "transfers": register("transfers", "object=对象 method=方式 tool=ETL工具 job_log=作业日志", """
            客户|导入模板||
            联系人|ETL 抽取|Kettle|documents/etl_log.txt
            商机|ETL 抽取|Kettle|documents/etl_log.txt
            订单|导入模板||
            回款|导入模板||"""),
        "holidays": register("holidays", "date=日期 kind=类别 name=名称", HOLIDAYS_2026),
        "recon": register("recon", "object=对象 measure=指标 old_value=旧系统 new_value=新系统", """
            客户|总数|120|120
            联系人|总数|180|180
            商机|总数|150|150
            订单|总数|90|90
            回款|总数|80|80"""),
        "signoffs": register("signoffs", "department=部门 object=对象 name=签字人 date=签字日期", """
            销售部|需求映射|陆启明|2026-03-02
            市场部|需求映射|苗亦凡|2026-03-02
            财务部|需求映射|龚敏之|2026-03-02
            服务部|需求映射|温如玉|2026-03-02
            销售部|客户|陆启明|2026-05-25
            服务部|联系人|温如玉|2026-05-25
            销售部|商机|薛景行|2026-05-25
            财务部|订单|龚敏之|2026-05-26
            财务部|回款|龚敏之|2026-05-26"""),
    }


def data_registers():
    return standards() | cleansing() | mapping() | migration()
