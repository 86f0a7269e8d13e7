// SPDX-License-Identifier: Apache-2.0
// What the peers have in common: the blanks of data/measures, and how answers are printed.
export const blanks = ['', '无', '暂无', '未知', '待补充', 'n/a', 'na', 'null', 'none', 'nil', '-', '--', '—', '/'];
export const industries = ['快消', '制造', '高科技', '零售', '医药', '餐饮', '教育', '物流'];
export const sources = ['展会', '转介绍', '官网', '电话', '渠道', '广告'];
export const levels = ['A', 'B', 'C'];
export const email = '[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+';
export const mobile = '1[3-9][0-9]{9}';
export const uscc = '[0-9A-HJ-NPQRTUWXY]{18}';

const share = (bad, of) => (100 * (of - bad)) / of;

// From the counts of one engine, by name, to the numbers that the checklist measures.
export function answers(n) {
  return {
    'B-01': share(n.no_name, n.rows),
    'B-02': share(n.no_phone, n.rows),
    'B-03': share(n.no_industry, n.rows),
    'B-04': share(n.no_email, n.rows),
    'B-05': share(n.no_owner, n.rows),
    'B-06': share(n.bad_email, n.rows - n.no_email),
    'B-07': share(n.bad_phone, n.rows - n.no_phone),
    'B-08': share(n.bad_uscc, n.rows - n.no_uscc),
    'B-09': share(n.bad_created, n.rows),
    'B-10': share(n.off_industry, n.rows - n.no_industry),
    'B-11': share(n.off_source, n.rows - n.no_source),
    'B-12': share(n.off_level, n.rows),
    'B-13': share(n.rows - n.ids, n.rows),
    'B-14': share(n.rows - n.no_uscc - n.codes, n.rows - n.no_uscc),
    'B-15': share(n.rows - n.no_phone - n.phones, n.rows - n.no_phone),
    'B-16': n.total_gap,
    'B-17': share(n.bad_limit, n.rows),
    'B-18': share(n.bad_updated, n.rows),
    'B-19': share(n.backwards, n.rows),
    'B-20': share(n.a_without_email, n.a),
  };
}

export function print(engine, milliseconds, counts) {
  const memory = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ engine, seconds: milliseconds / 1000, memory, answers: answers(counts) }));
}
