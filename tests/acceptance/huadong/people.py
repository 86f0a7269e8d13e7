# SPDX-License-Identifier: Apache-2.0
"""The invented staff of the example company. Everybody is named by hand, so that registers can name them too."""
from .table import Table

# team -> (department, role of its members, [(name, mailbox)]); the first of a team leads it
TEAMS = {
    "上海一组": ("销售部", "一线销售", [("陆启明", "lu.qiming"), ("沈若兰", "shen.ruolan"), ("蒋一帆", "jiang.yifan"),
                                  ("顾明哲", "gu.mingzhe"), ("曹思远", "cao.siyuan"), ("严晓彤", "yan.xiaotong")]),
    "上海二组": ("销售部", "一线销售", [("薛景行", "xue.jingxing"), ("贺知微", "he.zhiwei"), ("傅子昂", "fu.ziang"),
                                  ("钟灵秀", "zhong.lingxiu"), ("汤雨辰", "tang.yuchen")]),
    "江苏组": ("销售部", "一线销售", [("季长青", "ji.changqing"), ("柏安宁", "bai.anning"), ("卞嘉树", "bian.jiashu"),
                                ("施云舟", "shi.yunzhou"), ("尤静怡", "you.jingyi"), ("翁海潮", "weng.haichao")]),
    "浙江组": ("销售部", "一线销售", [("骆清扬", "luo.qingyang"), ("虞书瑶", "yu.shuyao"), ("裘志恒", "qiu.zhiheng"),
                                ("竺可心", "zhu.kexin"), ("冯以宁", "feng.yining"), ("褚文轩", "chu.wenxuan")]),
    "市场组": ("市场部", "市场专员", [("苗亦凡", "miao.yifan"), ("祝晴岚", "zhu.qinglan"), ("闻人杰", "wen.renjie")]),
    "财务组": ("财务部", "财务专员", [("龚敏之", "gong.minzhi"), ("邵青禾", "shao.qinghe"), ("毛思齐", "mao.siqi")]),
    "IT组": ("IT部", "系统管理员", [("古道宽", "gu.daokuan"), ("麦星河", "mai.xinghe"), ("左小北", "zuo.xiaobei")]),
    "客服组": ("服务部", "客服专员", [("温如玉", "wen.ruyu"), ("柯乐平", "ke.leping"), ("路遥知", "lu.yaozhi")]),
    "总经办": ("管理层", "高管", [("霍正华", "huo.zhenghua"), ("宁致远", "ning.zhiyuan")]),
}
SUPER_USERS = {"沈若兰", "贺知微", "柏安宁", "虞书瑶", "祝晴岚", "邵青禾", "麦星河", "柯乐平", "宁致远"}
MANAGERS = {"陆启明", "薛景行", "季长青", "骆清扬"}
LEFT = ("应晓峰", "ying.xiaofeng", "江苏组")  # left the company in March
SELLERS = [name for _, role, people in TEAMS.values() if role == "一线销售" for name, _ in people]


def mail(mailbox):
    return f"{mailbox}@huadong.example.com"


def staff():
    """(name, mail, department, team, role) of everybody who is there."""
    for team, (department, role, people) in TEAMS.items():
        for name, mailbox in people:
            yield name, mail(mailbox), department, team, "销售经理" if name in MANAGERS else role


def roster():
    rows = [[*person, "在职", "是" if person[0] in SUPER_USERS else "否"] for person in staff()]
    name, mailbox, team = LEFT
    rows.append([name, mail(mailbox), "销售部", team, "一线销售", "离职", "否"])
    headers = {"name": "姓名", "email": "邮箱", "department": "部门", "team": "团队", "role": "岗位",
               "status": "在职状态", "super_user": "超级用户"}
    return Table("registers/roster.csv", headers, rows)


def training():
    days = {"一线销售": "2026-05-12", "销售经理": "2026-05-13", "系统管理员": "2026-05-11"}
    courses = {"一线销售": "销售日常操作", "销售经理": "团队报表与漏斗", "系统管理员": "系统管理"}
    rows = []
    for i, (name, email, _, _, role) in enumerate(staff()):
        day = "2026-05-08" if name in SUPER_USERS else days.get(role, "2026-05-14")
        rows.append([email, name, courses.get(role, "报表查看"), day, "是", 72 + i * 7 % 27, ""])
    headers = {"email": "邮箱", "name": "姓名", "course": "课程", "date": "日期", "attended": "是否参加", "exam": "考试成绩", "retake": "补考"}
    return Table("registers/training.csv", headers, rows)
