// SPDX-License-Identifier: Apache-2.0
// The twenty checks as one DuckDB query. Usage: duckdb.mjs FOLDER THREADS
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import * as checks from './checks.mjs';

const [folder, threads] = process.argv.slice(2);
const total = readFileSync(`${folder}/control.csv`, 'utf8').split('\n')[1].trim();
const list = (values) => values.map((value) => `'${value}'`).join(', ');
// Each column is trimmed once, and asked for blanks once.
const used = ['customer_id', 'name', 'uscc', 'phone', 'email', 'industry', 'source', 'level', 'owner', 'amount',
  'credit_limit', 'created_on', 'updated_on'];
const blank = (column) => `${column}_blank`;
const off = (column, values) => `NOT ${blank(column)} AND ${column} NOT IN (${list(values)})`;
const bad = (column, pattern) => `NOT ${blank(column)} AND NOT regexp_full_match(${column}, '${pattern}')`;
const count = (condition) => `count(*) FILTER (WHERE ${condition})`;
const distinct = (column) => `count(DISTINCT ${column}) FILTER (WHERE NOT ${blank(column)})`;

const columns = {
  rows: 'count(*)',
  no_name: count(blank('name')),
  no_phone: count(blank('phone')),
  no_industry: count(blank('industry')),
  no_email: count(blank('email')),
  no_owner: count(blank('owner')),
  no_uscc: count(blank('uscc')),
  no_source: count(blank('source')),
  bad_email: count(bad('email', checks.email)),
  bad_phone: count(bad('phone', checks.mobile)),
  bad_uscc: count(bad('uscc', checks.uscc)),
  bad_created: count(`NOT ${blank('created_on')} AND TRY_CAST(created_on AS DATE) IS NULL`),
  off_industry: count(off('industry', checks.industries)),
  off_source: count(off('source', checks.sources)),
  off_level: count(off('level', checks.levels)),
  ids: distinct('customer_id'),
  codes: distinct('uscc'),
  phones: distinct('phone'),
  total_gap: `abs(sum(TRY_CAST(amount AS DECIMAL(18, 2))) - ${total})::DOUBLE`,
  bad_limit: count(`NOT coalesce(TRY_CAST(credit_limit AS DECIMAL(18, 2)) BETWEEN 0 AND 10000000, false)`),
  bad_updated: count(`NOT coalesce(TRY_CAST(updated_on AS DATE) BETWEEN DATE '2015-01-01' AND DATE '2026-12-31', false)`),
  backwards: count(`NOT updated_on >= created_on`),
  a: count(`level = 'A'`),
  a_without_email: count(`level = 'A' AND ${blank('email')}`),
};
const trimmed = used.map((column) => `coalesce(trim(${column}), '') AS ${column}`).join(', ');
const blanks = used.map((column) => `lower(${column}) IN (${list(checks.blanks)}) AS ${blank(column)}`).join(', ');
const query = `WITH
  read AS (SELECT ${trimmed}
           FROM read_csv('${folder}/customers.csv', all_varchar = true, header = true, delim = ',', quote = '"')),
  judged AS (SELECT *, ${blanks} FROM read)
SELECT ${Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`).join(',\n  ')}
FROM judged`;

const instance = await DuckDBInstance.create(':memory:', {
  threads,
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
});
const connection = await instance.connect();
const start = performance.now();
const [row] = (await connection.runAndReadAll(query)).getRowObjects();
const elapsed = performance.now() - start;
checks.print('duckdb', elapsed, Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])));
