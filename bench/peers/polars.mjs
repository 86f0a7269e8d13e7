// SPDX-License-Identifier: Apache-2.0
// The twenty checks as one lazy Polars query. Usage: POLARS_MAX_THREADS=2 polars.mjs FOLDER
import pl from 'nodejs-polars';
import { readFileSync } from 'node:fs';
import * as checks from './checks.mjs';

const [folder] = process.argv.slice(2);
const total = Number(readFileSync(`${folder}/control.csv`, 'utf8').split('\n')[1]);
// Each column is trimmed once, and asked for blanks once.
const used = ['customer_id', 'name', 'uscc', 'phone', 'email', 'industry', 'source', 'level', 'owner', 'amount',
  'credit_limit', 'created_on', 'updated_on'];
const text = (column) => pl.col(column);
const blank = (column) => pl.col(`${column}_blank`);
const filled = (column) => blank(column).not();
const count = (condition, name) => condition.cast(pl.UInt32).sum().alias(name);
const off = (column, values, name) => count(filled(column).and(text(column).isIn(values).not()), name);
const bad = (column, pattern, name) => count(filled(column).and(text(column).str.contains(`^(?:${pattern})$`).not()), name);
const distinct = (column, name) => text(column).filter(filled(column)).nUnique().alias(name);
const number = (column) => text(column).cast(pl.Float64, false);
const outside = (condition, name) => count(condition.fillNull(pl.lit(false)).not(), name);

const query = pl.scanCSV(`${folder}/customers.csv`, { inferSchemaLength: 0 })
  .select(...used.map((column) => pl.col(column).fillNull(pl.lit('')).str.strip()))
  .withColumns(...used.map((column) => pl.col(column).str.toLowerCase().isIn(checks.blanks).alias(`${column}_blank`)))
  .select(
  pl.len().alias('rows'),
  ...['name', 'phone', 'industry', 'email', 'owner', 'uscc', 'source'].map((column) => count(blank(column), `no_${column}`)),
  bad('email', checks.email, 'bad_email'),
  bad('phone', checks.mobile, 'bad_phone'),
  bad('uscc', checks.uscc, 'bad_uscc'),
  count(filled('created_on').and(text('created_on').str.strptime(pl.Date, '%Y-%m-%d', false).isNull()), 'bad_created'),
  off('industry', checks.industries, 'off_industry'),
  off('source', checks.sources, 'off_source'),
  off('level', checks.levels, 'off_level'),
  distinct('customer_id', 'ids'),
  distinct('uscc', 'codes'),
  distinct('phone', 'phones'),
  number('amount').sum().alias('total'),
  outside(number('credit_limit').gtEq(0).and(number('credit_limit').ltEq(10_000_000)), 'bad_limit'),
  outside(text('updated_on').gtEq(pl.lit('2015-01-01')).and(text('updated_on').ltEq(pl.lit('2026-12-31'))), 'bad_updated'),
  count(text('updated_on').lt(text('created_on')), 'backwards'),
  count(text('level').eq(pl.lit('A')), 'a'),
  count(text('level').eq(pl.lit('A')).and(blank('email')), 'a_without_email'),
);
const start = performance.now();
const [row] = (await query.collect()).toRecords();
const elapsed = performance.now() - start;
// A sum of doubles: equal to the cent is all that can be asked.
row.total_gap = Math.abs(row.total - total) < 0.01 * Math.sqrt(row.rows) ? 0 : Math.abs(row.total - total);
checks.print('polars', elapsed, row);
