#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes corpus.csv: Chinese company records of which it is known who is the same company.

Everything in it is made up from the rules below; no record was copied from anywhere. A company (`entity`) has one
proper record, and one more for each way in which registers spoil records (SPOILED). Around it stand companies that
are easily taken for it, and are not (NEIGHBOURS). Which rule made a record stands in its row.

usage: write_corpus.py > corpus.csv
"""
import csv
import random
import sys

# Region, name proper, trade, street. The regions are provinces or cities with their area codes.
COMPANIES = """
上海|021|华鑫盛|电子科技|张江路
上海|021|恒瑞达|国际贸易|淮海中路
上海|021|博远|信息技术|漕宝路
北京|010|兴源通|软件|中关村大街
北京|010|金德利|文化传媒|建国路
北京|010|安和|医疗器械|科技园路
广州|020|永丰泰|服饰|体育西路
广州|020|嘉美|化妆品|番禺大道
深圳|0755|创维信|通信设备|深南大道
深圳|0755|凯盛|精密模具|宝安大道
深圳|0755|明诚|供应链|滨海路
东莞|0769|宏正|五金|东城路
佛山|0757|隆利|陶瓷|季华路
苏州|0512|瑞康|生物医药|星湖街
苏州|0512|天源|自动化设备|吴中大道
无锡|0510|顺达|机械制造|惠山大道
南京|025|东兴|建筑工程|中山南路
南京|025|维创|网络|软件大道
常州|0519|新丰|新能源|通江路
南通|0513|海诚|纺织|人民中路
杭州|0571|信远|电子商务|文三路
杭州|0571|德佰|供应链|萧山路
宁波|0574|金海|进出口|中山东路
温州|0577|康顺|鞋业|鹿城路
绍兴|0575|恒美|纺织品|柯桥大道
嘉兴|0573|泰和|食品|南湖大道
厦门|0592|嘉达|物流|湖滨南路
福州|0591|宏安|环保工程|五四路
泉州|0595|华隆|服装|丰泽街
青岛|0532|海源|冷链物流|香港中路
济南|0531|正康|药业|经十路
烟台|0535|东盛|果业|迎春大街
武汉|027|楚天源|光电|光谷大道
长沙|0731|湘瑞|餐饮管理|五一大道
成都|028|天府信|旅游|天府大道
重庆|023|渝兴|汽车零部件|两江大道
西安|029|秦创|航空材料|高新路
郑州|0371|豫丰|粮油|花园路
合肥|0551|皖通达|智能装备|长江西路
大连|0411|海利|船舶配件|人民路
"""

# Characters with the same sound, as an input method offers them.
HOMOPHONES = dict(zip("鑫瑞远源德和丰美信盛诚正利康天达兴创海泰隆豫佰安",
                      "新锐元园得合峰镁欣胜成政力慷添答星闯亥太龙预百鞍"))
# Others with the same sound, for a company that is really called like that.
NAMESAKES = dict(zip("鑫瑞远源德和丰美信盛诚正利康天达兴创海泰隆豫佰安",
                     "欣睿苑沅嘚禾沣渼芯晟城政莉亢恬鞑杏闯嗨太珑裕柏桉"))
# One character that is another word: 华鑫盛 and 华鑫茂 are two companies.
OTHERS = "茂宇辰昊卓越腾飞鸿鼎"
TRADITIONAL = dict(zip("华兴达远丰顺东贸电机药业网络设备实团广苏苏技国际饮车传汉龙维创陈医疗无锡庆济宁门泉岛长连郑",
                       "華興達遠豐順東貿電機藥業網絡設備實團廣蘇蘇技國際飲車傳漢龍維創陳醫療無錫慶濟寧門泉島長連鄭"))
TRADES = ["餐饮管理", "广告", "房地产", "保险代理", "教育咨询", "园林绿化", "酒店管理", "租赁"]
FAR = [("沈阳", "024"), ("昆明", "0871"), ("兰州", "0931"), ("哈尔滨", "0451"), ("海口", "0898"), ("南宁", "0771")]

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
CODE_WEIGHTS = [pow(3, i, 31) for i in range(17)]
PROVINCES = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
             61, 62, 63, 64, 65]  # GB/T 2260
ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

HEADER = ["编号", "entity", "rule", "客户名称", "统一社会信用代码", "电话", "邮箱", "城市", "地址"]


def credit_code(rng):
    """A code whose two check digits are right (GB 32100-2015, GB 11714-1997)."""
    organisation = "MA" + "".join(rng.choice("0123456789ABCDEFGHJKLMN") for _ in range(6))
    value = {c: i for i, c in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
    total = sum(value[c] * w for c, w in zip(organisation, ORGANISATION_WEIGHTS))
    organisation += "0123456789X"[(11 - total % 11) % 11]
    region = rng.randrange(110000, 650000)
    code = f"91{PROVINCES[region % len(PROVINCES)]}{region % 10000:04d}{organisation}"
    total = sum(ALPHABET.index(c) * w for c, w in zip(code, CODE_WEIGHTS))
    return code + ALPHABET[(31 - total % 31) % 31]


class Company:
    def __init__(self, rng, city, area, brand, trade, street):
        self.city, self.area, self.brand, self.trade, self.street = city, area, brand, trade, street
        self.code = credit_code(rng)
        self.local = f"{rng.randrange(2, 9)}{rng.randrange(0, 10 ** 7):07d}"
        self.mobile = f"13{rng.randrange(0, 10)}{rng.randrange(0, 10 ** 8):08d}"
        self.domain = f"c{rng.randrange(10 ** 6):06d}.com.cn"
        self.number = rng.randrange(1, 900)

    @property
    def phone(self):
        return f"{self.area}-{self.local}"

    @property
    def name(self):
        return f"{self.city}{self.brand}{self.trade}有限公司"

    @property
    def address(self):
        return f"{self.city}市{self.street}{self.number}号"

    def row(self, name=None, code="", phone="", email="", city="", address=""):
        return [name or self.name, code, phone, email, city, address]


def replaced(text, table):
    return "".join(table.get(c, c) for c in text)


def wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


# One way a record goes wrong each. What remains is enough for a person to tell.
SPOILED = {
    "proper": lambda c: c.row(code=c.code, phone=c.phone, email=f"info@{c.domain}", city=c.city, address=c.address),
    "no legal form, no region": lambda c: c.row(c.brand + c.trade, phone=c.phone),
    "traditional, full width": lambda c: c.row(replaced(c.name, TRADITIONAL), phone=wide(c.phone), city=c.city + "市"),
    "region in brackets": lambda c: c.row(f"{c.brand}（{c.city}）{c.trade}有限公司", email=f"sales@{c.domain}"),
    "other legal form": lambda c: c.row(c.name.replace("有限公司", "有限责任公司"), phone=c.mobile, city=c.city),
    "homophone": lambda c: c.row(c.name.replace(c.brand, replaced(c.brand, HOMOPHONES)), phone=c.phone, city=c.city),
    "brand only": lambda c: c.row(c.brand, phone=f"({c.area}){c.local[:4]} {c.local[4:]}", city=c.city),
    "cut off": lambda c: c.row(c.name[:-2], code=c.code),
    "note behind the name": lambda c: c.row(c.name + "（已停用）", address=c.address.replace("市", "")),
    "blanks and code in lower case": lambda c: c.row(" ".join(c.name), code=c.code.lower()),
}


def neighbours(rng, c):
    """Rule -> a company that is not `c`, and its record."""
    far, far_area = rng.choice(FAR)
    last = rng.choice(OTHERS)
    other_trade, sister_trade = rng.sample([trade for trade in TRADES if trade != c.trade], 2)
    def make(city=c.city, area=c.area, brand=c.brand, trade=c.trade):
        return Company(rng, city, area, brand, trade, "解放路")
    def full(n, **changes):
        return n.row(**{"code": n.code, "phone": n.phone, "city": n.city, "address": n.address, **changes})
    sister, branch = make(trade=sister_trade), make()
    yield "same brand, other trade", full(make(trade=other_trade))
    yield "same name, other region", full(make(city=far, area=far_area))
    yield "one other character", full(make(brand=c.brand[:-1] + last))
    yield "sister with the same phone and address", full(sister, code="", phone=c.phone, address=c.address)
    yield "branch with the same phone", full(branch, name=f"{c.name}{far}分公司", phone=c.phone, city=far)
    yield "neighbour with the same phone", full(make(brand=last + rng.choice("海山江"), trade=other_trade), code="", phone=c.phone)
    yield "same trade, same city", full(make(brand=rng.choice("江河湖") + last), code="")
    yield "sounds alike, all else differs", full(make(brand=replaced(c.brand, NAMESAKES)), address="")


def main():
    rng = random.Random(20260130)
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEADER)
    rows, entity = [], 0
    for line in COMPANIES.split():
        company = Company(rng, *line.split("|"))
        entity += 1
        for rule, record in SPOILED.items():
            rows.append([entity, rule, *record(company)])
        for rule, record in neighbours(rng, company):
            entity += 1
            rows.append([entity, rule, *record])
    rng.shuffle(rows)
    for number, row in enumerate(rows, 1):
        writer.writerow([f"K{number:04d}", *row])


if __name__ == "__main__":
    main()
