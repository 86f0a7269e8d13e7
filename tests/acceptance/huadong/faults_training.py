# SPDX-License-Identifier: Apache-2.0
"""Faults in training, collaboration and the manual."""
from .table import sheet_row


def plant_in_training(p):
    training = p.company.tables["training"]
    roster = p.company.tables["roster"]
    untrained = ["裘志恒", "竺可心", "冯以宁"]
    for name in untrained:
        training.remove(name=name)
    p.told("TRAIN-04", "fail", "half of a team is not trained", roster.path, [sheet_row(roster.find(name=n)) for n in untrained],
           roster.headers["email"], says="浙江组")
    p.told("TRAIN-04-ROLE", "partial", "the same people, by role", roster.path, [sheet_row(roster.find(name=n)) for n in untrained],
           roster.headers["email"], says="一线销售")
    p.change("TRAIN-05", "pass", "failed exams", "training", "exam",
             {training.find(name=name): score for name, score in (("汤雨辰", 52), ("翁海潮", 41))})
    roster.rows[roster.find(name="柏安宁")]["super_user"] = "否"
    p.told("TRAIN-08", "partial", "a team without a super user; its first member stands for it", roster.path,
           [sheet_row(roster.find(name="季长青"))], says="江苏组")
    p.remove("TRAIN-13", "fail", "no member from marketing", "committee", "市场部", department="市场部")
    minutes = p.company.tables["minutes"]
    minutes.remove(date="2026-03-23")
    p.told("TRAIN-14", "partial", "three and a half weeks without a meeting", minutes.path,
           [sheet_row(minutes.find(date="2026-04-03"))], minutes.headers["date"])
    p.change("TRAIN-15", "partial", "open actions that are overdue", "actions", "due", {0: "2026-05-15", 3: "2026-05-22"})
    raci = p.company.tables["raci"]
    for activity, column, value in (("数据迁移", "accountable", "古道宽、麦星河"), ("用户培训", "responsible", ""), ("验收测试", "responsible", "邵青禾、赵六")):
        raci.rows[raci.find(activity=activity)][column] = value
    for row in raci.rows:
        for column in row:
            row[column] = row[column].replace("、祝晴岚", "").replace("苗亦凡", "")
    p.told("TRAIN-16-DEPARTMENT", "fail", "marketing has no role", raci.path, says="市场部")
    raci.rows[raci.find(activity="权限配置")]["accountable"] = "古道宽"
    p.told("TRAIN-16-LOAD", "partial", "one person answers for four of ten activities", raci.path,
           [sheet_row(raci.find(activity="数据迁移"))])
    p.told("TRAIN-16", "fail", "two accountable; nobody responsible; a name that is not on the roster", raci.path,
           [sheet_row(raci.find(activity=a)) for a in ("数据迁移", "用户培训", "验收测试")])
    p.remove("TRAIN-17", "partial", "service took no part in the design", "participation", "服务部", stage="流程设计", department="服务部")
    p.answer("TRAIN-22", "partial", "only some chapters follow the scenarios", answer="some")
    plant_in_courses(p)
    plant_in_collaboration(p)
    plant_in_manual(p)


def plant_in_courses(p):
    training, roster = p.company.tables["training"], p.company.tables["roster"]
    training.rows[training.find(name="邵青禾")]["date"] = "2026-05-20"
    p.told("TRAIN-09", "partial", "a super user who came after the team", roster.path, [sheet_row(roster.find(name="邵青禾"))])
    p.told("TRAIN-05-RETAKE", "fail", "who failed was not asked again", training.path,
           [sheet_row(training.find(name=name)) for name in ("汤雨辰", "翁海潮")], training.headers["retake"])
    p.remove(["TRAIN-01", "TRAIN-07"], "fail", "no course for administrators", "curriculum", "系统管理员", role="系统管理员")
    curriculum = p.company.tables["curriculum"]
    for item, course, topics in (("TRAIN-02", "销售日常操作", "录入客户跟进记录"), ("TRAIN-03", "团队报表与漏斗", "查看团队业绩报表、督办商机")):
        curriculum.rows[curriculum.find(course=course)]["topics"] = topics
        p.told(item, "fail", "a topic is missing", curriculum.path)
    p.remove("TRAIN-06", "fail", "managers have no course online", "curriculum", "线上", role="销售经理", mode="线上")
    p.replace("TRAIN-07-ACCOUNTS", "fail", "fewer accounts than people", "sessions", "accounts", "8", session="销售日常操作（苏浙）")
    p.remove("TRAIN-10", "partial", "only one session after go-live", "sessions", "", session="预测与目标复盘")
    p.replace("TRAIN-10-DATE", "fail", "a session before go-live", "sessions", "date", "2026-05-29", session="漏斗分析技巧")
    p.answer("TRAIN-12", "partial", "nobody looks after the forum", answer="open")
    p.answer("TRAIN-24", "partial", "people on the road cannot open the manual", answer="partly")
    p.replace("TRAIN-23", "partial", "a process that is in no chapter", "processes", "chapter", "", process="商机督办")


def plant_in_collaboration(p):
    p.replace("TRAIN-13-DATE", "partial", "service joined two months after the start", "committee", "appointed_on", "2026-03-16",
              department="服务部")
    p.replace("TRAIN-14-MINUTES", "partial", "a meeting without minutes", "minutes", "file", "", date="2026-02-09")
    p.replace("TRAIN-15-FIELDS", "partial", "an action that nobody owns", "actions", "owner", "", action="打印上线通知")
    p.replace("TRAIN-15-AGE", "partial", "an action that is open for three months", "actions", "opened_on", "2026-02-23",
              action="确认切换窗口")
    p.replace("TRAIN-15-DECISION", "fail", "a decision that nobody took", "decisions", "decided_by", "", decision="历史商机只迁移最近两年")
    p.change("TRAIN-19", "partial", "feedback without an answer", "feedback", "disposition", {7: "", 8: ""})
    tests, requirements = p.company.tables["function_tests"], p.company.tables["requirements"]
    tests.rows[tests.find(function_id="F-07")]["result"] = "未通过"
    p.told("TRAIN-18", "fail", "the only requirement of service failed its test", requirements.path,
           [sheet_row(requirements.find(requirement_id=name)) for name in ("R-07", "R-13")], says="服务部 0/1")


def plant_in_manual(p):
    """Rows are blocks of the document: headings, paragraphs, steps, images and properties, counted from 1."""
    documents, manual, faq = p.company.documents, "documents/user_manual.md", "documents/faq.md"
    text = documents["user_manual.md"].replace("适用版本 6.2，维护人：左小北，更新日期 2026-05-22", "适用版本 6.0，维护人：应晓峰，更新日期 2026-04-20")
    text = text.replace("3. 需要时点“订阅”，系统每周一早上发送。\n", "")
    documents["user_manual.md"] = text + "\n## 系统菜单说明\n\n" + "系统共有客户、商机、报价、订单、报表五个菜单，每个菜单下又有若干子菜单。" * 12 + "\n"
    p.told("TRAIN-21", "fail", "a paragraph of more than 400 characters", manual, [26])
    p.told("TRAIN-21-STEPS", "partial", "a chapter without steps", manual, says="系统菜单说明")
    p.told("TRAIN-21-IMAGES", "partial", "and without an image", manual, says="系统菜单说明")
    p.told("TRAIN-22-HEADINGS", "pass", "it is named after menus", manual, [25])
    process = p.company.tables["processes"]
    p.told("TRAIN-23-STEPS", "partial", "a process of two steps", process.path, [sheet_row(process.find(process="业绩汇报"))])
    p.told("TRAIN-25-VERSION", "fail", "a version that was never released", manual, [3])
    p.told("TRAIN-25-OWNER", "fail", "the owner has left", manual, [4])
    p.told("TRAIN-25-DATE", "fail", "older than the last release", manual, [5])
    text = documents["faq.md"].replace("2026-05-20", "2026-03-01")
    documents["faq.md"] = text[:text.index("8. 为什么")]
    p.told("TRAIN-11-ENTRIES", "partial", "seven entries", faq, says="7")
    p.told("TRAIN-11-DATE", "fail", "untouched since March", faq, [3], "text")
