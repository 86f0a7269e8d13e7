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
    p.told("TRAIN-16", "fail", "two accountable; nobody responsible; a name that is not on the roster", raci.path,
           [sheet_row(raci.find(activity=a)) for a in ("数据迁移", "用户培训", "验收测试")])
    p.remove("TRAIN-17", "partial", "service took no part in the design", "participation", "服务部", stage="流程设计", department="服务部")
    p.answer("TRAIN-22", "partial", "only some chapters follow the scenarios", answer="some")
    plant_in_courses(p)
    plant_in_collaboration(p)


def plant_in_courses(p):
    training = p.company.tables["training"]
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
    p.answer("TRAIN-12", "partial", "nobody looks after the forum", answer="open")
    p.answer("TRAIN-24", "partial", "people on the road cannot open the manual", answer="partly")
    p.replace("TRAIN-23", "partial", "a process that is in no chapter", "processes", "chapter", "", process="商机督办")


def plant_in_collaboration(p):
    p.replace("TRAIN-14-MINUTES", "partial", "a meeting without minutes", "minutes", "file", "", date="2026-02-09")
    p.replace("TRAIN-15-FIELDS", "partial", "an action that nobody owns", "actions", "owner", "", action="打印上线通知")
    p.replace("TRAIN-15-AGE", "partial", "an action that is open for three months", "actions", "opened_on", "2026-02-23",
              action="确认切换窗口")
    p.replace("TRAIN-15-DECISION", "fail", "a decision that nobody took", "decisions", "decided_by", "", decision="历史商机只迁移最近两年")
    p.change("TRAIN-19", "partial", "feedback without an answer", "feedback", "disposition", {7: "", 8: ""})
