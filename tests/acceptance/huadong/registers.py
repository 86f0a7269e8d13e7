# SPDX-License-Identifier: Apache-2.0
"""The registers that the project team of the example keeps, without faults."""
from .people import roster, training
from .table import Table

DEPARTMENTS = ["销售部", "市场部", "财务部", "IT部", "管理层", "服务部"]


def register(name, headers, text):
    """Rows are written one a line, cells apart by ` | `, so that they read like the register itself."""
    ids, titles = zip(*(header.split("=") for header in headers.split()), strict=True)
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return Table(f"registers/{name}.csv", dict(zip(ids, titles, strict=True)), rows)


def goal_registers():
    return {
        "goals": register("goals", "goal_id=目标编号 title=目标 metric=指标 unit=单位 baseline=基线值 target=目标值 deadline=完成日期 "
                          "owner=负责人 strategy_ref=战略编号 rationale=依据 data_source=数据来源 frequency=统计频率", """
            G-01|周报和月报的平均编制时间从 4 小时缩短至 30 分钟|报表编制时间|小时|4|0.5|2026-11-30|陆启明|S1|报表由系统自动汇总，供应商三个同类案例均已达到|工时登记|每月
            G-02|销售预测准确率从 60% 提升至 85%|预测准确率|%|60|85|2027-05-31|霍正华|S2|商机按阶段加权预测，上海一组试点已达 82%|预测与实际对照表|每月
            G-03|关键客户流失率从 12% 降低至 10.2%|关键客户流失率|%|12|10.2|2027-05-31|季长青|S1|客户 360 度视图上线后提前预警|客户档案|每季
            G-04|报价审批平均时长从 26 小时缩短至 8 小时|审批时长|小时|26|8|2026-12-31|薛景行|S3|取消两级重复审批|审批日志|每月
            G-05|应收账款逾期率从 9% 降低至 6%|逾期率|%|9|6|2026-12-31|龚敏之|S3|订单与回款自动核销，逾期自动提醒|应收账款账龄表|每月
            G-06|市场线索转化率从 11% 提高至 15%|线索转化率|%|11|15|2027-03-31|苗亦凡|S2|线索 24 小时内分派到人|线索清单|每月
            G-07|每周登录报表系统的销售人员比例从 40% 提高至 90%|周活跃比例|%|40|90|2026-12-31|骆清扬|S1|周会只看系统报表|登录日志|每周"""),
        "strategy": register("strategy", "strategy_id=战略编号 title=战略", """
            S1|提升大客户复购率
            S2|以数据驱动销售预测与资源投放
            S3|业财一体化，缩短回款周期"""),
        "entities": register("entities", "entity=数据对象 master_system=主系统 other_systems=其他系统", """
            客户|CRM|ERP、财务软件
            联系人|CRM|营销自动化
            商机|CRM|
            订单|ERP|CRM
            回款|财务软件|ERP、CRM"""),
        "ltc": register("ltc", "step=环节 system=系统 owner=负责人 report=报表", """
            线索转化|营销自动化|苗亦凡|渠道转化报表
            商机跟进|CRM|陆启明|销售漏斗
            报价审批|CRM|薛景行|报价成功率
            订单生成|ERP|季长青|订单汇总
            合同执行|ERP|骆清扬|交付跟踪
            回款核销|财务软件|龚敏之|应收账款账龄"""),
        "metrics": register("metrics", "metric=指标 formula=计算公式 source_fields=取数字段 owner=负责人", """
            订单总额|Σ 订单金额(含税)|orders.amount|龚敏之
            回款率|回款金额 ÷ 到期应收金额|payments.amount、orders.amount|邵青禾
            预测准确率|100% − 平均绝对百分比误差|forecast、actual|霍正华
            阶段转化率|进入下一阶段的商机数 ÷ 本阶段商机数|opportunities.stage|陆启明
            客户流失率|连续 6 个月无订单的客户数 ÷ 期初客户数|customers、orders|温如玉"""),
        "forecast": register("forecast", "period=月份 forecast=预测金额 actual=实际金额", """
            2025-11|1300000|1000000
            2025-12|600000|1200000
            2026-01|1120000|800000
            2026-02|1350000|1000000
            2026-03|550000|1000000
            2026-04|1400000|1000000"""),
        "requirements": register("requirements", "requirement_id=需求编号 title=需求 department=提出部门 priority=优先级 status=状态 "
                                 "pain_id=痛点编号", """
            R-01|销售漏斗与阶段停留时间分析|销售部|高|已确认|P-01
            R-02|周报、月报自动生成|销售部|高|已确认|P-02
            R-03|按阶段加权的销售预测|管理层|高|已确认|P-03
            R-04|渠道线索转化与投入产出分析|市场部|中|已确认|
            R-05|订单、回款、应收账款联动|财务部|高|已确认|P-04
            R-06|报价单在线审批与报价成功率|销售部|高|已确认|P-05
            R-07|客户交易历史查询|服务部|中|已确认|
            R-08|销售活动跟踪|销售部|中|已确认|
            R-09|经销商动销报表|市场部|低|已确认|
            R-10|手机端查看业绩|销售部|低|待讨论|
            R-11|按区域设置数据权限|IT部|中|已确认|
            R-12|逾期应收自动提醒|财务部|中|已确认|P-04"""),
        "functions": register("functions", "function_id=功能编号 title=功能", """
            F-01|漏斗分析
            F-02|报表订阅与定时发送
            F-03|加权预测
            F-04|营销活动归因
            F-05|订单与回款核销
            F-06|CPQ 报价与审批流
            F-07|客户 360 度视图
            F-08|活动日志
            F-09|终端动销看板
            F-10|数据权限
            F-11|消息提醒"""),
        "trace": register("trace", "requirement_id=需求编号 function_id=功能编号 report=报表或指标", """
            R-01|F-01|销售漏斗
            R-02|F-02|销售周报
            R-03|F-03|预测准确率
            R-04|F-04|渠道转化报表
            R-05|F-05|应收账款账龄
            R-06|F-06|报价成功率
            R-07|F-07|
            R-08|F-08|活动跟踪表
            R-09|F-09|动销报表
            R-11|F-10|
            R-12|F-11|"""),
        "pains": register("pains", "pain_id=痛点编号 title=痛点 goal_id=目标编号", """
            P-01|销售周期过长，看不出卡在哪个阶段|G-02
            P-02|每周花半天拼报表|G-01
            P-03|预测全凭经验|G-02
            P-04|回款逾期发现得晚|G-05
            P-05|报价审批太慢，客户等不及|G-04"""),
        "workshops": register("workshops", "date=日期 topic=议题 department=部门 person=参加人 file=纪要", """
            2026-01-14|现状与痛点|销售部|陆启明|documents/workshops.md
            2026-01-14|现状与痛点|市场部|苗亦凡|documents/workshops.md
            2026-01-14|现状与痛点|管理层|霍正华|documents/workshops.md
            2026-01-21|业财一体化|财务部|龚敏之|documents/workshops.md
            2026-01-21|业财一体化|IT部|古道宽|documents/workshops.md
            2026-01-28|服务与客户视图|服务部|温如玉|documents/workshops.md"""),
        "risks": register("risks", "risk=风险 category=类别 likelihood=可能性 impact=影响 response=应对措施 owner=负责人 "
                          "rollback=回滚或替代方案 rto_hours=恢复时限(小时)", """
            供应商资源不足导致延期|进度|中|高|合同约定驻场人数与违约责任|古道宽||
            二次开发超出预算|预算|中|中|范围变更须经实施委员会批准|霍正华||
            一线销售不愿使用|采纳|高|高|超级用户带教，周会只看系统报表|骆清扬||
            系统功能与业务需求脱节|需求|中|高|需求与功能映射表由业务签字|陆启明||
            ERP 接口上线后同步失败|技术|中|高|切换前完成联调，上线当周双人值守|麦星河|停用同步，改为每日文件导入|4
            数据迁移中断|技术|低|高|分批迁移，每批校验|古道宽|恢复备份，旧系统继续使用|8
            单点登录与现有认证冲突|技术|低|中|提前完成联合测试|左小北|改用本地账号登录|2"""),
    }


def data_registers():
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
        "mapping": register("mapping", "source_table=源表 source_column=源字段 target_column=目标字段 rule=转换规则 reason=说明", """
            客户|客户编号|account.code|原样|
            客户|客户名称|account.name|去除首尾空格|
            客户|统一社会信用代码|account.uscc|转为大写半角|
            客户|电话|account.phone|去除空格|
            客户|行业|account.industry|按术语表对照|
            客户|来源|account.source|按术语表对照|
            客户|传真||不迁移|近三年无人使用
            联系人|姓名|contact.name|原样|
            联系人|职务|contact.title|原样|
            联系人|邮箱|contact.email|转为小写|
            商机|金额|opportunity.amount|万元换算为元|
            商机|阶段|opportunity.stage|按术语表对照|
            商机|失败原因|opportunity.loss_reason|按术语表对照|
            订单|订单金额|order.amount|原样|
            订单|下单日期|order.ordered_on|统一为 2026-01-30 格式|
            回款|回款金额|payment.amount|原样|"""),
        "batches": register("batches", "batch=批次 object=对象 source_rows=源行数 target_rows=目标行数 checked_by=校验人 checked_on=校验日期", """
            B-01|客户|120|120|邵青禾|2026-05-23
            B-02|联系人|180|180|柯乐平|2026-05-23
            B-03|商机|150|150|沈若兰|2026-05-23
            B-04|订单|90|90|邵青禾|2026-05-24
            B-05|回款|80|80|毛思齐|2026-05-24"""),
        "recon": register("recon", "object=对象 measure=指标 old_value=旧系统 new_value=新系统", """
            客户|总数|120|120
            联系人|总数|180|180
            商机|总数|150|150
            订单|总数|90|90
            回款|总数|80|80"""),
        "signoffs": register("signoffs", "department=部门 object=对象 name=签字人 date=签字日期", """
            销售部|客户|陆启明|2026-05-25
            服务部|联系人|温如玉|2026-05-25
            销售部|商机|薛景行|2026-05-25
            财务部|订单|龚敏之|2026-05-26
            财务部|回款|龚敏之|2026-05-26"""),
    }


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


def training_registers():
    return {
        "roster": roster(),
        "training": training(),
        "committee": register("committee", "department=部门 person=姓名 role=角色 appointed_on=任命日期", """
            管理层|霍正华|主任|2026-01-08
            销售部|陆启明|委员|2026-01-08
            市场部|苗亦凡|委员|2026-01-08
            财务部|龚敏之|委员|2026-01-08
            IT部|古道宽|委员兼项目经理|2026-01-08
            服务部|温如玉|委员|2026-01-08"""),
        "raci": register("raci", "activity=活动 responsible=执行 accountable=负责 consulted=咨询 informed=知会", """
            需求调研|沈若兰、祝晴岚|陆启明|龚敏之、温如玉|霍正华
            流程设计|薛景行、邵青禾|陆启明|温如玉|霍正华
            数据清洗|柏安宁、虞书瑶|季长青|龚敏之|古道宽
            数据迁移|麦星河|古道宽|季长青|霍正华
            接口开发|麦星河、左小北|古道宽|龚敏之|陆启明
            权限配置|左小北|麦星河|陆启明|温如玉
            用户培训|沈若兰、贺知微|骆清扬|苗亦凡|霍正华
            验收测试|邵青禾、柯乐平|薛景行|苗亦凡|霍正华
            上线切换|麦星河|古道宽|龚敏之|霍正华
            上线支持|柯乐平、左小北|温如玉|骆清扬|宁致远"""),
        "curriculum": register("curriculum", "role=岗位 course=课程 mode=方式 topics=内容", """
            一线销售|销售日常操作(视频)|线上|客户与商机的基本概念
            一线销售|销售日常操作|线下|录入客户跟进记录、创建报价单
            销售经理|报表入门(视频)|线上|仪表盘的基本概念
            销售经理|团队报表与漏斗|线下|查看团队业绩报表、分析销售漏斗、督办商机
            系统管理员|系统管理(视频)|线上|组织、角色与权限
            系统管理员|系统管理|线下|权限配置、接口监控、备份恢复"""),
        "minutes": register("minutes", "date=日期 topic=议题 file=纪要", "\n".join(
            f"2026-{day}|第 {i + 1} 次项目例会|documents/minutes.md" for i, day in enumerate(
                ["01-12", "01-26", "02-09", "02-23", "03-09", "03-23", "04-03", "04-17", "04-30", "05-14"]))),
        "actions": register("actions", "action=行动项 owner=负责人 due=截止日期 status=状态", """
            确认切换窗口|古道宽|2026-05-29|进行中
            打印上线通知|左小北|2026-05-30|进行中
            安排上线当周值守|温如玉|2026-05-29|进行中
            发布操作手册|左小北|2026-05-29|进行中
            准备上线首日问答群|柯乐平|2026-05-31|未开始
            通知经销商对账方式变化|苗亦凡|2026-06-05|未开始
            更新报价模板|薛景行|2026-05-18|已完成
            核对历史应收|龚敏之|2026-05-20|已完成"""),
        "participation": register("participation", "stage=环节 department=部门 person=姓名 date=日期", """
            需求调研|销售部|陆启明|2026-01-14
            需求调研|市场部|苗亦凡|2026-01-14
            需求调研|财务部|龚敏之|2026-01-21
            需求调研|服务部|温如玉|2026-01-28
            流程设计|销售部|薛景行|2026-02-24
            流程设计|市场部|祝晴岚|2026-02-24
            流程设计|财务部|邵青禾|2026-02-25
            流程设计|服务部|柯乐平|2026-02-25
            系统测试|销售部|沈若兰|2026-05-18
            系统测试|市场部|祝晴岚|2026-05-19
            系统测试|财务部|邵青禾|2026-05-19
            系统测试|服务部|柯乐平|2026-05-20"""),
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
